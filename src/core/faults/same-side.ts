import type { FaultJudge } from './fault-judge.ts';
import { middleOf } from './rep-context.ts';

/**
 * The limb that reached out with the mover is on the mover's own side. From the side the model may call both arms by each
 * other's name throughout: only where it has shown arm and leg of opposite sides before does this mean anything.
 */
export const sameSide: FaultJudge<'same-side'> = {
  needsWhole: true,
  find: (context) => {
    if (context.isMoverGuessed || !context.baseline.armsOpposite || context.partner === null) return 'hidden';
    return context.partner === context.mover ? middleOf(context) : 'none';
  },
};
