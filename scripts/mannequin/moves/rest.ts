import { Vector3 } from 'three';
import { type Body, lengthsOf } from '../body/body.ts';
import { anchorsOf, placeOf } from '../body/ground.ts';
import { both, changed, type Posture, UPRIGHT } from '../body/posture.ts';
import { skeletonOf } from '../body/skeleton.ts';

/** Hands under the shoulders, knees under the hips. */
export function handsAndKnees(body: Body): Posture {
  const { upperArm, forearm, handThickness, thigh, kneeRadius, shoulders } = lengthsOf(body);
  const riseM = upperArm + forearm + 2 * handThickness - thigh - kneeRadius;
  const pitch = 90 - (Math.asin(riseM / shoulders) * 180) / Math.PI;
  return changed(
    UPRIGHT,
    { pitch, neckFlex: -8, headFlex: -12 },
    both({
      armPlane: 0,
      armRaise: pitch,
      pronation: 90,
      wrist: -85,
      hipFlex: pitch + 4,
      hipOut: 3,
      knee: 92,
      ankle: -62,
    }),
  );
}

/** On the back, knees bent, feet down, arms beside the body. */
export const hookLying = (): Posture =>
  changed(
    UPRIGHT,
    { pitch: -90, neckFlex: 9, headFlex: -6 },
    both({
      hipFlex: 50,
      hipOut: 3,
      knee: 108,
      ankle: -37,
      armRaise: 15,
      armPlane: 135,
      pronation: 90,
      elbow: 6,
    }),
  );

/** On the back, hips and knees bent by a right angle, arms to the ceiling. */
export const deadBug = (): Posture =>
  changed(
    UPRIGHT,
    { pitch: -90, neckFlex: 9, headFlex: -6 },
    both({ hipFlex: 90, hipOut: 3, knee: 90, ankle: -10, armRaise: 90, armPlane: 0, elbow: 3 }),
  );

export const standing = (): Posture =>
  changed(UPRIGHT, both({ hipOut: 3, armRaise: 8, armPlane: 85, elbow: 6, pronation: 10 }));

/** On a chair, hands on the thighs. */
export const seated = (): Posture =>
  changed(
    UPRIGHT,
    { pitch: 0 },
    both({ hipFlex: 87, hipOut: 5, knee: 92, ankle: 4, armRaise: 20, armPlane: 12, elbow: 42, pronation: 80 }),
  );

/**
 * How far the trunk of somebody in hook-lying is raised from the floor, in degrees, when the hip's inner angle is
 * `hipDeg`: the shoulders and the feet stay where they are. Solved by halving.
 */
export function bridgePitch(body: Body, rest: Posture, hipDeg: number): number {
  const place = placeOf(body, rest, 0, 0);
  const anchors = anchorsOf(skeletonOf(body, rest, place), ['leftFoot', 'rightFoot'], true);
  let [low, high] = [0, 70];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    const { left, chest, lengths } = skeletonOf(body, changed(rest, bridged(body, rest, middle)), place, anchors);
    const shoulders = new Vector3(0, lengths.shoulders - lengths.chest, 0).applyQuaternion(chest.turned).add(chest.at);
    const hip = left.hip.clone();
    const up = shoulders.sub(hip).projectOnPlane(new Vector3(1, 0, 0));
    const thigh = left.knee
      .clone()
      .sub(hip)
      .projectOnPlane(new Vector3(1, 0, 0));
    const inner = (up.angleTo(thigh) * 180) / Math.PI;
    const signed = new Vector3().crossVectors(up, thigh).x > 0 ? inner : 360 - inner;
    if (signed < hipDeg) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The trunk raised by `deg` about the shoulders, which stay on the floor. */
export function bridged(
  body: Body,
  rest: Posture,
  deg: number,
): Pick<Posture, 'pitch' | 'upM' | 'forwardM' | 'neckFlex'> {
  const { shoulders } = lengthsOf(body);
  const angle = (deg * Math.PI) / 180;
  return {
    pitch: rest.pitch - deg,
    upM: shoulders * Math.sin(angle),
    forwardM: shoulders * (Math.cos(angle) - 1),
    neckFlex: rest.neckFlex + deg,
  };
}
