import type { Bystander, Condition } from '../exercise/exercise.ts';
import { forSide } from '../exercise/for-side.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import { doubtOf } from '../faults/certainty.ts';
import { median } from '../maths/numbers.ts';
import type { Measures } from '../measure/measures.ts';
import { isSided, isSure, readMeasure, seenValue } from '../measure/readings.ts';
import { sidesIn } from '../repetition/lane.ts';
import type { Track } from '../repetition/rep-shape.ts';
import { restOf } from '../repetition/rest.ts';
import type { Finished, Tried } from './finished.ts';

const moversOf = ({ mover }: Tried): readonly Side[] => sidesIn(mover ?? 'both');

/** A condition as it holds for one side; null stands for the body as a whole. */
type ForSide = (side: Side | null) => Condition;

/** A measure over some frames of an attempt, on each of these sides on which it was seen. */
const seenIn = (
  frames: readonly Measures[],
  { soFar }: Tried,
  measure: Condition['measure'],
  sides: readonly Side[],
): readonly { readonly value: number; readonly side: Side | null }[] =>
  (isSided(measure) ? sides : [null]).flatMap((side) => {
    const values = frames
      .map((measures) => readMeasure(measures, measure, side, soFar.rest.mean))
      .filter((value) => value !== null);
    return values.length > 0 ? [{ value: median(values), side }] : [];
  });

const isWithin = (value: number, { min = -Infinity, max = Infinity }: Condition): boolean =>
  value >= min && value <= max;

/** Whether a condition holds at the furthest point, on one of the moving sides at least; null where it was hidden on all. */
const holdsAtPeak = (tried: Tried, measure: Condition['measure'], conditionOf: ForSide): boolean | null => {
  const seen = seenIn(tried.shape.atPeak, tried, measure, moversOf(tried));
  return seen.length === 0 ? null : seen.some(({ value, side }) => isWithin(value, conditionOf(side)));
};

/** Past this share of its way a limb is out: what stays is looked at there. Arithmetic. */
const OUT_SHARE = 0.5;
/** So many of those frames must show it for sure. A choice, unverified. */
const SURE_SHARE = 0.5;

/** The sides on which a bystander is looked at. Where it was guessed whose limb moved, nobody knows which is the other one. */
const bystandersOf = ({ mover, isMoverGuessed }: Tried, { of }: Bystander): readonly Side[] => {
  if (of === undefined || mover === null) return sidesIn('both');
  return isMoverGuessed ? [] : [otherSide(mover)];
};

/**
 * Whether a reading of a bystander is past its band; from the side, by more than a far limb and a camera aside are read off
 * (`faults/certainty.ts`). The bands of a front view take in what it is read off.
 */
const isPast = ({ from: { near, offDeg } }: Tried, bystander: Bystander, side: Side, value: number): boolean => {
  const { measure, min = -Infinity, max = Infinity } = bystander;
  const sight = { from: { near, offDeg: near === null ? 0 : offDeg }, mustBeSure: true };
  const doubt = (limit: 'under' | 'over'): number => doubtOf(sight, { measure, side, limit }, { noiseDeg: 0 });
  return value < min - doubt('under') || value > max + doubt('over');
};

/**
 * Whether another movement was done: what has no part in this one is for most of the time that the limb is out seen for sure
 * elsewhere than it stays.
 */
export const isAnotherMovement = (tried: Tried): boolean => {
  const { exercise, shape, soFar } = tried;
  const { others } = exercise.movement;
  if (!others) return false;
  const out = shape.frames.filter((frame) => frame.excursionDeg >= OUT_SHARE * shape.peakDeg);
  return others.some((bystander) => {
    const { measure, from } = bystander;
    return bystandersOf(tried, bystander).some((side) => {
      const frames = out.map((frame) => frame.measures);
      const sure = isSided(measure) ? frames.filter((measures) => isSure(measures, measure, side)) : frames;
      if (sure.length < SURE_SHARE * frames.length) return false;
      const zero = from === 'rest' ? readMeasure(soFar.rest.mean, measure, side, null) : 0;
      return (
        zero !== null &&
        seenIn(sure, tried, measure, [side]).some(({ value }) => isPast(tried, bystander, side, value - zero))
      );
    });
  });
};

/** Whether an attempt that fell short looks like one at its furthest; what was hidden does not speak against it. */
export const looksLikeAttempt = (tried: Tried): boolean =>
  tried.exercise.movement.attempt.every((condition) => holdsAtPeak(tried, condition.measure, () => condition) ?? true);

/**
 * Whether all holds at the furthest point that must hold beside the counted angle. A limb that was hidden does not meet them; what
 * could not be told of the body as a whole does not speak against it. Where both sides move, each has its own limits to meet.
 */
export const meetsRequirements = (tried: Tried): boolean => {
  const { exercise, mover } = tried;
  return (exercise.movement.requires ?? []).every((condition, i) => {
    const ofSide: ForSide = (side) =>
      (mover === null && side !== null && forSide(exercise, side).movement.requires?.[i]) || condition;
    return holdsAtPeak(tried, condition.measure, ofSide) ?? !isSided(condition.measure);
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
