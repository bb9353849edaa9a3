import type { Side } from '../body/landmarks.ts';
import type { Rep, RepNote } from '../record/set-events.ts';
import { isCounted, targetOf, type Exercise } from './exercise.ts';
import { forSide } from './for-side.ts';
import { paceOf } from './pace.ts';

/**
 * Both ends of a hold are each known to within a tenth of a second: one that is shorter than asked by less is as asked. A
 * choice, unverified.
 */
const HOLD_ERROR_MS = 200;

/** How long a side is asked to hold, ms; 0 where nothing is held. */
export const askedHoldMs = (exercise: Exercise, side: Side | null): number =>
  (side && isCounted(exercise) ? forSide(exercise, side) : exercise).dose.holdMs;

/** Whether a repetition was held for as long as it was asked to be; true where nothing is to be held. */
export const isHeldAsAsked = (exercise: Exercise, { side, holdMs }: Pick<Rep, 'side' | 'holdMs'>): boolean =>
  holdMs >= askedHoldMs(exercise, side) - HOLD_ERROR_MS;

/** Whether it is known how long a repetition was held: its end was seen. */
export const isHoldKnown = ({ notes }: Pick<Rep, 'notes'>): boolean =>
  !notes.includes('end-not-seen' satisfies RepNote);

/** Less than this would be told as 0.0 seconds: the repetition never came to where the hold counts. Arithmetic. */
const HELD_AT_ALL_MS = 50;

/** Whether a repetition came to where its hold counts. */
export const wasHeldAtAll = ({ holdMs }: Pick<Rep, 'holdMs'>): boolean => holdMs >= HELD_AT_ALL_MS;

/** Whether a repetition is known to have been held for less than it was asked to be. */
export const isHeldShort = (exercise: Exercise, rep: Pick<Rep, 'side' | 'holdMs' | 'notes'>): boolean =>
  isHoldKnown(rep) && !isHeldAsAsked(exercise, rep);

/** Whether nothing was found in a repetition that is to be changed: no fault, not held short, not hurried. Some of it may have been hidden. */
export const isNothingFoundIn = (exercise: Exercise, rep: Rep): boolean =>
  rep.faults.length === 0 && !isHeldShort(exercise, rep) && paceOf(exercise, rep) !== 'hurried';

/**
 * Whether a repetition was as it should be: nothing was found in it, nothing of it was hidden, and it was held for as long as
 * was asked. Praise rests on this, and on nothing less.
 */
export const isClean = (exercise: Exercise, rep: Rep): boolean =>
  isNothingFoundIn(exercise, rep) && rep.unjudged.length === 0 && isHeldAsAsked(exercise, rep);

/** How many repetitions, holds or rounds a set asks for, over both sides; 0 where nothing is counted. */
export const askedCount = (exercise: Exercise): number => (exercise.mode === 'screen' ? 0 : targetOf(exercise));
