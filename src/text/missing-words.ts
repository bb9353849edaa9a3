import type { ExerciseWords } from '../core/exercise/exercise-words.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import { catalogue } from './in-use.ts';
import { cueSentence, ownFinding, workOnSentence } from './say/cue.ts';
import { afterAnswerOf, exerciseWords, notSeenSentence, questionSentence } from './say/exercise.ts';
import { sentenceFor } from './text.ts';

/**
 * The ids in an exercise for which the language in use has no words. A path is in the catalogue, or (except for the
 * first, the exercise's own words) in the words that the exercise brings itself: `exercises.bridge.toStart`,
 * `cues.knee-bent`. Empty where nothing is missing.
 */
export function missingWords(exercise: Exercise): readonly string[] {
  const requires = exercise.movement?.requires ?? [];
  const slips = requires.flatMap(({ whenUnder, whenOver }) => [whenUnder, whenOver]).filter((id) => id !== undefined);
  const cued = [...new Set([...exercise.faults.map(({ id }) => id), ...slips])];
  const figures = exercise.mode === 'screen' ? exercise.screen.flatMap((step) => step.figures) : [];
  const key = typeof exercise.words === 'string' ? exercise.words : exercise.id;
  return [
    ...partsMissing(exerciseWords(exercise)).map((part) => ['exercises', key, ...part].join('.')),
    ...cued.filter((id) => ownFinding(exercise, id) === null).map((id) => `findings.${id}`),
    ...cued.filter((id) => cueSentence(exercise, id) === null).map((id) => `cues.${id}`),
    ...cued.filter((id) => workOnSentence(exercise, id) === null).map((id) => `workOn.${id}`),
    ...exercise.notSeen.filter((id) => notSeenSentence(exercise, id) === null).map((id) => `notSeen.${id}`),
    ...(exercise.asks ?? []).filter((id) => questionSentence(exercise, id) === null).map((id) => `questions.${id}`),
    ...(exercise.asks ?? []).filter((id) => afterAnswerOf(exercise, id) === null).map((id) => `afterAnswer.${id}`),
    ...figures
      .filter(({ id }) => sentenceFor<string>(catalogue().screen.figures, id) === null)
      .map(({ id }) => `screen.figures.${id}`),
  ];
}

/** The words that every exercise must have. */
const PARTS = ['name', 'why', 'steps', 'startPose', 'toStart'] as const;

/**
 * The parts that are missing in an exercise's words, as ends of a path; an empty path where there are no words at all.
 */
const partsMissing = (words: Partial<ExerciseWords> | null): readonly (readonly string[])[] =>
  words === null ? [[]] : PARTS.filter((part) => (words[part] ?? '').length === 0).map((part) => [part]);
