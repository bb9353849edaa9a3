import type { CriterionOf } from '../exercise/fault-criterion.ts';
import type { Side } from '../body/landmarks.ts';
import type { Measures } from '../measure/measures.ts';
import { isSided, isSure, readMeasure } from '../measure/readings.ts';
import { restOf, type RestState } from '../repetition/rest.ts';
import type { Baseline } from './baseline.ts';

/** What a measure is counted from. */
export interface Origin {
  readonly rest: RestState;
  readonly baseline: Pick<Baseline, 'cleanHipShift'>;
}

/** The value that a measure is counted from; null where it is not known. */
const originOf = (
  { from, measure }: CriterionOf<'while'>,
  { rest, baseline }: Origin,
  side: Side | null,
): number | null => {
  if (from === 'zero') return 0;
  if (from === 'first-clean-rep') return baseline.cleanHipShift;
  if (isSided(measure)) return side ? restOf(rest, measure, side) : null;
  return readMeasure(rest.mean, measure, null, rest.mean);
};

/** How far a frame is past the limit of a `while` criterion: negative within the limit, null where it is hidden or not sure. */
export const excessOf = (
  criterion: CriterionOf<'while'>,
  origin: Origin,
  measures: Measures,
  side: Side | null,
): number | null => {
  const { measure, over, under = -Infinity, eitherWay } = criterion;
  const from = originOf(criterion, origin, side);
  const value = readMeasure(measures, measure, side, origin.rest.mean);
  if (value === null || from === null) return null;
  if (side && isSided(measure) && !isSure(measures, measure, side)) return null;
  const change = eitherWay ? Math.abs(value - from) : value - from;
  return over !== undefined ? change - over : under - change;
};
