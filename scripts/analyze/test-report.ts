import { isCounted, type Exercise } from '../../src/core/exercise/exercise.ts';
import type { Side } from '../../src/core/body/landmarks.ts';
import { runTest } from '../../src/core/assess/run-test.ts';
import { errorMsOf } from '../../src/core/record/test-result.ts';
import type { TestWish } from './options.ts';
import type { Recording } from './recording.ts';

/** The result of a timed test for the line of JSON, with the error of each of its times. */
export function testReport(exercise: Exercise, { test, startMs }: TestWish, poses: Recording['poses']): object {
  if (!isCounted(exercise)) throw new Error(`expected a counted exercise for ${test.id}, got ${exercise.id}`);
  const { result } = runTest(test, exercise, poses, startMs);
  if (result.test !== 'single-leg-stance') return { ...result, errorMs: result.error && errorMsOf(result.error) };
  const tries = result.tries.map((tried) => ({ ...tried, errorMs: errorMsOf(tried.error) }));
  const best = (leg: Side): (typeof tries)[number] | null =>
    tries[result.tries.findIndex((tried) => tried === result.best[leg])] ?? null;
  return { ...result, tries, best: { left: best('left'), right: best('right') } };
}
