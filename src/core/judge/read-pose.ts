import { inReachOfOthers } from '../body/other-people.ts';
import { KEY_LANDMARKS } from '../body/landmark-set.ts';
import { keepLimbSides } from '../body/limb-sides.ts';
import { measurePose, type Measures } from '../measure/measures.ts';
import { neededMeasures } from '../exercise/needed-measures.ts';
import { trunkPxOf, type Landmarks, type Pose } from '../body/pose.ts';
import type { SeenState } from './set-state.ts';
import { isInOtherPosture } from '../body/posture.ts';
import { smoothLandmarks } from '../body/smoothing.ts';
import { facingIn, stepView } from '../body/view.ts';

/**
 * No landmark of a person in a picture lies this far out; the model's numbers do when the model fails. A technical
 * choice.
 */
const FAR_OUT_PX = 1e5;
/** A body whose trunk is shorter than this has no size to measure by. A technical choice. */
const MIN_TRUNK_PX = 4;

/** Whether all landmarks are finite and somewhere near the picture. */
const isSane = (points: Landmarks): boolean => {
  for (const name of KEY_LANDMARKS) {
    const { xPx, yPx, zPx, score } = points[name];
    // One sum checks all four numbers: one that is not finite, or far out, makes the sum so.
    if (!(Math.abs(xPx) + Math.abs(yPx) + Math.abs(zPx) + Math.abs(score) < FAR_OUT_PX)) return false;
  }
  return true;
};

/** Whether the person has left the start pose, and so begins to move. After a second and a half this is leaving the position (`stepPosition`). */
const hasLeftStart = ({ position }: SeenState): boolean => position.taken && position.heldSinceMs === null;

/** After a longer loss of sight nobody knows how the movement began that is seen then. A choice, unverified. */
export const SIGHT_LOST_MS = 300;
/**
 * Who was out of sight and is not in the start pose may be in the middle of a movement for this long: a hold of two seconds and a slow
 * way back of three (table#sit-to-stand). A choice, unverified.
 */
const MID_MOVEMENT_MS = 5000;

/** Since when the person has been in sight again, maybe in the middle of a movement. */
const backInSightIn = ({ view, position, backInSightMs }: SeenState, nowMs: number): number | null => {
  if (view && position.lastHeldMs !== null && nowMs - view.timeMs > SIGHT_LOST_MS) return nowMs;
  return position.heldSinceMs === null ? backInSightMs : null;
};

/** A body that can be measured: its landmarks as the model gives them, and its size. */
export interface SeenBody {
  readonly points: Landmarks;
  readonly trunkPx: number;
}

/**
 * The body in a frame; null where there is nobody, where the model has failed, or where its trunk is in somebody else's reach: it may be
 * theirs, and what of it is read is neither a jump of the picture nor shimmer.
 */
export const bodyIn = (pose: Pose): SeenBody | null => {
  const { points, widthPx, heightPx } = pose;
  if (!points || !isSane(points) || !(widthPx > 0 && heightPx > 0)) return null;
  const trunkPx = trunkPxOf(points);
  return trunkPx >= MIN_TRUNK_PX && inReachOfOthers(pose, points, trunkPx) !== 'trunk' ? { points, trunkPx } : null;
};

/**
 * Turns a raw pose into what the judge works on: limbs on their sides, smoothed, seen from somewhere, measured. Null where there
 * is nobody to measure, or the body is elsewhere all at once. `movesTheView`: raised arms and turned trunks take the shoulder line with them, and with it the reading
 * of the view; while such a movement runs the view is the one from before it. So it is where the person was out of sight, until they
 * are in the start pose again: what is seen first may be the middle of a movement.
 */
export const readPose = <S extends SeenState>(
  state: S,
  pose: Pose,
  body: SeenBody | null,
  { movesTheView }: { readonly movesTheView: boolean },
): readonly [S, Measures | null] => {
  const { timeMs } = pose;
  const { exercise } = state;
  const frames = state.frames + 1;
  if (!body || state.leaptMs !== null)
    return [{ ...state, timeMs, frames, measures: null, points: null, isInOtherPosture: false }, null];
  const { trunkPx } = body;
  const [limbs, kept] = keepLimbSides(state.limbs, body.points, timeMs, trunkPx);
  const [smoothing, points] = smoothLandmarks(state.smoothing, kept, timeMs, trunkPx);
  const backInSightMs = backInSightIn(state, timeMs);
  const isElsewhere = isInOtherPosture(exercise.posture, pose);
  const isMidMovement = !isElsewhere && backInSightMs !== null && timeMs - backInSightMs <= MID_MOVEMENT_MS;
  const isMoving = movesTheView || hasLeftStart(state) || isMidMovement;
  const view = stepView(state.view, pose, points, exercise.posture, {
    isMoving,
    isPlaced: state.position.taken,
  });
  const measures = measurePose(pose, points, {
    view: view.name,
    posture: exercise.posture,
    noise: smoothing.noise,
    names: neededMeasures(exercise),
    facing: facingIn(view),
  });
  const framesSeen = state.framesSeen + 1;
  const seen = { timeMs, frames, framesSeen, limbs, smoothing, view, measures, points, backInSightMs };
  return [{ ...state, ...seen, isInOtherPosture: isElsewhere }, measures];
};
