import { placementOf, type Placement } from '../../core/exercise/placement.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { catalogue } from '../in-use.ts';
import { whole } from './forms.ts';

/** Where the laptop has to stand for an exercise. */
export function placeSentence(exercise: Exercise): string {
  const { at, height, downTo, distanceM } = placementOf(exercise);
  const t = catalogue().exercise.placing;
  return t.sentence({
    at: t.at[at],
    height: t.height[height.kind],
    distance: distanceWords(distanceM),
    turned: t.turned[at],
    downTo: t.downTo[downTo],
  });
}

/** How many metres away the laptop stands; beside the line in the drawing that shows it, too. */
export const distanceWords = ([from, to]: Placement['distanceM']): string =>
  catalogue().exercise.placing.distance({ from: whole(from), to: whole(to) });
