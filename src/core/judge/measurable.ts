import type { Exercise } from '../exercise/exercise.ts';
import type { Body, KeyLandmark } from '../body/landmark-set.ts';
import type { Measures } from '../measure/measures.ts';
import { isOfDepth } from '../measure/of-depth.ts';
import { seenValue } from '../measure/readings.ts';
import { trunkPxOf, type Landmarks, type Pose } from '../body/pose.ts';
import type { SeenState } from './set-state.ts';
import { TELL_AFTER_MS } from './tell-after.ts';
import { inReachOfOthers, othersBeside } from '../body/other-people.ts';
import { isInFrame, nearSide, viewMismatch, type UnmeasurableReason, type ViewState } from '../body/view.ts';

/**
 * A trunk shorter than this share of the picture's longer side is too few pixels to measure angles on. A choice,
 * unverified.
 */
const MIN_TRUNK_SHARE = 0.06;
/** Mean brightness below which the model guesses (0 to 1). A choice, unverified. */
const MIN_LIGHT = 0.06;

const LOWER_LEG = /Knee|Ankle|Heel|Foot/;
const HEAD = /nose|Ear/;

/** The landmarks that the exercise needs and the picture's edge cuts off, in the exercise's order. */
export const cutOffIn = ({ needs }: Exercise, pose: Pose, points: Body): readonly KeyLandmark[] =>
  needs.filter((name) => !isInFrame(pose, points[name]));

/** What to call a part of the body that is cut off: by its feet where they are in it, else by its head; null where nothing is cut off. */
export const cutOffReason = (
  cut: readonly KeyLandmark[],
): 'feet-out-of-frame' | 'head-out-of-frame' | 'body-cut-off' | null => {
  if (cut.length === 0) return null;
  if (cut.some((name) => LOWER_LEG.test(name))) return 'feet-out-of-frame';
  return cut.some((name) => HEAD.test(name)) ? 'head-out-of-frame' : 'body-cut-off';
};

/**
 * Why a set cannot go on where the body is cut off: the first landmark of the exercise's list speaks for all. (The start
 * check names the feet first, because there the person is placing the camera.)
 */
const firstCutOffReason = (exercise: Exercise, pose: Pose, points: Body): UnmeasurableReason | null =>
  cutOffReason(cutOffIn(exercise, pose, points).slice(0, 1));

/** Why the counted angle is hidden on every side: cut off by the picture's edge, or only guessed. */
const hiddenReason = (exercise: Exercise, pose: Pose, points: Body): UnmeasurableReason =>
  firstCutOffReason(exercise, pose, points) ?? 'limb-hidden';

/**
 * Whether the exercise asks for depth and the model gives none. From the side nothing but depth tells which arm and leg are
 * the near ones: guessed, recordings seen from the left lose repetitions or give them to the other side.
 */
export const lacksDepth = (exercise: Exercise, { leftDepth }: Pick<ViewState, 'leftDepth'>): boolean =>
  leftDepth === null &&
  (exercise.mode === 'screen' ||
    exercise.view === 'side' ||
    (exercise.mode !== 'guided' && isOfDepth(exercise.movement.measure)));

/**
 * Why a frame cannot be judged for this exercise, in the order in which a person would mend it; null where it can. Who is in another
 * posture is not asked to turn or to come closer: they rest, or walk out, and what they need is the posture.
 */
export const whyUnmeasurable = (
  { exercise, points, measures, view, smoothing, isInOtherPosture }: SeenState,
  pose: Pose,
): UnmeasurableReason | null => {
  if (pose.isBlack) return 'only-black';
  if (pose.light !== null && pose.light < MIN_LIGHT) return 'too-dark';
  if (!points || !measures || !view) return whyNobody(pose, smoothing?.raw);
  if (lacksDepth(exercise, view)) return 'no-depth';
  const reason = whyUnplaced(exercise, pose, points, measures, view);
  return reason !== null && isInOtherPosture ? 'other-posture' : reason;
};

/**
 * Why nobody is looked at: nobody is there but perhaps somebody else, or it cannot be told who of several is meant. Of somebody who stands
 * within reach of where the person was seen last (`last`) the person is not gone, but covered or held.
 */
export const whyNobody = (pose: Pose, last?: Landmarks): 'no-person' | 'two-people' => {
  const { points, others = [] } = pose;
  const isCovered = !points && last !== undefined && inReachOfOthers(pose, last, trunkPxOf(last)) !== null;
  return isCovered || others.length > (points ? 0 : 1) ? 'two-people' : 'no-person';
};

/**
 * Whether it is in doubt who is meant, while the one who is followed goes on being looked at: their limbs are in somebody else's reach, or
 * they have not once taken the start pose, were out of it for as long as something is said of it, and somebody is beside them.
 */
export const isOneOfTwo = (
  { measures, points, position, isInOtherPosture, timeMs }: SeenState,
  pose: Pose,
): boolean => {
  if (!measures || !points || isInOtherPosture || othersBeside(pose, measures.trunkPx).length === 0) return false;
  const { lastHeldMs, awaySinceMs } = position;
  const isNotPlaced = lastHeldMs === null && awaySinceMs !== null && (timeMs ?? 0) - awaySinceMs >= TELL_AFTER_MS;
  return isNotPlaced || inReachOfOthers(pose, points, measures.trunkPx) !== null;
};

const whyUnplaced = (
  exercise: Exercise,
  pose: Pose,
  points: Body,
  measures: Measures,
  view: ViewState,
): UnmeasurableReason | null => {
  // First the view: seen end-on, a body on the floor looks small and is not far away.
  // A posture record asks for one view after the other by itself, and turning from one to the next is part of it.
  const mismatch = exercise.mode === 'screen' ? null : viewMismatch(exercise, view);
  if (mismatch) return mismatch;
  if (measures.trunkPx < MIN_TRUNK_SHARE * Math.max(pose.widthPx, pose.heightPx)) return 'too-far';
  if (exercise.mode === 'screen') return firstCutOffReason(exercise, pose, points);
  const measure = exercise.mode === 'guided' ? exercise.guide.still : exercise.movement.measure;
  const near = nearSide(view.name);
  const isHidden = near
    ? seenValue(measures, measure, near) === null
    : seenValue(measures, measure, 'left') === null && seenValue(measures, measure, 'right') === null;
  return isHidden ? hiddenReason(exercise, pose, points) : null;
};
