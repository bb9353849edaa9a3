import type { CalendarDay } from '../../core/record/calendar-day.ts';
import type { Plan, PlanItem } from './plan.ts';

/** What became of one exercise of a morning. */
export type MorningItemStatus = 'waiting' | 'done' | 'skipped' | 'swapped' | 'stopped';

export interface MorningItem {
  readonly exerciseId: string;
  readonly status: MorningItemStatus;
  /** The session in which it was done, as far as it was; absent where no set began. */
  readonly sessionId?: string;
  /** Sessions in which it was begun before and cut short. */
  readonly earlierSessionIds?: readonly string[];
  /** It was taken in place of the one before it. */
  readonly isEasier?: true;
}

/** One day's session through a plan, as it is stored. */
export interface Morning {
  readonly id: string;
  readonly planId: string;
  /** The person's own day on which it began, 'YYYY-MM-DD': of the zone in which they were then. */
  readonly day: CalendarDay;
  readonly startedAtEpochMs: number;
  /** In the order of the plan; an easier exercise stands after the one that it was swapped for. */
  readonly items: readonly MorningItem[];
  /** Absent while it may be gone on with. */
  readonly endedAtEpochMs?: number;
}

/** The exercise that waits next; null where none does. */
export function nextWaiting({ items }: Morning): number | null {
  const at = items.findIndex(({ status }) => status === 'waiting');
  return at < 0 ? null : at;
}

/** Whether anything of it was practised. */
export const hasBegun = ({ items }: Morning): boolean => items.some(({ sessionId }) => sessionId !== undefined);

/** The item of the plan that an item of the morning stands for; null where the plan is another one by now. */
export function planItemAt(plan: Plan, { items }: Morning, at: number): PlanItem | null {
  const index = items.slice(0, at + 1).filter(({ isEasier }) => !isEasier).length - 1;
  return plan.items[index] ?? null;
}

/** Whether the morning is one through this plan as it is now. */
const isThrough = (plan: Plan, { planId, items }: Morning): boolean => {
  const own = items.filter(({ isEasier }) => !isEasier);
  return (
    planId === plan.id &&
    own.length === plan.items.length &&
    own.every(({ exerciseId }, index) => exerciseId === plan.items[index]?.exerciseId)
  );
};

/** Who goes to bed in mid-session, or travels, is not a day further: so long a morning may be gone on with. A choice, unverified. */
export const GOES_ON_MS = 6 * 3_600_000;

export interface Now {
  readonly epochMs: number;
  /** The person's own day now. */
  readonly day: CalendarDay;
}

/** Whether a moment, with the person's own day in which it was, is on their own day of now or a few hours away from it. */
export const isOfNow = (then: Now, now: Now): boolean =>
  then.day === now.day || Math.abs(now.epochMs - then.epochMs) < GOES_ON_MS;

/** Whether a morning was begun under a clock that was ahead of this one by more than a part of a day: it tells nothing of today. */
const isAhead = ({ startedAtEpochMs, day }: Morning, now: Now): boolean =>
  startedAtEpochMs > now.epochMs && !isOfNow({ epochMs: startedAtEpochMs, day }, now);

/**
 * Whether an interrupted morning is offered again: it is not over, something of it waits, and it was begun on the person's own day of
 * now, or a few hours ago, whichever way clock and zone have changed since.
 */
export const canGoOn = (morning: Morning, plan: Plan, now: Now): boolean =>
  morning.endedAtEpochMs === undefined &&
  nextWaiting(morning) !== null &&
  isThrough(plan, morning) &&
  isOfNow({ epochMs: morning.startedAtEpochMs, day: morning.day }, now);

/** Whether anything happened in it. Who opens a morning and leaves again has begun none. */
export const hasHappened = (morning: Morning): boolean =>
  hasBegun(morning) || morning.items.some(({ status }) => status !== 'waiting');

/**
 * The morning that is offered again, of all mornings, oldest first: the newest in which anything happened; null where none is. What a clock
 * ahead of this one has dated hides none that can be gone on with, and beside none it counts where it is of now: the clock may have been put back
 * in its middle.
 */
export function interruptedIn(mornings: readonly Morning[], plan: Plan, now: Now): Morning | null {
  const happened = mornings.filter((one) => hasHappened(one) && !isAhead(one, now));
  const until = happened.findLast(({ startedAtEpochMs }) => startedAtEpochMs <= now.epochMs);
  const offered = [until, happened.at(-1)].find((one) => one !== undefined && canGoOn(one, plan, now));
  return offered ?? null;
}
