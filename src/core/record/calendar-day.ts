import { distanceMsOf, isUsableZone } from './time-zone.ts';

/** A day of somebody's own calendar, "2026-02-02". Days in this form sort as they follow each other. */
export type CalendarDay = string;

/** Formatters are slow to make. */
const made = new Map<string, Intl.DateTimeFormat>();
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = made.get(timeZone);
  if (known) return known;
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', options);
  made.set(timeZone, format);
  return format;
};

/** The day of a moment in a zone (`time-zone.ts`); in UTC where days cannot be told in it. */
export function dayIn(epochMs: number, zone: string): CalendarDay {
  const distanceMs = distanceMsOf(zone);
  const named = distanceMs === null && isUsableZone(zone) ? zone : 'UTC';
  const parts = formatOf(named).formatToParts(epochMs + (distanceMs ?? 0));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Days since 1 January 1970; NaN for what is no day. By the calendar, whatever summer time did in between. */
export function numberOfDay(day: CalendarDay): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  // The years begin in March here, so that a leap day is the last of its year (Howard Hinnant's days_from_civil).
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - 400 * era;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return 146_097 * era + dayOfEra - 719_468;
}

/** The day of the week: 1 is Monday, 7 is Sunday (ISO 8601). 1 January 1970 was a Thursday. */
export const weekdayOf = (day: CalendarDay): number => ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;
