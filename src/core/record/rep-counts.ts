import type { Side } from '../body/landmarks.ts';
import type { Rep } from './set-events.ts';

/** How many repetitions were counted, by the side that each is named after; `both` where both sides move together. */
export interface RepCounts extends Readonly<Record<Side | 'both', number>> {
  readonly total: number;
}

/** Before the first repetition. */
export const NO_COUNTS: RepCounts = { left: 0, right: 0, both: 0, total: 0 };

/** The counts with one repetition more. Screen, summary and history all count by this: by the side in the repetition itself. */
export const withRep = (counts: RepCounts, { side }: Pick<Rep, 'side'>): RepCounts => {
  const whose = side ?? 'both';
  return { ...counts, [whose]: counts[whose] + 1, total: counts.total + 1 };
};

/** The counts of a list of repetitions. */
export const countsOf = (reps: readonly Pick<Rep, 'side'>[]): RepCounts => reps.reduce(withRep, NO_COUNTS);
