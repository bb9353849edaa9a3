import { crossingMs, median, type Reading } from '../maths/numbers.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';
import type { Side } from '../body/landmarks.ts';
import { excursionAt, type Attempt, type Trail } from './attempt.ts';
import { isAllUnsure, type Measures } from '../measure/measures.ts';
import { isSure, seenValue } from '../measure/readings.ts';

/** One frame of a finished attempt. */
export interface Frame {
  readonly measures: Measures;
  readonly excursionDeg: number;
  /** Whether the limb is in the pose whose time counts. */
  readonly inPose: boolean;
}

/** A finished attempt as a whole. Times in whole ms. */
export interface RepShape {
  /** Oldest first. */
  readonly frames: readonly Frame[];
  readonly startMs: number;
  readonly peakMs: number;
  readonly endMs: number;
  readonly holdMs: number;
  readonly peakDeg: number;
  /** The frames at the peak: within a tenth of the furthest excursion; of a hold, those in its pose. */
  readonly atPeak: readonly Measures[];
}

const oldestFirst = (trail: Trail): readonly Frame[] => {
  const frames: Frame[] = [];
  for (let at: Trail | null = trail; at; at = at.before) frames.push(at);
  return frames.reverse();
};

/** When readings first come up to a level, between two of them; the time of the last one where they never do. */
const reachedMs = (readings: readonly Reading[], level: number): number => {
  let before: Reading | null = null;
  for (const reading of readings) {
    if (reading.value >= level) return before ? crossingMs(before, reading, level) : reading.timeMs;
    before = reading;
  }
  return before?.timeMs ?? 0;
};

/**
 * A limb sets off and arrives slowly, like a cosine (a fifth of the way at 0.295 of the time, half at 0.5, nine tenths
 * at 0.795). So the start and the arrival are not looked for where the limb hardly moves: they are drawn out from the
 * clear middle of the movement. The start is drawn out from the last time that the limb left the first fifth of its
 * way, because creeping at rest is no start. The arrival is drawn out from the last tenth, because a limb that is held
 * up wavers; it is never later than the furthest frame. Arithmetic.
 */
const START_SHARE = 0.2;
/** From a fifth back to the start, in multiples of the time from a fifth to half: 0.295 / (0.5 - 0.295). Arithmetic. */
const START_TAIL = 1.44;
const ARRIVED_SHARE = 0.9;
/**
 * From nine tenths on to the end, in multiples of the time from half to nine tenths: (1 - 0.795) / (0.795 - 0.5).
 * Arithmetic.
 */
const ARRIVAL_TAIL = 0.69;

const startTimeMs = (readings: readonly Reading[], peakDeg: number): number => {
  const halfAt = readings.findIndex(({ value }) => value >= 0.5 * peakDeg);
  const toHalf = readings.slice(0, halfAt + 1);
  const lastLow = toHalf.findLastIndex(({ value }) => value < START_SHARE * peakDeg);
  const leftMs = reachedMs(toHalf.slice(Math.max(0, lastLow)), START_SHARE * peakDeg);
  return leftMs - START_TAIL * (reachedMs(toHalf, 0.5 * peakDeg) - leftMs);
};

const peakTimeMs = (readings: readonly Reading[], peakDeg: number): number => {
  const arrivedMs = reachedMs(readings, ARRIVED_SHARE * peakDeg);
  const furthestMs = readings.find(({ value }) => value >= peakDeg)?.timeMs ?? Infinity;
  return Math.min(furthestMs, arrivedMs + ARRIVAL_TAIL * (arrivedMs - reachedMs(readings, 0.5 * peakDeg)));
};

/** Frames this far out, as a share of the furthest, are at the peak. Arithmetic. */
const PEAK_SHARE = 0.9;

/** The excursion of another angle that belongs to the movement: the repetition has arrived when the last of them has. */
export type Track = (measures: Measures) => number | null;

/** When each of the other angles arrived; one that did not clearly leave where it was first seen is left out. */
const arrivalsMs = (frames: readonly Frame[], tracks: readonly Track[]): readonly number[] =>
  tracks.flatMap((track) => {
    const readings = frames.flatMap(({ measures }) => {
      const value = track(measures);
      return value === null ? [] : [{ timeMs: measures.timeMs, value }];
    });
    const peakDeg = Math.max(0, ...readings.map(({ value }) => value));
    const [first] = readings;
    return first && peakDeg > 2 * Math.max(0, first.value) ? [peakTimeMs(readings, peakDeg)] : [];
  });

export interface ShapeOptions {
  /** The other angles that belong to the movement. */
  readonly others?: readonly Track[];
  /** A hold has no furthest point: its height is the middle of the time spent in the pose. */
  readonly isHold?: boolean;
}

/** Reads start, peak, end and hold off a finished attempt. */
export const shapeOf = (attempt: Attempt, options: ShapeOptions = {}): RepShape => {
  const { others = [], isHold = false } = options;
  const frames = oldestFirst(attempt.trail);
  const readings = frames.map(excursionAt);
  const held = isHold ? frames.filter((frame) => frame.inPose) : [];
  const peakDeg = held.length > 0 ? median(held.map((frame) => frame.excursionDeg)) : attempt.peakDeg;
  const top = held.length > 0 ? held : frames.filter((frame) => frame.excursionDeg >= PEAK_SHARE * peakDeg);
  return {
    frames,
    startMs: Math.round(Math.max(0, startTimeMs(readings, peakDeg))),
    peakMs: Math.round(Math.max(peakTimeMs(readings, peakDeg), ...arrivalsMs(frames, others))),
    endMs: Math.round(attempt.trail.measures.timeMs),
    holdMs: Math.round(attempt.heldMs),
    peakDeg,
    atPeak: top.map((frame) => frame.measures),
  };
};

/**
 * The frames from its start on: an attempt may have begun long before, as a far leg's that went along with the near one's whole
 * repetition, and what happened then belongs to that one.
 */
export const movedFrames = ({ frames, startMs }: RepShape): readonly Frame[] =>
  frames.filter(({ measures }) => measures.timeMs >= startMs);

/**
 * Where a stretch of an attempt was not seen for longer than this, its pace is not known, nor what was at its peak. A choice,
 * unverified.
 */
const HOLE_MS = 400;

/** Whether no stretch of an attempt is missing. */
export const isUnbroken = ({ frames }: RepShape): boolean =>
  frames.every((frame, i) => frame.measures.timeMs - (frames[i - 1] ?? frame).measures.timeMs <= HOLE_MS);

/** Whether somebody else was in reach of the limbs meanwhile: how well it was done cannot be told. */
export const isCrowded = ({ frames }: RepShape): boolean => frames.some(({ measures }) => isAllUnsure(measures));

/** The longest time in a row that a limb was at least this far out, ms. */
export const longestOutMs = ({ frames }: RepShape, deg: number): number => {
  let longestMs = 0;
  let sinceMs: number | null = null;
  for (const { measures, excursionDeg } of frames) {
    if (excursionDeg < deg) sinceMs = null;
    else longestMs = Math.max(longestMs, measures.timeMs - (sinceMs ??= measures.timeMs));
  }
  return longestMs;
};

/**
 * At least this share of the frames at the peak must be seen for sure before a fault may rest on them. A choice,
 * unverified.
 */
const SURE_SHARE = 0.5;
/**
 * A limb that is held at its peak keeps its angle. A track that leaps about by more is noise (170 degrees and more;
 * table#reading-leaping-track).
 */
const LEAPING_DEG = 45;

/** A sided measure at the peak: the median of the frames in which it is seen for sure; null where those are too few or leap about. */
export const peakValue = (shape: RepShape, measure: SidedMeasure, side: Side): number | null => {
  const values: number[] = [];
  for (const measures of shape.atPeak) {
    const value = seenValue(measures, measure, side);
    if (value !== null && isSure(measures, measure, side)) values.push(value);
  }
  if (values.length === 0 || values.length < SURE_SHARE * shape.atPeak.length) return null;
  return Math.max(...values) - Math.min(...values) > LEAPING_DEG ? null : median(values);
};
