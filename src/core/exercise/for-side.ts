import type { CountedExercise, Movement } from './exercise.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import { sidedRule, type SidedMeasure } from '../measure/sided-measures.ts';

const known: Readonly<Record<Side, WeakMap<CountedExercise, CountedExercise>>> = {
  left: new WeakMap(),
  right: new WeakMap(),
};

/** The exercise with the limits of one side: the side that a repetition is named after. */
export const forSide = (exercise: CountedExercise, side: Side): CountedExercise => {
  const limits = exercise.bySide?.[side];
  if (!limits) return exercise;
  const before = known[side].get(exercise);
  if (before) return before;
  const sided = { ...exercise, ...limits };
  known[side].set(exercise, sided);
  return sided;
};

/** Whether the first aims further than the second. */
const isFurther = (a: Movement, b: Movement): boolean =>
  a.direction === 'opens' ? a.targetDeg > b.targetDeg : a.targetDeg < b.targetDeg;

/**
 * The exercise with the limits of a lane. Where both sides move together, those of the side that is seen best; where both
 * are seen alike, those of the side that goes further, since the better side decides the count.
 */
export const forLane = (exercise: CountedExercise, lane: Side | 'both', near: Side | null): CountedExercise => {
  if (!exercise.bySide) return exercise;
  if (lane !== 'both') return forSide(exercise, exercise.movement.reports ? otherSide(lane) : lane);
  if (near) return forSide(exercise, near);
  const left = forSide(exercise, 'left');
  const right = forSide(exercise, 'right');
  return isFurther(left.movement, right.movement) ? left : right;
};

/** Whether two measures are of the same limb in the same unit: the upper arm and the whole arm rise together. */
export const isAlike = (a: SidedMeasure, b: SidedMeasure): boolean =>
  sidedRule(a).chain === sidedRule(b).chain && sidedRule(a).unit === sidedRule(b).unit;

/** How far apart the targets of the two sides lie. In this person the sides may differ by that much. */
export const targetGapDeg = (exercise: CountedExercise, measure: SidedMeasure): number =>
  exercise.bySide && isAlike(measure, exercise.movement.measure)
    ? Math.abs(forSide(exercise, 'left').movement.targetDeg - forSide(exercise, 'right').movement.targetDeg)
    : 0;
