import { otherSide, type Side } from '../body/landmarks.ts';
import { isSure } from '../measure/readings.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';
import type { FaultJudge } from './fault-judge.ts';
import { middleOf, type RepContext } from './rep-context.ts';

/** The arm that should have reached out was seen to stay in this share of the frames at the peak, or it is covered. A choice, unverified. */
const SEEN_SHARE = 0.5;

/**
 * Whether the arm that should have reached out was itself seen at the peak. Where something stands before the arms the model gives the
 * one that it sees the name of the one that it does not (table#reading-covered-arm).
 */
const isOtherArmSeen = ({ shape: { atPeak } }: RepContext, measure: SidedMeasure, side: Side): boolean =>
  atPeak.filter((measures) => isSure(measures, measure, side)).length >= SEEN_SHARE * atPeak.length;

/**
 * The limb that reached out with the mover is on the mover's own side. From the side the model may call both arms by each
 * other's name throughout: only where it has shown arm and leg of opposite sides before does this mean anything.
 */
export const sameSide: FaultJudge<'same-side'> = {
  needsWhole: true,
  find: (context) => {
    const { mover, partner, isMoverGuessed, baseline, exercise } = context;
    const measure = exercise.movement.partner?.measure;
    if (isMoverGuessed || !baseline.armsOpposite || mover === null || partner === null || !measure) return 'hidden';
    if (partner !== mover) return 'none';
    return isOtherArmSeen(context, measure, otherSide(mover)) ? middleOf(context) : 'hidden';
  },
};
