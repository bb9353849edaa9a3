import type { Side } from '../body/landmarks.ts';
import { isCounted, type Exercise } from '../exercise/exercise.ts';
import { forSide } from '../exercise/for-side.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';
import type { Rep } from '../record/set-events.ts';
import { rangeUnitOf, type RangeUnit } from './range-reading.ts';
import { readingOfSide, type SideReading } from './side-by-side.ts';

/** How far a side went in a set: the middle of its clean repetitions, told in steps of five with its band, and of how many. */
export interface SetRange extends SideReading {
  /** Where a way is told: the target that it is a share of. Ways to different targets cannot be compared. */
  readonly targetDeg?: number;
}

/** How far the sides went in a set. A side of which fewer than three clean repetitions were seen has no figure. */
export interface SetRanges {
  readonly measure: SidedMeasure;
  readonly left: SetRange | null;
  readonly right: SetRange | null;
}

/** How far the sides went in a set; null where neither has a figure. */
export function rangesOf(exercise: Exercise, reps: readonly Rep[]): SetRanges | null {
  if (!isCounted(exercise)) return null;
  const unit: RangeUnit = rangeUnitOf(exercise);
  const of = (side: Side): SetRange | null => {
    const reading = readingOfSide(exercise, reps, side);
    if (!reading || unit === 'deg') return reading;
    return { ...reading, targetDeg: forSide(exercise, side).movement.targetDeg };
  };
  const [left, right] = [of('left'), of('right')];
  return left || right ? { measure: exercise.movement.measure, left, right } : null;
}
