import type { Move } from '../move.ts';

const files = import.meta.glob<{ default: Move }>(['./*.ts', '!./index.ts', '!./guided.ts'], {
  eager: true,
});

/** The exercises that the mannequin can do, in the order of their ids. A new file in this folder is a new exercise. */
export const MOVES: readonly Move[] = Object.values(files)
  .map((file) => file.default)
  .sort((a, b) => a.exercise.localeCompare(b.exercise));
