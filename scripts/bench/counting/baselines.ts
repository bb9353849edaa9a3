import { percentile } from '../../../src/core/maths/numbers.ts';
import type { Signal } from './signals.ts';

/** Counts the repetitions in a signal. */
export type Baseline = (signal: Signal) => number;

/** Counts how often the signal rises past the counting level. */
const oneThreshold: Baseline = ({ samples, enter }) =>
  samples.filter(({ out }, index) => out >= enter && (samples[index - 1]?.out ?? Infinity) < enter).length;

/** Counts how often the signal rises past the counting level and falls back to rest. */
const twoThresholds: Baseline = ({ samples, enter, leave }) => {
  let count = 0;
  let isUp = false;
  for (const { out } of samples) {
    if (isUp && out <= leave) count += 1;
    isUp = isUp ? out > leave : out >= enter;
  }
  return count;
};

const SMOOTH_MS = 200;
/** Two thresholds on an exponential mean of the signal. */
const smoothed: Baseline = (signal) => {
  let before: { timeMs: number; out: number } | null = null;
  const samples = signal.samples.map(({ timeMs, out }) => {
    const share = before ? 1 - Math.exp((before.timeMs - timeMs) / SMOOTH_MS) : 1;
    before = { timeMs, out: (before?.out ?? out) + share * (out - (before?.out ?? out)) };
    return before;
  });
  return twoThresholds({ ...signal, samples });
};

const STEP_MS = 100;
/** The newest value at each tenth of a second. */
function evenly({ samples }: Signal): number[] {
  const values: number[] = [];
  let at = 0;
  for (let timeMs = samples[0]?.timeMs ?? 0; timeMs <= (samples.at(-1)?.timeMs ?? -1); timeMs += STEP_MS) {
    while ((samples[at + 1]?.timeMs ?? Infinity) <= timeMs) at += 1;
    values.push(samples[at]?.out ?? 0);
  }
  return values;
}

const MIN_PERIOD = 8;
const MAX_PERIOD = 160;
const MIN_LIKENESS = 0.2;
/** The length of the movement divided by its period; the period is the lag at which the signal is most like itself. */
const autocorrelation: Baseline = (signal) => {
  const values = evenly(signal);
  const [low, high] = [percentile(values, 5) ?? 0, percentile(values, 95) ?? 0];
  if (high < signal.enter || high - low < signal.enter - signal.leave) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const likeness = (lag: number): number =>
    values.slice(lag).reduce((sum, value, index) => sum + (value - mean) * ((values[index] ?? 0) - mean), 0);
  const all = likeness(0);
  let best = { lag: 0, share: MIN_LIKENESS };
  for (let lag = MIN_PERIOD; lag < Math.min(MAX_PERIOD, values.length / 2); lag += 1) {
    const share = likeness(lag) / all;
    const isPeak = share > likeness(lag - 1) / all && share >= likeness(lag + 1) / all;
    if (isPeak && share > best.share) best = { lag, share };
  }
  const middle = (low + high) / 2;
  const activeFor = values.findLastIndex((value) => value > middle) - values.findIndex((value) => value > middle);
  return best.lag === 0 ? 1 : Math.round(activeFor / best.lag + 0.5);
};

const LENGTHS = [15, 25, 40, 60, 90, 130];
const MAX_DISTANCE = 0.35;
/** The shape of a repetition: a third of the time out, a third at the target, a third back. */
const shapeAt = (share: number): number => (1 - Math.cos(Math.PI * Math.min(1, 3 * share, 3 - 3 * share))) / 2;
/** Counts the stretches that resemble such a repetition of one of six lengths and do not overlap. */
const template: Baseline = (signal) => {
  const values = evenly(signal).map((out) => out / signal.target);
  const matches = LENGTHS.flatMap((length) => {
    const wanted = Array.from({ length }, (_, index) => shapeAt(index / (length - 1)));
    return Array.from({ length: Math.max(0, values.length - length) }, (_, start) => {
      const sum = wanted.reduce((total, value, index) => total + (value - (values[start + index] ?? 0)) ** 2, 0);
      return { start, end: start + length, distance: Math.sqrt(sum / length) };
    });
  });
  const taken: { start: number; end: number }[] = [];
  for (const match of matches
    .filter(({ distance }) => distance < MAX_DISTANCE)
    .sort((a, b) => a.distance - b.distance)) {
    if (taken.every(({ start, end }) => match.start >= end || match.end <= start)) taken.push(match);
  }
  return taken.length;
};

export const BASELINES = {
  'one-threshold': oneThreshold,
  'two-thresholds': twoThresholds,
  smoothed,
  autocorrelation,
  template,
} as const satisfies Record<string, Baseline>;
