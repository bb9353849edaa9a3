import type { ExerciseWords } from '../core/exercise/exercise-words.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import { catalogue } from './in-use.ts';
import { cueSentence, workOnSentence } from './say/cue.ts';
import { exerciseWords, notSeenSentence, questionSentence } from './say/exercise.ts';
import { sentenceFor } from './text.ts';

/**
 * What an exercise names and nobody has words for, in the language in use: paths in the catalogue, or, but for the first, in the
 * words that the exercise brings itself (`exercises.bridge.toStart`, `cues.knee-bent`). Empty where everything can be said.
 */
export function missingWords(exercise: Exercise): readonly string[] {
  const requires = exercise.movement?.requires ?? [];
  const slips = requires.flatMap(({ whenUnder, whenOver }) => [whenUnder, whenOver]).filter((id) => id !== undefined);
  const cued = [...new Set([...exercise.faults.map(({ id }) => id), ...slips])];
  const figures = exercise.mode === 'screen' ? exercise.screen.flatMap((step) => step.figures) : [];
  const key = typeof exercise.words === 'string' ? exercise.words : exercise.id;
  return [
    ...partsMissing(exerciseWords(exercise)).map((part) => ['exercises', key, ...part].join('.')),
    ...cued.filter((id) => cueSentence(exercise, id) === null).map((id) => `cues.${id}`),
    ...cued.filter((id) => workOnSentence(exercise, id) === null).map((id) => `workOn.${id}`),
    ...exercise.notSeen.filter((id) => notSeenSentence(exercise, id) === null).map((id) => `notSeen.${id}`),
    ...(exercise.asks ?? []).filter((id) => questionSentence(exercise, id) === null).map((id) => `questions.${id}`),
    ...figures
      .filter(({ id }) => sentenceFor<string>(catalogue().screen.figures, id) === null)
      .map(({ id }) => `screen.figures.${id}`),
  ];
}

/** What no exercise can do without. */
const PARTS = ['name', 'why', 'steps', 'startPose', 'toStart'] as const;

/** The parts of an exercise's words that are not there, as the rest of a path; an empty path where there are none at all. */
const partsMissing = (words: Partial<ExerciseWords> | null): readonly (readonly string[])[] =>
  words === null ? [[]] : PARTS.filter((part) => (words[part] ?? '').length === 0).map((part) => [part]);
