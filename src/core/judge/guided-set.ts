import { cueForSlip } from '../coach/cues.ts';
import type { Measures } from '../measure/measures.ts';
import type { SetEvent } from '../record/set-events.ts';
import { NO_POSITION, stepPosition } from '../repetition/position.ts';
import { REST_KNOWN_MS, restBeside, startRest, stepRest, YOUNG_REST_MS } from '../repetition/rest.ts';
import { finishGuide, leaveGuide, stepGuide, strayNow } from './guide.ts';
import { exchangeEyes, sightOf } from './eyes.ts';
import type { Mode, Stepped } from './mode.ts';
import { outOfPosition } from './out-of-position.ts';
import { nearOf, type GuidedState } from './set-state.ts';

/** Rounds that are done stay done where the position is left. `state` has the position of now. */
const endRound = (state: GuidedState, wasTaken: boolean): Stepped<GuidedState> => [
  wasTaken ? { ...state, guide: leaveGuide(state.guide) } : state,
  [],
];

const judge = (before: GuidedState, measures: Measures): Stepped<GuidedState> => {
  const { exercise } = before;
  const { timeMs } = measures;
  const near = nearOf(before);
  const position = stepPosition(before.position, exercise, measures, {
    near,
    rest: before.rest?.mean ?? null,
    isMoving: false,
  });
  const state: GuidedState = { ...before, position, measuredMs: timeMs };
  const wasTaken = before.position.taken;
  if (!position.taken) return outOfPosition(endRound(state, wasTaken), { wasTaken, timeMs });
  const taken: readonly SetEvent[] = state.rest
    ? []
    : [{ kind: 'position-taken', timeMs, view: state.view?.name ?? 'unknown' }];
  const atRest = state.rest ?? startRest(exercise, measures);
  // A guided exercise has no counted movement by which rest could be told from work: what was rest at the start stays so.
  const learns = position.heldSinceMs !== null && atRest.weightMs < REST_KNOWN_MS;
  const rest = stepRest(atRest, exercise, measures, learns);
  // The clock starts once the person has come to rest, not while they pass through the pose on the way down.
  if (state.guide.startMs === null && rest.weightMs < YOUNG_REST_MS) return [{ ...state, rest }, taken];
  const [guide, events] = stepGuide(exercise, state.guide, measures, rest, near);
  const stray = strayNow(exercise, guide);
  const cues = stray === null ? state.cues : cueForSlip(state.cues, stray, null, timeMs);
  return [{ ...state, rest, guide, cues }, [...taken, ...events]];
};

/** Sets that the person is led through by the clock. */
export const GUIDED_SET: Mode<GuidedState> = {
  isMoving: () => false,
  movesTheView: () => false,
  isTooUnsteady: () => false,
  judge,
  lose: (state) => [state, []],
  leave: (state, timeMs) => {
    const wasTaken = state.position.taken;
    return outOfPosition(endRound({ ...state, position: NO_POSITION }, wasTaken), { wasTaken, timeMs });
  },
  exchangeEyes: (state) => {
    const rest = state.rest && restBeside(state.rest, sightOf(state));
    return { ...exchangeEyes(state), rest };
  },
  close: (state) => finishGuide(state.exercise, state.guide),
};
