import type { Plan, PlanItem } from './plan.ts';
import { findProgramme, planOf, stageOf } from './programmes.ts';

/** One step further, or one back. */
export type Step = 1 | -1;

/** Whether a plan has a step to go in this direction: of its programme, or by its own rules. */
export const hasStep = (plan: Plan, by: Step): boolean => stepOfPlan(plan, by, plan) !== null;

/**
 * The plan one step further or back; null where there is none. A plan that was made of a programme goes by its steps, and days that the
 * person has set stay; in any other each exercise that has a rule goes by it as far as the rule allows.
 */
export function stepOfPlan(plan: Plan, by: Step, made: Pick<Plan, 'id' | 'createdAtEpochMs'>): Plan | null {
  const of = { id: made.id, createdAtEpochMs: made.createdAtEpochMs };
  const programme = findProgramme(plan.programme?.id);
  if (!plan.programme || !programme) {
    const items = plan.items.map((item) => stepped(item, by));
    return items.some((item, at) => item !== plan.items[at]) ? { ...plan, ...of, items } : null;
  }
  const stage = plan.programme.stage + by;
  if (stage < 0 || stage >= programme.stages.length) return null;
  const { days } = stageOf(programme, plan.programme.stage);
  const isOwn = days.join() !== plan.days.join();
  return planOf(programme, stage, { ...of, ...(isOwn && { days: plan.days }) });
}

function stepped(item: PlanItem, by: Step): PlanItem {
  const { progress, dose } = item;
  if (!progress) return item;
  const { what, from, upTo } = progress;
  const now = dose[what] ?? from;
  const next = Math.min(upTo, Math.max(from, now + by * progress.by));
  // A dose that lies outside of the steps is never moved the other way.
  return (by === 1 ? next > now : next < now) ? { ...item, dose: { ...dose, [what]: next } } : item;
}
