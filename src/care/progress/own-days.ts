import { dayIn, numberOfDay, type CalendarDay } from '../../core/record/calendar-day.ts';

/** Who looks, where and when: the person's own day now, and the zone for what names none. */
export interface Here {
  readonly today: CalendarDay;
  readonly zone: string;
}

/** Nothing was kept before this app was: an older day is that of a clock that was not set, which begins in 1970. A choice. */
const FIRST_DAY = numberOfDay('2024-01-01');
/** Who has flown to the west has kept something on a day that has not begun where they are now. Zones lie at most 26 hours apart. */
const AHEAD_DAYS = 2;

/** The person's own day of a moment, in the zone where it was; null where no right clock can have shown it. */
export function ownDay(epochMs: number, zone: string | null, here: Here): CalendarDay | null {
  if (!Number.isFinite(epochMs) || Math.abs(epochMs) > LAST_EPOCH_MS) return null;
  const day = dayIn(epochMs, zone ?? here.zone);
  const number = numberOfDay(day);
  return number >= FIRST_DAY && number <= numberOfDay(here.today) + AHEAD_DAYS ? day : null;
}

/** The last moment that a date can name. Arithmetic: ECMAScript's time range. */
const LAST_EPOCH_MS = 8.64e15;

/** The day so many days before or after another one. */
export function dayAfter(day: CalendarDay, days: number): CalendarDay {
  return dayOfNumber(numberOfDay(day) + days);
}

const MS_OF_A_UTC_DAY = 86_400_000;
/** The day by its number since 1 January 1970 (`numberOfDay`). */
export const dayOfNumber = (number: number): CalendarDay => dayIn(number * MS_OF_A_UTC_DAY, 'UTC');
