import type { Exercise } from '../../core/exercise/exercise.ts';
import { weekdayOf } from '../../core/record/calendar-day.ts';
import { hasBegun, interruptedIn, nextWaiting, type Morning, type MorningItem, type Now } from './morning.ts';
import { WEEKDAYS, type Plan, type Weekday } from './plan.ts';
import { exerciseAt, knownPart, planned, unknownIn, type Known } from './planned.ts';
import { minutesOf } from './session-length.ts';

/** An exercise of the day, as it is to be done, and what became of it. */
export interface DayItem {
  readonly exercise: Exercise;
  readonly status: MorningItem['status'];
  readonly sessionId: string | null;
  /** It was taken in place of the one before it. */
  readonly isEasier: boolean;
}

interface OfPlan {
  readonly plan: Plan;
  readonly items: readonly DayItem[];
  /** About how long what waits takes. */
  readonly minutes: number;
  /** Exercises of the plan that this app does not have, by id. */
  readonly unknown: readonly string[];
}

/** What a day is like. `go-on`: a morning was interrupted, and the item at `at` comes next. */
export type Day =
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'nothing-known'; readonly plan: Plan }
  | ({ readonly kind: 'ready' } & OfPlan)
  | ({ readonly kind: 'rest-day'; readonly next: Weekday } & OfPlan)
  | ({ readonly kind: 'go-on'; readonly morning: Morning; readonly at: number } & OfPlan)
  | ({ readonly kind: 'done'; readonly morning: Morning } & OfPlan);

/** What somebody's day is like, by their plan and what they have done so far. */
export function dayOf(whole: Plan | null, mornings: readonly Morning[], now: Now, known: Known): Day {
  if (!whole) return { kind: 'no-plan' };
  const plan = knownPart(whole, known);
  if (plan.items.length === 0) return { kind: 'nothing-known', plan };
  const unknown = unknownIn(whole, known);
  const anew = inPlan(plan, known);
  const ofPlan = (items: readonly DayItem[]): OfPlan => ({ plan, items, minutes: minutesLeft(items), unknown });
  const interrupted = interruptedIn(mornings, plan, now);
  const at = interrupted && nextWaiting(interrupted);
  if (interrupted && at !== null)
    return { kind: 'go-on', morning: interrupted, at, ...ofPlan(itemsOf(plan, interrupted, known)) };
  const isDone = (one: Morning): boolean =>
    one.day === now.day && one.planId === plan.id && one.endedAtEpochMs !== undefined && hasBegun(one);
  const done = mornings.findLast(isDone);
  if (done) return { kind: 'done', morning: done, ...ofPlan(itemsOf(plan, done, known)), minutes: minutesLeft(anew) };
  const next = nextDay(plan.days, now);
  return next === null ? { kind: 'ready', ...ofPlan(anew) } : { kind: 'rest-day', next, ...ofPlan(anew) };
}

const itemsOf = (plan: Plan, morning: Morning, known: Known): readonly DayItem[] =>
  morning.items.flatMap(({ status, sessionId = null, isEasier = false }, at) => {
    const exercise = exerciseAt(plan, morning, at, known);
    return exercise ? [{ exercise, status, sessionId, isEasier }] : [];
  });

const inPlan = (plan: Plan, known: Known): readonly DayItem[] =>
  plan.items.flatMap((item) => {
    const exercise = planned(item, known);
    return exercise ? [{ exercise, status: 'waiting' as const, sessionId: null, isEasier: false }] : [];
  });

const minutesLeft = (items: readonly DayItem[]): number =>
  minutesOf(items.filter(({ status }) => status === 'waiting').map(({ exercise }) => exercise));

/** The next day of the plan after today; null where today is one, or where every day is. */
function nextDay(days: readonly Weekday[], { day }: Now): Weekday | null {
  const weekday = weekdayOf(day);
  if (days.length === 0 || days.some((one) => one === weekday)) return null;
  const ahead = [...WEEKDAYS, ...WEEKDAYS].slice(weekday);
  return ahead.find((one) => days.includes(one)) ?? null;
}
