import type { SetHead } from '../../core/report/session-head.ts';
import { exerciseName } from './card.ts';
import { list } from './forms.ts';
import { testName } from './test.ts';

type Done = Pick<SetHead, 'test' | 'exercise'>;

/** The name of a set: of its timed test, or of its exercise. */
export const setName = ({ test, exercise }: Done): string => (test ? testName(test.id) : exerciseName(exercise));

/** The names of some sets, each once; empty where there is no set. */
export const exerciseNames = (sets: readonly Done[]): string => list([...new Set(sets.map(setName))]);
