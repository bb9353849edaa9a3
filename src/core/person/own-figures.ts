import type { Exercise, OwnFigure, OwnRange } from '../exercise/exercise.ts';
import { applyPlan } from './personalise.ts';

/** What is known of somebody's own range in an exercise. */
export const ownFiguresOf = (ranges: readonly OwnRange[], exerciseId: string): readonly OwnFigure[] =>
  ranges.find((range) => range.exerciseId === exerciseId)?.figures ?? [];

/** The exercise as it is for this person. */
export const personalised = (exercise: Exercise, ranges: readonly OwnRange[]): Exercise => {
  const own = ownFiguresOf(ranges, exercise.id);
  return own.length > 0 ? applyPlan(exercise, {}, own) : exercise;
};
