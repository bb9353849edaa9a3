import type { Exercise } from '../core/exercise/exercise.ts';
import { catalogue } from './in-use.ts';
import { cueSentence, workOnSentence } from './say/cue.ts';
import { exerciseWords, notSeenSentence, questionSentence } from './say/exercise.ts';
import { sentenceFor } from './text.ts';

/**
 * What an exercise names and nobody has words for, in the language in use: paths in the catalogue, or, but for the first, in the
 * words that the exercise brings itself. Empty where everything can be said.
 */
export function missingWords(exercise: Exercise): readonly string[] {
  const requires = exercise.movement?.requires ?? [];
  const slips = requires.flatMap(({ whenUnder, whenOver }) => [whenUnder, whenOver]).filter((id) => id !== undefined);
  const cued = [...new Set([...exercise.faults.map(({ id }) => id), ...slips])];
  const figures = exercise.mode === 'screen' ? exercise.screen.flatMap((step) => step.figures) : [];
  const key = typeof exercise.words === 'string' ? exercise.words : exercise.id;
  return [
    ...(exerciseWords(exercise) ? [] : [`exercises.${key}`]),
    ...cued.filter((id) => cueSentence(exercise, id) === null).map((id) => `cues.${id}`),
    ...cued.filter((id) => workOnSentence(exercise, id) === null).map((id) => `workOn.${id}`),
    ...exercise.notSeen.filter((id) => notSeenSentence(exercise, id) === null).map((id) => `notSeen.${id}`),
    ...(exercise.asks ?? []).filter((id) => questionSentence(exercise, id) === null).map((id) => `questions.${id}`),
    ...figures
      .filter(({ id }) => sentenceFor<string>(catalogue().screen.figures, id) === null)
      .map(({ id }) => `screen.figures.${id}`),
  ];
}
