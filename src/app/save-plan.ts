import type { PlanInFile } from '../care/plan/plan-file.ts';
import type { Kernel } from './kernel.ts';
import type { AppState } from './state.ts';

/** Saves a plan as a file for whoever is to have it, with the exercises in it that no library has. */
export async function savePlan(
  { store, ports }: Kernel<AppState, 'planFiles' | 'downloads'>,
  plan: PlanInFile,
): Promise<void> {
  const text = await ports.planFiles.write(plan, store.state.exercises);
  await ports.downloads.save({ name: 'plumbline-plan.json', type: 'application/json', text });
}
