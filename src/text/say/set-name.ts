import type { SetHead } from '../../core/report/session-head.ts';
import { exerciseName } from './exercise.ts';
import { list } from './forms.ts';
import { testName } from './test.ts';

type Done = Pick<SetHead, 'test' | 'exercise'>;

/** What a set was: the exercise, or the timed test that it was done as. */
export const setName = ({ test, exercise }: Done): string => (test ? testName(test.id) : exerciseName(exercise));

/** What some sets were, each once; empty where there is none. */
export const exerciseNames = (sets: readonly Done[]): string => list([...new Set(sets.map(setName))]);
