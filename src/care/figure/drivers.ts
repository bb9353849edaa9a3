import type { LimbAngles } from '../../core/body/joint-angles.ts';
import { otherSide, type Side } from '../../core/body/landmarks.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Measure } from '../../core/measure/names.ts';
import { both, merge, on, type AngleChange, type JointAngles } from './angles.ts';
import { type Build, lengthsOf } from './build.ts';
import { JOINT_LIMITS } from './joint-limits.ts';
import { signOf } from './skeleton.ts';
import { bridged } from './start-poses.ts';
import { rad } from './vectors.ts';

/** The side that moves, or both at once. */
export type Lane = Side | 'both';

/** A person in an exercise's rest pose. */
export interface Resting {
  readonly exercise: Exercise;
  readonly build: Build;
  readonly isSeated: boolean;
  readonly rest: JointAngles;
}

/**
 * One number that changes a measure of a body. Between the two ends of `range` the measure only grows or only shrinks,
 * so that the number for a wanted value can be searched.
 */
export interface Driver {
  readonly range: readonly [from: number, to: number];
  readonly change: (value: number) => AngleChange;
}

export const onLane = (lane: Lane, change: Partial<LimbAngles>): AngleChange =>
  lane === 'both' ? both(change) : on(lane, change);

/** The side of a lane that is measured; where both sides do the same, the right one. */
export const sideOfLane = (lane: Lane): Side => (lane === 'both' ? 'right' : lane);

/** How far an arm is raised when it lies across the chest, or when it shows the plane of a turn. */
const ARM_LEVEL_DEG = 86;
/** How far the trunk of somebody who lies on the back can be raised about the shoulders. */
const MOST_BRIDGE_DEG = 60;
/** How far a trunk leans: less than a right angle, at which nobody could tell to which side it leans. */
const MOST_LEAN_DEG = 80;
/** How far a pelvis sinks on one side, and how far it is shifted. Choices: more than any rule asks for. */
const MOST_TILT_DEG = 30;
const MOST_SHIFT_M = 0.4;

/**
 * The joints that change a measure in an exercise: those of a lane, or the whole trunk. Where a fault may go either way, the
 * body goes towards the end of the range. Null where no single joint changes the measure.
 */
export function driverOf(measure: Measure, lane: Lane, resting: Resting, when: 'at-rest' | 'moving'): Driver | null {
  const { exercise, build, isSeated, rest } = resting;
  const way = lane === 'right' ? -1 : 1;
  const limb = (range: Driver['range'], change: (value: number) => Partial<LimbAngles>): Driver => ({
    range,
    change: (value) => onLane(lane, change(value)),
  });
  const sideAtRest = rest[sideOfLane(lane)];
  switch (measure) {
    case 'hip':
    case 'leg':
      if (exercise.view === 'front') return limb(JOINT_LIMITS.hipAbductionDeg, (value) => ({ hipAbductionDeg: value }));
      if (
        when === 'moving' &&
        exercise.posture === 'supine' &&
        lane === 'both' &&
        exercise.movement?.direction === 'opens'
      )
        return { range: [0, MOST_BRIDGE_DEG], change: (value) => bridged(build, rest, value) };
      return limb(JOINT_LIMITS.hipFlexionDeg, (value) => ({ hipFlexionDeg: value }));
    case 'knee':
      return limb([0, JOINT_LIMITS.kneeFlexionDeg[1]], (value) => ({
        kneeFlexionDeg: value,
        ...heelOnFloor(resting, value, when),
      }));
    case 'elbow':
      return limb([0, JOINT_LIMITS.elbowFlexionDeg[1]], (value) => ({ elbowFlexionDeg: value }));
    case 'shoulder':
    case 'arm':
    case 'elbowUp':
    case 'elbowOut':
      // An elbow stands furthest out where the arm is level.
      return limb(measure === 'elbowOut' ? [0, 90] : JOINT_LIMITS.shoulderElevationDeg, (value) => ({
        shoulderElevationDeg: value,
        shoulderPlaneDeg: armPlaneDeg(exercise),
      }));
    case 'extension':
      return limb([0, 90], (value) => ({ shoulderElevationDeg: value, shoulderPlaneDeg: 175 }));
    case 'rotation':
      return limb([-60, 90], (value) => ({ shoulderRotationDeg: value }));
    case 'cross':
      return limb([90, JOINT_LIMITS.shoulderPlaneDeg[0]], (value) => ({
        shoulderElevationDeg: ARM_LEVEL_DEG,
        shoulderPlaneDeg: value,
      }));
    case 'neckBend':
      return { range: JOINT_LIMITS.neckSideBendDeg, change: (value) => ({ neckSideBendDeg: way * value }) };
    case 'twist':
      // The head bends with the trunk.
      return {
        range: JOINT_LIMITS.trunkRotationDeg,
        change: (value) => ({ trunkRotationDeg: way * value, neckRotationDeg: 0.2 * way * value }),
      };
    case 'hipTurn':
      return { range: [-80, 80], change: (value) => ({ turnDeg: way * value }) };
    case 'kneeRise':
      // The shank hangs as it does at rest.
      return limb([0, JOINT_LIMITS.hipFlexionDeg[1]], (value) => ({
        hipFlexionDeg: value,
        kneeFlexionDeg: Math.max(0, sideAtRest.kneeFlexionDeg + value - sideAtRest.hipFlexionDeg),
      }));
    case 'footLift':
      return limb([0, 70], (value) => ({ hipFlexionDeg: value, kneeFlexionDeg: 2 * value }));
    case 'stand':
      return isSeated ? { range: [0, 1], change: (share) => risen(build, rest, share) } : null;
    case 'earAhead':
    case 'head':
      return { range: [-40, 60], change: (value) => ({ neckFlexionDeg: value }) };
    case 'ear':
      return limb([0, JOINT_LIMITS.shrugPct[1]], (value) => ({ shrugPct: value }));
    case 'trunk':
      return exercise.view === 'front'
        ? { range: JOINT_LIMITS.trunkSideBendDeg, change: (value) => ({ trunkSideBendDeg: way * value }) }
        : { range: [-MOST_LEAN_DEG, MOST_LEAN_DEG], change: (value) => leaning(resting, value) };
    case 'pelvisLevel':
      // The pelvis sinks on the side of the lifted leg; the trunk stays upright above it.
      return {
        range: [0, MOST_TILT_DEG],
        change: (value) => ({ rollDeg: way * value, trunkSideBendDeg: -way * value }),
      };
    case 'hipShift':
      // On the back the shoulders stay where they lie.
      if (exercise.posture === 'supine')
        return { range: [0, MOST_BRIDGE_DEG], change: (value) => bridged(build, rest, value) };
      return {
        range: [0, MOST_SHIFT_M],
        change: (m) => (exercise.view === 'front' ? { leftM: way * m } : { forwardM: m }),
      };
    case 'headLift':
      return {
        range: [0, JOINT_LIMITS.neckFlexionDeg[1] - rest.neckFlexionDeg],
        change: (value) => ({ neckFlexionDeg: rest.neckFlexionDeg + value }),
      };
    case 'thigh':
      return limb(JOINT_LIMITS.hipFlexionDeg, (value) => ({ hipFlexionDeg: value }));
    case 'shoulderLevel':
      return { range: [0, JOINT_LIMITS.shrugPct[1]], change: (value) => onLane(lane, { shrugPct: value }) };
    case 'handToThigh':
      return limb([0, 90], (value) => ({ shoulderElevationDeg: value }));
    case 'headTilt':
      return { range: [0, JOINT_LIMITS.neckRotationDeg[1]], change: (value) => ({ neckRotationDeg: way * value }) };
  }
}

/** Arms are raised in the plane that the camera sees: forwards from the side, outwards from the front. */
const armPlaneDeg = ({ view, posture }: Exercise): number => (view === 'side' || posture !== 'upright' ? 0 : 85);

/** The angles of a leg on the back when its knee bends: the hip bends with it, so that the heel is on the floor, unless legs are lifted. */
function heelOnFloor(
  { exercise, build }: Resting,
  kneeFlexionDeg: number,
  when: 'at-rest' | 'moving',
): Partial<LimbAngles> {
  const isLifted = when === 'moving' && exercise.movement !== null && exercise.movement.measure !== 'knee';
  if (exercise.posture !== 'supine' || isLifted) return {};
  const { thigh, shank } = lengthsOf(build);
  const knee = rad(kneeFlexionDeg);
  return { hipFlexionDeg: (Math.atan2(shank * Math.sin(knee), thigh + shank * Math.cos(knee)) * 180) / Math.PI };
}

/**
 * The low back arches: the pelvis tips forwards under a trunk that stays where it is, and takes the legs of a lane along. The
 * other leg stays as it was.
 */
export function arching({ rest }: Resting, lane: Lane, before: AngleChange): Driver {
  const flexionOf = (side: Side): number => before[side]?.hipFlexionDeg ?? rest[side].hipFlexionDeg;
  return {
    range: [0, -JOINT_LIMITS.trunkFlexionDeg[0]],
    change: (deg) =>
      merge(
        { pitchDeg: (before.pitchDeg ?? rest.pitchDeg) + deg, trunkFlexionDeg: -deg },
        lane === 'both' ? {} : on(otherSide(lane), { hipFlexionDeg: flexionOf(otherSide(lane)) + deg }),
      ),
  };
}

/** The whole trunk leans over hips that stay in place: the thighs do not move. */
function leaning({ rest }: Resting, deg: number): AngleChange {
  const from = rest.pitchDeg;
  const side = (which: Side): Partial<LimbAngles> => ({ hipFlexionDeg: rest[which].hipFlexionDeg + deg });
  return { pitchDeg: from + deg, left: side('left'), right: side('right') };
}

/** How long a standing leg is against a perfectly straight one: straight legs would be locked. */
const TALL_SHARE = 0.996;

/**
 * Somebody who rises from a chair, `share` of the way up: the pelvis moves over the feet, the legs become almost
 * straight, the arms hang.
 */
function risen(build: Build, rest: JointAngles, share: number): AngleChange {
  const { thigh, shank } = lengthsOf(build);
  const { hipFlexionDeg, kneeFlexionDeg } = rest.left;
  const [hip, shin] = [rad(hipFlexionDeg), rad(hipFlexionDeg - kneeFlexionDeg)];
  const aheadM = thigh * Math.sin(hip) + shank * Math.sin(shin);
  const belowM = thigh * Math.cos(hip) + shank * Math.cos(shin);
  return {
    upM: share * (TALL_SHARE * (thigh + shank) - belowM),
    forwardM: aheadM * Math.min(1, 1.02 * share),
  };
}

/** A person who stands on one leg shifts the pelvis over it, by this share of half the width of the hips. */
const SHIFT_SHARE = 0.5;

/** The change, with the pelvis shifted over the standing leg where the other leg is lifted. */
export function balanced({ exercise, build, isSeated }: Resting, lane: Lane, change: AngleChange): AngleChange {
  if (exercise.posture !== 'upright' || isSeated || lane === 'both' || change[lane]?.hipFlexionDeg === undefined)
    return change;
  return merge({ leftM: SHIFT_SHARE * signOf(otherSide(lane)) * lengthsOf(build).hipHalf }, change);
}

/** Nobody rises from a chair without leaning forwards: how far half way up (30-45 are needed, table#sit-to-stand). */
const RISING_LEAN_DEG = 34;

/** How far the trunk leans forwards half way out, in a movement that leans neither at its beginning nor at its end. */
export const midwayLeanDeg = ({ movement }: Exercise): number => (movement?.measure === 'stand' ? RISING_LEAN_DEG : 0);
