import type { Exercise } from '../core/exercise/exercise.ts';

const files = import.meta.glob<{ default: Exercise }>(['./*.ts', '!./index.ts'], { eager: true });

/** The whole library, in the order of the ids. A new file in this folder is a new exercise; no list needs an entry. */
export const EXERCISES: readonly Exercise[] = Object.values(files)
  .map((file) => file.default)
  .sort((a, b) => a.id.localeCompare(b.id));

/** The exercise of that id; undefined where there is none. */
export const findExercise = (id: string): Exercise | undefined => EXERCISES.find((exercise) => exercise.id === id);
