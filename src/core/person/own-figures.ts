import type { OwnFigure, OwnRange } from '../exercise/exercise.ts';

/** What is known of somebody's own range in an exercise. */
export const ownFiguresOf = (ranges: readonly OwnRange[], exerciseId: string): readonly OwnFigure[] =>
  ranges.find((range) => range.exerciseId === exerciseId)?.figures ?? [];
