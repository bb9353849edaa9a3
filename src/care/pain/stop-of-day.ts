import { dayIn } from '../../core/record/calendar-day.ts';
import { isOfNow, type Now } from '../plan/morning.ts';
import type { CheckIn } from './check-in.ts';
import type { EndOfDay } from './end-of-day.ts';
import { stepOfLadder } from './ladder.ts';
import { startsByPlanOnly } from './over-days.ts';
import { urgencyOf, type FlagUrgency } from './red-flags.ts';
import { startIn, toldUntil, toldWith } from './same-day.ts';

/** What stops this day, by what becomes of it: a sign until it was looked through again, the ladder for the day, a start until a better one. */
export type StopOfDay =
  | { readonly kind: 'sign'; readonly because: FlagUrgency }
  | { readonly kind: 'ladder'; readonly because: Exclude<EndOfDay, FlagUrgency | 'start-by-plan-only'> }
  | { readonly kind: 'start'; readonly because: 'start-by-plan-only' };

/**
 * What was told on the person's own day of now and stops it; null where nothing does. It rests on what is stored alone, so that neither
 * another page, another tab nor a reload undoes it. How long each stands is a choice, unverified: a warning sign (clinical#red-flags) until
 * the signs are looked through again; what the ladder ended (clinical#pain-ladder) for that day, unless the number itself is put right; a start
 * that is by plan only (clinical#pain-start) until less pain is told. `isByPhysio`: a physio has made the plan of this day.
 */
export function stopOfDay(all: readonly CheckIn[], now: Now, isByPhysio: boolean): StopOfDay | null {
  const told = toldUntil(all, { atEpochMs: now.epochMs }).filter(({ atEpochMs, zone }) =>
    isOfNow({ epochMs: atEpochMs, day: dayIn(atEpochMs, zone) }, now),
  );
  const sign = urgencyOf(told.findLast(({ flags }) => flags !== undefined)?.flags ?? []);
  if (sign !== null) return { kind: 'sign', because: sign };
  for (const one of told.toReversed()) {
    if (one.when === 'before') continue;
    const before = toldWith(told.slice(0, told.indexOf(one)), one);
    const step = stepOfLadder({ startPain: startIn(before)?.painNow ?? null, before, now: one });
    if (step.kind === 'end') return { kind: 'ladder', because: step.because };
  }
  return startsByPlanOnly(startIn(told)?.painNow ?? null) && !isByPhysio
    ? { kind: 'start', because: 'start-by-plan-only' }
    : null;
}
