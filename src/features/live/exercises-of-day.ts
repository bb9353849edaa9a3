import { changesOf, type ShownTarget } from '../../care/live/targets.ts';
import type { Plan } from '../../care/plan/plan.ts';
import { planned } from '../../care/plan/planned.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AppState } from '../../app/state.ts';
import { withTargets } from './with-target.ts';

/** So many exercises of a day are told. As in `schema/live.ts`. */
const MOST_EXERCISES = 40;
/** So long the exercises of a day may be in one message, in characters. A choice: each is up to three bytes, and a message 200 000. */
const MOST_CHARACTERS = 60_000;

/** The exercises of the day in their order, as the plan and all that was asked for in this session have them. */
export function exercisesOfDay(
  plan: Plan | null,
  state: AppState,
  targets: readonly ShownTarget[],
): readonly Exercise[] {
  const exercises = (plan?.items ?? []).flatMap((item) => planned(item, state) ?? []).slice(0, MOST_EXERCISES);
  const asked = exercises.map((exercise) => withTargets(exercise, changesOf(targets, exercise.id)));
  // Exercises of one's own bring their words: of those that do not fit into one message the other side knows less, and nothing waits.
  let left = MOST_CHARACTERS;
  return asked.filter((exercise) => (left -= JSON.stringify(exercise).length) >= 0);
}
