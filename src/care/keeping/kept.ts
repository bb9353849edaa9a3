import type { Plan } from '../plan/plan.ts';

/** How many records of each kind. */
export interface KeptCounts {
  readonly sessions: number;
  readonly mornings: number;
  readonly checkIns: number;
  readonly scales: number;
}

/** How much there is of everything that is kept. */
export interface Kept extends KeptCounts {
  readonly hasPlan: boolean;
  /** In how many exercises there is an own range. */
  readonly ownRanges: number;
  /** How many exercises were made here, or came in a file. */
  readonly ownExercises: number;
  /** How many plans for others were written here, the one that is being written among them. */
  readonly writtenPlans: number;
  readonly hasSettings: boolean;
}

/** A plan, as far as it is named. */
type NamedPlan = Pick<Plan, 'name' | 'programme'>;

/** What comes of bringing a backup back. */
export interface Coming {
  readonly added: Kept;
  /** Records that are here in an older state. */
  readonly renewed: number;
  /** Records that are here as they are there, or in a newer state: they stay. */
  readonly same: number;
  /** The plan that is here, and the one made later that takes its place; null where none is replaced. */
  readonly otherPlan: { readonly here: NamedPlan; readonly there: NamedPlan } | null;
  /** The backup has a later plan that is not taken: by the rules of a plan file it is none for this app. */
  readonly isPlanLeft: boolean;
}

/** Whether anything would change. */
export const changesAnything = ({ added, renewed, otherPlan }: Coming): boolean =>
  renewed > 0 ||
  otherPlan !== null ||
  Object.values(added).some((one) => one === true || (typeof one === 'number' && one > 0));

/** Why a file is no backup that can be restored. */
export type BackupMistake =
  | { readonly kind: 'not-a-backup' }
  /** Of a newer Plumbline. */
  | { readonly kind: 'newer'; readonly version: number }
  /** It unpacks to more than any backup that the app makes. */
  | { readonly kind: 'too-large'; readonly mostBytes: number }
  /** It begins as one and does not read to its end: cut short, or changed. `line` counts from 1. */
  | { readonly kind: 'damaged'; readonly line: number; readonly expected: string };
