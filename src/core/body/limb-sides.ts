import { distance } from '../maths/geometry.ts';
import type { LandmarkName, Side } from './landmarks.ts';
import type { Landmark, Landmarks } from './pose.ts';

/**
 * In a side view the model now and then calls the left limb right, for a few frames or for the rest of a repetition. A flip
 * shows as an exchange: each limb comes, at once or within a third of a second, to where the other just was. Such frames
 * are put back; anything less clear is left as the model says it. Seen from the side the model is believed again when the
 * limbs have come together, where nobody can tell them apart, and for a moment after: the further they part, the better it
 * can tell, and may correct itself. In other views it is believed once it has kept its word longer than a flip lasts there.
 */
export type Limb = 'arm' | 'leg';

const PARTS: Readonly<Record<Limb, readonly string[]>> = {
  arm: ['Elbow', 'Wrist', 'Pinky', 'Index', 'Thumb'],
  leg: ['Knee', 'Ankle', 'Heel', 'FootIndex'],
};
/** The joints that tell where a limb is, left and right. */
const PROBES: Readonly<Record<Limb, readonly (readonly [LandmarkName, LandmarkName])[]>> = {
  arm: [
    ['leftElbow', 'rightElbow'],
    ['leftWrist', 'rightWrist'],
  ],
  leg: [
    ['leftKnee', 'rightKnee'],
    ['leftAnkle', 'rightAnkle'],
  ],
};

/**
 * Both limbs together must be nearer by this share of the body's size, and by more than half, to be called flipped
 * (table#reading-left-for-right).
 */
const CLEAR_GAIN = 0.5;
const CLEAR_RATIO = 0.4;
/**
 * Limbs whose joints were this far apart a third of a second ago, both joints summed, have not come together since:
 * where they have changed places, it is the model that passes from one to the other (table#reading-left-for-right).
 */
const APART = 0.75;
/**
 * Limbs that take this long to change places may truly have done so. The model exchanges them faster than a person can:
 * the quickest leg takes half a second for its way up alone (table#reading-left-for-right).
 */
const EXCHANGE_MS = 350;
/**
 * Limbs nearer to each other than this share of the body's size, joint by joint, are together
 * (table#reading-left-for-right).
 */
const TOGETHER = 0.25;
/**
 * Flips of up to half a second were seen in recordings, and of two seconds in side views
 * (table#reading-left-for-right).
 */
const LONGEST_FLIP_MS = 700;
/**
 * Across a longer pause between two frames nothing can be concluded from where the limbs were before. A technical
 * choice.
 */
const LONGEST_STEP_MS = 250;

const named = (side: Side, part: string): LandmarkName => `${side}${part}` as LandmarkName;

interface LimbState {
  readonly flippedSinceMs: number | null;
  /** When the limbs were last together; null where that was not seen. */
  readonly togetherMs: number | null;
}

interface Past {
  readonly timeMs: number;
  readonly points: Landmarks;
}

/** A moment to look back to, and how far apart its limbs were, in pixels. */
interface Moment extends Past {
  readonly apartPx: Readonly<Record<Limb, number>>;
}

export interface LimbsState extends Past {
  /** What was kept in the last third of a second, oldest first, some of it. */
  readonly past: readonly Moment[];
  readonly arm: LimbState;
  readonly leg: LimbState;
}

const swapLimb = (points: Landmarks, limb: Limb): Landmarks => {
  const swapped: Record<LandmarkName, Landmark> = { ...points };
  for (const part of PARTS[limb]) {
    swapped[named('left', part)] = points[named('right', part)];
    swapped[named('right', part)] = points[named('left', part)];
  }
  return swapped;
};

const travel = (before: Landmarks, now: Landmarks, limb: Limb, crossed: boolean): number => {
  let sum = 0;
  for (const [left, right] of PROBES[limb]) {
    sum += distance(before[left], now[crossed ? right : left]) + distance(before[right], now[crossed ? left : right]);
  }
  return sum;
};

/** Depth of the left less that of the right, summed over pairs of landmarks, in pixels. */
const depthPx = (points: Landmarks, pairs: readonly (readonly [LandmarkName, LandmarkName])[]): number => {
  let sum = 0;
  for (const [left, right] of pairs) sum += points[left].zPx - points[right].zPx;
  return sum;
};

const TORSO = [
  ['leftShoulder', 'rightShoulder'],
  ['leftHip', 'rightHip'],
] as const;
/**
 * In a side view the torso's sides are at least this far apart in depth, in trunk lengths (rendered clips and filmed
 * recordings: 1.5-3.5; table#reading-turn).
 */
const SIDE_DEPTH = 1;
/**
 * Where the torso says that a limb's side is further away, and the limb is nearer than its twin by this much (in trunk
 * lengths), the limb is the other one. A choice, unverified.
 */
const LIMB_DEPTH = 0.3;

const isFromSide = (points: Landmarks, sizePx: number): boolean =>
  Math.abs(depthPx(points, TORSO)) > SIDE_DEPTH * sizePx;

/** Seen from the side, the near limb is nearer: true of every frame of every rendered clip and found recording. */
const contradictsDepth = (points: Landmarks, limb: Limb, sizePx: number): boolean => {
  const limbs = depthPx(points, PROBES[limb]);
  return isFromSide(points, sizePx) && Math.abs(limbs) > LIMB_DEPTH * sizePx && depthPx(points, TORSO) * limbs < 0;
};

const areTogether = (points: Landmarks, limb: Limb, sizePx: number): boolean =>
  PROBES[limb].every(([left, right]) => distance(points[left], points[right]) < TOGETHER * sizePx);

const apartPx = (points: Landmarks, limb: Limb): number => {
  let sum = 0;
  for (const [left, right] of PROBES[limb]) sum += distance(points[left], points[right]);
  return sum;
};

/** Of the moments since then the one in which the limbs were furthest apart: the one that tells an exchange for sure. */
const furthestApart = (past: readonly Moment[], limb: Limb, sinceMs = -Infinity): Moment | undefined => {
  let furthest: Moment | undefined;
  for (const moment of past) {
    if (moment.timeMs >= sinceMs && moment.apartPx[limb] > (furthest?.apartPx[limb] ?? 0)) furthest = moment;
  }
  return furthest;
};

/** Only one moment is kept of those that lie this close together: they show the same. A technical choice. */
const MOMENT_MS = 60;
const remember = (past: readonly Moment[], timeMs: number, points: Landmarks): readonly Moment[] => {
  const last = past.at(-1);
  if (last && timeMs - last.timeMs < MOMENT_MS) return past;
  const moment = { timeMs, points, apartPx: { arm: apartPx(points, 'arm'), leg: apartPx(points, 'leg') } };
  return [...past.filter((each) => timeMs - each.timeMs <= EXCHANGE_MS), moment];
};

const isExchange = (before: Landmarks, points: Landmarks, limb: Limb, sizePx: number): boolean => {
  const kept = travel(before, points, limb, false);
  const crossed = travel(before, points, limb, true);
  return kept - crossed > CLEAR_GAIN * sizePx && crossed < CLEAR_RATIO * kept;
};

const stepLimb = (
  state: LimbState,
  { points: before, past }: LimbsState,
  points: Landmarks,
  limb: Limb,
  timeMs: number,
  sizePx: number,
): readonly [LimbState, boolean] => {
  const fromSide = isFromSide(points, sizePx);
  const isTogether = fromSide && areTogether(points, limb, sizePx);
  const comeTogether = isTogether && (furthestApart(past, limb)?.apartPx[limb] ?? 0) < APART * sizePx;
  const togetherMs = comeTogether ? timeMs : state.togetherMs;
  const kept: readonly [LimbState, boolean] = [{ flippedSinceMs: null, togetherMs }, false];
  if (isTogether) return kept;
  const settledMs = togetherMs === null ? -Infinity : togetherMs + EXCHANGE_MS;
  if (fromSide && timeMs < settledMs) return kept;
  const earlier = fromSide && state.flippedSinceMs === null ? furthestApart(past, limb, settledMs) : undefined;
  const isFlip =
    isExchange(before, points, limb, sizePx) ||
    (earlier !== undefined && isExchange(earlier.points, points, limb, sizePx));
  if (!isFlip) return kept;
  const sinceMs = state.flippedSinceMs ?? timeMs;
  if (!fromSide && timeMs - sinceMs > LONGEST_FLIP_MS) return kept;
  return [{ flippedSinceMs: sinceMs, togetherMs }, true];
};

const NO_FLIP: LimbState = { flippedSinceMs: null, togetherMs: null };

/** Puts flipped arms and legs of one frame back on their sides: by depth first, then by continuity. `sizePx`: trunk length. */
export const keepLimbSides = (
  state: LimbsState | null,
  raw: Landmarks,
  timeMs: number,
  sizePx: number,
): readonly [LimbsState, Landmarks] => {
  const armsByDepth = contradictsDepth(raw, 'arm', sizePx) ? swapLimb(raw, 'arm') : raw;
  const points = contradictsDepth(raw, 'leg', sizePx) ? swapLimb(armsByDepth, 'leg') : armsByDepth;
  if (!state || timeMs - state.timeMs > LONGEST_STEP_MS) {
    return [{ timeMs, points, past: remember([], timeMs, points), arm: NO_FLIP, leg: NO_FLIP }, points];
  }
  const [arm, armFlipped] = stepLimb(state.arm, state, points, 'arm', timeMs, sizePx);
  const [leg, legFlipped] = stepLimb(state.leg, state, points, 'leg', timeMs, sizePx);
  const withArms = armFlipped ? swapLimb(points, 'arm') : points;
  const kept = legFlipped ? swapLimb(withArms, 'leg') : withArms;
  const past = remember(state.past, timeMs, kept);
  return [{ timeMs, points: kept, past, arm, leg }, kept];
};
