import { countingDeg, excursionDeg } from '../exercise/counting-level.ts';
import type { Movement } from '../exercise/exercise.ts';
import { lastsMs } from '../measure/measures.ts';
import { shimmerOf, SURE_SHIMMERS } from '../measure/shimmer.ts';
import { FAR_OFF_DEG, sidedRule } from '../measure/sided-measures.ts';

/**
 * The levels of one repetition, as excursions: degrees away from the person's own rest in the direction of the movement,
 * so that "opens" and "closes" read alike. 0 is rest.
 */
export interface Levels {
  readonly countDeg: number;
  readonly targetDeg: number;
  /** Beyond this a hold has gone too far; infinite where nothing is too far. */
  readonly mostDeg: number;
  /** A hold that is in its pose leaves it only by this much more, for the edge shimmers. */
  readonly edgeDeg: number;
  /**
   * Below this no attempt was made: a quarter of the way, less what the camera shows short of so small a movement, and more than it
   * can be wrong by.
   */
  readonly attemptDeg: number;
  /** Below this nothing moved: it is the person's own wavering at rest, and at least the camera's. */
  readonly leaveDeg: number;
  /** At or below this the limb is back, whatever the size of the movement. */
  readonly backDeg: number;
  /** The counting level must be held for this long: a reading that a track's shimmer has pushed past it comes back sooner. */
  readonly aboveMs: number;
}

/** A quarter of the way makes an attempt (table#rule-attempt). */
const ATTEMPT_SHARE = 0.25;
/**
 * A counted movement is clearly more than the measurement error: one and a half times the smallest sure change
 * (table#rule-smallest-change).
 */
export const COUNT_CHANGES = 1.5;
/** Coming back must go clearly below the counting level, or noise at the edge would end repetitions. A choice, unverified. */
export const BACK_OF_COUNT_SHARE = 0.75;

/** Beyond the camera's own noise at rest. A choice, unverified. */
const LEAVE_DEG = 3;
/** Multiples of the shimmer of a reading that are movement; what is sure (`SURE_SHIMMERS`) is an attempt. Arithmetic. */
const LEAVE_SHIMMERS = 2;
/**
 * The counting level must be held this long, in at least two frames: a single leap of the model is no repetition
 * (table#reading-leaping-track).
 */
export const MIN_ABOVE_MS = 80;
/** Leaving a band against entering it, as a share of the smallest sure change (table#rule-hysteresis). */
const EDGE_SHARE = 0.25;

/**
 * The levels for a person who rests at `restDeg` and wavers there by `noiseDeg`. `far`: the limb on the side away from
 * the camera.
 */
export const levelsFor = (
  movement: Movement,
  { restDeg, noiseDeg, far }: { readonly restDeg: number; readonly noiseDeg: number; readonly far: boolean },
): Levels => {
  const { countAt } = movement;
  const asked = countingDeg(movement, restDeg);
  const { smallShort } = sidedRule(movement.measure);
  const shimmer = shimmerOf(movement.measure, noiseDeg);
  const countDeg = Math.max(
    far ? asked - FAR_OFF_DEG : asked,
    COUNT_CHANGES * movement.changedDeg,
    SURE_SHIMMERS * shimmer,
  );
  const way = countAt.kind === 'way' ? asked / countAt.share : countDeg;
  return {
    countDeg,
    targetDeg: Math.max(countDeg, excursionDeg(movement, restDeg, movement.targetDeg)),
    mostDeg: movement.mostDeg === undefined ? Infinity : excursionDeg(movement, restDeg, movement.mostDeg),
    edgeDeg: Math.max(EDGE_SHARE * movement.changedDeg, shimmer),
    attemptDeg: Math.max(ATTEMPT_SHARE * way - smallShort, movement.changedDeg, SURE_SHIMMERS * shimmer),
    leaveDeg: Math.max(LEAVE_DEG, LEAVE_SHIMMERS * shimmer),
    backDeg: Math.min(excursionDeg(movement, restDeg, movement.restDeg), BACK_OF_COUNT_SHARE * countDeg),
    aboveMs: Math.max(MIN_ABOVE_MS, lastsMs(noiseDeg)),
  };
};
