import { targetGapDeg } from '../exercise/for-side.ts';
import type { CriterionOf } from '../exercise/fault-criterion.ts';
import { peakValue } from '../repetition/rep-shape.ts';
import type { FaultJudge } from './fault-judge.ts';
import { doubtOf } from './certainty.ts';
import { middleOf, noiseAtPeak, type RepContext } from './rep-context.ts';

/**
 * In a body that is turned from the camera the readings of the two sides differ by up to 0.85 degrees for each degree
 * of the turn, and alike in each repetition of a set (within 3 degrees; mannequin recordings;
 * table#reading-turned-body).
 */
const UNEVEN_PER_TURN = 0.85;

/** Left less right at the peak; null where one of them is hidden. */
export const unevennessOf = ({ shape }: RepContext, { measure }: CriterionOf<'sides-differ'>): number | null => {
  const [left, right] = [peakValue(shape, measure, 'left'), peakValue(shape, measure, 'right')];
  return left === null || right === null ? null : left - right;
};

/**
 * The sides differ at the peak by more than the limit. Of a turned body they must also differ by more than the turn explains,
 * or by more than the limit from the person's most even repetition.
 */
export const sidesDiffer: FaultJudge<'sides-differ'> = {
  needsWhole: true,
  find: (context, criterion) => {
    const { exercise, from, baseline } = context;
    const unevenness = unevennessOf(context, criterion);
    if (unevenness === null) return 'hidden';
    // Without depth a body that is turned looks like one whose sides differ.
    if (from.near === null && from.facesDeg === null) return 'hidden';
    // What the turn explains is taken off below, by what both sides together read off.
    const sight = { ...context, from: { ...from, offDeg: 0 } };
    const [ofLeft, ofRight] = (['left', 'right'] as const).map((side) =>
      doubtOf(sight, { measure: criterion.measure, side, limit: 'over' }, noiseAtPeak(context)),
    );
    const doubt = Math.hypot(ofLeft ?? 0, ofRight ?? 0);
    // Somebody who is asked to reach less far on one side is not asked to be even.
    const limit = criterion.over + targetGapDeg(exercise, criterion.measure) + doubt;
    // In a side view the body is turned on purpose, and the two sides are not compared by the turn.
    const byTurn = from.near === null && from.facesDeg !== null ? UNEVEN_PER_TURN * Math.abs(from.facesDeg) : 0;
    const own = baseline.leastUnevenness;
    const isBeyondTurn = Math.abs(unevenness) >= limit + byTurn;
    const isBeyondOwn = own !== null && Math.abs(unevenness - own) >= limit;
    return Math.abs(unevenness) >= limit && (isBeyondTurn || isBeyondOwn) ? middleOf(context) : 'none';
  },
};
