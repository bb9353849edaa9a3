import { editingOf, EMPTY_DRAFT, type Draft, type Editing } from '../../care/plan/edit-plan.ts';
import type { PlanFileTrouble, PlanInFile } from '../../care/plan/plan-file.ts';
import type { Plan } from '../../care/plan/plan.ts';
import type { Kernel } from '../../app/kernel.ts';
import type { StateOf } from '../../app/state.ts';

/** What comes of a draft as it is now; null while that is being found out. */
export interface HandOver {
  readonly draft: Draft;
  /** Why nobody could open it; null where everybody can. */
  readonly trouble: PlanFileTrouble | null;
  /** As the end of an address; null where nobody could open it. */
  readonly packed: string | null;
}

/** Writing plans: the one that is written, and those that were kept. */
export interface Prescribing {
  readonly editing: Editing;
  /** Newest first. */
  readonly plans: readonly Plan[];
  /** The plan of this device; null: there is none. */
  readonly mine: Plan | null;
  readonly handOver: HandOver | null;
}

/** A plan on paper. */
export interface Handout {
  readonly plan: PlanInFile;
  readonly packed: string | null;
}

export const NOT_WRITING: Prescribing = { editing: editingOf(EMPTY_DRAFT), plans: [], mine: null, handOver: null };

/** The app as the use cases of this feature see it. */
export type PrescribingApp = Kernel<
  StateOf<'prescribe'>,
  'clipboard' | 'clock' | 'downloads' | 'newId' | 'ownExercises' | 'planFiles' | 'planLibrary' | 'plans' | 'settings'
>;
