import { cueForSafety } from '../coach/cues.ts';
import { excessOf } from '../faults/excess.ts';
import { seenFrom } from '../body/view.ts';
import { doubtOf } from '../faults/certainty.ts';
import { heldBy } from '../faults/while.ts';
import type { CriterionOf } from '../exercise/fault-criterion.ts';
import { reportedSide } from '../exercise/exercise.ts';
import type { Measures } from '../measure/measures.ts';
import { sideOf, sidesIn, type Lane } from '../repetition/lane.ts';
import { NONE_BROKEN, type PlacedState, type RunningAttempt } from './set-state.ts';

/**
 * Whether a limit is surely passed in this frame, on one of the lane's sides at least: by as much as when the repetition is judged,
 * so that nothing is said at once that is not found in the end.
 */
const isPast = (state: PlacedState, criterion: CriterionOf<'while'>, measures: Measures, lane: Lane): boolean => {
  const sight = { from: seenFrom(state.view), mustBeSure: true };
  return sidesIn(lane).some((side) => {
    const excess = excessOf(criterion, state, measures, side);
    return excess !== null && excess > doubtOf(sight, heldBy(criterion, side, measures), measures);
  });
};

/**
 * Watches every rule of safety while an attempt runs: what breaks one for long enough is said at once, and not kept for the
 * attempt's end. Of two that are broken, the first of the exercise's rules is said first. Gives since when each rule is broken,
 * and the cues with what is to be said.
 */
export const watchSafety = (
  state: PlacedState,
  lane: Lane,
  running: RunningAttempt,
  measures: Measures,
): Pick<RunningAttempt, 'brokenSinceMs'> & Pick<PlacedState, 'cues'> => {
  const now = measures.timeMs;
  let brokenSinceMs = NONE_BROKEN;
  let { cues } = state;
  for (const { id, kind, test } of state.exercise.faults) {
    if (kind !== 'safety' || test.kind !== 'while' || !isPast(state, test, measures, lane)) continue;
    const sinceMs = running.brokenSinceMs[id] ?? now;
    brokenSinceMs = { ...brokenSinceMs, [id]: sinceMs };
    const isSaid = cues !== state.cues;
    if (!isSaid && now - sinceMs >= test.forMs)
      cues = cueForSafety(cues, id, reportedSide(state.exercise, sideOf(lane)), now);
  }
  return { brokenSinceMs, cues };
};
