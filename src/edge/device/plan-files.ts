import type { PlanFiles } from '../../ports/storage.ts';
import { parsePlanFile, planFileOf } from '../../schema/plan-file.ts';

export function createPlanFiles(): PlanFiles {
  return {
    // A file that the browser cannot read is no plan.
    read: async (file, exercises) => parsePlanFile(await file.text().catch(() => ''), exercises),
    write: (plan) => Promise.resolve(planFileOf(plan)),
  };
}
