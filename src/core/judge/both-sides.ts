import { otherSide, type Side } from '../body/landmarks.ts';
import { isSure } from '../measure/readings.ts';
import { hasCounted } from '../repetition/attempt.ts';
import { sidesIn } from '../repetition/lane.ts';
import { outOf, type Tried } from './finished.ts';

/**
 * A limb that was seen for sure in this share of the frames at the peak, and is not out in any, has stayed. A choice, unverified.
 */
const SEEN_SHARE = 0.5;
/** In a small try both sides hardly pass what makes an attempt: one that goes half as far has moved along. A choice, unverified. */
const SMALL_SHARE = 0.5;

/** Whether one side was seen to stay: less far out all the while than what makes an attempt. */
const hasStayed = (tried: Tried, side: Side): boolean => {
  const { exercise, ended, from, shape } = tried;
  // A far limb is a guess: where it seems to stay, it may be hidden behind the near one.
  if (from.near !== null && from.near !== side) return false;
  const { measure } = exercise.movement;
  const sure = shape.atPeak.filter((measures) => isSure(measures, measure, side));
  if (sure.length === 0 || sure.length < SEEN_SHARE * shape.atPeak.length) return false;
  const stayDeg = (hasCounted(ended.attempt) ? 1 : SMALL_SHARE) * ended.levels.attemptDeg;
  return shape.frames.every((frame) => (outOf(tried, frame, side) ?? 0) < stayDeg);
};

/**
 * The side that moved alone in a movement of both; null where both moved, where one side may have been hidden, and where the
 * movement is of one side anyhow.
 */
export const movedAlone = (tried: Tried): Side | null => {
  if (tried.ended.lane !== 'both') return null;
  const stayed = sidesIn('both').find((side) => hasStayed(tried, side));
  return stayed ? otherSide(stayed) : null;
};
