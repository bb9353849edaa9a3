import type { CountedExercise, Exercise } from '../../core/exercise/exercise.ts';
import { demonstratedPoses } from '../figure/demonstrated-poses.ts';
import type { Other } from './self-check.ts';
import { walkInPoses } from './walk-in.ts';

/** As often as the figure does each, and for so long it holds: enough to be counted. Choices. */
const TIMES = 1;
const HOLD_UP_TO_MS = 3000;

/** From where a camera sees exercises, with what the figure does in each: they are made once. */
const shown = new WeakMap<Exercise, Partial<Record<Exercise['view'], Other>>>();

function otherOf(exercise: Exercise, view: Exercise['view']): Other {
  const before = shown.get(exercise);
  const known = before?.[view];
  if (known) return known;
  const other = { exercise, poses: demonstratedPoses(exercise, { times: TIMES, holdUpToMs: HOLD_UP_TO_MS }, view) };
  shown.set(exercise, { ...before, [view]: other });
  return other;
}

/**
 * What a new exercise is held against: somebody who walks in, takes its start pose and goes, and every exercise of the library as the
 * figure does it, seen from where the new exercise is.
 */
export const othersFor = (exercise: CountedExercise, library: readonly Exercise[]): readonly Other[] => [
  { exercise: null, poses: walkInPoses(exercise) },
  ...library.map((one) => otherOf(one, exercise.view)),
];
