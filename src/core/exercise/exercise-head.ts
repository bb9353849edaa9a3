import type { ExerciseWords } from './exercise-words.ts';
import type { Exercise } from './exercise.ts';

/** What lists need to know of an exercise. Of words that it brings along: its name in each of their languages. */
export interface ExerciseHead extends Pick<Exercise, 'id' | 'mode'> {
  readonly words?: string | Readonly<Record<string, Pick<ExerciseWords, 'name'>>>;
}

/** The head of an exercise. */
export const headOfExercise = ({ id, mode, words }: Exercise): ExerciseHead => ({
  id,
  mode,
  ...(words !== undefined && { words: typeof words === 'string' ? words : namesIn(words) }),
});

const namesIn = (words: Readonly<Record<string, ExerciseWords>>): NonNullable<ExerciseHead['words']> =>
  Object.fromEntries(Object.entries(words).map(([language, { name }]) => [language, { name }]));
