import type { PlanInFile } from '../care/plan/plan-file.ts';
import type { AppPorts } from './ports.ts';

/** Saves a plan as a file for whoever is to have it. */
export async function savePlan(
  { planFiles, downloads }: Pick<AppPorts, 'planFiles' | 'downloads'>,
  plan: PlanInFile,
): Promise<void> {
  await downloads.save({ name: 'plumbline-plan.json', type: 'application/json', text: await planFiles.write(plan) });
}
