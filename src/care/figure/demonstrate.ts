import { otherSide, type Side } from '../../core/body/landmarks.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { paceMs } from '../../core/exercise/pace.ts';
import { shownExercise, skeletonOn, type ShownExercise, type Way } from './shown-exercise.ts';
import type { Skeleton } from './skeleton.ts';

/**
 * A moment of a demonstration: which way the body moves, how far out it is (0 at rest, 1 at the furthest point), and
 * whether it moves out, holds, moves back or rests.
 */
export interface DemonstrationMoment {
  readonly way: Way | null;
  readonly share: number;
  readonly phase: 'rest' | 'out' | 'hold' | 'back';
}

/** An exercise done by a body, as a function of time: the same time always gives the same posture. */
export interface Demonstration {
  readonly shown: ShownExercise;
  /** How long the demonstration lasts, until the body is back at rest. */
  readonly durationMs: number;
  readonly momentAt: (timeMs: number) => DemonstrationMoment;
  readonly skeletonAt: (timeMs: number) => Skeleton;
}

export interface DemonstrationOptions {
  /** How many repetitions; of each side, where the sides alternate. */
  readonly times?: number;
  /** Only this side: the one that the repetition is named after. Says nothing where both sides move together. */
  readonly side?: Side;
  /** Half a minute of holding is long to watch: longer holds are cut to this. */
  readonly holdUpToMs?: number;
}

/** How long the body is still before the first repetition and after each. */
const REST_MS = 1500;
const COMING_TO_REST_MS = 2500;

/**
 * Demonstrates an exercise at its own pace: out, hold, back, rest. Where each side moves by itself, the sides take
 * turns.
 */
export function demonstrate(
  exercise: Exercise,
  { times = 1, side, holdUpToMs = Infinity }: DemonstrationOptions = {},
): Demonstration {
  const shown = shownExercise(exercise);
  const { outMs, holdMs, backMs, restMs } = tempoOf(exercise, holdUpToMs);
  const stillMs = exercise.mode === 'screen' ? restMs : REST_MS;
  const turnMs = outMs + holdMs + backMs + restMs;
  const ways = waysOf(exercise, shown, side);
  const turns = times * ways.length;
  const momentAt = (timeMs: number): DemonstrationMoment => {
    const turn = Math.floor((timeMs - stillMs) / turnMs);
    const way = ways[turn % ways.length] ?? null;
    if (turn < 0 || turn >= turns || !way) return { way: ways[0] ?? null, share: 0, phase: 'rest' };
    const sinceMs = timeMs - stillMs - turn * turnMs;
    if (sinceMs < outMs) return { way, share: eased(sinceMs / outMs), phase: 'out' };
    const leavingMs = sinceMs - outMs - holdMs;
    if (leavingMs < 0) return { way, share: 1, phase: 'hold' };
    return leavingMs < backMs
      ? { way, share: eased(1 - leavingMs / backMs), phase: 'back' }
      : { way, share: 0, phase: 'rest' };
  };
  return {
    shown,
    durationMs: stillMs + turns * turnMs,
    momentAt,
    skeletonAt: (timeMs) => {
      const { way, share } = momentAt(timeMs);
      return skeletonOn(shown, way, share);
    },
  };
}

/** The movements of one side, named as the judgement names them; of all sides where none is asked for or both move. */
function waysOf(exercise: Exercise, { ways }: ShownExercise, side: Side | undefined): readonly Way[] {
  if (!side || ways.length < 2) return ways;
  const lane = exercise.movement?.reports ? otherSide(side) : side;
  return ways.filter((way) => way.lane === lane);
}

interface Tempo {
  readonly outMs: number;
  readonly holdMs: number;
  readonly backMs: number;
  readonly restMs: number;
}

function tempoOf(exercise: Exercise, holdUpToMs: number): Tempo {
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

/** A share of the way that starts and ends slowly. */
const eased = (share: number): number => 0.5 - 0.5 * Math.cos(Math.PI * share);
