import {
  across,
  along,
  angleBetweenDeg,
  distance,
  innerAngleDeg,
  length,
  midpoint,
  turnDeg,
  vector,
  type Point,
  type Vector,
} from './geometry.ts';
import type { Posture, SidedMeasure } from './exercise.ts';
import {
  bitOf,
  hasAny,
  jointsOf,
  KEY_LANDMARKS,
  NO_LANDMARKS,
  type Body,
  type KeyLandmark,
  type LandmarkSet,
} from './landmark-set.ts';
import type { Side } from './landmarks.ts';
import type { Pose } from './pose.ts';
import { frontFacesDown, isInFrame, nearSide, type ViewName } from './view.ts';

/**
 * One side's measures in a frame, seen or only guessed (`readings.ts` tells which); null where points coincide.
 * Degrees; `ear` in trunk lengths.
 */
export interface SideMeasures {
  /** Shoulder-hip-knee, 180 = straight, above 180 = beyond the straight line towards the back (side views). */
  readonly hip: number | null;
  /** The whole leg against the trunk: hip to the middle between knee and ankle, signed like `hip`. */
  readonly leg: number | null;
  /** Hip-knee-ankle. */
  readonly knee: number | null;
  /** Shoulder-elbow-wrist. */
  readonly elbow: number | null;
  /** Upper arm against the trunk, 0 = at the side, 180 = overhead. */
  readonly shoulder: number | null;
  /** The whole arm against the trunk: shoulder to the middle between elbow and wrist. Steadier than the upper arm alone. */
  readonly arm: number | null;
  /** Ear to shoulder, along the trunk, in trunk lengths. */
  readonly ear: number | null;
}

/** A frame in figures. `trunk`: against the horizontal on the floor (shoulders up is positive), else against the vertical. */
export interface Measures {
  readonly timeMs: number;
  readonly left: SideMeasures;
  readonly right: SideMeasures;
  /** Degrees; null where shoulders or hips are hidden. */
  readonly trunk: number | null;
  /** Neck line (shoulders to ears) against the trunk, degrees, positive towards the front of the body. */
  readonly head: number | null;
  /** How far the ears stand off the trunk line towards the front of the body, in trunk lengths. */
  readonly headOff: number | null;
  readonly hips: Point;
  readonly trunkPx: number;
  /** How much a smoothed angle shimmers, in degrees (mean deviation), from the shimmer of the track. */
  readonly noiseDeg: number;
  /** Landmarks that the model only guesses in this frame: hidden. */
  readonly guessed: LandmarkSet;
  /** Landmarks outside the picture. */
  readonly cut: LandmarkSet;
  /** Guessed, or of low visibility though apart from the other limb: good enough to count with, not to find fault with. */
  readonly unsure: LandmarkSet;
}

/** Visibility below which a landmark is a guess (rendered clips: seen 0.7-0.95, guessed 0.05-0.55). */
const SEEN_SCORE = 0.5;
/** A limb of lower visibility still counts as seen where it stands clearly apart from its twin. */
const APART_SCORE = 0.2;
const APART_TRUNKS = 0.15;

const twinOf = (name: KeyLandmark): KeyLandmark | null => {
  if (name.startsWith('left')) return `right${name.slice(4)}` as KeyLandmark;
  return name.startsWith('right') ? (`left${name.slice(5)}` as KeyLandmark) : null;
};
const KEYS = KEY_LANDMARKS.map((name) => ({ name, bit: bitOf(name), twin: twinOf(name) }));
const WRIST = { left: jointsOf('left', ['Wrist']), right: jointsOf('right', ['Wrist']) };
const EARS = bitOf('leftEar') | bitOf('rightEar');

interface Visibility {
  readonly guessed: LandmarkSet;
  readonly cut: LandmarkSet;
  readonly unsure: LandmarkSet;
}

const visibilityOf = (pose: Pose, points: Body, trunkPx: number): Visibility => {
  let guessed = NO_LANDMARKS;
  let cut = NO_LANDMARKS;
  let unsure = NO_LANDMARKS;
  for (const { name, bit, twin } of KEYS) {
    const point = points[name];
    const inFrame = isInFrame(pose, point);
    if (!inFrame) cut |= bit;
    if (inFrame && point.score >= SEEN_SCORE) continue;
    unsure |= bit;
    const isApart =
      twin !== null && point.score >= APART_SCORE && distance(point, points[twin]) > APART_TRUNKS * trunkPx;
    if (!inFrame || !isApart) guessed |= bit;
  }
  return { guessed, cut, unsure };
};

/** Unit vector towards the front of the body in a side view; null where the view does not tell. */
const frontOf = (trunk: Vector, posture: Posture, view: ViewName): Vector | null => {
  const size = length(trunk);
  if (size === 0) return null;
  const normal = { x: -trunk.y / size, y: trunk.x / size };
  const flipped = { x: -normal.x, y: -normal.y };
  const down = frontFacesDown(posture);
  if (down !== null) return normal.y > 0 === down ? normal : flipped;
  const near = nearSide(view);
  if (near === null) return null;
  // The right side near: the front lies a quarter turn clockwise of the trunk (head up, facing right on the picture).
  return near === 'right' ? normal : flipped;
};

/** Continuous through 180: the side is told by the same line that the angle is measured against. */
const signedHipDeg = (up: Vector, thigh: Vector, front: Vector | null): number => {
  const inner = angleBetweenDeg(up, thigh);
  if (!front) return inner;
  return across(thigh, up) * across(front, up) >= 0 ? inner : 360 - inner;
};

const trunkDeg = (trunk: Vector, posture: Posture, view: ViewName, front: Vector | null, points: Body): number => {
  const DEG = 180 / Math.PI;
  if (posture !== 'upright') return Math.atan2(-trunk.y, Math.abs(trunk.x)) * DEG;
  const lean = Math.atan2(trunk.x, -trunk.y) * DEG;
  if (front) return front.x >= 0 ? -lean : lean;
  return points.leftShoulder.xPx >= points.rightShoulder.xPx || view === 'unknown' ? lean : -lean;
};

const limbPoints = (points: Body, side: Side) =>
  side === 'left'
    ? {
        shoulder: points.leftShoulder,
        elbow: points.leftElbow,
        wrist: points.leftWrist,
        hip: points.leftHip,
        knee: points.leftKnee,
        ankle: points.leftAnkle,
        ear: points.leftEar,
      }
    : {
        shoulder: points.rightShoulder,
        elbow: points.rightElbow,
        wrist: points.rightWrist,
        hip: points.rightHip,
        knee: points.rightKnee,
        ankle: points.rightAnkle,
        ear: points.rightEar,
      };

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/**
 * Degrees of shimmer in a smoothed angle per body size of shimmer in its raw points: two ends of a limb nine tenths of a
 * trunk long (57 / 0.9 * sqrt 2), of which the filter leaves about a third.
 */
const NOISE_DEG = 30;

/** Measures one frame of smoothed landmarks. `noise`: how much the raw ones shimmer, in body sizes. Never throws; what cannot be measured is null. */
export const measurePose = (
  pose: Pose,
  points: Body,
  { view, posture, noise }: { readonly view: ViewName; readonly posture: Posture; readonly noise: number },
): Measures => {
  const shoulders = midpoint(points.leftShoulder, points.rightShoulder);
  const hips = midpoint(points.leftHip, points.rightHip);
  const trunk = vector(hips, shoulders);
  const down = vector(shoulders, hips);
  const trunkPx = length(trunk);
  const front = frontOf(trunk, posture, view);
  const { guessed, cut, unsure } = visibilityOf(pose, points, trunkPx);
  const frontal = view === 'front' || view === 'back' || view === 'oblique';

  const sideMeasures = (side: Side): SideMeasures => {
    const { shoulder, elbow, wrist, hip, knee, ankle, ear } = limbPoints(points, side);
    // Seen from the front a leaning trunk must not look like uneven arms: both are held against the trunk's axis.
    const axis = frontal ? down : vector(shoulder, hip);
    // A hidden hand leaves the upper arm to go by.
    const reach = hasAny(guessed, WRIST[side]) ? elbow : midpoint(elbow, wrist);
    const up = vector(hip, shoulder);
    return {
      hip: finite(signedHipDeg(up, vector(hip, knee), front)),
      leg: finite(signedHipDeg(up, vector(hip, midpoint(knee, ankle)), front)),
      knee: finite(innerAngleDeg(hip, knee, ankle)),
      elbow: finite(innerAngleDeg(shoulder, elbow, wrist)),
      shoulder: finite(angleBetweenDeg(axis, vector(shoulder, elbow))),
      arm: finite(angleBetweenDeg(axis, vector(shoulder, reach))),
      ear: finite(along(vector(shoulder, ear), trunk) / trunkPx),
    };
  };

  const ears = midpoint(points.leftEar, points.rightEar);
  const neck = vector(shoulders, ears);
  const hasHead = (guessed & EARS) !== EARS;
  const frontSign = front && across(front, trunk) >= 0 ? 1 : -1;
  return {
    timeMs: pose.timeMs,
    left: sideMeasures('left'),
    right: sideMeasures('right'),
    trunk: finite(trunkDeg(trunk, posture, view, front, points)),
    head: hasHead ? finite(frontSign * turnDeg(trunk, neck)) : null,
    headOff: hasHead ? finite((frontSign * across(neck, trunk)) / trunkPx) : null,
    hips,
    trunkPx,
    noiseDeg: NOISE_DEG * noise,
    guessed,
    cut,
    unsure,
  };
};

/**
 * Half-width of the error band of an angle, in degrees. From the clinical reference, part 3 (one camera, healthy
 * adults: shoulder and elbow about 10, hip 10, knee 10, trunk and levels 5).
 */
export const bandDeg = (measure: SidedMeasure | 'trunk' | 'head'): number => (measure === 'trunk' ? 5 : 10);
