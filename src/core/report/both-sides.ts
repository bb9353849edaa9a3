import type { Exercise } from '../exercise/exercise.ts';
import { sideHoldMs, sideRange } from './side-by-side.ts';
import type { SetSummary } from './summary.ts';

/** Whether a set shows both sides, so that left and right can be put beside each other: by the hold, else by the range. */
export function showsBothSides(exercise: Exercise, summary: SetSummary): boolean {
  const isHeld = exercise.mode === 'holds' && exercise.sides === 'each';
  return (['left', 'right'] as const).every(
    (side) => (isHeld ? sideHoldMs(summary, side) : sideRange(exercise, summary, side)) !== null,
  );
}
