import type { ChairTestId, TestResult } from '../record/test-result.ts';

export type ChairResult = Extract<TestResult, { test: ChairTestId }>;

/** The figure of a finished test: seconds of five times, stands of 30 seconds; null where it has none. */
export const figureOf = (result: TestResult): number | null => {
  if (result.test === 'single-leg-stance' || result.outcome !== 'done') return null;
  if (result.test === 'thirty-second-chair-stand') return result.stands;
  return result.timeMs === null ? null : result.timeMs / 1000;
};

const isBetter = (one: ChairResult, other: ChairResult): boolean => {
  const figure = figureOf(one) ?? 0;
  const record = figureOf(other) ?? 0;
  return one.test === 'five-times-sit-to-stand' ? figure < record : figure > record;
};

/**
 * The better of some attempts: the shortest time, the most stands; null where none has a figure. One with the hands is not
 * what the protocol asks for, and stands only where there is no other.
 */
export const bestAttempt = (results: readonly ChairResult[]): ChairResult | null => {
  const finished = results.filter((one) => figureOf(one) !== null);
  const free = finished.filter(({ hands }) => hands !== 'used');
  return (free.length > 0 ? free : finished).reduce<ChairResult | null>(
    (best, one) => (best && !isBetter(one, best) ? best : one),
    null,
  );
};
