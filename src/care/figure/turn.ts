import type { Exercise } from '../../core/exercise/exercise.ts';
import { paceMs } from '../../core/exercise/pace.ts';
import type { ShownExercise } from './shown-exercise.ts';
import type { Way } from './way.ts';

/**
 * A moment of a demonstration: which way the body moves, how far out it is (0 at rest, 1 at the furthest point), and
 * whether it moves out, holds, moves back or rests.
 */
export interface DemonstrationMoment {
  readonly way: Way | null;
  readonly share: number;
  readonly phase: 'rest' | 'out' | 'hold' | 'back';
}

/** How long the parts of a repetition last, ms. */
export interface Tempo {
  readonly outMs: number;
  readonly holdMs: number;
  readonly backMs: number;
  readonly restMs: number;
}

/** One repetition of a demonstration. */
export interface Turn {
  readonly shown: ShownExercise;
  readonly way: Way;
  readonly tempo: Tempo;
  /** How far out the body is at the lowest point of a hold that gives way; null where the hold does not. */
  readonly sagShare: number | null;
}

/** How long the body is still before the first repetition and after each. */
export const REST_MS = 1500;
const COMING_TO_REST_MS = 2500;

/** The pace of an exercise, with holds of this length at the most. */
export function tempoOf(exercise: Exercise, holdUpToMs: number): Tempo {
  const holdMs = Math.min(exercise.dose.holdMs, holdUpToMs);
  if (exercise.mode === 'guided') {
    const { breath, restMs } = exercise.guide;
    return { outMs: breath.outMs, holdMs, backMs: breath.inMs, restMs };
  }
  const pace = paceMs(exercise);
  // In a posture screen the person has come to rest, once for each view.
  const standsMs = Math.min(exercise.dose.holdMs + COMING_TO_REST_MS, holdUpToMs);
  return exercise.mode === 'screen'
    ? { outMs: pace, holdMs: standsMs, backMs: pace, restMs: standsMs }
    : { outMs: pace, holdMs, backMs: pace, restMs: REST_MS };
}

/** How long a repetition lasts, with the rest after it, ms. */
export const lengthMsOf = ({ tempo: { outMs, holdMs, backMs, restMs } }: Turn): number =>
  outMs + holdMs + backMs + restMs;

/** What a repetition is like after so much of it. */
export function momentIn({ way, tempo, sagShare }: Turn, sinceMs: number): DemonstrationMoment {
  const { outMs, holdMs, backMs } = tempo;
  if (sinceMs < outMs) return { way, share: eased(sinceMs / outMs), phase: 'out' };
  const leavingMs = sinceMs - outMs - holdMs;
  if (leavingMs < 0) return { way, share: heldShare((sinceMs - outMs) / holdMs, sagShare), phase: 'hold' };
  return leavingMs < backMs
    ? { way, share: eased(1 - leavingMs / backMs), phase: 'back' }
    : { way, share: 0, phase: 'rest' };
}

/** A hold gives way between these shares of its time, lowest half way. A choice. */
const SAG_FROM = 0.3;
const SAG_TO = 0.8;

function heldShare(at: number, sagShare: number | null): number {
  if (sagShare === null || at <= SAG_FROM || at >= SAG_TO) return 1;
  return 1 - (1 - sagShare) * eased((2 * (at - SAG_FROM)) / (SAG_TO - SAG_FROM));
}

/** A share of the way that starts and ends slowly; past 1 it goes back the same way. */
const eased = (share: number): number => 0.5 - 0.5 * Math.cos(Math.PI * share);
