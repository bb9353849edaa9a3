import { numberOfDay, weekdayOf, type CalendarDay } from '../../core/record/calendar-day.ts';
import type { SetHead } from '../../core/report/session-head.ts';
import type { KeptSession } from './kept-sets.ts';
import { dayOfNumber, type Here } from './own-days.ts';

/** Something was counted, a round was worked through, a test has a result, or a posture was taken. */
const wasDone = ({ done, test, screen }: SetHead): boolean =>
  done > 0 || (test?.result ?? null) !== null || screen !== null;

/** The days on which something was exercised, oldest first. */
export const daysExercised = (sessions: readonly KeptSession[]): readonly CalendarDay[] =>
  [...new Set(sessions.filter(({ sets }) => sets.some(wasDone)).map(({ day }) => day))].toSorted();

/** Four weeks. */
export const LAST_DAYS = 28;

/** On how many of the last four weeks' days, today among them, something was exercised. */
export const lately = (days: readonly CalendarDay[], { today }: Here): number =>
  days.filter((day) => {
    const ago = numberOfDay(today) - numberOfDay(day);
    return ago >= 0 && ago < LAST_DAYS;
  }).length;

export interface MonthDay {
  readonly day: CalendarDay;
  readonly exercised: boolean;
  readonly isToday: boolean;
}

/** A month as a calendar shows it: weeks of seven days; null for a day of another month. */
export interface Month {
  /** Its first day. */
  readonly first: CalendarDay;
  readonly weeks: readonly (readonly (MonthDay | null)[])[];
}

/** The first day of the month of a day. */
export const firstOf = (day: CalendarDay): CalendarDay => `${day.slice(0, 8)}01`;
/** Every month's first day is at most so many days after the one before. Arithmetic. */
const LONGEST_MONTH = 31;
/** The first day of the month after one, by its first day. */
export const monthAfter = (first: CalendarDay): CalendarDay => firstOf(dayOfNumber(numberOfDay(first) + LONGEST_MONTH));
const monthBefore = (first: CalendarDay): CalendarDay => firstOf(dayOfNumber(numberOfDay(first) - 1));
const DAYS_OF_A_WEEK = 7;

/**
 * The month of today, or of the latest day that something was exercised on, and those before it, newest first: at most `most`, and none
 * before the first exercise. `weekBegins`: the first day of a week, 1 is Monday.
 */
export function monthsOf(
  days: readonly CalendarDay[],
  { today }: Here,
  most: number,
  weekBegins: number,
): readonly Month[] {
  const [oldest, newest] = [days[0], days.at(-1)];
  const months: Month[] = [];
  const earliest = firstOf(oldest ?? today);
  let first = firstOf(newest !== undefined && newest > today ? newest : today);
  while (months.length < most && (first >= earliest || months.length === 0)) {
    months.push(monthOf(first, new Set(days), today, weekBegins));
    first = monthBefore(first);
  }
  return months;
}

/** Whether there are months with exercise before the oldest one of these. */
export const hasEarlier = (days: readonly CalendarDay[], months: readonly Month[]): boolean => {
  const oldest = months.at(-1);
  return oldest !== undefined && days.some((day) => day < oldest.first);
};

/** One month, by its first day. */
export function monthOf(
  first: CalendarDay,
  exercised: ReadonlySet<CalendarDay>,
  today: CalendarDay,
  weekBegins: number,
): Month {
  const from = numberOfDay(first);
  const days = Array.from({ length: numberOfDay(monthAfter(first)) - from }, (_, index): MonthDay => {
    const day = dayOfNumber(from + index);
    return { day, exercised: exercised.has(day), isToday: day === today };
  });
  const before = (weekdayOf(first) - weekBegins + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
  const cells = [...Array.from({ length: before }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / DAYS_OF_A_WEEK) }, (_, week) =>
    Array.from({ length: DAYS_OF_A_WEEK }, (__, at) => cells[week * DAYS_OF_A_WEEK + at] ?? null),
  );
  return { first, weeks };
}
