import type { Condition } from '../exercise/exercise.ts';
import { forSide } from '../exercise/for-side.ts';
import type { Side } from '../body/landmarks.ts';
import { median } from '../maths/numbers.ts';
import { isSided, readMeasure, seenValue } from '../measure/readings.ts';
import { sidesIn, type Lane } from '../repetition/lane.ts';
import type { Track } from '../repetition/rep-shape.ts';
import { restOf } from '../repetition/rest.ts';
import type { Finished, Tried } from './finished.ts';

const laneOf = ({ mover }: Tried): Lane => mover ?? 'both';

/** A condition as it holds for one side; null stands for the body as a whole. */
type ForSide = (side: Side | null) => Condition;

/** Whether a condition holds at the furthest point, on one of the moving sides at least; null where it was hidden on all. */
const holdsAtPeak = (tried: Tried, measure: Condition['measure'], conditionOf: ForSide): boolean | null => {
  const { shape, soFar } = tried;
  const sides: readonly (Side | null)[] = isSided(measure) ? sidesIn(laneOf(tried)) : [null];
  const seen = sides.flatMap((side) => {
    const values = shape.atPeak
      .map((measures) => readMeasure(measures, measure, side, soFar.rest.mean))
      .filter((value) => value !== null);
    return values.length > 0 ? [{ value: median(values), side }] : [];
  });
  if (seen.length === 0) return null;
  return seen.some(({ value, side }) => {
    const { min = -Infinity, max = Infinity } = conditionOf(side);
    return value >= min && value <= max;
  });
};

/** Whether an attempt that fell short looks like one at its furthest; what was hidden does not speak against it. */
export const looksLikeAttempt = (tried: Tried): boolean =>
  tried.exercise.movement.attempt.every((condition) => holdsAtPeak(tried, condition.measure, () => condition) ?? true);

/**
 * Whether all holds at the furthest point that must hold beside the counted angle. What was hidden is not met. Where both sides
 * move, each has its own limits to meet.
 */
export const meetsRequirements = (tried: Tried): boolean => {
  const { exercise, mover } = tried;
  return (exercise.movement.requires ?? []).every((condition, i) => {
    const ofSide: ForSide = (side) =>
      (mover === null && side !== null && forSide(exercise, side).movement.requires?.[i]) || condition;
    return holdsAtPeak(tried, condition.measure, ofSide) ?? false;
  });
};

/** The excursions of what is required beside the counted angle: the press has arrived when the shoulder has, too. */
export const requiredTracks = ({ exercise, ended, soFar }: Finished): readonly Track[] =>
  (exercise.movement.requires ?? []).flatMap(({ measure, min }) => {
    if (!isSided(measure) || min === undefined) return [];
    return sidesIn(ended.lane).map((side): Track => (measures) => {
      const value = seenValue(measures, measure, side);
      const restValue = restOf(soFar.rest, measure, side);
      return value === null || restValue === null ? null : value - restValue;
    });
  });
