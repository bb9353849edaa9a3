import type { Session } from '../core/report/session.ts';
import { bestAttempt, type AboutPerson } from '../core/assess/test-norms.ts';
import type { ChairResult, TestId, TestResult } from '../core/record/test-result.ts';
import type { Settings } from '../ports/storage.ts';
import { testOfSet } from './test-words.ts';

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

/** Whom the norms are looked up for, at the age of that year: a year of birth tells no more. */
export const aboutPerson = ({ birthYear, sex }: Settings, atEpochMs: number): AboutPerson => ({
  ageYears: birthYear === null ? null : yearOf(atEpochMs) - birthYear,
  sex,
});

const YEAR_MS = 365.2425 * 86_400_000;
const yearOf = (epochMs: number): number => 1970 + Math.floor(epochMs / YEAR_MS);
