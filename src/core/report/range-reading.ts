import {
  countedAngles,
  hasReachedTarget,
  limbAngleName,
  sureAngles,
  type CountedAngle,
} from '../exercise/counted-angle.ts';
import { isCounted, type CountedExercise, type Exercise } from '../exercise/exercise.ts';
import { forSide } from '../exercise/for-side.ts';
import type { Side } from '../body/landmarks.ts';
import { inSteps, STEP } from '../maths/numbers.ts';
import { hasDegrees, sidedRule } from '../measure/sided-measures.ts';
import type { Rep } from '../record/set-events.ts';

/** What a range is told in: degrees, or per cent of the way from rest to the target where degrees cannot be seen. */
export type RangeUnit = 'deg' | 'way';

/** How far a limb went, as a person may be told it: in steps of five, never without its band. */
export interface RangeReading {
  readonly unit: RangeUnit;
  readonly value: number;
  /** Half of the width of its error band, in the same unit. */
  readonly band: number;
}

/** The most that there is of a way, per cent: who goes further has gone the whole way. Arithmetic. */
export const WHOLE_WAY = 100;

/** What the ranges of an exercise are told in, on every page and by every voice. */
export const rangeUnitOf = ({ movement }: Pick<Exercise, 'movement'>): RangeUnit =>
  movement && hasDegrees(movement.measure) ? 'deg' : 'way';

/** A range before it is told: in its unit, not rounded. */
export interface Range {
  readonly value: number;
  readonly band: number;
}

/** How far a counted angle went, and how sure that is. Of the way there is never more than the whole. */
export const rangeOf = ({ angle, movement }: CountedAngle): Range => {
  const { startDeg, peakDeg, bandDeg } = angle;
  if (rangeUnitOf({ movement }) === 'deg') return { value: Math.abs(peakDeg - startDeg), band: bandDeg };
  const wayDeg = movement.targetDeg - startDeg;
  const of = (deg: number): number => (wayDeg === 0 ? WHOLE_WAY : (WHOLE_WAY * deg) / wayDeg);
  const value = hasReachedTarget({ angle, movement })
    ? WHOLE_WAY
    : Math.max(0, Math.min(WHOLE_WAY, of(peakDeg - startDeg)));
  return { value, band: Math.min(WHOLE_WAY, Math.abs(of(bandDeg))) };
};

/** A range as it is told. What fell short of the target is never told as the whole way. */
export const told = (unit: RangeUnit, { value, band }: Range): RangeReading => ({
  unit,
  value: unit === 'way' && value < WHOLE_WAY ? Math.min(WHOLE_WAY - STEP, inSteps(value)) : inSteps(value),
  band: Math.max(STEP, inSteps(band)),
});

/** The angle that a repetition or an attempt is told by: of two limbs that move together that of the lesser; null where none was measured. */
export const toldAngle = (exercise: CountedExercise, rep: Pick<Rep, 'side' | 'angles'>): CountedAngle | null =>
  [...sureAngles(exercise, rep)].sort((a, b) => rangeOf(a).value - rangeOf(b).value)[0] ?? null;

/** How far a repetition or an attempt went; null where that was not measured. */
export const readingOf = (exercise: Exercise, rep: Pick<Rep, 'side' | 'angles'>): RangeReading | null => {
  const angle = isCounted(exercise) ? toldAngle(exercise, rep) : null;
  return angle && told(rangeUnitOf(exercise), rangeOf(angle));
};

/** From which angle to which a limb moved, in steps of five. */
export interface FromTo {
  readonly fromDeg: number;
  readonly toDeg: number;
}

/**
 * From where to where a counted angle went, as a physio counts it: flexion from the straight joint, an arm from the side. The way
 * between the two is the range that is told of it. Null where there are no degrees to tell.
 */
const fromToOf = (counted: CountedAngle): FromTo | null => {
  const { angle, movement } = counted;
  if (rangeUnitOf({ movement }) !== 'deg') return null;
  const { straightDeg } = sidedRule(movement.measure);
  const counts = (deg: number): number => (straightDeg === null ? deg : straightDeg - deg);
  const toDeg = inSteps(counts(angle.peakDeg)) + 0;
  const wayDeg = told('deg', rangeOf(counted)).value;
  const isUp = counts(angle.peakDeg) >= counts(angle.startDeg);
  return { fromDeg: isUp ? toDeg - wayDeg : toDeg + wayDeg, toDeg };
};

/** From where to where a repetition or an attempt went, of the limb that it is told by; null where that was not measured in degrees. */
export const spanOf = (exercise: Exercise, rep: Pick<Rep, 'side' | 'angles'>): FromTo | null => {
  const angle = isCounted(exercise) ? toldAngle(exercise, rep) : null;
  return angle && fromToOf(angle);
};

/** The same of each of two limbs that moved together and are told apart; else null. */
export const spansApart = (
  exercise: Exercise,
  rep: Pick<Rep, 'side' | 'angles'>,
): Readonly<Record<Side, FromTo>> | null => {
  if (!isCounted(exercise) || readingsApart(exercise, rep) === null) return null;
  const [left, right] = sureAngles(exercise, rep).map(fromToOf);
  return left && right ? { left, right } : null;
};

/** How far each of two limbs that moved together went, where they are not told the same; else null. */
export const readingsApart = (
  exercise: Exercise,
  rep: Pick<Rep, 'side' | 'angles'>,
): Readonly<Record<Side, RangeReading>> | null => {
  if (!isCounted(exercise) || rep.side !== null) return null;
  const [left, right] = sureAngles(exercise, rep);
  if (!left || !right) return null;
  const unit = rangeUnitOf(exercise);
  const apart = { left: told(unit, rangeOf(left)), right: told(unit, rangeOf(right)) };
  return apart.left.value === apart.right.value ? null : apart;
};

/** The counted angle of one side in a repetition; null where the repetition is of the other side, or did not measure it. */
export const angleOfSide = (exercise: CountedExercise, rep: Rep, side: Side): CountedAngle | null => {
  if (rep.side !== null) return rep.side === side ? (countedAngles(exercise, rep)[0] ?? null) : null;
  const angle = rep.angles[limbAngleName(side, exercise.movement.measure)];
  return angle ? { angle, movement: forSide(exercise, side).movement } : null;
};
