import { numberOfDay, type CalendarDay } from '../../core/record/calendar-day.ts';
import { daysExercised, firstOf, monthAfter, monthOf, type Month } from './days-exercised.ts';
import type { FunctionPoint } from './function-over-time.ts';
import type { KeptSession } from './kept-sets.ts';
import { dayOfNumber, type Here } from './own-days.ts';
import type { PainDay } from './pain-over-time.ts';

/** A calendar month: its first day. */
export type MonthId = CalendarDay;

/** What is kept of any time. */
export interface KeptDays {
  readonly sessions: readonly KeptSession[];
  readonly pain: readonly PainDay[];
  readonly functions: readonly FunctionPoint[];
}

/** The months of which something is kept, newest first. */
export const monthsKept = ({ sessions, pain, functions }: KeptDays): readonly MonthId[] =>
  [...new Set([...sessions, ...pain, ...functions].map(({ day }) => firstOf(day)))].toSorted().toReversed();

/** What is kept of one month. */
export function keptIn({ sessions, pain, functions }: KeptDays, month: MonthId): KeptDays {
  const isInMonth = ({ day }: { readonly day: CalendarDay }): boolean => firstOf(day) === month;
  return {
    sessions: sessions.filter(isInMonth),
    pain: pain.filter(isInMonth),
    functions: functions.filter(isInMonth),
  };
}

/** The last day of a month. */
export const lastDayOf = (month: MonthId): CalendarDay => dayOfNumber(numberOfDay(monthAfter(month)) - 1);

/** The calendar of a month with its days of exercise. `weekBegins`: 1 is Monday. */
export const calendarOf = ({ sessions }: KeptDays, month: MonthId, { today }: Here, weekBegins: number): Month =>
  monthOf(month, new Set(daysExercised(sessions)), today, weekBegins);

/** What was done of one exercise in a month: on how many days, in how many sets, how many repetitions, holds or rounds. */
export interface DoneInMonth {
  readonly exercise: KeptSession['sets'][number]['exercise'];
  readonly days: number;
  readonly sets: number;
  readonly done: number;
}

/** What was done of each exercise, that which was done most often first. Timed tests and postures are told by their results. */
export function doneInMonth(sessions: readonly KeptSession[]): readonly DoneInMonth[] {
  const all = sessions.flatMap(({ day, sets }) =>
    sets.filter(({ test, screen, done }) => !test && !screen && done > 0).map((set) => ({ day, ...set })),
  );
  const ids = [...new Set(all.map(({ exercise }) => exercise.id))];
  return ids
    .flatMap((id): readonly DoneInMonth[] => {
      const ofIt = all.filter(({ exercise }) => exercise.id === id);
      const newest = ofIt.at(-1);
      if (!newest) return [];
      const days = new Set(ofIt.map(({ day }) => day)).size;
      return [
        { exercise: newest.exercise, days, sets: ofIt.length, done: ofIt.reduce((sum, { done }) => sum + done, 0) },
      ];
    })
    .toSorted((a, b) => b.sets - a.sets);
}
