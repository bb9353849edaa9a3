import type { Now } from '../plan/morning.ts';
import type { CheckIn } from './check-in.ts';
import type { EndOfDay } from './end-of-day.ts';
import { ladderOn } from './ladder.ts';
import { startsByPlanOnly } from './over-days.ts';
import { openSigns, urgencyOf, type FlagUrgency } from './red-flags.ts';
import { isBeforeExercising, toldOnDay, toldUntil } from './same-day.ts';

/** What stops this day, by what becomes of it: a sign until it was looked through again, the ladder for the day, a start until a better one. */
export type StopOfDay =
  | { readonly kind: 'sign'; readonly because: FlagUrgency }
  | { readonly kind: 'ladder'; readonly because: Exclude<EndOfDay, FlagUrgency | 'start-by-plan-only'> }
  | { readonly kind: 'start'; readonly because: 'start-by-plan-only' };

/**
 * What was told on the person's own day of now and stops it; null where nothing does. It rests on what is stored alone, so that neither
 * another page, another tab nor a reload undoes it. How long each stands is a choice, unverified: a warning sign (clinical#red-flags) until
 * the signs are looked through again, or until the next day where it is no emergency; what the ladder ended (clinical#pain-ladder) for that
 * day, unless the number itself is put right; a start that is by plan only (clinical#pain-start) until less pain is told, and where no start
 * was told, the first pain that was. `isByPhysio`: a physio has made the plan of this day.
 */
export function stopOfDay(all: readonly CheckIn[], now: Now, isByPhysio: boolean): StopOfDay | null {
  const day = toldOnDay(all, now);
  const sign = emergencyIn(toldUntil(all, { atEpochMs: now.epochMs })) ?? signIn(day);
  if (sign !== null) return { kind: 'sign', because: sign };
  for (const one of day.toReversed()) {
    if (isBeforeExercising(day, one)) continue;
    const step = ladderOn(day, one);
    if (step.kind === 'end') return { kind: 'ladder', because: step.because };
  }
  const withPain = day.filter(({ painNow }) => painNow !== null);
  const start = withPain.findLast(({ when }) => when === 'before') ?? withPain[0];
  return startsByPlanOnly(start?.painNow ?? null) && !isByPhysio
    ? { kind: 'start', because: 'start-by-plan-only' }
    : null;
}

/** The most urgent of the signs that are open. */
const signIn = (told: readonly CheckIn[]): FlagUrgency | null => urgencyOf(openSigns(told));
const emergencyIn = (told: readonly CheckIn[]): 'emergency' | null =>
  signIn(told) === 'emergency' ? 'emergency' : null;
