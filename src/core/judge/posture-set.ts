import type { Measures } from '../measure/measures.ts';
import type { SetEvent } from '../record/set-events.ts';
import { NO_POSITION, stepPosition } from '../repetition/position.ts';
import { exchangeEyes } from './eyes.ts';
import type { Mode, Stepped } from './mode.ts';
import { stepPostureRecord } from './posture-record.ts';
import { nearOf, type PostureState } from './set-state.ts';

/** Follows whether the person stands as the record asks, and takes the values of the view that it asks for. */
const judge = (state: PostureState, measures: Measures): Stepped<PostureState> => {
  const { exercise, view } = state;
  const { timeMs } = measures;
  const near = nearOf(state);
  const position = stepPosition(state.position, exercise, measures, { near, rest: null, isMoving: false });
  if (!view) return [{ ...state, position, measuredMs: timeMs }, []];
  const taken: readonly SetEvent[] =
    position.taken && !state.position.taken ? [{ kind: 'position-taken', timeMs, view: view.name }] : [];
  const inPose = position.heldSinceMs !== null;
  const [record, events] = stepPostureRecord(exercise, state.record, measures, view, { inPose });
  return [{ ...state, position, record, measuredMs: timeMs }, [...taken, ...events]];
};

/** Posture records. */
export const POSTURE_SET: Mode<PostureState> = {
  isMoving: () => false,
  movesTheView: () => false,
  isTooUnsteady: () => false,
  judge,
  lose: (state) => [state, []],
  exchangeEyes,
  leave: (state) => [{ ...state, position: NO_POSITION }, []],
  close: () => [],
};
