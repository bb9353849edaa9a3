import { endChair, signalChair, startChair, stepChair, type ChairOptions, type ChairState } from './chair-test.ts';
import { nearValue } from './chair-cycle.ts';
import type { CountedExercise } from '../exercise/exercise.ts';
import type { SetEvent } from '../record/set-events.ts';
import type { Pose } from '../body/pose.ts';
import { nearOf } from '../judge/set-state.ts';
import { endStance, feetOf, loseTry, startStance, stepStance, type StanceState } from './stance-test.ts';
import { finishSet, startSet, stepSet, type SetState } from '../judge/step.ts';
import type { ChairTest, StanceTest, TimedTest } from './timed-tests.ts';
import type { UnmeasurableReason } from '../body/view.ts';

/**
 * A timed test: a fold over what the judge measures, by the protocol of the test. The judge's own repetitions, cues and
 * faults are not told while it runs. `set` is the judge's state.
 */
export type TestState =
  | { readonly kind: 'chair'; readonly set: SetState; readonly seenMs: number | null; readonly chair: ChairState }
  | { readonly kind: 'stance'; readonly set: SetState; readonly seenMs: number | null; readonly stance: StanceState };

export type TestOptions = ChairOptions;
export const FROM_BEEP: TestOptions = { clock: 'beep', practise: true, own: null };
export const FROM_MOVEMENT: TestOptions = { clock: 'movement', practise: false, own: null };

/** Void where the view is lost for longer (clinical reference, part 4). */
const LOST_MS = 300;

/** A test before its first frame. */
export const startTest = (test: TimedTest, options: TestOptions): TestState =>
  test.kind === 'chair'
    ? { kind: 'chair', set: startSet(), seenMs: null, chair: startChair(options) }
    : { kind: 'stance', set: startSet(), seenMs: null, stance: startStance() };

export const phaseOf = (state: TestState): ChairState['phase'] =>
  state.kind === 'chair' ? state.chair.phase : state.stance.phase;

/** How long the start pose has been held without moving: sitting ready, or standing on both feet. */
export const readyForMs = ({ set }: TestState): number => {
  const { heldSinceMs } = set.position;
  if (heldSinceMs === null || set.rest === null || set.timeMs === null) return 0;
  return set.timeMs - Math.max(heldSinceMs, set.rest.stillSinceMs);
};

type Stepped = readonly [TestState, readonly SetEvent[]];

const withChair = (
  state: Extract<TestState, { kind: 'chair' }>,
  [chair, events]: ReturnType<typeof stepChair>,
): Stepped => [{ ...state, chair }, events];
const withStance = (
  state: Extract<TestState, { kind: 'stance' }>,
  [stance, events]: ReturnType<typeof stepStance>,
): Stepped => [{ ...state, stance }, events];

const isChair = (test: TimedTest): test is ChairTest => test.kind === 'chair';
const isStance = (test: TimedTest): test is StanceTest => test.kind === 'stance';

/** The clock of a chair test runs from `atMs`: the moment at which the beep is heard. */
export const signalTest = (test: TimedTest, state: TestState, atMs: number): Stepped =>
  state.kind === 'chair' && isChair(test) ? withChair(state, signalChair(test, state.chair, atMs)) : [state, []];

/** The view is lost in the middle of what is timed: a chair test is void, a try on one leg is. */
const loseView = (
  test: TimedTest,
  options: TestOptions,
  state: TestState,
  reason: UnmeasurableReason,
  endMs: number,
): Stepped => {
  if (state.kind === 'chair' && isChair(test))
    return withChair(state, endChair(test, options, state.chair, { outcome: 'void', reason, endMs }));
  return state.kind === 'stance' && isStance(test)
    ? withStance(state, loseTry(test, state.stance, endMs))
    : [state, []];
};

const stepSeen = (test: TimedTest, options: TestOptions, state: TestState): Stepped => {
  const { measures, points, rest, timeMs } = state.set;
  if (!measures || !points || timeMs === null) return [state, []];
  const mean = rest?.mean ?? null;
  if (state.kind === 'chair' && isChair(test)) {
    const frame = { timeMs, measures, near: nearOf(state.set) };
    return withChair(state, stepChair(test, options, state.chair, frame, mean));
  }
  if (state.kind !== 'stance' || !isStance(test)) return [state, []];
  const frame = { timeMs, measures, points, rest: mean, readyForMs: readyForMs(state) };
  return withStance(state, stepStance(test, state.stance, frame));
};

/** Whether the figures that the test rests on were seen in the frame just judged. */
const isSeen = ({ set, kind }: TestState): boolean => {
  const { measures, measuredMs, timeMs } = set;
  if (!measures || measuredMs !== timeMs) return false;
  if (kind === 'stance') return feetOf(measures) !== null;
  return nearValue({ measures, near: nearOf(set) }, 'stand') !== null;
};

/** What the judge tells of a frame that concerns a test: whether the person is seen, the sign to stop, and nothing of form. */
const CONCERNS: ReadonlySet<SetEvent['kind']> = new Set(['unmeasurable-began', 'unmeasurable-ended', 'hands-on-head']);
const concernsTest = ({ kind }: SetEvent): boolean => CONCERNS.has(kind);

/**
 * One frame of a test, for the exercise as `asTest` makes it: the next state and what happened. Pure; the same poses, and the
 * same moment of the beep, give the same events.
 */
export const stepTest = (
  test: TimedTest,
  options: TestOptions,
  exercise: CountedExercise,
  state: TestState,
  pose: Pose,
): Stepped => {
  const [set, judged] = stepSet(exercise, state.set, pose);
  if (set === state.set) return [state, []];
  const now = pose.timeMs;
  const events = judged.filter(concernsTest);
  const next: TestState = { ...state, set };
  const lostMs = next.seenMs === null ? 0 : now - next.seenMs;
  if (phaseOf(next) === 'running' && lostMs > LOST_MS) {
    const [lost, more] = loseView(test, options, next, set.unmeasurable?.reason ?? 'gap', now);
    return [{ ...lost, seenMs: now }, [...events, ...more]];
  }
  if (!isSeen(next)) return [next, events];
  const [seen, more] = stepSeen(test, options, { ...next, seenMs: now });
  return [seen, [...events, ...more]];
};

/** The closing events of a test that is stopped, or whose recording ends. */
export const finishTest = (
  test: TimedTest,
  options: TestOptions,
  exercise: CountedExercise,
  state: TestState,
  timeMs: number,
): readonly SetEvent[] => {
  const closing = finishSet(exercise, state.set, timeMs).filter(concernsTest);
  const [, ended] =
    state.kind === 'chair' && isChair(test)
      ? endChair(test, options, state.chair, { outcome: 'stopped', reason: null, endMs: timeMs })
      : state.kind === 'stance' && isStance(test)
        ? endStance(test, state.stance, timeMs)
        : [state, []];
  return [...closing, ...ended];
};
