import type { Exercise } from '../exercise/exercise.ts';
import { distance, midpoint } from '../maths/geometry.ts';
import { KEY_LANDMARKS } from '../body/landmark-set.ts';
import { keepLimbSides } from '../body/limb-sides.ts';
import { measurePose, type Measures } from '../measure/measures.ts';
import { neededMeasures } from '../exercise/needed-measures.ts';
import type { Landmarks, Pose } from '../body/pose.ts';
import { MOVING_DEG, type LaneState, type SetState } from './set-state.ts';
import { smoothLandmarks } from '../body/smoothing.ts';
import { stepView } from '../body/view.ts';

const isSane = (points: Landmarks): boolean => {
  for (const name of KEY_LANDMARKS) {
    const { xPx, yPx, zPx, score } = points[name];
    // One sum is enough: what is not finite, or beyond any picture, makes it so.
    if (!(Math.abs(xPx) + Math.abs(yPx) + Math.abs(zPx) + Math.abs(score) < FAR_OUT_PX)) return false;
  }
  return true;
};

/** No landmark of a person in a picture lies this far out; the model's numbers do when it fails. */
const FAR_OUT_PX = 1e5;

/** The body's size for everything that is relative to it: trunk length. A body without size is none. */
const trunkPxOf = (points: Landmarks): number =>
  distance(midpoint(points.leftShoulder, points.rightShoulder), midpoint(points.leftHip, points.rightHip));

const MIN_TRUNK_PX = 4;

/**
 * Arms that rise and trunks that turn take the shoulder line with them, and with it the reading of the view: while a
 * movement runs the view is the one from before it. Somebody who moves for longer has turned.
 */
const LONGEST_MOVE_MS = 12_000;
/** Who leaves the start pose begins to move: for a second and a half it is not called leaving the place. */
const hasLeftStart = ({ position }: SetState): boolean => position.taken && position.heldSinceMs === null;
const isMidMove = ({ lanes }: SetState, exercise: Exercise, nowMs: number): boolean => {
  const longestMs = LONGEST_MOVE_MS + (exercise.mode === 'holds' ? 2 * exercise.dose.holdMs : 0);
  const moves = ({ attempt }: LaneState): boolean =>
    attempt !== null && attempt.peakDeg > MOVING_DEG && nowMs - attempt.startMs <= longestMs;
  return moves(lanes.left) || moves(lanes.right) || moves(lanes.both);
};

const nobodyIn = (state: SetState, { timeMs }: Pose): SetState => ({
  ...state,
  timeMs,
  frames: state.frames + 1,
  measures: null,
  points: null,
});

/** Turns a raw pose into what the judge works on; null where there is nobody to measure. */
export const readPose = (exercise: Exercise, state: SetState, pose: Pose): readonly [SetState, Measures | null] => {
  const { points } = pose;
  if (!points || !isSane(points) || !(pose.widthPx > 0) || !(pose.heightPx > 0)) return [nobodyIn(state, pose), null];
  const trunkPx = trunkPxOf(points);
  if (trunkPx < MIN_TRUNK_PX) return [nobodyIn(state, pose), null];
  const [limbs, kept] = keepLimbSides(state.limbs, points, pose.timeMs, trunkPx);
  const [smoothing, smooth] = smoothLandmarks(state.smoothing, kept, pose.timeMs, trunkPx);
  const view = stepView(state.view, pose, smooth, exercise.posture, {
    isMoving: hasLeftStart(state) || isMidMove(state, exercise, pose.timeMs),
  });
  const measures = measurePose(pose, smooth, {
    view: view.name,
    posture: exercise.posture,
    noise: smoothing.noise,
    names: neededMeasures(exercise),
    facesDeg: view.facesDeg,
  });
  return [
    {
      ...state,
      timeMs: pose.timeMs,
      frames: state.frames + 1,
      framesSeen: state.framesSeen + 1,
      limbs,
      smoothing,
      view,
      measures,
      points: smooth,
    },
    measures,
  ];
};
