import type { Side } from '../../core/body/landmarks.ts';
import { figureOf, type ChairResult } from '../../core/assess/best-attempt.ts';
import { normFor, type AboutPerson, type Norm } from '../../core/assess/test-norms.ts';
import { TIMED_TESTS } from '../../core/assess/timed-tests.ts';
import { errorMsOf, type TestId, type TestResult } from '../../core/record/test-result.ts';
import type { CalendarDay } from '../../core/record/calendar-day.ts';
import { resultOf } from '../../core/report/test-history.ts';
import type { KeptSession } from './kept-sets.ts';

/** A result of a test: seconds, or stands. `band`: how far off it may be, in the same unit. */
export interface TestPoint {
  readonly day: CalendarDay;
  readonly value: number;
  readonly band: number;
}

/** What is held against each other: with the hands it is another test than without, and each leg stands for itself. */
export type TestKind = 'free' | 'hands' | Side;

/** The results of one test, oldest first. */
export interface TestOverTime {
  readonly id: TestId;
  readonly results: readonly { readonly day: CalendarDay; readonly result: TestResult }[];
  readonly points: Readonly<Partial<Record<TestKind, readonly TestPoint[]>>>;
}

/** The tests that have results, in the order in which the app has them: of each session the best attempt. */
export const testsOverTime = (sessions: readonly KeptSession[]): readonly TestOverTime[] =>
  TIMED_TESTS.flatMap(({ id }) => {
    const results = sessions.flatMap(({ day, sets }) => {
      const result = resultOf({ sets }, id);
      return result && hasFigure(result) ? [{ day, result }] : [];
    });
    return results.length === 0 ? [] : [{ id, results, points: pointsOf(results) }];
  });

const hasFigure = (result: TestResult): boolean =>
  result.test === 'single-leg-stance'
    ? result.best.left !== null || result.best.right !== null
    : figureOf(result) !== null;

function pointsOf(results: TestOverTime['results']): TestOverTime['points'] {
  const points: Partial<Record<TestKind, TestPoint[]>> = {};
  const add = (kind: TestKind, point: TestPoint): void => {
    points[kind] = [...(points[kind] ?? []), point];
  };
  for (const { day, result } of results) {
    if (result.test !== 'single-leg-stance') {
      const value = figureOf(result);
      if (value !== null) add(result.hands === 'used' ? 'hands' : 'free', { day, value, band: bandOf(result) });
      continue;
    }
    for (const leg of ['left', 'right'] as const) {
      const tried = result.best[leg];
      if (tried) add(leg, { day, value: tried.heldMs / MS, band: errorMsOf(tried.error) / MS });
    }
  }
  return points;
}

/** Arithmetic. */
const MS = 1000;

/** Of a time its error; of stands those that could have been judged otherwise. */
const bandOf = ({ error, closeCalls, timeMs }: ChairResult): number =>
  timeMs !== null && error ? errorMsOf(error) / MS : closeCalls;

/** Where a group's results lie: from and to; null: it has no such end. Norms describe groups. */
export interface NormField {
  readonly norm: Norm;
  readonly from: number | null;
  readonly to: number | null;
}

/** The norm of a person's age group as a field beside results; null where there is none. */
export function normField(id: TestId, about: AboutPerson): NormField | null {
  const answer = normFor(id, about);
  if (answer.kind === 'none') return null;
  const { norm } = answer;
  switch (norm.kind) {
    case 'slower-than':
      return { norm, from: null, to: norm.seconds };
    case 'adults':
      return { norm, from: null, to: norm.limitS };
    case 'middle-half':
      return { norm, from: norm.low, to: norm.high };
    case 'mean-hold':
      return { norm, from: norm.seconds, to: norm.seconds };
  }
}
