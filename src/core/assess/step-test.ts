import {
  endChair,
  signalChair,
  startChair,
  stepChair,
  type ChairOptions,
  type ChairPhase,
  type ChairState,
} from './chair-test.ts';
import { nearValue } from './chair-cycle.ts';
import type { CountedExercise } from '../exercise/exercise.ts';
import type { SetEvent } from '../record/set-events.ts';
import type { Pose } from '../body/pose.ts';
import { nearOf } from '../judge/set-state.ts';
import { endStance, feetOf, loseTry, startStance, stepStance, type StanceState } from './stance-test.ts';
import { finishSet, startCountedSet, stepCountedSet, type CountedState } from '../judge/step.ts';
import type { TimedTest } from './timed-tests.ts';
import type { UnmeasurableReason } from '../body/view.ts';

interface TimedState {
  /** The judge's state: what is measured. Its own repetitions, cues and faults are not reported while a test runs. */
  readonly set: CountedState;
  /** When what the test rests on was last seen. */
  readonly seenMs: number | null;
}

/** A timed test: a fold over what the judge measures, by the protocol of the test. */
export type TestState =
  | (TimedState & { readonly kind: 'chair'; readonly chair: ChairState })
  | (TimedState & { readonly kind: 'stance'; readonly stance: StanceState });

export type TestOptions = ChairOptions;
export const FROM_BEEP: TestOptions = { clock: 'beep', practise: true, own: null };
export const FROM_MOVEMENT: TestOptions = { clock: 'movement', practise: false, own: null };

/** A test is void where the view is lost for longer (clinical#tests-clock). */
const LOST_MS = 300;

/** A test before its first frame, of the exercise as `asTest` makes it. A stance has no clock to choose: `options` say nothing of it. */
export const startTest = (test: TimedTest, exercise: CountedExercise, options: TestOptions): TestState => {
  const timed: TimedState = { set: startCountedSet(exercise), seenMs: null };
  switch (test.kind) {
    case 'chair':
      return { ...timed, kind: 'chair', chair: startChair(test, options) };
    case 'stance':
      return { ...timed, kind: 'stance', stance: startStance(test) };
  }
};

/** What the test is doing. */
export const phaseOf = (state: TestState): ChairPhase =>
  state.kind === 'chair' ? state.chair.doing.phase : state.stance.doing.phase;

/** When the clock began that runs now; null where none runs. */
export const runsSinceMs = (state: TestState): number | null => {
  if (state.kind === 'chair') {
    const { doing } = state.chair;
    return doing.phase === 'running' ? doing.start.atMs : null;
  }
  const { doing } = state.stance;
  return doing.phase === 'running' ? doing.running.startMs : null;
};

/** How long the start pose has been held without moving: sitting ready, or standing on both feet. */
export const readyForMs = ({ set }: TestState): number => {
  const { heldSinceMs } = set.position;
  if (heldSinceMs === null || set.rest === null || set.timeMs === null) return 0;
  return set.timeMs - Math.max(heldSinceMs, set.rest.stillSinceMs);
};

type Stepped = readonly [TestState, readonly SetEvent[]];
type StateOf<K extends TestState['kind']> = Extract<TestState, { kind: K }>;

const withChair = (state: StateOf<'chair'>, [chair, events]: ReturnType<typeof stepChair>): Stepped => [
  { ...state, chair },
  events,
];
const withStance = (state: StateOf<'stance'>, [stance, events]: ReturnType<typeof stepStance>): Stepped => [
  { ...state, stance },
  events,
];

/** The clock of a chair test runs from `atMs`: the moment at which the beep is heard. A stance waits for no beep. */
export const signalTest = (state: TestState, atMs: number): Stepped =>
  state.kind === 'chair' ? withChair(state, signalChair(state.chair, atMs)) : [state, []];

/** The view is lost in the middle of what is timed: a chair test is void, and so is a try on one leg. */
const loseView = (state: TestState, reason: UnmeasurableReason, endMs: number): Stepped =>
  state.kind === 'chair'
    ? withChair(state, endChair(state.chair, { outcome: 'void', reason, endMs }))
    : withStance(state, loseTry(state.stance, endMs));

/** A frame in which the person was measured. */
const stepMeasured = (state: TestState): Stepped => {
  const { measures, points, rest, timeMs } = state.set;
  if (!measures || !points || timeMs === null) return [state, []];
  const mean = rest?.mean ?? null;
  if (state.kind === 'chair')
    return withChair(state, stepChair(state.chair, { timeMs, measures, near: nearOf(state.set) }, mean));
  const frame = { timeMs, measures, points, rest: mean, readyForMs: readyForMs(state) };
  return withStance(state, stepStance(state.stance, frame));
};

/** Whether what the test rests on was seen in the frame just judged. */
const isSeen = ({ set, kind }: TestState): boolean => {
  const { measures, measuredMs, timeMs } = set;
  if (!measures || measuredMs !== timeMs) return false;
  if (kind === 'stance') return feetOf(measures) !== null;
  return nearValue({ measures, near: nearOf(set) }, 'stand') !== null;
};

/** What of the judge's events concerns a test: whether the person is seen, the sign to stop, and nothing of form. */
const CONCERNS: ReadonlySet<SetEvent['kind']> = new Set(['unmeasurable-began', 'unmeasurable-ended', 'hands-on-head']);
const concernsTest = ({ kind }: SetEvent): boolean => CONCERNS.has(kind);

/**
 * One frame of a test: the next state and what happened. Pure; the same poses, and the same moment of the beep, give the same
 * events.
 */
export const stepTest = (state: TestState, pose: Pose): Stepped => {
  const [set, judged] = stepCountedSet(state.set, pose);
  if (set === state.set) return [state, []];
  const now = pose.timeMs;
  const events = judged.filter(concernsTest);
  const next: TestState = { ...state, set };
  const lostMs = next.seenMs === null ? 0 : now - next.seenMs;
  if (phaseOf(next) === 'running' && lostMs > LOST_MS) {
    const [lost, more] = loseView(next, set.unmeasurable?.reason ?? 'gap', now);
    return [{ ...lost, seenMs: now }, [...events, ...more]];
  }
  if (!isSeen(next)) return [next, events];
  const [seen, more] = stepMeasured({ ...next, seenMs: now });
  return [seen, [...events, ...more]];
};

/** The closing events of a test that is stopped, or whose recording ends. */
export const finishTest = (state: TestState, timeMs: number): readonly SetEvent[] => {
  const closing = finishSet(state.set, timeMs).filter(concernsTest);
  const [, ended] =
    state.kind === 'chair'
      ? endChair(state.chair, { outcome: 'stopped', reason: null, endMs: timeMs })
      : endStance(state.stance, timeMs);
  return [...closing, ...ended];
};
