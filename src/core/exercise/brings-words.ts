import type { Exercise } from './exercise.ts';

/** Whether an exercise is not of the library: it was made of a recording, on this device or another, and brings its words along. */
export const bringsWords = ({ words }: Pick<Exercise, 'words'>): boolean => typeof words === 'object';

/** The exercises of a library with those of somebody's own after them, in place of own ones that were there; an id is the library's first. */
export function withOwn(exercises: readonly Exercise[], own: readonly Exercise[]): readonly Exercise[] {
  const library = exercises.filter((exercise) => !bringsWords(exercise));
  const known = new Set(library.map(({ id }) => id));
  return [...library, ...own.filter(({ id }) => !known.has(id))];
}
