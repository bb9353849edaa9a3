import * as v from 'valibot';
import type { ExerciseHead } from '../core/exercise/exercise-head.ts';
import { exactly } from './parse.ts';

const mode = v.picklist(['repetitions', 'holds', 'guided', 'screen']);
const words = v.union([v.string(), v.record(v.string(), v.object({ name: v.string() }))]);

/** The head of an exercise as it is stored. */
export const exerciseHead = exactly<ExerciseHead>()(v.object({ id: v.string(), mode, words: v.exactOptional(words) }));

/**
 * The fields that name an exercise that can no longer be read as a whole. Exercises that were stored before there were
 * modes all counted repetitions.
 */
export const nameOfExercise = v.object({
  id: v.string(),
  mode: v.fallback(mode, 'repetitions'),
  words: v.exactOptional(v.fallback(words, {})),
});
