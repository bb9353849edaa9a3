import type { BodyPlace } from './body-place.ts';
import type { FlagId } from './red-flag-ids.ts';

/** The answers of a scale from 0 to 10 (clinical#measure-pain-0-to-10, clinical#measure-psfs, clinical#measure-effort). */
export const ZERO_TO_TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A whole number on a scale from 0 to 10. */
export type OfTen = (typeof ZERO_TO_TEN)[number];

/** The number as an answer of such a scale; null where it is none. */
export const asOfTen = (value: number): OfTen | null => ZERO_TO_TEN.find((one) => one === value) ?? null;

/** What a person told of themselves at one moment of a day, by itself or as part of a morning. */
export interface CheckIn {
  readonly id: string;
  /** The morning that it belongs to; null where it was told by itself. */
  readonly morningId: string | null;
  readonly atEpochMs: number;
  /** The time zone of the place where it was told. */
  readonly zone: string;
  readonly when: 'before' | 'between' | 'after';
  /** Pain now, 0 to 10; null where the person did not say. */
  readonly painNow: OfTen | null;
  /** The worst pain of the last 24 hours. */
  readonly painWorst24h?: OfTen;
  /** Where it hurts; none: nowhere, or not said. */
  readonly places: readonly BodyPlace[];
  /** How hard it was, 0 to 10. */
  readonly effort?: OfTen;
  /** The exercise that it was told after. */
  readonly exerciseId?: string;
  /** A word for the physio. */
  readonly note?: string;
  /** What was answered with yes where the warning signs were asked; absent: they were not asked. */
  readonly flags?: readonly FlagId[];
  /** The signs were not looked through to the end: `flags` add to those that are open, and none of these is closed. */
  readonly flagsAdd?: true;
  /** Warning signs that are known: a doctor or physio has looked at them and says that exercise is right. */
  readonly knownFlags?: readonly FlagId[];
}

/** How long a word for the physio may be, in characters. A choice, unverified: some three sentences, which a physio reads before a visit. */
export const MAX_NOTE_LENGTH = 280;
