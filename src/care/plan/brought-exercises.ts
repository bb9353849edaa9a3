import { bringsWords } from '../../core/exercise/brings-words.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { ownId } from '../../core/exercise/own-id.ts';
import type { GivenPlan, PlanInFile } from './plan-file.ts';

/** The exercises that a plan names and no library has: they go where the plan goes. */
export const broughtBy = ({ items }: Pick<PlanInFile, 'items'>, exercises: readonly Exercise[]): readonly Exercise[] =>
  exercises.filter((exercise) => bringsWords(exercise) && items.some(({ exerciseId }) => exerciseId === exercise.id));

const withoutId = (exercise: Exercise): string => JSON.stringify({ ...exercise, id: '' });

/**
 * A plan that somebody was given, among the exercises that are here: what it brings and is here already, under whatever id, is not brought
 * again, and what has the id of another one gets an id of its own, so that nothing that is here is replaced.
 */
export function amongExercises(given: GivenPlan, exercises: readonly Exercise[], newId: () => string): GivenPlan {
  const ids = new Map<string, string>();
  const brings: Exercise[] = [];
  for (const exercise of given.brings) {
    const alike = exercises.find((one) => withoutId(one) === withoutId(exercise));
    const isTaken = exercises.some(({ id }) => id === exercise.id);
    const id = alike?.id ?? (isTaken ? ownId(newId()) : exercise.id);
    ids.set(exercise.id, id);
    if (!alike) brings.push(id === exercise.id ? exercise : { ...exercise, id });
  }
  const items = given.plan.items.map((item) => ({ ...item, exerciseId: ids.get(item.exerciseId) ?? item.exerciseId }));
  return { plan: { ...given.plan, items }, brings };
}
