import { sidesAsked, targetOf, type Exercise } from './exercise.ts';

/** How far somebody had come when a session was cut short: the set they were in, and how much of it was done. */
export interface DoneBefore {
  readonly set: number;
  readonly done: number;
}

/** How much of that set is left. Of an exercise of each side it is even: as much on the one as on the other. */
export function leftOf(exercise: Exercise, { done }: DoneBefore): number {
  const sides = sidesAsked(exercise);
  return sides * Math.max(1, Math.ceil((targetOf(exercise) - done) / sides));
}

/** The exercise as a set asks for it that aims at `target`, over both sides; the same object where that is its dose. */
export function askingFor(exercise: Exercise, target: number): Exercise {
  if (target === targetOf(exercise)) return exercise;
  const reps = target / sidesAsked(exercise);
  return { ...exercise, dose: { ...exercise.dose, reps } };
}
