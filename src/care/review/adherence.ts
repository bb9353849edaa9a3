import { dayIn, numberOfDay, weekdayOf, type CalendarDay } from '../../core/record/calendar-day.ts';
import type { Plan } from '../plan/plan.ts';
import { dayOfNumber } from '../progress/own-days.ts';
import type { PatientOverTime } from './patient-record.ts';

/** How much of a plan was done in some days. */
export interface Adherence {
  /** Days with exercise. */
  readonly done: number;
  /** Days on which the plan asks for it; null where there is no plan, or it leaves the days open. */
  readonly due: number | null;
  /** Exercises of the plan that were done, and that were begun with or waited for, in the days that were begun. */
  readonly items: { readonly done: number; readonly all: number };
  /** Over how many days. */
  readonly ofDays: number;
}

/** The days from one to another, both among them. */
const daysFrom = (first: number, last: number): readonly CalendarDay[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => dayOfNumber(first + at));

/** The days on which a plan asks for exercise, none before it was made. */
function dueDays(plan: Plan, days: readonly CalendarDay[], zone: string): readonly CalendarDay[] {
  const since = numberOfDay(dayIn(plan.createdAtEpochMs, zone));
  return days.filter((day) => numberOfDay(day) >= since && plan.days.some((weekday) => weekday === weekdayOf(day)));
}

/**
 * Adherence in so many days that end with today, or so many days `earlier`. A day with exercise counts whether the plan names it or not:
 * who has exercised on Tuesday in place of Monday has exercised.
 */
export function adherenceOf({ record, here, days }: PatientOverTime, ofDays: number, earlier = 0): Adherence {
  const last = numberOfDay(here.today) - earlier;
  const first = last - ofDays + 1;
  const isWithin = (day: CalendarDay): boolean => numberOfDay(day) >= first && numberOfDay(day) <= last;
  const { plan, mornings } = record;
  const items = mornings.filter(({ day }) => isWithin(day)).flatMap((morning) => morning.items);
  return {
    done: days.filter(isWithin).length,
    due: plan && plan.days.length > 0 ? dueDays(plan, daysFrom(first, last), here.zone).length : null,
    items: { done: items.filter(({ status }) => status === 'done').length, all: items.length },
    ofDays,
  };
}
