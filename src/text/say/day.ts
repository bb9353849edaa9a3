/**
 * Days and times of day. Those of a session are of the place where it was done: who trained at half past midnight in Berlin
 * reads that day and that hour in New York too. "Today" and "yesterday" are days of the reader's own calendar, so that a
 * session is called so where its date is the date that the reader reads there.
 */
import { numberOfDay, type CalendarDay } from '../../core/record/calendar-day.ts';
import { distanceMsOf, isUsableZone, zoneOf } from '../../core/record/time-zone.ts';
import { catalogue, language } from '../in-use.ts';
import { kept } from './forms.ts';

/** The time zone of this device at a moment; asked each time, because people travel with a page open. */
const here = (epochMs: number): string =>
  zoneOf(new Intl.DateTimeFormat().resolvedOptions().timeZone, new Date(epochMs).getTimezoneOffset());

/** A moment as a clock on the wall of a place shows it, in a form that every formatter takes. */
interface OnTheWall {
  readonly epochMs: number;
  readonly zone: string;
}

/** `zone`: null stands for the reader's own. */
function onTheWall(epochMs: number, zone: string | null): OnTheWall {
  const place = zone !== null && isUsableZone(zone) ? zone : here(epochMs);
  const distanceMs = distanceMsOf(place);
  return distanceMs === null ? { epochMs, zone: place } : { epochMs: epochMs + distanceMs, zone: 'UTC' };
}

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

interface DayOfCalendar {
  readonly year: number;
  /** Days since 1 January 1970 in the calendar, whatever daylight saving did in between. */
  readonly number: number;
}

const MS_OF_A_UTC_DAY = 86_400_000;

function calendarDay({ epochMs, zone }: OnTheWall): DayOfCalendar {
  const parts = calendars(zone).formatToParts(epochMs);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? Number.NaN);
  const year = part('year');
  return { year, number: Date.UTC(year, part('month') - 1, part('day')) / MS_OF_A_UTC_DAY };
}

/** The day of a moment where it was (`zone`): "today", "yesterday", or the date. `reader`: the zone of who reads it. */
export function dayName(
  epochMs: number,
  nowEpochMs: number,
  zone: string | null = null,
  reader: string | null = null,
): string {
  const { today, yesterday } = catalogue().history;
  const then = onTheWall(epochMs, zone);
  const daysAgo = calendarDay(onTheWall(nowEpochMs, reader)).number - calendarDay(then).number;
  if (daysAgo === 0) return today;
  if (daysAgo === 1) return yesterday;
  return longDays(then.zone).format(then.epochMs);
}

/** The day of a moment for use within a sentence, with the year where it is another year. */
export function dayOfYear(epochMs: number, nowEpochMs: number, reader: string | null = null): string {
  const then = onTheWall(epochMs, reader);
  const isThisYear = calendarDay(then).year === calendarDay(onTheWall(nowEpochMs, reader)).year;
  return (isThisYear ? daysOfThisYear : daysOfAnyYear)(then.zone).format(then.epochMs);
}

/** The year of a moment in the calendar of the place where it was. */
export const yearOf = (epochMs: number, zone: string | null = null): number =>
  calendarDay(onTheWall(epochMs, zone)).year;

/** The time of day of a moment where it was. */
export function timeOfDay(epochMs: number, zone: string | null = null): string {
  const then = onTheWall(epochMs, zone);
  return times(then.zone).format(then.epochMs);
}

/** "Yesterday, 6:30 PM". */
export const dayAndTime = (
  epochMs: number,
  nowEpochMs: number,
  zone: string | null = null,
  reader: string | null = null,
): string =>
  catalogue().units.dayAndTime({
    day: dayName(epochMs, nowEpochMs, zone, reader),
    time: timeOfDay(epochMs, zone),
  });

/** The same with the date whenever it was: for what is read on other days, as on paper. */
export function dateAndTime(epochMs: number, zone: string | null = null): string {
  const then = onTheWall(epochMs, zone);
  return catalogue().units.dayAndTime({
    day: longDays(then.zone).format(then.epochMs),
    time: timeOfDay(epochMs, zone),
  });
}

/** A day of somebody's own calendar as a moment of UTC, in which it is written. */
const ofDay = (day: CalendarDay): number => numberOfDay(day) * MS_OF_A_UTC_DAY;
const inUtc = 'UTC';

const shortDays = kept((tag, timeZone) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone }));
const shortDaysOfAnyYear = kept(
  (tag, timeZone) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone }),
);
const months = kept((tag, timeZone) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone }));
const daysOfAMonth = kept((tag, timeZone) => new Intl.DateTimeFormat(tag, { day: 'numeric', timeZone }));
const narrowWeekdays = kept((tag, timeZone) => new Intl.DateTimeFormat(tag, { weekday: 'narrow', timeZone }));
const longWeekdays = kept((tag, timeZone) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone }));

/** A calendar day within a sentence or a table, with the year where it is another year than that of `today`. */
export const ownDayName = (day: CalendarDay, today: CalendarDay): string =>
  (day.slice(0, 4) === today.slice(0, 4) ? daysOfThisYear : daysOfAnyYear)(inUtc).format(ofDay(day));

/** A calendar day at the foot of a plot, as short as it goes. */
export const shortDayName = (day: CalendarDay, withYear: boolean): string =>
  (withYear ? shortDaysOfAnyYear : shortDays)(inUtc).format(ofDay(day));

/** The month of a calendar day, with its year. */
export const monthName = (day: CalendarDay): string => months(inUtc).format(ofDay(day));

/** The number of a day in its month. */
export const dayOfMonth = (day: CalendarDay): string => daysOfAMonth(inUtc).format(ofDay(day));

/** A Monday, to name the days of a week by. Arithmetic. */
const SOME_MONDAY = numberOfDay('2024-01-01');

/** The days of a week that begins with that day (1 is Monday): as short as they go, and in full. */
export const weekdayNames = (weekBegins: number): readonly { readonly short: string; readonly long: string }[] =>
  Array.from({ length: 7 }, (_, at) => {
    const epochMs = (SOME_MONDAY + weekBegins - 1 + at) * MS_OF_A_UTC_DAY;
    return { short: narrowWeekdays(inUtc).format(epochMs), long: longWeekdays(inUtc).format(epochMs) };
  });

interface WithWeek extends Intl.Locale {
  readonly weekInfo?: { readonly firstDay: number };
  readonly getWeekInfo?: () => { readonly firstDay: number };
}

/** The first day of a week where the language is at home, 1 is Monday: Monday where the browser cannot tell (ISO 8601). */
export function weekBegins(): number {
  const locale: WithWeek = new Intl.Locale(new Intl.Locale(language()).maximize());
  return locale.getWeekInfo?.().firstDay ?? locale.weekInfo?.firstDay ?? 1;
}
