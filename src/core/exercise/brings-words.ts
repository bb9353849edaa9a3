import type { Exercise } from './exercise.ts';

/** Whether an exercise is not of the library: it was made of a recording, on this device or another, and brings its words along. */
export const bringsWords = ({ words }: Pick<Exercise, 'words'>): boolean => typeof words === 'object';
