import type { Condition, CountedExercise, Exercise } from '../exercise/exercise.ts';
import type { Side } from '../body/landmarks.ts';
import { lastsMs } from '../measure/measures.ts';
import { isSided } from '../measure/readings.ts';
import { shimmerOf, SURE_SHIMMERS } from '../measure/shimmer.ts';
import { sidedRule } from '../measure/sided-measures.ts';
import type { StartPoseLack } from '../record/set-events.ts';
import type { Attempt, Trail } from '../repetition/attempt.ts';
import type { Lane } from '../repetition/lane.ts';
import { levelsFor } from '../repetition/levels.ts';
import type { RestState } from '../repetition/rest.ts';
import { MIN_HOLD_MS } from './conclude.ts';
import { laneLevels } from './lane-reading.ts';

/**
 * A track that shimmers by as much as is asked for can be followed only as long as the person does more than that: the levels
 * rise with the shimmer (`levels.ts`), and the start pose stands for single frames. What it has cost is looked at, and not only how much
 * it shimmers: a set in which everything is told goes on.
 */
export interface UnsteadyState {
  /** Since when what was done could not be told for the shimmer: the set has stopped; null while it goes on. */
  readonly sinceMs: number | null;
  /** Since when the track has been steady enough again; null while it is not. */
  readonly steadySinceMs: number | null;
}

export const STEADY: UnsteadyState = { sinceMs: null, steadySinceMs: null };

/** The shimmer is followed with half a second; twice that is known. Arithmetic. */
const KNOWN_MS = 1000;

/**
 * How much room a condition leaves: from its middle to its ends; where it is open up to a straight joint, from there; infinite where
 * it is open to one side.
 */
const roomOf = ({ measure, min = -Infinity, max = Infinity }: Condition): number => {
  const straightDeg = isSided(measure) ? sidedRule(measure).straightDeg : null;
  return straightDeg !== null && max >= straightDeg ? straightDeg - min : (max - min) / 2;
};

const isNarrow = (condition: Condition, noiseDeg: number): boolean =>
  SURE_SHIMMERS * shimmerOf(condition.measure, noiseDeg) > roomOf(condition);

/** Whether all that is missing of the start pose may be missing by the shimmer alone: its bands are narrower than that. */
export const isLackOfShimmer = (
  { startPose }: Pick<Exercise, 'startPose'>,
  { missing }: Pick<StartPoseLack, 'missing'>,
  noiseDeg: number,
): boolean =>
  missing.every((name) => startPose.some((condition) => condition.measure === name && isNarrow(condition, noiseDeg)));

/** Whether a track that shimmers so may show as much as a movement is asked to be, where there is none. */
const hidesMovement = ({ movement }: CountedExercise, restDeg: number, noiseDeg: number): boolean =>
  SURE_SHIMMERS * shimmerOf(movement.measure, noiseDeg) >
  levelsFor(movement, { restDeg, noiseDeg: 0, far: false }).countDeg;

/** Whether what must hold beside the movement leaves less room than the shimmer takes. */
const hidesRequirement = ({ movement }: CountedExercise, noiseDeg: number): boolean =>
  (movement.requires ?? []).some((condition) => isNarrow(condition, noiseDeg));

/**
 * Whether the shimmer of a track is more than what an exercise needs to be told: its movement, what must hold beside it, or a band of
 * its start pose.
 */
export const isTooUnsteady = (
  exercise: CountedExercise,
  rest: RestState | null,
  { noiseDeg }: { readonly noiseDeg: number },
): boolean => {
  const { measure, restDeg } = exercise.movement;
  const { left, right } = rest?.mean ?? { left: {}, right: {} };
  return (
    hidesMovement(exercise, left[measure] ?? right[measure] ?? restDeg, noiseDeg) ||
    hidesRequirement(exercise, noiseDeg) ||
    exercise.startPose.some((condition) => isNarrow(condition, noiseDeg))
  );
};

/** For how long in a row an attempt was at least so far out, ms. */
const longestMs = (attempt: Attempt, levelDeg: number): number => {
  let longest = 0;
  let endMs: number | null = null;
  for (let frame: Trail | null = attempt.trail; frame; frame = frame.before) {
    const { timeMs } = frame.measures;
    if (frame.excursionDeg < levelDeg) endMs = null;
    else longest = Math.max(longest, (endMs ??= timeMs) - timeMs);
  }
  return longest;
};

/** White noise pushes a smoothed reading aside for as long as it lasts; for twice as long only once in seven times. Arithmetic. */
const LASTS = 2;

/**
 * Whether an attempt that came to nothing went as far as counts on a steady track, and for longer than noise does: the shimmer has
 * taken it.
 */
export const isTakenByShimmer = (
  exercise: CountedExercise,
  rest: RestState,
  attempt: Attempt,
  { lane, near }: { readonly lane: Lane; readonly near: Side | null },
): boolean => {
  const { noiseDeg } = rest.mean;
  if (!isTooUnsteady(exercise, rest, { noiseDeg })) return false;
  const calm = laneLevels(exercise, { ...rest, mean: { ...rest.mean, noiseDeg: 0 } }, lane, near);
  const leastMs = exercise.mode === 'holds' ? MIN_HOLD_MS : LASTS * lastsMs(noiseDeg);
  return calm !== null && attempt.peakDeg >= calm.countDeg && longestMs(attempt, calm.countDeg) >= leastMs;
};

/** A set that has stopped goes on once the track has been steady enough for as long as that takes to be known. */
export const stepUnsteady = (state: UnsteadyState, isSteady: boolean, nowMs: number): UnsteadyState => {
  if (state.sinceMs === null) return state;
  if (!isSteady) return state.steadySinceMs === null ? state : { ...state, steadySinceMs: null };
  const steadySinceMs = state.steadySinceMs ?? nowMs;
  return nowMs - steadySinceMs >= KNOWN_MS ? STEADY : { ...state, steadySinceMs };
};
