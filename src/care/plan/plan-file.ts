import type { Plan } from './plan.ts';

/** Why a plan file is not taken. `odd`: something of one exercise (`at`, counted from 0) makes no sense. */
export type PlanFileTrouble =
  | { readonly kind: 'no-plan' | 'newer' | 'nothing-known' }
  | { readonly kind: 'odd'; readonly at: number; readonly exerciseId: string; readonly where: string };

/** What a plan file says: all of a plan but what belongs to this device. Exercises that this app does not have stay in it. */
export type PlanInFile = Omit<Plan, 'id' | 'createdAtEpochMs'>;

export type PlanFileRead =
  { readonly ok: true; readonly plan: PlanInFile } | { readonly ok: false; readonly trouble: PlanFileTrouble };
