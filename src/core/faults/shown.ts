import type { FaultKind, CriterionOf } from '../exercise/fault-criterion.ts';
import { peakValue } from '../repetition/rep-shape.ts';
import type { ReadAtPeak, Shown } from './baseline.ts';
import { hipShiftOf } from './hip-shift.ts';
import { straightJointOf, type RepContext } from './rep-context.ts';
import { ownShrugPct } from './shrug.ts';
import { unevennessOf } from './sides-differ.ts';

/** The first criterion of a kind among the exercise's rules; null where it has none. */
const criterionOf = <K extends FaultKind>({ exercise }: RepContext, kind: K): CriterionOf<K> | null => {
  const isOf = (criterion: { readonly kind: FaultKind }): criterion is CriterionOf<K> => criterion.kind === kind;
  return exercise.faults.map(({ test }) => test).find(isOf) ?? null;
};

/** What the joint that must be straight was read at the peak of a limb that moved alone; null where no rule asks, or it was hidden. */
const readAtPeak = (context: RepContext): ReadAtPeak | null => {
  const { exercise, shape, mover, isMoverGuessed } = context;
  const joint = straightJointOf(exercise);
  const deg = joint && mover && !isMoverGuessed ? peakValue(shape, joint, mover) : null;
  return deg === null ? null : { deg, outDeg: shape.peakDeg };
};

/** What a repetition shows of the person for the judgement of the later ones. */
export const shownIn = (context: RepContext): Shown => {
  const { mover, partner } = context;
  const shrug = criterionOf(context, 'shrug');
  const differ = criterionOf(context, 'sides-differ');
  const atPeak = readAtPeak(context);
  return {
    hipShift: hipShiftOf(context),
    shrug: {
      left: shrug && ownShrugPct(context, shrug, 'left'),
      right: shrug && ownShrugPct(context, shrug, 'right'),
    },
    unevenness: differ && unevennessOf(context, differ),
    atPeak: { left: mover === 'left' ? atPeak : null, right: mover === 'right' ? atPeak : null },
    armsOpposite: mover !== null && partner !== null && partner !== mover,
  };
};
