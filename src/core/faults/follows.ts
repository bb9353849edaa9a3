import { peakValue } from '../repetition/rep-shape.ts';
import { restOf } from '../repetition/rest.ts';
import type { FaultJudge } from './fault-judge.ts';
import { doubtOf } from './certainty.ts';
import { middleOf, noiseAtPeak } from './rep-context.ts';

/** A part of the body has followed the counted movement: at its peak it is away from its rest by more than a share of it. */
export const follows: FaultJudge<'follows'> = {
  needsWhole: true,
  find: (context, { measure, share }) => {
    const { mover, isMoverGuessed, rest, shape } = context;
    const value = mover && !isMoverGuessed ? peakValue(shape, measure, mover) : null;
    const restValue = mover && restOf(rest, measure, mover);
    if (value === null || restValue === null) return 'hidden';
    const doubt = doubtOf(context, { measure, side: mover, limit: 'over' }, noiseAtPeak(context));
    return Math.abs(value - restValue) > share * shape.peakDeg + doubt ? middleOf(context) : 'none';
  },
};
