import { isCounted, type CountedExercise, type Exercise } from '../../core/exercise/exercise.ts';
import { sidedRule } from '../../core/measure/sided-measures.ts';
import type { TargetChange } from '../../core/record/live-note.ts';

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What may be asked for of an exercise; null where it asks for nothing of the kind. */
export interface TargetBounds {
  readonly reps: Bounds;
  readonly holdMs: Bounds | null;
  /** In the unit of the exercise's measure, the smaller one first. */
  readonly rangeDeg: Bounds | null;
}

/** So many times what an exercise asks for is the most that is asked for in a live session: more is another plan. A choice, unverified. */
const MOST_TIMES = 5;
/** No more than any message may ask for: `schema/live-note.ts`. */
const MOST_REPS = 100;
const MOST_HOLD_MS = 600_000;
/** A range lies so far from where rest ends, and from what is too far, at least. As in `core/person/personalise.ts`. */
const OFF_DEG = 1;
/** The angle between two limbs has no more. Geometry. */
const MOST_ANGLE_DEG = 180;

/**
 * The bounds of a target come from the exercise: a range lies past where the start pose ends, for what counts inside of it would count
 * somebody who only takes it, and short of what the exercise calls too far; where it calls nothing too far, as far again past its own target
 * at most. What is counted by how much it changes has no place that could be asked for.
 */
export function targetBounds(exercise: Exercise): TargetBounds {
  const { reps, holdMs } = exercise.dose;
  return {
    reps: { least: 1, most: Math.min(MOST_REPS, MOST_TIMES * Math.max(1, reps)) },
    holdMs: holdMs > 0 ? { least: 1000, most: Math.min(MOST_HOLD_MS, MOST_TIMES * holdMs) } : null,
    rangeDeg: isCounted(exercise) && exercise.movement.countAt.kind !== 'by' ? rangeBounds(exercise) : null,
  };
}

function rangeBounds({ movement, startPose }: CountedExercise): Bounds {
  const { measure, direction, restDeg, targetDeg, mostDeg } = movement;
  const sign = direction === 'opens' ? 1 : -1;
  const ends = startPose.flatMap((condition) => {
    const end = direction === 'opens' ? condition.max : condition.min;
    return condition.measure === measure && end !== undefined ? [sign * end] : [];
  });
  // Of somebody with a small range the target may lie inside the start pose; it can be left where it is.
  const near = sign * Math.min(sign * targetDeg, Math.max(sign * restDeg, ...ends) + OFF_DEG);
  const again = targetDeg + (targetDeg - restDeg);
  const isAngle = sidedRule(measure).unit === 'deg' && direction === 'opens';
  const capped = isAngle ? Math.max(targetDeg, Math.min(MOST_ANGLE_DEG, again)) : again;
  const far = mostDeg === undefined ? capped : mostDeg - sign * OFF_DEG;
  return { least: Math.min(near, far), most: Math.max(near, far) };
}

const isWithin = (value: number | undefined, bounds: Bounds | null): boolean =>
  value === undefined || (bounds !== null && value >= bounds.least && value <= bounds.most);

/** Whether an exercise can be asked for so. */
export function canBeAsked(exercise: Exercise, { reps, holdMs, rangeDeg }: TargetChange): boolean {
  const bounds = targetBounds(exercise);
  return isWithin(reps, bounds.reps) && isWithin(holdMs, bounds.holdMs) && isWithin(rangeDeg, bounds.rangeDeg);
}
