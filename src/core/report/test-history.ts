import type { Session, SetRecord } from './session.ts';
import { bestAttempt } from '../assess/test-norms.ts';
import type { ChairResult, TestId, TestResult } from '../record/test-result.ts';
import { summaryOf } from './summary-of.ts';
import type { SetSummary } from './summary.ts';

/** The test that a set was; null where it was practice. */
export const testOfSet = (set: SetRecord): NonNullable<SetSummary['test']> | null => summaryOf(set).test ?? null;

/** The results of one test in a session, in order; attempts without one are left out. */
export const resultsIn = (session: Session, testId: TestId): readonly TestResult[] =>
  session.sets.flatMap((set) => {
    const test = testOfSet(set);
    return test?.id === testId && test.result ? [test.result] : [];
  });

const isChair = (result: TestResult): result is ChairResult => result.test !== 'single-leg-stance';

/** What stands for a session: the best of its attempts. */
export const resultOf = (session: Session, testId: TestId): TestResult | null => {
  const results = resultsIn(session, testId);
  const chairs = results.filter(isChair);
  return chairs.length > 0 ? bestAttempt(chairs) : (results[0] ?? null);
};

/** Results of a test from the sessions before a moment, newest first. */
export const earlierResults = (
  sessions: readonly Session[],
  testId: TestId,
  beforeEpochMs: number,
): readonly TestResult[] =>
  sessions
    .filter(({ startedAtEpochMs }) => startedAtEpochMs < beforeEpochMs)
    .sort((a, b) => b.startedAtEpochMs - a.startedAtEpochMs)
    .map((session) => resultOf(session, testId))
    .filter((result) => result !== null);
