import type { SetRecord } from '../../core/report/session.ts';
import { testOfSet } from '../../core/report/test-history.ts';
import { exerciseName } from './exercise.ts';
import { list } from './forms.ts';
import { testName } from './test.ts';

/** What a set was: the exercise, or the timed test that it was done as. */
export const setName = (set: SetRecord): string => {
  const test = testOfSet(set);
  return test ? testName(test.id) : exerciseName(set.exercise);
};

/** What some sets were, each once; empty where there is none. */
export const exerciseNames = (sets: readonly SetRecord[]): string => list([...new Set(sets.map(setName))]);
