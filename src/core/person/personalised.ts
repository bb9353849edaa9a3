import type { Exercise, OwnRange } from '../exercise/exercise.ts';
import { ownFiguresOf } from './own-figures.ts';
import { applyPlan } from './personalise.ts';

/** The exercise as it is for this person. */
export const personalised = (exercise: Exercise, ranges: readonly OwnRange[]): Exercise => {
  const own = ownFiguresOf(ranges, exercise.id);
  return own.length > 0 ? applyPlan(exercise, {}, own) : exercise;
};
