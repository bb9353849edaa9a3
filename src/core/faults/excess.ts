import type { FaultTest } from '../exercise/exercise.ts';
import type { Side } from '../body/landmarks.ts';
import type { Measures } from '../measure/measures.ts';
import { isSided, isSure, readMeasure } from '../measure/readings.ts';
import { restOf, type RestState } from '../repetition/rest.ts';

export type WhileTest = Extract<FaultTest, { kind: 'while' }>;

export interface ExcessContext {
  readonly rest: RestState;
  /** How far the hips moved in the first repetition without faults; null before there is one, or where there is none. */
  readonly cleanHipShift: number | null;
}

const fromOf = (test: WhileTest, { rest, cleanHipShift }: ExcessContext, side: Side | null): number | null => {
  if (test.from === 'zero') return 0;
  if (test.from === 'first-clean-rep') return cleanHipShift;
  if (isSided(test.measure)) return side ? restOf(rest, test.measure, side) : null;
  return readMeasure(rest.mean, test.measure, null, rest.mean);
};

/** How far a frame is past the figure of a `while` test; negative within it, null where it is hidden or not sure. */
export const excessOf = (
  test: WhileTest,
  context: ExcessContext,
  measures: Measures,
  side: Side | null,
): number | null => {
  const { measure } = test;
  const from = fromOf(test, context, side);
  const value = readMeasure(measures, measure, side, context.rest.mean);
  if (value === null || from === null) return null;
  if (side && isSided(measure) && !isSure(measures, measure, side)) return null;
  const change = test.eitherWay ? Math.abs(value - from) : value - from;
  return test.over !== undefined ? change - test.over : (test.under ?? -Infinity) - change;
};
