import type { PlanOverride } from '../../core/person/personalise.ts';

/** A day of the week: 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * How an exercise of a plan gets harder in steps, each by the person's own wish: `by` more of `what`, up to `upTo`, and back down to
 * `from`. Sets and repetitions by number, a hold in ms.
 */
export interface ItemProgress {
  readonly what: 'sets' | 'reps' | 'holdMs';
  readonly by: number;
  readonly from: number;
  readonly upTo: number;
}

/** The most that a plan asks for: sets and repetitions by number, a hold in ms. A choice: far more than anybody is asked for. */
export const MOST_ASKED: Readonly<Record<ItemProgress['what'], number>> = { sets: 200, reps: 200, holdMs: 600_000 };

/** One exercise of a plan, and how much of it. What the dose leaves open is the exercise's own. */
export interface PlanItem {
  readonly exerciseId: string;
  readonly dose: PlanOverride;
  /** Absent: it stays as it is. */
  readonly progress?: ItemProgress;
  /** A word of whoever made the plan, for this exercise. */
  readonly note?: string;
}

/** What somebody does on which days: exercises in their order. */
export interface Plan {
  readonly id: string;
  /** The plan's own name; a starter programme is shown under the programme's name. */
  readonly name: string;
  readonly from: 'programme' | 'own' | 'physio';
  /** The starter programme and its stage, counted from 0, that the plan was made of. */
  readonly programme?: { readonly id: string; readonly stage: number };
  /** The days on which it is done, in their order; none: whenever the person likes. */
  readonly days: readonly Weekday[];
  readonly items: readonly PlanItem[];
  readonly note?: string;
  readonly createdAtEpochMs: number;
}
