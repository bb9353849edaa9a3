import type { BodyPlace } from './body-place.ts';
import type { FlagId } from './red-flag-ids.ts';

/** A whole number on a scale from 0 to 10. */
export type OfTen = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** What the person says of how it feels, before, between and after. What was not answered is null or absent. */
export interface CheckIn {
  readonly id: string;
  /** The morning it belongs to; null where it was asked outside of one. */
  readonly morningId: string | null;
  readonly atEpochMs: number;
  /** The zone in which the person was then. */
  readonly zone: string;
  readonly when: 'before' | 'between' | 'after';
  readonly painNow: OfTen | null;
  readonly painWorst24h?: OfTen;
  readonly places: readonly BodyPlace[];
  /** How hard it was, by the person's own measure: 0 not at all, 10 as hard as can be. */
  readonly effort?: OfTen;
  /** The exercise that it was asked after. */
  readonly exerciseId?: string;
  /** A word for the physio. */
  readonly note?: string;
  /** The red-flag questions that were answered with yes; present where they were asked. */
  readonly flags?: readonly FlagId[];
}
