import { median } from '../maths/numbers.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';
import type { Side } from '../body/landmarks.ts';
import type { Attempt, Trail } from './attempt.ts';
import type { Measures } from '../measure/measures.ts';
import { isSure, seenValue } from '../measure/readings.ts';

/** A finished attempt seen as a whole, oldest frame first. */
export interface Frame {
  readonly measures: Measures;
  readonly excursionDeg: number;
  /** Whether it is in the pose whose time counts. */
  readonly inPose: boolean;
}

export interface RepShape {
  readonly frames: readonly Frame[];
  readonly startMs: number;
  readonly peakMs: number;
  readonly endMs: number;
  readonly holdMs: number;
  readonly peakDeg: number;
  /** The frames at the peak: within a tenth of the furthest excursion. */
  readonly atPeak: readonly Measures[];
}

const oldestFirst = (trail: Trail): readonly Frame[] => {
  const frames: Frame[] = [];
  for (let at: Trail | null = trail; at; at = at.before) frames.push(at);
  return frames.reverse();
};

const crossingMs = (frames: readonly Frame[], levelDeg: number): number => {
  const i = frames.findIndex((frame) => frame.excursionDeg >= levelDeg);
  const after = frames[i] as Frame;
  const before = frames[i - 1];
  if (!before) return after.measures.timeMs;
  const share = (levelDeg - before.excursionDeg) / (after.excursionDeg - before.excursionDeg);
  return before.measures.timeMs + share * (after.measures.timeMs - before.measures.timeMs);
};

/**
 * A limb sets off and arrives slowly, like a cosine (a fifth of the way at 0.295 of the time, half at 0.5, nine tenths at
 * 0.795): start and arrival are drawn out from the clear middle of the movement. The start from the last time the limb
 * left its first fifth, so that creeping at rest is no start; the arrival from the last tenth, since a limb held up
 * wavers, and never later than the furthest frame.
 */
const START_SHARE = 0.2;
const START_TAIL = 1.44;
const EDGE_SHARE = 0.1;
const COSINE_TAIL = 0.69;

const startTimeMs = (frames: readonly Frame[], peakDeg: number): number => {
  const halfAt = frames.findIndex((frame) => frame.excursionDeg >= 0.5 * peakDeg);
  const before = frames.slice(0, halfAt + 1);
  const low = before.findLastIndex((frame) => frame.excursionDeg < START_SHARE * peakDeg);
  const leftMs = crossingMs(before.slice(Math.max(0, low)), START_SHARE * peakDeg);
  return leftMs - START_TAIL * (crossingMs(before, 0.5 * peakDeg) - leftMs);
};

const peakTimeMs = (frames: readonly Frame[], peakDeg: number): number => {
  const arrivedMs = crossingMs(frames, (1 - EDGE_SHARE) * peakDeg);
  const furthest = frames.find((frame) => frame.excursionDeg >= peakDeg) as Frame;
  return Math.min(furthest.measures.timeMs, arrivedMs + COSINE_TAIL * (arrivedMs - crossingMs(frames, 0.5 * peakDeg)));
};

const PEAK_SHARE = 0.9;

/** Another limb's excursion that belongs to the movement: the repetition has arrived when the last of them has. */
export type Track = (measures: Measures) => number | null;

const arrivals = (frames: readonly Frame[], tracks: readonly Track[]): readonly number[] =>
  tracks.flatMap((track) => {
    const seen = frames.flatMap(({ measures }) => {
      const excursionDeg = track(measures);
      return excursionDeg === null ? [] : [{ measures, excursionDeg, inPose: false }];
    });
    const peakDeg = Math.max(0, ...seen.map((frame) => frame.excursionDeg));
    const first = seen[0];
    return first && peakDeg > 2 * Math.max(0, first.excursionDeg) ? [peakTimeMs(seen, peakDeg)] : [];
  });

export interface ShapeOptions {
  /** See `Track`. */
  readonly others?: readonly Track[];
  /** A hold has no furthest point: its height is the middle of the time spent in the pose. */
  readonly isHold?: boolean;
}

/** Reads start, peak, end and hold off a finished attempt. Times in ms, rounded. */
export const shapeOf = (attempt: Attempt, options: ShapeOptions = {}): RepShape => {
  const { others = [], isHold = false } = options;
  const frames = oldestFirst(attempt.trail);
  const last = frames[frames.length - 1] as Frame;
  const held = isHold ? frames.filter((frame) => frame.inPose) : [];
  const peakDeg = held.length > 0 ? median(held.map((frame) => frame.excursionDeg)) : attempt.peakDeg;
  const top = held.length > 0 ? held : frames.filter((frame) => frame.excursionDeg >= PEAK_SHARE * peakDeg);
  return {
    frames,
    startMs: Math.round(Math.max(0, startTimeMs(frames, peakDeg))),
    peakMs: Math.round(Math.max(peakTimeMs(frames, peakDeg), ...arrivals(frames, others))),
    endMs: Math.round(last.measures.timeMs),
    holdMs: Math.round(attempt.heldMs),
    peakDeg,
    atPeak: top.map((frame) => frame.measures),
  };
};

/** The longest time in a row that it was at least this far out, ms. */
export const longestOutMs = ({ frames }: RepShape, deg: number): number => {
  let longestMs = 0;
  let sinceMs: number | null = null;
  for (const { measures, excursionDeg } of frames) {
    if (excursionDeg < deg) sinceMs = null;
    else longestMs = Math.max(longestMs, measures.timeMs - (sinceMs ??= measures.timeMs));
  }
  return longestMs;
};

/** At least this share of the frames at the peak must be seen for sure before a fault may rest on them. */
const SURE_SHARE = 0.5;
/** A limb held at its peak keeps its angle; a track that leaps about by more is noise (trace r14: 170 degrees). */
const NOISE_DEG = 45;

/** A sided measure at the peak: the median of the frames in which it is seen for sure; null where that is too few or noise. */
export const peakValue = (shape: RepShape, measure: SidedMeasure, side: Side): number | null => {
  const values: number[] = [];
  for (const measures of shape.atPeak) {
    const value = seenValue(measures, measure, side);
    if (value !== null && isSure(measures, measure, side)) values.push(value);
  }
  if (values.length === 0 || values.length < SURE_SHARE * shape.atPeak.length) return null;
  return Math.max(...values) - Math.min(...values) > NOISE_DEG ? null : median(values);
};
