import type { CountedExercise } from '../exercise/exercise.ts';
import type { Measures } from '../measure/measures.ts';
import { isOfDepth } from '../measure/of-depth.ts';
import { NO_POSITION, stepPosition } from '../repetition/position.ts';
import { startRest, stepRest, stillForMs, YOUNG_REST_MS } from '../repetition/rest.ts';
import { closeAttempts, dropAttempts, endHolds, loseAttempts } from './end-attempts.ts';
import { exchangeSet, hasRestBeside } from './exchange-set.ts';
import { stepLaneByEye } from './lane-eye.ts';
import type { Mode, Stepped } from './mode.ts';
import { outOfPosition } from './out-of-position.ts';
import { SIGHT_LOST_MS } from './read-pose.ts';
import {
  hasBegunWithin,
  isMoving,
  isPlaced,
  lanesOf,
  nearOf,
  type CountedState,
  type PlacedState,
} from './set-state.ts';
import { isTooUnsteady } from './unsteady.ts';

/** A stillness of this length is believed instead of a rest pose that was taken in passing. A choice, unverified. */
const BELIEVED_STILL_MS = 700;
/**
 * Somebody who seems to move for longer than this (the time of a hold and of getting into it left out) has turned in
 * front of the camera. A choice, unverified.
 */
const LONGEST_MOVE_MS = 12_000;

const longestMoveMs = ({ mode, dose }: CountedExercise): number =>
  LONGEST_MOVE_MS + (mode === 'holds' ? 2 * dose.holdMs : 0);

/** On a track that shimmers nothing is still: who is elsewhere in the start pose for so long stays there. A choice, unverified. */
const STAYED_ELSEWHERE_MS = 1000;

/** Whether the person stands in the start pose elsewhere than where they rested. */
const restsElsewhere = ({ rest, position: { heldSinceMs, outsideSinceMs } }: PlacedState, nowMs: number): boolean => {
  if (heldSinceMs === null || outsideSinceMs === null) return false;
  return (
    stillForMs(rest, nowMs) >= BELIEVED_STILL_MS || nowMs - Math.max(heldSinceMs, outsideSinceMs) >= STAYED_ELSEWHERE_MS
  );
};

/**
 * Follows the rest pose while the start pose is held and nothing moves. A rest pose that was taken in passing, or elsewhere, is replaced
 * by the first longer stillness; what looked like a movement away from it was none, and is forgotten.
 */
const followRest = (state: PlacedState, measures: Measures): PlacedState => {
  const { exercise, rest } = state;
  const isHeld = state.position.heldSinceMs !== null;
  const moves = isMoving(state);
  if (restsElsewhere(state, measures.timeMs))
    return dropAttempts({
      ...state,
      rest: startRest(exercise, measures),
      position: { ...state.position, outsideSinceMs: null },
    });
  const isMistaken = moves && rest.weightMs < YOUNG_REST_MS && stillForMs(rest, measures.timeMs) >= BELIEVED_STILL_MS;
  const after = stepRest(rest, exercise, measures, isHeld && (!moves || isMistaken));
  const next = { ...state, rest: after };
  return isMistaken && after.weightMs > rest.weightMs ? dropAttempts(next) : next;
};

/** Ends what runs where the position is left: somebody who walks off in the middle of a hold has held until then. */
const endAll = (state: CountedState, how: 'returned' | 'lost'): Stepped<CountedState> => {
  if (!isPlaced(state)) return [state, []];
  const [ended, events] = endHolds(state, how);
  return [dropAttempts(ended), events];
};

const placed = (state: CountedState, measures: Measures): Stepped<PlacedState> => {
  if (isPlaced(state)) return [state, []];
  const view = state.view?.name ?? 'unknown';
  return [
    { ...state, rest: startRest(state.exercise, measures) },
    [{ kind: 'position-taken', timeMs: measures.timeMs, view }],
  ];
};

const judge = (before: CountedState, measures: Measures): Stepped<CountedState> => {
  const { exercise } = before;
  const { timeMs } = measures;
  const afterGap = before.measuredMs !== null && timeMs - before.measuredMs > SIGHT_LOST_MS;
  const position = stepPosition(before.position, exercise, measures, {
    near: nearOf(before),
    rest: before.rest?.mean ?? null,
    isMoving: isMoving(before),
  });
  const state: CountedState = { ...before, position, measuredMs: timeMs };
  if (!position.taken) return outOfPosition(endAll(state, 'returned'), { wasTaken: before.position.taken, timeMs });
  const [taken, events] = placed(state, measures);
  let next = followRest(taken, measures);
  const all = [...events];
  for (const lane of lanesOf(exercise)) {
    const [stepped, more] = stepLaneByEye(next, measures, lane, { afterGap });
    next = stepped;
    all.push(...more);
  }
  return [next, all];
};

/** Whether the limb stands still in the start pose: what looked like a movement away from it was an arm that swung in walking. */
const isBack = ({ exercise, rest, position }: CountedState, nowMs: number): boolean =>
  rest !== null &&
  position.heldSinceMs !== null &&
  stillForMs(rest, nowMs) >= BELIEVED_STILL_MS &&
  !isOfDepth(exercise.movement.measure);

/** Sets of repetitions or holds. */
export const COUNTED_SET: Mode<CountedState> = {
  isMoving,
  movesTheView: (state, nowMs) => hasBegunWithin(state, longestMoveMs(state.exercise), nowMs) && !isBack(state, nowMs),
  isTooUnsteady: ({ exercise, rest }, measures) => isTooUnsteady(exercise, rest, measures),
  judge,
  lose: (state, nowMs, which) => (isPlaced(state) ? loseAttempts(state, nowMs, which) : [state, []]),
  leave: (state, timeMs) =>
    outOfPosition(endAll({ ...state, position: NO_POSITION }, 'lost'), { wasTaken: state.position.taken, timeMs }),
  // Where the camera that leads now has not seen the rest, it is taken anew, and nothing runs until then.
  exchangeEyes: (state) =>
    state.rest === null || hasRestBeside(state)
      ? exchangeSet(state)
      : exchangeSet({ ...(isPlaced(state) ? dropAttempts(state) : state), rest: null }),
  close: (state) => (isPlaced(state) ? closeAttempts(state) : []),
};
