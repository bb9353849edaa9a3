import { cueForSafety } from '../coach/cues.ts';
import { NO_BASELINE } from '../faults/baseline.ts';
import { excessOf, type Origin } from '../faults/excess.ts';
import { seenFrom, type SeenFrom } from '../body/view.ts';
import { doubtOf } from '../faults/certainty.ts';
import { heldBy } from '../faults/while.ts';
import type { CriterionOf } from '../exercise/fault-criterion.ts';
import { reportedSide } from '../exercise/exercise.ts';
import type { Measures } from '../measure/measures.ts';
import { sideOf, sidesIn, type Lane } from '../repetition/lane.ts';
import { NONE_BROKEN, type PlacedState, type RunningAttempt } from './set-state.ts';

/** Whether a limit is surely passed in a frame, surely not, or neither can be told. */
type Passed = 'past' | 'free' | 'open';

/** How one camera sees a limit, on one of the lane's sides at least: by as much as when the repetition is judged. */
const passedIn = (
  origin: Origin,
  from: SeenFrom,
  criterion: CriterionOf<'while'>,
  measures: Measures,
  lane: Lane,
): Passed => {
  const excesses = sidesIn(lane).map((side) => {
    const excess = excessOf(criterion, origin, measures, side);
    const doubt = doubtOf({ from, mustBeSure: true }, heldBy(criterion, side, measures), measures);
    return { excess, isPast: excess !== null && excess > doubt };
  });
  if (excesses.some(({ isPast }) => isPast)) return 'past';
  return excesses.every(({ excess }) => excess !== null && excess <= 0) ? 'free' : 'open';
};

/**
 * Whether a limit is surely passed in this frame, so that nothing is said at once that is not found in the end. Of two cameras one must
 * see it, and the other one not see that it is not so.
 */
const isPast = (state: PlacedState, criterion: CriterionOf<'while'>, measures: Measures, lane: Lane): boolean => {
  const own = passedIn(state, seenFrom(state.view), criterion, measures, lane);
  const { beside } = measures;
  const atRest = state.rest.mean.beside;
  if (!beside || !atRest) return own === 'past';
  const origin = {
    rest: { ...state.rest, mean: atRest.measures },
    baseline: state.eyes?.baselineBeside ?? NO_BASELINE,
  };
  const other = passedIn(origin, beside.from, criterion, beside.measures, lane);
  return own === 'past' ? other !== 'free' : own === 'open' && other === 'past';
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
