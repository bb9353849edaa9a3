/**
 * Days and times of day. All are in one time zone: the zone in which the reader is now. "Today" and "yesterday" are
 * words about the reader's own day, and the time beside them has to belong to the same day. In the zone where it was
 * recorded, a set from an hour ago, before a flight to the west, could be dated tomorrow, and a list in order of time
 * would jump between days. The zone that is stored with a session says where its device was, for anybody who wants to
 * know.
 */
import { catalogue } from '../in-use.ts';
import { kept } from './forms.ts';

/** The time zone of this device now; asked each time, because people travel with a page open. */
const here = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const longDays = kept(
  (tag, timeZone) =>
    new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone }),
);
const daysOfThisYear = kept(
  (tag, timeZone) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone }),
);
const daysOfAnyYear = kept(
  (tag, timeZone) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone }),
);
const times = kept((tag, timeZone) => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone }));
/** Not for reading: used only to find which day a moment belongs to. */
const calendars = kept(
  (_tag, timeZone) =>
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone }),
);

interface CalendarDay {
  readonly year: number;
  /** Days since 1 January 1970 in the calendar, whatever daylight saving did in between. */
  readonly number: number;
}

const MS_OF_A_UTC_DAY = 86_400_000;

function calendarDay(epochMs: number, zone: string): CalendarDay {
  const parts = calendars(zone).formatToParts(epochMs);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? Number.NaN);
  const year = part('year');
  return { year, number: Date.UTC(year, part('month') - 1, part('day')) / MS_OF_A_UTC_DAY };
}

/** The day of a moment: "today", "yesterday", or the date. */
export function dayName(epochMs: number, nowEpochMs: number, zone = here()): string {
  const { today, yesterday } = catalogue().history;
  const daysAgo = calendarDay(nowEpochMs, zone).number - calendarDay(epochMs, zone).number;
  if (daysAgo === 0) return today;
  if (daysAgo === 1) return yesterday;
  return longDays(zone).format(epochMs);
}

/** The day of a moment for use within a sentence, with the year where it is another year. */
export function dayOfYear(epochMs: number, nowEpochMs: number, zone = here()): string {
  const isThisYear = calendarDay(epochMs, zone).year === calendarDay(nowEpochMs, zone).year;
  return (isThisYear ? daysOfThisYear : daysOfAnyYear)(zone).format(epochMs);
}

/** The time of day of a moment. */
export const timeOfDay = (epochMs: number, zone = here()): string => times(zone).format(epochMs);

/** "Yesterday, 6:30 PM". */
export const dayAndTime = (epochMs: number, nowEpochMs: number, zone = here()): string =>
  catalogue().units.dayAndTime({ day: dayName(epochMs, nowEpochMs, zone), time: timeOfDay(epochMs, zone) });
