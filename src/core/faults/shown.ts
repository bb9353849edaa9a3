import type { FaultKind, CriterionOf } from '../exercise/fault-criterion.ts';
import type { Shown } from './baseline.ts';
import { hipShiftOf } from './hip-shift.ts';
import type { RepContext } from './rep-context.ts';
import { ownShrugPct } from './shrug.ts';
import { unevennessOf } from './sides-differ.ts';

/** The first criterion of a kind among the exercise's rules; null where it has none. */
const criterionOf = <K extends FaultKind>({ exercise }: RepContext, kind: K): CriterionOf<K> | null => {
  const isOf = (criterion: { readonly kind: FaultKind }): criterion is CriterionOf<K> => criterion.kind === kind;
  return exercise.faults.map(({ test }) => test).find(isOf) ?? null;
};

/** What a repetition shows of the person for the judgement of the later ones. */
export const shownIn = (context: RepContext): Shown => {
  const { mover, partner } = context;
  const shrug = criterionOf(context, 'shrug');
  const differ = criterionOf(context, 'sides-differ');
  return {
    hipShift: hipShiftOf(context),
    shrug: {
      left: shrug && ownShrugPct(context, shrug, 'left'),
      right: shrug && ownShrugPct(context, shrug, 'right'),
    },
    unevenness: differ && unevennessOf(context, differ),
    armsOpposite: mover !== null && partner !== null && partner !== mover,
  };
};
