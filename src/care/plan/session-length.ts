import { sidesAsked, type Exercise } from '../../core/exercise/exercise.ts';

/** Rest to the furthest point where an exercise names no pace, ms (table#rule-pace). */
const PACE_MS = 2000;
/** From one repetition to the next, and from one held pose to the next, ms. A choice, unverified. */
const TURN_MS = 1000;
const CHANGE_MS = 6000;
/** Getting into the start pose before a set, ms. A choice, unverified. */
const START_MS = 10_000;
/** The least time from one exercise to the next: the laptop is moved, a chair or a mat brought. A choice, unverified. */
const LEAST_BETWEEN_MS = 30_000;

/** How long somebody has from one exercise to the next, ms: its rest, and at least half a minute. */
export const betweenMs = ({ dose }: Pick<Exercise, 'dose'>): number => Math.max(LEAST_BETWEEN_MS, dose.restMs);

/** About how long an exercise takes, ms: its sets, by pace and holds, and the rests between them. */
export function lengthMs(exercise: Exercise): number {
  const { dose, mode } = exercise;
  if (mode === 'screen') return START_MS + 2 * (dose.holdMs + CHANGE_MS);
  const reps = dose.reps * sidesAsked(exercise);
  const set = START_MS + reps * repetitionMs(exercise);
  return dose.sets * set + (dose.sets - 1) * dose.restMs;
}

function repetitionMs(exercise: Exercise): number {
  const { dose } = exercise;
  if (exercise.mode === 'guided') return dose.holdMs + exercise.guide.restMs;
  if (exercise.mode === 'holds') return dose.holdMs + CHANGE_MS;
  return 2 * (dose.paceMs ?? PACE_MS) + dose.holdMs + TURN_MS;
}

/** About how long exercises take one after the other, in whole minutes, at least one. */
export function minutesOf(exercises: readonly Exercise[]): number {
  const work = exercises.reduce((sum, exercise) => sum + lengthMs(exercise), 0);
  const between = exercises.slice(0, -1).reduce((sum, exercise) => sum + betweenMs(exercise), 0);
  return Math.max(1, Math.round((work + between) / 60_000));
}
