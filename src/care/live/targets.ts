import type { Exercise } from '../../core/exercise/exercise.ts';
import type { TargetChange } from '../../core/record/live-note.ts';

/** A change of a target that the patient was shown. It holds from the next set on, unless they leave it as it was. */
export interface ShownTarget {
  readonly change: TargetChange;
  /** Of which exercise, as it was when it was asked for. */
  readonly exercise: Exercise;
  /** They have said yes, or a set has begun with it. */
  readonly isTaken: boolean;
}

/** One more is asked for: a newer wish for the same exercise takes the place of one that was not answered. */
export const withAsked = (
  targets: readonly ShownTarget[],
  change: TargetChange,
  exercise: Exercise,
): readonly ShownTarget[] => [
  ...targets.filter((one) => one.isTaken || one.change.exerciseId !== change.exerciseId),
  { change, exercise, isTaken: false },
];

/** The one that waits for an answer longest; null where none does. */
export const firstAsked = (targets: readonly ShownTarget[]): ShownTarget | null =>
  targets.find(({ isTaken }) => !isTaken) ?? null;

export const withTaken = (targets: readonly ShownTarget[], change: TargetChange): readonly ShownTarget[] =>
  targets.map((one) => (one.change === change ? { ...one, isTaken: true } : one));

export const withDeclined = (targets: readonly ShownTarget[], change: TargetChange): readonly ShownTarget[] =>
  targets.filter((one) => one.change !== change);

/** All that was shown of one exercise and not declined, in the order in which it was asked for. */
export const changesOf = (targets: readonly ShownTarget[], exerciseId: string): readonly TargetChange[] =>
  targets.flatMap(({ change }) => (change.exerciseId === exerciseId ? [change] : []));

/** What a set of this exercise takes by beginning. */
export const takenByBeginning = (targets: readonly ShownTarget[], exerciseId: string): readonly TargetChange[] =>
  targets.flatMap(({ change, isTaken }) => (!isTaken && change.exerciseId === exerciseId ? [change] : []));
