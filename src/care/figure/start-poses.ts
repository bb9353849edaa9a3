import { both, changed, UPRIGHT, type JointAngles } from './angles.ts';
import { type Build, lengthsOf } from './build.ts';
import { anchorsOf, placeOf } from './ground.ts';
import { point, skeletonOf } from './skeleton.ts';
import { acrossOf, cross, dot, lengthOf, minus, type Vec } from './vectors.ts';

/** Hands under the shoulders, knees under the hips. */
export function handsAndKnees(build: Build): JointAngles {
  const { upperArm, forearm, handThickness, thigh, kneeRadius, shoulders } = lengthsOf(build);
  const riseM = upperArm + forearm + 2 * handThickness - thigh - kneeRadius;
  const pitchDeg = 90 - (Math.asin(riseM / shoulders) * 180) / Math.PI;
  return changed(
    UPRIGHT,
    { pitchDeg, neckFlexionDeg: -8, headFlexionDeg: -12 },
    both({
      shoulderPlaneDeg: 0,
      shoulderElevationDeg: pitchDeg,
      forearmPronationDeg: 90,
      wristFlexionDeg: -85,
      hipFlexionDeg: pitchDeg + 4,
      hipAbductionDeg: 3,
      kneeFlexionDeg: 92,
      ankleDorsiflexionDeg: -62,
    }),
  );
}

/** On the back, knees bent, feet down, arms beside the body. */
export const hookLying = (): JointAngles =>
  changed(
    UPRIGHT,
    { pitchDeg: -90, neckFlexionDeg: 9, headFlexionDeg: -6 },
    both({
      hipFlexionDeg: 50,
      hipAbductionDeg: 3,
      kneeFlexionDeg: 108,
      ankleDorsiflexionDeg: -37,
      shoulderElevationDeg: 15,
      shoulderPlaneDeg: 135,
      forearmPronationDeg: 90,
      elbowFlexionDeg: 6,
    }),
  );

/** On the back, hips and knees bent by a right angle, arms to the ceiling. */
export const deadBug = (): JointAngles =>
  changed(
    UPRIGHT,
    { pitchDeg: -90, neckFlexionDeg: 9, headFlexionDeg: -6 },
    both({
      hipFlexionDeg: 90,
      hipAbductionDeg: 3,
      kneeFlexionDeg: 90,
      ankleDorsiflexionDeg: -10,
      shoulderElevationDeg: 90,
      shoulderPlaneDeg: 0,
      elbowFlexionDeg: 3,
    }),
  );

/** Upright, arms hanging. */
export const standing = (): JointAngles =>
  changed(
    UPRIGHT,
    both({
      hipAbductionDeg: 3,
      shoulderElevationDeg: 8,
      shoulderPlaneDeg: 85,
      elbowFlexionDeg: 6,
      forearmPronationDeg: 10,
    }),
  );

/** On a chair, hands on the thighs. */
export const seated = (): JointAngles =>
  changed(
    UPRIGHT,
    both({
      hipFlexionDeg: 87,
      hipAbductionDeg: 5,
      kneeFlexionDeg: 92,
      ankleDorsiflexionDeg: 4,
      shoulderElevationDeg: 20,
      shoulderPlaneDeg: 12,
      elbowFlexionDeg: 42,
      forearmPronationDeg: 80,
    }),
  );

/** Raises the trunk of somebody on the back by `deg`; the shoulders stay on the floor. */
export function bridged(
  build: Build,
  rest: JointAngles,
  deg: number,
): Pick<JointAngles, 'pitchDeg' | 'upM' | 'forwardM' | 'neckFlexionDeg'> {
  const { shoulders } = lengthsOf(build);
  const angle = (deg * Math.PI) / 180;
  return {
    pitchDeg: rest.pitchDeg - deg,
    upM: shoulders * Math.sin(angle),
    forwardM: shoulders * (Math.cos(angle) - 1),
    neckFlexionDeg: rest.neckFlexionDeg + deg,
  };
}

/**
 * How far the trunk of somebody who lies on the back with bent knees must be raised from the floor, in degrees, for the
 * hip's inner angle to be `hipDeg`. The shoulders and the feet stay where they are. Solved by halving.
 */
export function bridgePitch(build: Build, rest: JointAngles, hipDeg: number): number {
  const place = placeOf(build, rest, 0, 0);
  const anchors = anchorsOf(skeletonOf(build, rest, place), ['leftFoot', 'rightFoot'], true);
  const inSide = (v: Vec): Vec => acrossOf(v, [1, 0, 0]);
  let [low, high] = [0, 70];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    const { left, chest, lengths } = skeletonOf(build, changed(rest, bridged(build, rest, middle)), place, anchors);
    const up = inSide(minus(point(chest, 0, lengths.shoulders - lengths.chest, 0), left.hip));
    const thigh = inSide(minus(left.knee, left.hip));
    const inner = (Math.acos(dot(up, thigh) / (lengthOf(up) * lengthOf(thigh))) * 180) / Math.PI;
    const signed = cross(up, thigh)[0] > 0 ? inner : 360 - inner;
    if (signed < hipDeg) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
