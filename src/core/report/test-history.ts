import { bestAttempt } from '../assess/best-attempt.ts';
import type { ChairResult, TestId, TestResult } from '../record/test-result.ts';
import { before, type ReadableHead, type SessionHead } from './session-head.ts';

/** The results of one test in a session, in order; attempts without one are left out. */
export const resultsIn = ({ sets }: Pick<ReadableHead, 'sets'>, testId: TestId): readonly TestResult[] =>
  sets.flatMap(({ test }) => (test?.id === testId && test.result ? [test.result] : []));

const isChair = (result: TestResult): result is ChairResult => result.test !== 'single-leg-stance';

/** What stands for a session: the best of its attempts. */
export const resultOf = (session: Pick<ReadableHead, 'sets'>, testId: TestId): TestResult | null => {
  const results = resultsIn(session, testId);
  const chairs = results.filter(isChair);
  return chairs.length > 0 ? bestAttempt(chairs) : (results[0] ?? null);
};

/** Results of a test from the sessions before a moment, in the order of `heads`: newest first. */
export const earlierResults = (
  heads: readonly SessionHead[],
  testId: TestId,
  beforeEpochMs: number,
): readonly TestResult[] =>
  before(heads, beforeEpochMs)
    .map((head) => resultOf(head, testId))
    .filter((result) => result !== null);
