import type { Exercise } from './exercise.ts';

/** The pace of an exercise that prescribes none: two seconds out, two back (table#rule-pace). */
const PACE_MS = 2000;
/** Of that pace, what is brisk: 1000 ms of the two seconds, for arms 800 (table#rule-pace). */
const BRISK_SHARE = 0.5;
const BRISK_SHARE_ARMS = 0.4;

/**
 * A far limb cannot be told from the near one until it is clear of it, so that its start is seen late. Only a way out
 * that is faster than this share of the limit is surely too fast (table#rule-pace).
 */
export const FAR_TEMPO_SHARE = 0.6;

/** The time from rest to the furthest point that is asked for. */
export const paceMs = ({ dose }: Exercise): number => dose.paceMs ?? PACE_MS;

/** Rest to the furthest point in less than this is brisk: no fault, and no slow repetition either. */
export const briskUnderMs = (exercise: Exercise): number =>
  (exercise.posture === 'upright' ? BRISK_SHARE_ARMS : BRISK_SHARE) * paceMs(exercise);
