import { applyPlan } from '../../core/person/personalise.ts';
import { ownFiguresOf } from '../../core/person/own-figures.ts';
import type { Exercise, OwnRange } from '../../core/exercise/exercise.ts';
import { easierDose, easierThan } from './easier.ts';
import { planItemAt, type Morning } from './morning.ts';
import type { Plan, PlanItem } from './plan.ts';

/** The exercises of this app, and this person's own ranges in them. */
export interface Known {
  readonly exercises: readonly Exercise[];
  readonly ownRanges: readonly OwnRange[];
}

const find = ({ exercises }: Known, id: string): Exercise | undefined => exercises.find((one) => one.id === id);

/** The exercises of a plan that this app does not have. */
export const unknownIn = (plan: Pick<Plan, 'items'>, known: Known): readonly string[] => [
  ...new Set(plan.items.map(({ exerciseId }) => exerciseId).filter((id) => !find(known, id))),
];

/** The plan without what this app does not have: what a morning is made of. */
export const knownPart = (plan: Plan, known: Known): Plan => ({
  ...plan,
  items: plan.items.filter(({ exerciseId }) => find(known, exerciseId)),
});

/** An exercise as the plan asks this person for it. */
export function planned(item: PlanItem, known: Known): Exercise | null {
  const table = find(known, item.exerciseId);
  return table ? applyPlan(table, item.dose, ownFiguresOf(known.ownRanges, table.id)) : null;
}

/** What an easier one in place of this is, as it would be done; null where the app does not have it. */
export function easierFor(item: PlanItem, known: Known): Exercise | null {
  const table = find(known, easierThan(item.exerciseId));
  return table ? planned({ exerciseId: table.id, dose: easierDose(item, table) }, known) : null;
}

/** An exercise of a morning as it is to be done. */
export function exerciseAt(plan: Plan, morning: Morning, at: number, known: Known): Exercise | null {
  const item = planItemAt(plan, morning, at);
  if (!item) return null;
  return morning.items[at]?.isEasier ? easierFor(item, known) : planned(item, known);
}
