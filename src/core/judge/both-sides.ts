import { otherSide, type Side } from '../body/landmarks.ts';
import { isSure } from '../measure/readings.ts';
import { sidedRule } from '../measure/sided-measures.ts';
import { hasCounted } from '../repetition/attempt.ts';
import { sidesIn } from '../repetition/lane.ts';
import { outOf, type Tried } from './finished.ts';

/**
 * A limb that was seen for sure in this share of the frames at the peak, and is not out in any, has stayed. A choice, unverified.
 */
const SEEN_SHARE = 0.5;
/** In a small try both sides hardly pass what makes an attempt: one that goes half as far has moved along. A choice, unverified. */
const SMALL_SHARE = 0.5;

/**
 * Seen from the front, where both sides are seen alike, each must come as far as counts, less the error band of its measure: a curl of
 * both arms reads them within 16 of each other (31 rendered films), and arms that talk bend one by one. Where an uneven movement is a
 * fault of its own it counts and is told, and where a turned body shows on both sides they may read further apart.
 */
const mustBothReach = ({ exercise, from, ended }: Tried): boolean =>
  from.near === null &&
  hasCounted(ended.attempt) &&
  !sidedRule(exercise.movement.measure).showsYaw &&
  !exercise.faults.some(({ test }) => test.kind === 'sides-differ');

/** Whether one side was seen to stay: less far out all the while than what makes an attempt, or than what it must reach. */
const hasStayed = (tried: Tried, side: Side): boolean => {
  const { exercise, ended, from, shape } = tried;
  // A far limb is a guess: where it seems to stay, it may be hidden behind the near one.
  if (from.near !== null && from.near !== side) return false;
  const { measure } = exercise.movement;
  const sure = shape.atPeak.filter((measures) => isSure(measures, measure, side));
  if (sure.length === 0 || sure.length < SEEN_SHARE * shape.atPeak.length) return false;
  const { attemptDeg, countDeg } = ended.levels;
  const reachDeg = mustBothReach(tried) ? countDeg - sidedRule(measure).band : 0;
  const stayDeg = Math.max(reachDeg, (hasCounted(ended.attempt) ? 1 : SMALL_SHARE) * attemptDeg);
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
