import type { CountedExercise, Movement } from './exercise.ts';
import type { Rep, RepAngle } from '../record/set-events.ts';
import { forSide } from './for-side.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';
import type { Side } from '../body/landmarks.ts';

/** The counted angle of one limb in a repetition, with the movement that it is held against. */
export interface CountedAngle {
  readonly angle: RepAngle;
  readonly movement: Movement;
}

/** What an angle of one limb is called where both sides move, e.g. `leftShoulder`. */
export const limbAngleName = (side: Side, measure: SidedMeasure): string =>
  `${side}${measure.charAt(0).toUpperCase()}${measure.slice(1)}`;

/** The counted angles of a repetition or an attempt: of the side that moved, or of each limb where both did; those that were measured. */
export const countedAngles = (
  exercise: CountedExercise,
  { side, angles }: Pick<Rep, 'side' | 'angles'>,
): readonly CountedAngle[] => {
  const { measure } = exercise.movement;
  const of = (name: string, whose: Side | null): readonly CountedAngle[] => {
    const angle = angles[name];
    return angle ? [{ angle, movement: (whose ? forSide(exercise, whose) : exercise).movement }] : [];
  };
  if (side !== null) return of(measure, side);
  return [...of(limbAngleName('left', measure), 'left'), ...of(limbAngleName('right', measure), 'right')];
};

/** Whether an angle came as far as its target. */
export const hasReachedTarget = ({ angle, movement }: CountedAngle): boolean =>
  movement.direction === 'opens' ? angle.peakDeg >= movement.targetDeg : angle.peakDeg <= movement.targetDeg;
