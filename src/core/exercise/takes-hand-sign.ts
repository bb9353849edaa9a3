import type { Measure } from '../measure/names.ts';
import type { Exercise } from './exercise.ts';

const ARMS: ReadonlySet<Measure> = new Set<Measure>(['shoulder', 'arm', 'elbow']);

/**
 * Whether the sign is watched in an exercise. Not where a standing or sitting person moves or raises the arms themselves: hands
 * come to the head there as part of it.
 */
export const takesHandSign = ({ posture, movement }: Exercise): boolean =>
  posture !== 'upright' ||
  movement === null ||
  ![movement.measure, ...(movement.requires ?? []).map(({ measure }) => measure)].some((measure) => ARMS.has(measure));
