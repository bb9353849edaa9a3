import type { Side } from '../body/landmarks.ts';
import type { Rep, RepNote } from '../record/set-events.ts';
import { isCounted, targetOf, type Exercise } from './exercise.ts';
import { forSide } from './for-side.ts';
import { paceOf } from './pace.ts';

/**
 * The pictures that show both ends of a hold are up to a tenth of a second apart: one that is shorter than asked by less is as asked.
 * How wrong the pose itself may be read is another matter: see `isHeldShort`. A choice, unverified.
 */
const HOLD_ERROR_MS = 200;

/** How long a side is asked to hold, ms; 0 where nothing is held. */
export const askedHoldMs = (exercise: Exercise, side: Side | null): number =>
  (side && isCounted(exercise) ? forSide(exercise, side) : exercise).dose.holdMs;

/** The whole seconds that have passed in a hold: ten and a half are ten; two but for the error are two. */
export const wholeSeconds = (ms: number): number => Math.max(0, Math.floor((ms + HOLD_ERROR_MS) / 1000));

/** Whether a repetition was held for as long as it was asked to be; true where nothing is to be held. */
export const isHeldAsAsked = (exercise: Exercise, { side, holdMs }: Pick<Rep, 'side' | 'holdMs'>): boolean =>
  holdMs >= askedHoldMs(exercise, side) - HOLD_ERROR_MS;

/** Notes of repetitions of which it is not known how long they were held. */
const HOLD_UNKNOWN: readonly string[] = ['end-not-seen', 'by-hand'] satisfies readonly RepNote[];

/** Whether it is known how long a repetition was held: its end was seen, and the judge has counted it. */
export const isHoldKnown = ({ notes }: Pick<Rep, 'notes'>): boolean =>
  !notes.some((note) => HOLD_UNKNOWN.includes(note));

/** The longest that a repetition may have been held, ms. */
export const heldUpToMs = ({ holdMs, holdUpToMs = holdMs }: Pick<Rep, 'holdMs' | 'holdUpToMs'>): number => holdUpToMs;

/** Less than this is no time: the repetition never came to where the hold counts. Arithmetic. */
const HELD_AT_ALL_MS = 50;

/** Whether a repetition may have come to where its hold counts. */
export const wasHeldAtAll = (rep: Pick<Rep, 'holdMs' | 'holdUpToMs'>): boolean => heldUpToMs(rep) >= HELD_AT_ALL_MS;

type Held = Pick<Rep, 'side' | 'holdMs' | 'holdUpToMs' | 'notes'>;

/**
 * Whether a repetition is known to have been held for less than it was asked to be: the longest that it may have been is less.
 * The time at the target is not the pause at the top: the slow ends of the way belong to it, and it is none where an angle is read
 * as just short of the target. Of 90 repetitions without a fault whose pause is known (`npm run bench -- --judgement --only
 * judgement.hold-error`) it was longer by 0.5 s in the middle and 0.8 s in holds, off by up to 1.1 and 1.4 s in nine of ten, and
 * shorter by up to 0.8 s; the longest that it may have been was never shorter than the pause.
 */
export const isHeldShort = (exercise: Exercise, rep: Held): boolean =>
  isHoldKnown(rep) && heldUpToMs(rep) < askedHoldMs(exercise, rep.side) - HOLD_ERROR_MS;

/** Whether it cannot be told if a repetition was held for as long as it was asked to be. */
export const isHoldUntold = (exercise: Exercise, rep: Held): boolean =>
  !isHeldAsAsked(exercise, rep) && !isHeldShort(exercise, rep);

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
