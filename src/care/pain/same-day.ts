import { GOES_ON_MS } from '../plan/morning.ts';
import type { CheckIn } from './check-in.ts';

/**
 * What of all that was told belongs to the same day's exercises as this, oldest first: what was told in the same morning, or, where one of
 * the two belongs to none, a few hours from it at most, whichever way the clock was changed since.
 */
export const toldWith = (
  told: readonly CheckIn[],
  { morningId, atEpochMs }: Pick<CheckIn, 'morningId' | 'atEpochMs'>,
): readonly CheckIn[] =>
  told
    .filter((one) =>
      morningId !== null && one.morningId !== null
        ? one.morningId === morningId
        : Math.abs(atEpochMs - one.atEpochMs) < GOES_ON_MS,
    )
    .toSorted((a, b) => a.atEpochMs - b.atEpochMs);

/**
 * What was told until now, oldest first. What a clock ahead of this one has dated is left out: it tells nothing of now, neither good nor bad.
 */
export const toldUntil = (told: readonly CheckIn[], { atEpochMs }: Pick<CheckIn, 'atEpochMs'>): readonly CheckIn[] =>
  told.filter((one) => one.atEpochMs <= atEpochMs).toSorted((a, b) => a.atEpochMs - b.atEpochMs);

/** With what the exercises began, of what was told for them, oldest first; undefined where no pain was told before them. */
export const startIn = (told: readonly CheckIn[]): CheckIn | undefined =>
  told.findLast(({ when, painNow }) => when === 'before' && painNow !== null);
