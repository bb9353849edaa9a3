import { fastestPerS } from '../body/smoothing.ts';
import { movesAt } from '../body/moving.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { isOfDepth } from '../measure/of-depth.ts';
import type { SetState } from './set-state.ts';

/**
 * So often a body is looked at that moves slowly or keeps still. What begins to move is seen that late at most. At 100 ms one recorded
 * repetition was counted twice (`bench -- --judgement`, "as it is looked at"). A technical choice.
 */
const SLOW_MS = 66;
/**
 * No landmark goes further than this from one look to the next, in trunk lengths: a wrist in a calm raise (1.4 a second) is looked at
 * fifteen times a second, one that goes faster than twice that in every picture. Of 23 rendered clips and 5 found recordings at 25 to
 * 60 pictures a second no judgement changes by it. A technical choice.
 */
const STEP_TRUNKS = 0.1;
/** Nobody was seen for this long: they have left, and are not hidden for a moment. A technical choice. */
const GONE_MS = 2000;
/** So often it is looked whether somebody comes: nobody is in the start pose sooner. A technical choice. */
const NOBODY_MS = 200;

/**
 * A posture record takes the mean of many pictures, and depth is read so much less exactly that fewer pictures of a moving body change
 * what is made of it (talking hands as a turn of the trunk, `bench -- --judgement`).
 */
const needsAll = (exercise: Exercise, moves: boolean): boolean =>
  exercise.mode === 'screen' || (moves && exercise.mode !== 'guided' && isOfDepth(exercise.movement.measure));

/** How long after the last picture the next has to be looked at, ms; 0: the very next one. */
export const nextLookMs = ({ exercise, timeMs, smoothing, measures, moving }: SetState): number => {
  if (timeMs === null || needsAll(exercise, movesAt(moving, timeMs))) return 0;
  const seenMs = smoothing?.timeMs ?? null;
  if (seenMs === null || timeMs - seenMs > GONE_MS) return NOBODY_MS;
  if (!smoothing || !measures || seenMs < timeMs) return 0;
  return Math.min(SLOW_MS, (1000 * STEP_TRUNKS) / fastestPerS(smoothing, measures.trunkPx));
};

/** A picture that comes this much too early is looked at all the same: the next one would come later still. A technical choice. */
const EARLY_MS = 8;

/** Whether a picture is looked at, so long after the last that was. `pauseMs`: how long nothing needs to be looked at. */
export const isLookDue = (sinceMs: number, pauseMs: number): boolean => sinceMs >= pauseMs - EARLY_MS;
