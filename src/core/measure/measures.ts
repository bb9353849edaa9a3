import { across, distance, length, midpoint, turnDeg, vector, type Point, type Vector } from '../maths/geometry.ts';
import type { Posture } from '../body/posture.ts';
import { SIDED_MEASURES, type BodyFrame, type SidedMeasure } from './sided-measures.ts';
import {
  ALL_LANDMARKS,
  bitOf,
  hasAny,
  jointsOf,
  KEY_LANDMARKS,
  NO_LANDMARKS,
  type Body,
  type KeyLandmark,
  type LandmarkSet,
} from '../body/landmark-set.ts';
import type { Side } from '../body/landmarks.ts';
import { inReachOfOthers } from '../body/other-people.ts';
import type { Pose } from '../body/pose.ts';
import { memoryMs, SEEN_SCORE } from '../body/smoothing.ts';
import type { LineTurn } from '../body/line-turn.ts';
import { frontFacesDown, isInFrame, nearSide, type Facing, type SeenFrom, type ViewName } from '../body/view.ts';

/**
 * One side's measures in a frame (`sided-measures.ts`), seen or only guessed (`readings.ts` tells which); null where points
 * coincide, absent where nobody asked for it.
 */
export type SideMeasures = Readonly<Partial<Record<SidedMeasure, number | null>>>;

/** What was measured in a frame. `trunk`: against the horizontal on the floor (shoulders up is positive), else against the vertical. */
export interface Measures {
  readonly timeMs: number;
  readonly left: SideMeasures;
  readonly right: SideMeasures;
  /** Degrees; null where shoulders or hips are hidden. */
  readonly trunk: number | null;
  /** Neck line (shoulders to ears) against the trunk, degrees, positive towards the front of the body. */
  readonly head: number | null;
  /** The line through both ears against the square of the trunk, degrees, signed like `head`. */
  readonly earsTilt: number | null;
  /**
   * How far the ears stand off the trunk line towards the front of the body, and how much higher in the picture they are than
   * the shoulders, in trunk lengths. Hips that rise or rock change the one, a body that slides or shrugs the other.
   */
  readonly headOff: number | null;
  readonly headUp: number | null;
  /**
   * The line through both shoulders, and through both hips, against the horizontal, degrees; positive where the patient's
   * left is higher. Only standing or sitting and seen from the front or behind; null elsewhere and where an end is not sure.
   */
  readonly shoulderLevel: number | null;
  readonly pelvisLevel: number | null;
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
  /** What a second camera measured at the same moment, where it stands where the exercise can be judged. */
  readonly beside?: MeasuredBeside;
}

/** What the other one of two cameras measured, and from where it sees the person. */
export interface MeasuredBeside {
  readonly measures: Measures;
  readonly from: SeenFrom;
  /** Since when it has looked without a break: a rest pose from before that is not its own any more. */
  readonly sinceMs: number;
}

/** The measures of the other camera, with those of this one beside them. `own`: how this one sees. */
export const exchanged = (measures: Measures, own: Omit<MeasuredBeside, 'measures'>): Measures => {
  const { beside, ...seen } = measures;
  return beside ? { ...beside.measures, beside: { ...own, measures: seen } } : measures;
};

/**
 * A limb of lower visibility still counts as seen where it stands clearly apart from its twin
 * (table#reading-visibility).
 */
const APART_SCORE = 0.2;
const APART_TRUNKS = 0.15;

/**
 * An elbow whose hand is hidden and that is itself seen no better than this is a guess, wherever it lies: the model puts a covered
 * arm where it likes (table#reading-covered-arm).
 */
const COVERED_SCORE = 0.7;

const twinOf = (name: KeyLandmark): KeyLandmark | null => {
  if (name.startsWith('left')) return `right${name.slice(4)}` as KeyLandmark;
  return name.startsWith('right') ? (`left${name.slice(5)}` as KeyLandmark) : null;
};
const HANDS: Readonly<Partial<Record<KeyLandmark, KeyLandmark>>> = { leftElbow: 'leftWrist', rightElbow: 'rightWrist' };
const KEYS = KEY_LANDMARKS.map((name) => ({ name, bit: bitOf(name), twin: twinOf(name), hand: HANDS[name] ?? null }));
const WRIST = { left: jointsOf('left', ['Wrist']), right: jointsOf('right', ['Wrist']) };
const SHOULDERS = bitOf('leftShoulder') | bitOf('rightShoulder');
const HIPS = bitOf('leftHip') | bitOf('rightHip');
const EARS = bitOf('leftEar') | bitOf('rightEar');

interface Visibility {
  readonly guessed: LandmarkSet;
  readonly cut: LandmarkSet;
  readonly unsure: LandmarkSet;
}

const isHidden = (pose: Pose, point: Body[KeyLandmark]): boolean => point.score < SEEN_SCORE && isInFrame(pose, point);

const visibilityOf = (pose: Pose, points: Body, trunkPx: number): Visibility => {
  let guessed = NO_LANDMARKS;
  let cut = NO_LANDMARKS;
  let unsure = NO_LANDMARKS;
  for (const { name, bit, twin, hand } of KEYS) {
    const point = points[name];
    const inFrame = isInFrame(pose, point);
    if (!inFrame) cut |= bit;
    const isCovered = hand !== null && inFrame && point.score < COVERED_SCORE && isHidden(pose, points[hand]);
    if (inFrame && point.score >= SEEN_SCORE && !isCovered) continue;
    unsure |= bit;
    const isApart =
      twin !== null && point.score >= APART_SCORE && distance(point, points[twin]) > APART_TRUNKS * trunkPx;
    if (!inFrame || isCovered || !isApart) guessed |= bit;
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

const trunkDeg = (trunk: Vector, posture: Posture, view: ViewName, front: Vector | null, points: Body): number => {
  const DEG = 180 / Math.PI;
  if (posture !== 'upright') return Math.atan2(-trunk.y, Math.abs(trunk.x)) * DEG;
  const lean = Math.atan2(trunk.x, -trunk.y) * DEG;
  if (front) return front.x >= 0 ? -lean : lean;
  return points.leftShoulder.xPx >= points.rightShoulder.xPx || view === 'unknown' ? lean : -lean;
};

/** How much higher the left end of a line across the body is than the right one, degrees; from either view, front or back. */
const levelDeg = (left: Point, right: Point): number =>
  (Math.atan2(right.yPx - left.yPx, Math.abs(right.xPx - left.xPx)) * 180) / Math.PI;

/** Square to the trunk, to the right of the picture where the head is up. */
const square = ({ x, y }: Vector): Vector => ({ x: -y, y: x });

const earLine = ({ leftEar, rightEar }: Body, leftward: 1 | -1): Vector =>
  leftward > 0 ? vector(rightEar, leftEar) : vector(leftEar, rightEar);

const leftLimbs = (points: Body): BodyFrame['left'] => ({
  ear: points.leftEar,
  shoulder: points.leftShoulder,
  elbow: points.leftElbow,
  wrist: points.leftWrist,
  hip: points.leftHip,
  knee: points.leftKnee,
  ankle: points.leftAnkle,
});

const rightLimbs = (points: Body): BodyFrame['right'] => ({
  ear: points.rightEar,
  shoulder: points.rightShoulder,
  elbow: points.rightElbow,
  wrist: points.rightWrist,
  hip: points.rightHip,
  knee: points.rightKnee,
  ankle: points.rightAnkle,
});

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const measureSide = (body: BodyFrame, side: Side, names: readonly SidedMeasure[]): SideMeasures => {
  const measured: Partial<Record<SidedMeasure, number | null>> = {};
  for (const name of names) measured[name] = finite(SIDED_MEASURES[name].of(body, side));
  return measured;
};

/**
 * Degrees of shimmer in a smoothed angle per body size of shimmer in its raw points: two ends of a limb nine tenths of
 * a trunk long (57 / 0.9 * sqrt 2), of which the filter leaves about a third. Geometry.
 */
const NOISE_DEG_PER_BODY = 30;

/** How long a smoothed reading lasts on a track that shimmers by so much: what noise has pushed aside comes back after it, ms. */
export const lastsMs = (noiseDeg: number): number => memoryMs(noiseDeg / NOISE_DEG_PER_BODY);

export interface MeasureOptions {
  readonly view: ViewName;
  readonly posture: Posture;
  /** How much the raw landmarks shimmer, in body sizes. */
  readonly noise: number;
  /** The sided measures to take. */
  readonly names: readonly SidedMeasure[];
  /** How the body at rest faces the camera; straight if not given, null without depth. */
  readonly facing?: Facing | null;
}

const UNTURNED: LineTurn = { inPictureDeg: 0, inWorldDeg: 0 };
const STRAIGHT: Facing = { shoulders: UNTURNED, hips: UNTURNED };

/** Measures one frame of smoothed landmarks. Never throws; what cannot be measured is null. */
export const measurePose = (
  pose: Pose,
  points: Body,
  { view, posture, noise, names, facing = STRAIGHT }: MeasureOptions,
): Measures => {
  const shoulders = midpoint(points.leftShoulder, points.rightShoulder);
  const hips = midpoint(points.leftHip, points.rightHip);
  const trunk = vector(hips, shoulders);
  const down = vector(shoulders, hips);
  const trunkPx = length(trunk);
  const front = frontOf(trunk, posture, view);
  const { guessed, cut, unsure } = visibilityOf(pose, points, trunkPx);
  const body: BodyFrame = {
    left: leftLimbs(points),
    right: rightLimbs(points),
    world: pose.world,
    trunk,
    down,
    trunkPx,
    front,
    frontal: view === 'front' || view === 'back' || view === 'oblique',
    leftward: points.leftShoulder.xPx >= points.rightShoulder.xPx ? 1 : -1,
    facing,
    handHidden: { left: hasAny(guessed, WRIST.left), right: hasAny(guessed, WRIST.right) },
  };
  const ears = midpoint(points.leftEar, points.rightEar);
  const neck = vector(shoulders, ears);
  const hasHead = (guessed & EARS) !== EARS;
  const showsLevels = posture === 'upright' && (view === 'front' || view === 'back');
  const frontSign = front && across(front, trunk) >= 0 ? 1 : -1;
  return {
    timeMs: pose.timeMs,
    left: measureSide(body, 'left', names),
    right: measureSide(body, 'right', names),
    trunk: finite(trunkDeg(trunk, posture, view, front, points)),
    head: hasHead ? finite(frontSign * turnDeg(trunk, neck)) : null,
    earsTilt: hasHead ? finite(frontSign * turnDeg(square(trunk), earLine(points, body.leftward))) : null,
    headOff: hasHead ? finite((frontSign * across(neck, trunk)) / trunkPx) : null,
    headUp: hasHead ? finite(-neck.y / trunkPx) : null,
    shoulderLevel:
      showsLevels && !hasAny(unsure, SHOULDERS) ? levelDeg(points.leftShoulder, points.rightShoulder) : null,
    pelvisLevel: showsLevels && !hasAny(unsure, HIPS) ? levelDeg(points.leftHip, points.rightHip) : null,
    hips,
    trunkPx,
    noiseDeg: NOISE_DEG_PER_BODY * noise,
    guessed,
    cut,
    unsure: inReachOfOthers(pose, points, trunkPx) === null ? unsure : ALL_LANDMARKS,
  };
};

/** Whether nothing of the body is seen for sure: somebody else is in reach of it. */
export const isAllUnsure = ({ unsure }: Pick<Measures, 'unsure'>): boolean => unsure === ALL_LANDMARKS;
