import type { Exercise } from './exercise.ts';

/** The groups in which exercises are listed, in the order of the list. */
export const GROUPS = ['floor', 'arms', 'stretches', 'legs', 'record'] as const;
export type Group = (typeof GROUPS)[number];

const LEG = /Knee|Ankle|Heel|Foot/;

/**
 * The group of an exercise, from its own data: on the floor; else a record of how somebody stands; what legs or a chair
 * have a part in; arms and neck that are held in a stretch; and arms that move.
 */
export function groupOf({ posture, mode, needs, figure }: Grouped): Group {
  if (posture !== 'upright') return 'floor';
  if (mode === 'screen') return 'record';
  if (needs.some((name) => LEG.test(name)) || figure?.props?.includes('chair') === true) return 'legs';
  return mode === 'holds' ? 'stretches' : 'arms';
}

type Grouped = Pick<Exercise, 'posture' | 'mode' | 'needs' | 'figure'>;

/** How the body is while it is done. */
export type BodyPosition = 'hands-and-knees' | 'supine' | 'chair' | 'wall' | 'standing' | 'upright';

/** How the body is while it is done; `upright`: standing or sitting, as the person likes. `isSeated`: by the start pose. */
export function positionOf({ posture, needs, figure }: Grouped, isSeated: boolean): BodyPosition {
  if (posture !== 'upright') return posture;
  if (isSeated) return 'chair';
  if (figure?.props?.includes('wall') === true) return 'wall';
  return needs.some((name) => LEG.test(name)) ? 'standing' : 'upright';
}
