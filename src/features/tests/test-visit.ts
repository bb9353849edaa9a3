import { findTest } from '../../core/assess/timed-tests.ts';
import { toPractise } from '../../app/run/run-purpose.ts';
import type { VisitWish } from '../../app/run/visit-wish.ts';
import type { AppState } from '../../app/state.ts';

/** A timed test. It ignores this person's own range and plan: it is the same for everybody. Null where there is no such test. */
export function testIn({ exercises }: AppState, testId: string): VisitWish | null {
  const test = findTest(testId);
  const exercise = exercises.find(({ id }) => id === test?.exerciseId);
  if (!test || !exercise) return null;
  return { exercise, test, purpose: toPractise(), isKept: true, back: { page: 'test', testId } };
}
