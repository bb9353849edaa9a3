import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Plan } from './plan.ts';

/** Most exercises in one plan. A choice: eight times what the fullest starter programme has. */
export const MOST_ITEMS = 50;

/**
 * Why a plan file is not taken. `too-large`: more exercises than anybody is asked for, or longer than any plan. `odd`: something of one
 * exercise (`at`, counted from 0) makes no sense.
 */
export type PlanFileTrouble =
  | { readonly kind: 'no-plan' | 'newer' | 'nothing-known' | 'too-large' }
  | { readonly kind: 'odd'; readonly at: number; readonly exerciseId: string; readonly where: string };

/** What a plan file says: all of a plan but what belongs to this device. Exercises that this app does not have stay in it. */
export type PlanInFile = Omit<Plan, 'id' | 'createdAtEpochMs'>;

/** A plan as somebody hands it over: with the exercises in it that no library has, for whoever takes it. */
export interface GivenPlan {
  readonly plan: PlanInFile;
  readonly brings: readonly Exercise[];
}

export type PlanFileRead =
  ({ readonly ok: true } & GivenPlan) | { readonly ok: false; readonly trouble: PlanFileTrouble };
