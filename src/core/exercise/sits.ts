import type { Condition, Exercise } from './exercise.ts';

/**
 * Somebody who is upright with both knees or hips bent to less than this at rest, or with the knees nearly as high as
 * the hips, sits. A choice, unverified: between the start poses of the library that sit and those that stand.
 */
const SEATED_UP_TO_DEG = 135;
const SEATED_FROM_PCT = -70;

/** Whether somebody sits in the start pose of an exercise. */
export function sits({ posture, startPose, figure }: Exercise): boolean {
  if (posture !== 'upright') return false;
  const isBent = ({ measure, min = -Infinity, max = Infinity }: Condition): boolean =>
    measure === 'kneeRise'
      ? min >= SEATED_FROM_PCT
      : (measure === 'knee' || measure === 'hip') && max <= SEATED_UP_TO_DEG;
  return figure?.props?.includes('chair') === true || startPose.some(isBent);
}
