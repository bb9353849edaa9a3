import type { CountedExercise, Movement } from './exercise.ts';
import type { Rep, RepAngle } from '../record/set-events.ts';
import { forSide } from './for-side.ts';
import { bandAt, type SidedMeasure } from '../measure/sided-measures.ts';
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

/** Whether an angle is of a limb on the side away from the camera: its band is wider, so it is known for one here. */
export const isFar = ({ angle: { peakDeg, bandDeg }, movement }: CountedAngle): boolean =>
  bandDeg > bandAt(movement.measure, peakDeg, { isFar: false });

/** The counted angles without those of a far limb, which is a guess where a near one is seen to move with it. */
export const sureAngles = (exercise: CountedExercise, rep: Pick<Rep, 'side' | 'angles'>): readonly CountedAngle[] => {
  const all = countedAngles(exercise, rep);
  const near = all.filter((one) => !isFar(one));
  return near.length > 0 ? near : all;
};

/** How far an angle came short of its target, in the unit of its measure; negative where it went further. */
export const shortOfTarget = ({ angle, movement }: CountedAngle): number =>
  movement.direction === 'opens' ? movement.targetDeg - angle.peakDeg : angle.peakDeg - movement.targetDeg;

/** Whether an angle came as far as its target. */
export const hasReachedTarget = (one: CountedAngle): boolean => shortOfTarget(one) <= 0;
