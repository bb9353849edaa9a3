import { along, distance, length, midpoint, vector, type Point } from '../maths/geometry.ts';
import type { Landmarks, Pose } from '../body/pose.ts';
import { isInFrame } from '../body/view.ts';

/**
 * Both hands on the head, seen from the front and held still: asks to pause or to go on, and held on and on, to stop (exercise
 * table, Cues). From the side the head hides the hands.
 */
export type HandSign = 'pause' | 'stop';

/**
 * Held for `PAUSE_MS` the sign asks for a pause (table#cues-hands-on-head). Held for `STOP_MS` it asks to stop: longer than the
 * sentence takes that answers the first.
 */
const PAUSE_MS = 1500;
const STOP_MS = 4500;
/** A landmark of lower visibility is a guess, and a guess pauses nobody (table#reading-visibility). */
const SEEN_SCORE = 0.5;
/**
 * A wrist is at the head within this of the middle of the ears: half a head and the heel of a hand, in trunk lengths.
 * Geometry.
 */
const AT_HEAD = 0.42;
/**
 * It is above the shoulders by this along the trunk: hands at the shoulders, as in a curl or a press, lie lower.
 * Geometry.
 */
const ABOVE_SHOULDERS = 0.22;
/**
 * Still: neither hand has moved more than this against the head, nor the head in the picture, since the sign began. A
 * choice, unverified.
 */
const STILL = 0.12;
/** Seen again within this it goes on; a longer loss begins anew. A choice, unverified. */
const BRIDGE_MS = 300;

interface Places {
  readonly left: Point;
  readonly right: Point;
  readonly head: Point;
}

/** Since when the hands are on the head, where they and the head were then, and what was asked so far. */
export interface HandSignState {
  readonly held: { readonly sinceMs: number; readonly lastMs: number; readonly at: Places } | null;
  readonly asked: HandSign | null;
}

export const NO_HAND_SIGN: HandSignState = { held: null, asked: null };

/** Where hands and head are, in trunk lengths, where both hands are seen on the head; else null. */
const placesIn = (pose: Pose, points: Landmarks): Places | null => {
  const shoulders = midpoint(points.leftShoulder, points.rightShoulder);
  const trunk = vector(midpoint(points.leftHip, points.rightHip), shoulders);
  const trunkPx = length(trunk);
  const head = midpoint(points.leftEar, points.rightEar);
  const isOn = (wrist: Landmarks['leftWrist']): boolean =>
    wrist.score >= SEEN_SCORE &&
    isInFrame(pose, wrist) &&
    distance(wrist, head) <= AT_HEAD * trunkPx &&
    along(vector(shoulders, wrist), trunk) >= ABOVE_SHOULDERS * trunkPx;
  if (!(trunkPx > 0) || !isOn(points.leftWrist) || !isOn(points.rightWrist)) return null;
  const against = (point: Point): Point => ({
    xPx: (point.xPx - head.xPx) / trunkPx,
    yPx: (point.yPx - head.yPx) / trunkPx,
  });
  return {
    left: against(points.leftWrist),
    right: against(points.rightWrist),
    head: { xPx: head.xPx / trunkPx, yPx: head.yPx / trunkPx },
  };
};

const isStill = (at: Places, now: Places): boolean =>
  distance(at.left, now.left) <= STILL &&
  distance(at.right, now.right) <= STILL &&
  distance(at.head, now.head) <= STILL;

const signAt = (heldMs: number): HandSign | null => (heldMs >= STOP_MS ? 'stop' : heldMs >= PAUSE_MS ? 'pause' : null);

/** Follows the sign through a frame, on raw poses in order of time; gives it once at the moment when it has been held long enough. */
export const stepHandSign = (state: HandSignState, pose: Pose): readonly [HandSignState, HandSign | null] => {
  const places = pose.points && placesIn(pose, pose.points);
  const { held } = state;
  const now = pose.timeMs;
  const isLate = held !== null && now - held.lastMs > BRIDGE_MS;
  if (!places) return held && !isLate ? [state, null] : [NO_HAND_SIGN, null];
  if (!held || isLate || !isStill(held.at, places)) {
    return [{ held: { sinceMs: now, lastMs: now, at: places }, asked: null }, null];
  }
  const sign = signAt(now - held.sinceMs);
  const next: HandSignState = { held: { ...held, lastMs: now }, asked: sign };
  return [next, sign === state.asked ? null : sign];
};
