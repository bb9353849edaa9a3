import type { FaultKind, CriterionOf } from '../exercise/fault-criterion.ts';
import { peakValue } from '../repetition/rep-shape.ts';
import { otherSide } from '../body/landmarks.ts';
import type { ReadAtPeak, ReadWhileStaying, Shown } from './baseline.ts';
import { excessOf } from './excess.ts';
import { hipShiftOf } from './hip-shift.ts';
import { stayingRuleOf, straightJointOf, whileOut, type RepContext } from './rep-context.ts';
import { ownShrugPct } from './shrug.ts';
import { mostFor } from './spans.ts';
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

/**
 * How far from its rest the limb that had to stay was read while the other one was out, for as long as the rule asks for; null where that
 * was past its limit, or it was not seen.
 */
const readWhileStaying = (context: RepContext): ReadWhileStaying | null => {
  const { shape, mover, isMoverGuessed } = context;
  const criterion = stayingRuleOf(context.exercise);
  if (!criterion || !mover || isMoverGuessed) return null;
  const pastDeg = mostFor(whileOut(context), criterion.forMs, (measures) =>
    excessOf(criterion, context, measures, otherSide(mover)),
  );
  return pastDeg === null || pastDeg > 0 ? null : { deg: pastDeg + criterion.over, outDeg: shape.peakDeg };
};

/** What a repetition shows of the person for the judgement of the later ones. */
export const shownIn = (context: RepContext): Shown => {
  const { mover, partner } = context;
  const shrug = criterionOf(context, 'shrug');
  const differ = criterionOf(context, 'sides-differ');
  const atPeak = readAtPeak(context);
  const stayed = readWhileStaying(context);
  return {
    hipShift: hipShiftOf(context),
    shrug: {
      left: shrug && ownShrugPct(context, shrug, 'left'),
      right: shrug && ownShrugPct(context, shrug, 'right'),
    },
    unevenness: differ && unevennessOf(context, differ),
    atPeak: { left: mover === 'left' ? atPeak : null, right: mover === 'right' ? atPeak : null },
    stayed: { left: mover === 'right' ? stayed : null, right: mover === 'left' ? stayed : null },
    armsOpposite: mover !== null && partner !== null && partner !== mover,
  };
};
