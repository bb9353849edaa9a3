import type { CountedExercise } from '../exercise/exercise.ts';
import type { SetEvent } from '../record/set-events.ts';
import type { Pose } from '../body/pose.ts';
import { finishTest, FROM_BEEP, FROM_MOVEMENT, phaseOf, signalTest, startTest, stepTest } from './step-test.ts';
import type { TestResult } from '../record/test-result.ts';
import { asTest, type TimedTest } from './timed-tests.ts';

/**
 * What a test makes of a whole recording. `startMs`: when the beep was heard; without one the clock of a chair test runs
 * from the first movement.
 */
export const runTest = (
  test: TimedTest,
  exercise: CountedExercise,
  poses: Iterable<Pose>,
  startMs: number | null = null,
): { readonly events: readonly SetEvent[]; readonly result: TestResult } => {
  const plain = asTest(exercise, test);
  // A recording of one attempt has no practice in it: how tall the person stands is learned on the way.
  const options = startMs === null ? FROM_MOVEMENT : { ...FROM_BEEP, practise: false };
  const events: SetEvent[] = [];
  let state = startTest(test, plain, options);
  let endMs = 0;
  for (const pose of poses) {
    const [stepped, more] = stepTest(state, pose);
    state = stepped;
    endMs = Number.isFinite(pose.timeMs) ? Math.max(endMs, pose.timeMs) : endMs;
    events.push(...more);
    if (startMs === null || pose.timeMs < startMs || phaseOf(state) !== 'ready') continue;
    const [signalled, began] = signalTest(state, startMs);
    state = signalled;
    events.push(...began);
  }
  events.push(...finishTest(state, endMs));
  const ended = events.find((event) => event.kind === 'test-ended');
  if (!ended) throw new Error('expected a test to end, and it did not');
  return { events, result: ended.result };
};
