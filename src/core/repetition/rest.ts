import type { Exercise, MovedExercise } from '../exercise/exercise.ts';
import { neededMeasures } from '../exercise/needed-measures.ts';
import type { Side } from '../body/landmarks.ts';
import { exchanged, type MeasuredBeside, type Measures, type SideMeasures } from '../measure/measures.ts';
import { seenValue } from '../measure/readings.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';

/**
 * The person's own rest pose. Rest angles read 3-7 degrees off, but steadily so: differences from the person's own rest
 * are truer than absolute angles (measured on the rendered clips).
 * Kept as a running mean over the frames in which the start pose is held and nothing moves.
 */
export interface RestState {
  readonly mean: Measures;
  readonly weightMs: number;
  /** Since when the counted angle has been still, and where it was then. */
  readonly stillSinceMs: number;
  readonly stillAt: Stillness;
}

/** Where the joint whose stillness marks rest is, on each side; null where it is hidden. */
export interface Stillness {
  readonly left: number | null;
  readonly right: number | null;
}

/** The mean follows slow changes (the person shifts on the mat) with this time constant. A choice, unverified. */
export const REST_KNOWN_MS = 1500;
/**
 * Slower than this is rest: the slowest prescribed raise moves at 15 degrees a second or more in its middle. A choice,
 * unverified.
 */
const STILL_DEG = 4;
/** On a noisy track, this many times its noise. A technical choice. */
const STILL_WAVERS = 3;
const STILL_MS = 200;
/**
 * A rest pose known from less time than this was taken in passing: the first longer stillness is believed instead. A
 * choice, unverified.
 */
export const YOUNG_REST_MS = 400;

const mix = (before: number | null, now: number | null, share: number): number | null =>
  now === null ? before : before === null ? now : before + share * (now - before);

const mixSide = (
  names: readonly SidedMeasure[],
  before: SideMeasures,
  now: Measures,
  side: Side,
  share: number,
): SideMeasures => {
  const mixed: Partial<Record<SidedMeasure, number | null>> = {};
  for (const name of names) mixed[name] = mix(before[name] ?? null, seenValue(now, name, side), share);
  return mixed;
};

/** Only what is seen: a guess is no rest pose. */
const onlySeen = (names: readonly SidedMeasure[], measures: Measures): Measures => {
  const seen = {
    ...measures,
    left: mixSide(names, {}, measures, 'left', 1),
    right: mixSide(names, {}, measures, 'right', 1),
  };
  return measures.beside ? { ...seen, beside: onlySeenBeside(names, measures.beside) } : seen;
};

const onlySeenBeside = (names: readonly SidedMeasure[], beside: MeasuredBeside): MeasuredBeside => ({
  ...beside,
  measures: onlySeen(names, beside.measures),
});

/** The rest as a second camera sees it: each has its own, for what they read off differs. */
const mixBeside = (
  names: readonly SidedMeasure[],
  before: Measures,
  now: Measures,
  share: number,
): MeasuredBeside | undefined => {
  if (!now.beside) return before.beside;
  if (before.beside?.sinceMs !== now.beside.sinceMs) return onlySeenBeside(names, now.beside);
  return {
    ...now.beside,
    measures: mixMeasures(names, before.beside.measures, now.beside.measures, share),
  };
};

const mixMeasures = (names: readonly SidedMeasure[], before: Measures, now: Measures, share: number): Measures => {
  const mixed = mixOwn(names, before, now, share);
  const beside = mixBeside(names, before, now, share);
  return beside ? { ...mixed, beside } : mixed;
};

const mixOwn = (names: readonly SidedMeasure[], before: Measures, now: Measures, share: number): Measures => ({
  timeMs: now.timeMs,
  left: mixSide(names, before.left, now, 'left', share),
  right: mixSide(names, before.right, now, 'right', share),
  trunk: mix(before.trunk, now.trunk, share),
  head: mix(before.head, now.head, share),
  earsTilt: mix(before.earsTilt, now.earsTilt, share),
  headOff: mix(before.headOff, now.headOff, share),
  headUp: mix(before.headUp, now.headUp, share),
  shoulderLevel: mix(before.shoulderLevel, now.shoulderLevel, share),
  pelvisLevel: mix(before.pelvisLevel, now.pelvisLevel, share),
  hips: {
    xPx: before.hips.xPx + share * (now.hips.xPx - before.hips.xPx),
    yPx: before.hips.yPx + share * (now.hips.yPx - before.hips.yPx),
  },
  noiseDeg: now.noiseDeg,
  trunkPx: before.trunkPx + share * (now.trunkPx - before.trunkPx),
  guessed: now.guessed,
  cut: now.cut,
  unsure: now.unsure,
});

/** The joint whose stillness marks rest: the counted one, or the guide's. */
const jointOf = (exercise: MovedExercise): SidedMeasure =>
  exercise.mode === 'guided' ? exercise.guide.still : exercise.movement.measure;

/** The joint whose stillness marks rest; null of a posture record, which looks at all of the body. */
export const stillMeasure = (exercise: Exercise): SidedMeasure | null =>
  exercise.mode === 'screen' ? null : jointOf(exercise);

/** A limb that comes into sight may be on its way: whether it is still has yet to be seen. */
const moved = (at: number | null, now: number | null, stillDeg: number): boolean =>
  now !== null && (at === null || Math.abs(now - at) > stillDeg);

/** Where that joint is in a frame. */
export const stillness = (measure: SidedMeasure, measures: Measures): Stillness => ({
  left: seenValue(measures, measure, 'left'),
  right: seenValue(measures, measure, 'right'),
});

/** Whether that joint is elsewhere than it was, on one side at least; on a noisy track it may waver further. */
export const hasMoved = (before: Stillness, now: Stillness, { noiseDeg }: Pick<Measures, 'noiseDeg'>): boolean => {
  const stillDeg = Math.max(STILL_DEG, STILL_WAVERS * noiseDeg);
  return moved(before.left, now.left, stillDeg) || moved(before.right, now.right, stillDeg);
};

/** Takes the rest pose anew from one frame. */
export const startRest = (exercise: MovedExercise, measures: Measures): RestState => ({
  mean: onlySeen(neededMeasures(exercise), measures),
  weightMs: 0,
  stillSinceMs: measures.timeMs,
  stillAt: stillness(jointOf(exercise), measures),
});

/**
 * Follows the rest pose. `learn`: the start pose is held and no repetition runs; only then, and only in still frames, does
 * the mean move.
 */
export const stepRest = (state: RestState, exercise: MovedExercise, measures: Measures, learn: boolean): RestState => {
  const at = stillness(jointOf(exercise), measures);
  const moves = hasMoved(state.stillAt, at, measures);
  const stillSinceMs = moves ? measures.timeMs : state.stillSinceMs;
  const stillAt = moves
    ? { left: at.left ?? state.stillAt.left, right: at.right ?? state.stillAt.right }
    : state.stillAt;
  const isStill = measures.timeMs - stillSinceMs >= STILL_MS;
  if (!learn || !isStill) return { ...state, stillSinceMs, stillAt };
  const dtMs = Math.max(0, Math.min(200, measures.timeMs - state.mean.timeMs));
  const weightMs = Math.min(REST_KNOWN_MS, state.weightMs + dtMs);
  const share = weightMs > 0 ? Math.min(1, dtMs / weightMs) : 1;
  return { mean: mixMeasures(neededMeasures(exercise), state.mean, measures, share), weightMs, stillSinceMs, stillAt };
};

/** The rest value of the counted angle; the other side's where this side was never seen at rest. */
export const restOf = (rest: RestState, measure: SidedMeasure, side: Side): number | null =>
  rest.mean[side][measure] ?? rest.mean[side === 'left' ? 'right' : 'left'][measure] ?? null;

/** The rest pose as the other one of two cameras sees it; null where it has not seen it. `own`: how this one sees. */
export const restBeside = (rest: RestState, own: Omit<MeasuredBeside, 'measures'>): RestState | null =>
  rest.mean.beside ? { ...rest, mean: exchanged(rest.mean, own) } : null;

/** How long the counted angle has been still. */
export const stillForMs = (rest: RestState, nowMs: number): number => nowMs - rest.stillSinceMs;
