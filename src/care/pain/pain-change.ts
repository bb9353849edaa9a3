import type { BodyPlace } from './body-place.ts';

/** More than error on the scale of pain, in points: of the back, and of the neck (clinical#measure-pain-0-to-10). What else hurts is taken as the back: a choice, unverified. */
const ERROR = 1.8;
const ERROR_OF_THE_NECK = 4;
/** What matters to people, beside being more than error: 2 points, and 3 from a start of 8 (clinical#measure-pain-0-to-10). */
const MATTERS = 2;
const MATTERS_FROM_SEVERE = 3;
const SEVERE = 8;

/** How pain has changed from one time to another. */
export interface PainChange {
  /** Points, more than 0 where it is more now. */
  readonly difference: number;
  /** A difference within the error is no change. */
  readonly kind: 'within-error' | 'less' | 'more';
  /** Whether a change is as large as one that matters to people. */
  readonly matters: boolean;
}

/** How pain has changed, from two answers or from the means of two weeks. `places`: where it hurts. */
export function changeOfPain(from: number, to: number, places: readonly BodyPlace[]): PainChange {
  const difference = to - from;
  const size = Math.abs(difference);
  if (size < errorOf(places)) return { difference, kind: 'within-error', matters: false };
  const matters = size >= (from >= SEVERE ? MATTERS_FROM_SEVERE : MATTERS);
  return { difference, kind: difference < 0 ? 'less' : 'more', matters };
}

const errorOf = (places: readonly BodyPlace[]): number =>
  places.length > 0 && places.every((place) => place === 'neck' || place === 'throat') ? ERROR_OF_THE_NECK : ERROR;
