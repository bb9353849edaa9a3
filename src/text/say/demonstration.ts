/** What stands beside the figure that shows a fault of an exercise, and beside the one that shows what helps. */
import type { Exercise } from '../../core/exercise/exercise.ts';
import { catalogue } from '../in-use.ts';
import { exerciseName } from './card.ts';
import { cueSentence, ownFinding } from './cue.ts';

/** The words of a fault that is shown. */
export interface ShownFaultWords {
  /** What is seen then, as a name, and what helps. */
  readonly finding: string;
  readonly helps: string;
  /** A description of the drawing, for a screen reader. */
  readonly drawing: string;
}

/** The words of a fault that is shown; null where the language in use has none for it. */
export function shownFaultWords(exercise: Exercise, id: string): ShownFaultWords | null {
  const finding = ownFinding(exercise, id);
  const helps = cueSentence(exercise, id);
  if (finding === null || helps === null) return null;
  const name = exerciseName(exercise);
  return { finding, helps, drawing: catalogue().exercise.demonstration.drawing({ name, finding }) };
}

/** The name of the button that shows a fault, for a screen reader. */
export const showFaultLabel = (finding: string): string => catalogue().exercise.demonstration.show({ finding });
