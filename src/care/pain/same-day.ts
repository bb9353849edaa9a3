import { dayIn } from '../../core/record/calendar-day.ts';
import { GOES_ON_MS, isOfNow, type Now } from '../plan/morning.ts';
import type { CheckIn } from './check-in.ts';

const byTime = (one: CheckIn, other: CheckIn): number => one.atEpochMs - other.atEpochMs;

/**
 * What was told until now, oldest first. A clock that was put back by a few hours since has dated some of it ahead: that was told all the same.
 * What is dated further ahead tells nothing of now, neither good nor bad.
 */
export const toldUntil = (told: readonly CheckIn[], { atEpochMs }: Pick<CheckIn, 'atEpochMs'>): readonly CheckIn[] =>
  told.filter((one) => one.atEpochMs - atEpochMs < GOES_ON_MS).toSorted(byTime);

/** What was told on the person's own day of now, or a few hours away from now, oldest first. */
export const toldOnDay = (told: readonly CheckIn[], now: Now): readonly CheckIn[] =>
  toldUntil(told, { atEpochMs: now.epochMs }).filter(({ atEpochMs, zone }) =>
    isOfNow({ epochMs: atEpochMs, day: dayIn(atEpochMs, zone) }, now),
  );

/**
 * When something that is told now is dated: now, or, where the clock was put back by a few hours since something was told, right after that.
 * What is told later stands later, and what clears a sign comes after it.
 */
export const tellingAtMs = (told: readonly CheckIn[], nowEpochMs: number): number =>
  Math.min(
    // What would lie further ahead would tell nothing of now.
    nowEpochMs + GOES_ON_MS - 1,
    Math.max(nowEpochMs, ...toldUntil(told, { atEpochMs: nowEpochMs }).map(({ atEpochMs }) => atEpochMs + 1)),
  );

/** Whether something was told before the exercises of a day, and nothing yet in them or after them. `day`: oldest first. */
export const isBeforeExercising = (day: readonly CheckIn[], one: CheckIn): boolean =>
  one.when === 'before' && day.every(({ when, atEpochMs }) => when === 'before' || atEpochMs > one.atEpochMs);

/**
 * With what the exercises of a day began: the last pain that was told before them; undefined where none was. What is told as a start in the
 * middle of a day is no new one. `day`: oldest first.
 */
export const startIn = (day: readonly CheckIn[]): CheckIn | undefined =>
  day.findLast((one) => one.painNow !== null && isBeforeExercising(day, one));
