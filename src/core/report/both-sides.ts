import type { Exercise } from '../exercise/exercise.ts';
import { sideBySide, sideHold } from './side-by-side.ts';
import type { SetSummary } from './summary.ts';

/** Whether left and right of a set can be put beside each other: by the hold, else by the range. */
export function showsBothSides(exercise: Exercise, { reps }: Pick<SetSummary, 'reps'>): boolean {
  if (exercise.mode === 'holds' && exercise.sides === 'each')
    return sideHold(reps, 'left') !== null && sideHold(reps, 'right') !== null;
  return sideBySide(exercise, reps).kind === 'compared';
}
