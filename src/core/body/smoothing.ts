import { KEY_LANDMARKS, type Body, type KeyLandmark } from './landmark-set.ts';
import type { Landmark, Landmarks } from './pose.ts';

/**
 * One-Euro filter (Casiez, Roussel, Vogel 2012) on every landmark that judgements rest on: a low-pass whose cut-off
 * rises with speed, so that a still limb does not shimmer and a moving one is not late. Speeds are in body sizes a
 * second, which makes the figures independent of resolution and distance. At 2.5 Hz a resting point lags by 64 ms (1 /
 * (2 pi f)); at one body size a second (a slow raise) the cut-off is 6.5 Hz and the lag 24 ms. A technical choice.
 */
const MIN_CUTOFF_HZ = 2.5;
const CUTOFF_PER_SPEED = 4;
const SPEED_CUTOFF_HZ = 2;
/** Longer pauses start the filter anew: what was before says nothing about now. A technical choice. */
const RESTART_AFTER_MS = 400;

/**
 * Visibility flickers from frame to frame. It is smoothed with this time constant, so that a limb that is seen does not
 * flicker, too (table#reading-visibility).
 */
const SCORE_TAU_S = 0.12;

/**
 * How much the track shimmers is measured on the trunk, which moves least: the part of each step that a straight line does
 * not explain. A noisy track (a dark room, a body far away) is smoothed harder, and its shimmer is not taken for speed.
 * A clean one (rendered clips: 0.003-0.01 body sizes) is hardly touched. A technical choice.
 */
const TRUNK = ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'] as const;
const NOISE_TAU_S = 0.5;
/** Noise, in body sizes, that halves the resting cut-off (table#reading-shimmer). */
const HALVING_NOISE = 0.03;
/**
 * White noise looks like speed: on each axis, as many times its size a second as `noiseAsSpeed` says; of both axes together, once
 * in a hundred frames by this many times more (a Rayleigh distribution). Only what is faster is movement. Arithmetic.
 */
const RARELY_FASTER = 3;
const noiseAsSpeed = (dtS: number, speedShare: number): number => Math.sqrt(speedShare / (2 - speedShare)) / dtS;
/** Mean deviation of white noise's second difference: sqrt(6) * 0.8. Arithmetic. */
const SECOND_DIFFERENCE = 1.96;

/** How long the smoothing of a resting point remembers a reading, on a track that shimmers by so much (body sizes), ms. */
export const memoryMs = (noise: number): number => (1000 * (1 + noise / HALVING_NOISE)) / (2 * Math.PI * MIN_CUTOFF_HZ);

const NOWHERE = Object.fromEntries(KEY_LANDMARKS.map((name) => [name, { xPx: 0, yPx: 0, zPx: 0, score: 0 }])) as Body;

const STRIDE = 8; // x, y, speed x, speed y, score, last raw step x and y (px/s), depth. Arithmetic.

export interface SmoothingState {
  readonly timeMs: number;
  readonly values: readonly number[];
  /** The last raw landmarks, and how much they shimmer, in body sizes. */
  readonly raw: Landmarks;
  readonly noise: number;
  /** Whether it has begun with an earlier frame than the last: only then is the last step known. */
  readonly hasStep: boolean;
  /** For how long its shimmer has been followed, s. */
  readonly knownS: number;
}

const share = (cutoffHz: number, dtS: number): number => {
  const r = 2 * Math.PI * cutoffHz * dtS;
  return r / (r + 1);
};

const restart = (points: Landmarks, timeMs: number): SmoothingState => {
  const values = new Array<number>(KEY_LANDMARKS.length * STRIDE).fill(0);
  KEY_LANDMARKS.forEach((name, i) => {
    values[i * STRIDE] = points[name].xPx;
    values[i * STRIDE + 1] = points[name].yPx;
    values[i * STRIDE + 4] = points[name].score;
    values[i * STRIDE + 7] = points[name].zPx;
  });
  return { timeMs, values, raw: points, noise: 0, hasStep: false, knownS: 0 };
};

/** Mean distance of the trunk's points from where their last step would have taken them, in body sizes. */
const shimmer = (state: SmoothingState, points: Landmarks, dtS: number, sizePx: number): number => {
  let sum = 0;
  for (const name of TRUNK) {
    const at = KEY_LANDMARKS.indexOf(name) * STRIDE;
    const before = state.raw[name];
    const now = points[name];
    sum += Math.abs(now.xPx - before.xPx - (state.values[at + 5] as number) * dtS);
    sum += Math.abs(now.yPx - before.yPx - (state.values[at + 6] as number) * dtS);
  }
  return sum / (2 * TRUNK.length * SECOND_DIFFERENCE * sizePx);
};

/**
 * Visibility below which a landmark is a guess (rendered clips: seen 0.7-0.95, guessed 0.05-0.55;
 * table#reading-visibility).
 */
export const SEEN_SCORE = 0.5;

/** How fast the fastest landmark that is seen moves, in body sizes a second. On a track that shimmers, its shimmer is speed, too. */
export const fastestPerS = ({ values }: SmoothingState, sizePx: number): number =>
  KEY_LANDMARKS.reduce((fastest, _, i) => {
    const at = i * STRIDE;
    if ((values[at + 4] as number) < SEEN_SCORE) return fastest;
    return Math.max(fastest, Math.hypot(values[at + 2] as number, values[at + 3] as number) / sizePx);
  }, 0);

/** Where the same landmark of the other side stands in the list; the nose is its own. */
const TWINS: readonly number[] = KEY_LANDMARKS.map((name) =>
  KEY_LANDMARKS.findIndex(
    (other) => other === name.replace(/^left|^right/, (side) => (side === 'left' ? 'right' : 'left')),
  ),
);

/** Whether a landmark and the one of the other side lie, within `far2` (pixels squared), where the other was: only their names have changed. */
const isExchanged = (before: Landmarks, now: Landmarks, at: number, far2: number): boolean => {
  const name = KEY_LANDMARKS[at] as KeyLandmark;
  const twin = KEY_LANDMARKS[TWINS[at] as number] as KeyLandmark;
  return name !== twin && distance2(before[twin], now[name]) <= far2 && distance2(before[name], now[twin]) <= far2;
};

const distance2 = (from: Landmark, to: Landmark): number => (to.xPx - from.xPx) ** 2 + (to.yPx - from.yPx) ** 2;

/**
 * The share of the landmarks, of those that are seen in a frame and were in the last one, that lie further than `farPx` both from
 * where they were and from where their last step would have taken them; 0 while no step is known. What the model has exchanged,
 * left for right, lies where it was.
 */
export const shareOff = (state: SmoothingState, points: Landmarks, timeMs: number, farPx: number): number => {
  const dtS = (timeMs - state.timeMs) / 1000;
  const far = farPx * farPx;
  let seen = 0;
  let off = 0;
  for (let i = 0; i < KEY_LANDMARKS.length; i++) {
    const name = KEY_LANDMARKS[i] as KeyLandmark;
    const now = points[name];
    const before = state.raw[name];
    if (now.score < SEEN_SCORE || before.score < SEEN_SCORE) continue;
    seen++;
    const x = now.xPx - before.xPx;
    const y = now.yPx - before.yPx;
    const newX = x - (state.values[i * STRIDE + 5] as number) * dtS;
    const newY = y - (state.values[i * STRIDE + 6] as number) * dtS;
    if (x * x + y * y <= far || newX * newX + newY * newY <= far) continue;
    if (!isExchanged(state.raw, points, i, far)) off++;
  }
  return seen === 0 || !state.hasStep ? 0 : off / seen;
};

/**
 * Smooths one frame. `sizePx` is the body's size (trunk length). Depth is smoothed as a resting point is.
 * Returns the new state and the smoothed landmarks; the first frame after a pause comes back as it is.
 */
export const smoothLandmarks = (
  state: SmoothingState | null,
  points: Landmarks,
  timeMs: number,
  sizePx: number,
): readonly [SmoothingState, Body] => {
  if (!state || timeMs - state.timeMs > RESTART_AFTER_MS) return [restart(points, timeMs), points];
  const dtS = (timeMs - state.timeMs) / 1000;
  const speedShare = share(SPEED_CUTOFF_HZ, dtS);
  const knownS = state.knownS + dtS;
  // At first it is the mean of all that was seen: a track that shimmers does so from its first frame on.
  const noiseShare = dtS / Math.min(dtS + NOISE_TAU_S, knownS);
  const noise = state.noise + noiseShare * (shimmer(state, points, dtS, sizePx) - state.noise);
  const noiseSpeed = RARELY_FASTER * noiseAsSpeed(dtS, speedShare) * noise;
  const restHz = MIN_CUTOFF_HZ / (1 + noise / HALVING_NOISE);
  const depthShare = share(restHz, dtS);
  const scoreShare = dtS / (dtS + SCORE_TAU_S);
  const values = state.values.slice();
  // A copy has all its keys from the start, which is much quicker than to grow them.
  const smoothed: Record<KeyLandmark, Landmark> = { ...NOWHERE };
  for (let i = 0; i < KEY_LANDMARKS.length; i++) {
    const name = KEY_LANDMARKS[i] as KeyLandmark;
    const raw = points[name];
    const at = i * STRIDE;
    const beforeX = values[at] as number;
    const beforeY = values[at + 1] as number;
    const speedX = (values[at + 2] as number) + speedShare * ((raw.xPx - beforeX) / dtS - (values[at + 2] as number));
    const speedY = (values[at + 3] as number) + speedShare * ((raw.yPx - beforeY) / dtS - (values[at + 3] as number));
    const speed = Math.sqrt(speedX * speedX + speedY * speedY) / sizePx;
    const k = share(restHz + CUTOFF_PER_SPEED * Math.max(0, speed - noiseSpeed), dtS);
    const xPx = beforeX + k * (raw.xPx - beforeX);
    const yPx = beforeY + k * (raw.yPx - beforeY);
    values[at] = xPx;
    values[at + 1] = yPx;
    values[at + 2] = speedX;
    values[at + 3] = speedY;
    const score = (values[at + 4] as number) + scoreShare * (raw.score - (values[at + 4] as number));
    values[at + 4] = score;
    values[at + 5] = (raw.xPx - state.raw[name].xPx) / dtS;
    values[at + 6] = (raw.yPx - state.raw[name].yPx) / dtS;
    const zPx = (values[at + 7] as number) + depthShare * (raw.zPx - (values[at + 7] as number));
    values[at + 7] = zPx;
    smoothed[name] = { xPx, yPx, zPx, score };
  }
  return [{ timeMs, values, raw: points, noise, hasStep: true, knownS }, smoothed];
};
