import { distance } from './geometry.ts';
import type { LandmarkName, Side } from './landmarks.ts';
import type { Landmark, Landmarks } from './pose.ts';

/**
 * In a side view the model now and then calls the left limb right for a few frames. A flip shows as a jump of both
 * limbs at once, each to where the other just was. Such frames are put back; anything less clear is left as the model
 * says it. The model is believed again once it has kept its word longer than any flip was seen to last.
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

/** Both limbs together must be nearer by this share of the body's size, and by more than half, to be called flipped. */
const CLEAR_GAIN = 0.5;
const CLEAR_RATIO = 0.4;
/** Flips of up to half a second were seen in recordings (traces r01 and r14). */
const LONGEST_FLIP_MS = 700;
/** Across a longer pause nothing can be said by continuity. */
const LONGEST_STEP_MS = 250;

const named = (side: Side, part: string): LandmarkName => `${side}${part}` as LandmarkName;

interface LimbState {
  readonly flippedSinceMs: number | null;
}

export interface LimbsState {
  readonly timeMs: number;
  readonly points: Landmarks;
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
/** In a side view the torso's sides are at least this far apart in depth, in trunk lengths (rendered and found: 1.5-3.5). */
const SIDE_DEPTH = 1;
/** A limb this much nearer than its twin, on the side that the torso says is further away, is the other limb. */
const LIMB_DEPTH = 0.3;

/** Seen from the side, the near limb is nearer: true of every frame of every rendered clip and found recording. */
const contradictsDepth = (points: Landmarks, limb: Limb, sizePx: number): boolean => {
  const torso = depthPx(points, TORSO);
  const limbs = depthPx(points, PROBES[limb]);
  return Math.abs(torso) > SIDE_DEPTH * sizePx && Math.abs(limbs) > LIMB_DEPTH * sizePx && torso * limbs < 0;
};

const stepLimb = (
  state: LimbState,
  before: Landmarks,
  points: Landmarks,
  limb: Limb,
  timeMs: number,
  sizePx: number,
): readonly [LimbState, boolean] => {
  const kept = travel(before, points, limb, false);
  const crossed = travel(before, points, limb, true);
  const isFlip = kept - crossed > CLEAR_GAIN * sizePx && crossed < CLEAR_RATIO * kept;
  if (!isFlip) return [{ flippedSinceMs: null }, false];
  const sinceMs = state.flippedSinceMs ?? timeMs;
  if (timeMs - sinceMs > LONGEST_FLIP_MS) return [{ flippedSinceMs: null }, false];
  return [{ flippedSinceMs: sinceMs }, true];
};

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
    return [{ timeMs, points, arm: { flippedSinceMs: null }, leg: { flippedSinceMs: null } }, points];
  }
  const [arm, armFlipped] = stepLimb(state.arm, state.points, points, 'arm', timeMs, sizePx);
  const [leg, legFlipped] = stepLimb(state.leg, state.points, points, 'leg', timeMs, sizePx);
  const withArms = armFlipped ? swapLimb(points, 'arm') : points;
  const kept = legFlipped ? swapLimb(withArms, 'leg') : withArms;
  return [{ timeMs, points: kept, arm, leg }, kept];
};
