import type { Exercise } from './exercise.ts';
import { positionOf } from './group-of.ts';
import { sits } from './sits.ts';

/**
 * Whether somebody stands in an exercise, or may. A body that lies is as long in the picture as it is tall, and needs the whole width of
 * the room; one that stands needs a strip of it.
 */
export function isDoneStanding(exercise: Exercise): boolean {
  const position = positionOf(exercise, sits(exercise));
  return position === 'wall' || position === 'standing' || position === 'upright';
}
