import { STEP } from '../../core/maths/numbers.ts';
import type { DayRange } from './ranges-over-time.ts';

/**
 * The measurement error of the difference of two readings, each with its own band: the root of the sum of their squares
 * (clinical#change-of-two-readings), up to the next step of five, as readings are told, so that what is said is what is shown.
 */
export const errorOfBoth = (one: { readonly band: number }, other: { readonly band: number }): number =>
  STEP * Math.ceil(Math.hypot(one.band, other.band) / STEP);

/** How far somebody goes now, against the first day. */
export type RangeChange =
  /** One day so far, or none. */
  | { readonly kind: 'first' }
  | {
      /** `once`: more than the error, on the latest day only: the next day will tell (clinical#camera-error). */
      readonly kind: 'within-error' | 'once' | 'more' | 'less';
      readonly from: DayRange;
      readonly to: DayRange;
      /** In the unit of the readings, more than 0 where it is further now. */
      readonly difference: number;
      /** The measurement error of both readings together. */
      readonly error: number;
    };

type Way = -1 | 0 | 1;

/** Which way a reading lies from another one, by more than the error of both; 0: within it. */
const wayFrom = (from: DayRange, to: DayRange): Way => {
  const difference = to.value - from.value;
  if (Math.abs(difference) <= errorOfBoth(from, to)) return 0;
  return difference > 0 ? 1 : -1;
};

/**
 * Whether somebody goes further or less far than on the first day: by more than the error of both readings, and on two days running
 * (clinical#camera-error). `days`: of one exercise and side, oldest first.
 */
export function changeOfRange(days: readonly DayRange[]): RangeChange {
  const [from] = days;
  const to = days.at(-1);
  if (!from || !to || days.length < 2) return { kind: 'first' };
  const between = { from, to, difference: to.value - from.value, error: errorOfBoth(from, to) };
  const way = wayFrom(from, to);
  if (way === 0) return { kind: 'within-error', ...between };
  const before = days.at(-2);
  const isTwice = before !== undefined && wayFrom(from, before) === way;
  return { kind: isTwice ? (way > 0 ? 'more' : 'less') : 'once', ...between };
}
