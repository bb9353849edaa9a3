import { askedCount, isHeldShort } from '../exercise/as-asked.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { paceOf } from '../exercise/pace.ts';
import type { Rep } from '../record/set-events.ts';
import type { SetSummary } from './summary.ts';

/** What of a set was not as it was asked for, beside its faults. */
export interface NotAsAsked {
  readonly shortHolds: readonly Rep[];
  /** Hurried without being so fast that it is a fault. */
  readonly hurried: readonly Rep[];
  /** Where fewer were done than asked for: how many of how many; else null. */
  readonly dose: { readonly done: number; readonly asked: number } | null;
}

/** What of a set was not as it was asked for. `done`: repetitions; in a guided exercise, rounds. Where nothing was counted nothing is missing: that is said elsewhere. */
export const notAsAsked = (
  exercise: Exercise,
  { reps, test }: Pick<SetSummary, 'reps' | 'test'>,
  done = reps.length,
): NotAsAsked => {
  const tempo = exercise.faults.filter((rule) => rule.test.kind === 'tempo').map(({ id }) => id);
  const asked = test ? 0 : askedCount(exercise);
  return {
    shortHolds: reps.filter((rep) => isHeldShort(exercise, rep)),
    hurried: reps.filter((rep) => paceOf(exercise, rep) === 'hurried' && !tempo.some((id) => rep.faults.includes(id))),
    dose: done > 0 && done < asked ? { done, asked } : null,
  };
};
