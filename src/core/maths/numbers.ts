/** The mean of a list; NaN of an empty one. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The middle value of a list, the mean of the middle two where their number is even; NaN of an empty list. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/** The value that `percent` of the values do not exceed (nearest rank); null of an empty list. */
export const percentile = (values: readonly number[], percent: number): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? null;
};

/**
 * Whole numbers in proportion to these weights that add up to `total`: each is rounded down, and what is missing goes to those
 * that lost most by it.
 */
export const wholeShares = (weights: readonly number[], total: number): readonly number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const missing = total - exact.reduce((all, share) => all + Math.floor(share), 0);
  const lost = exact.map((share, index) => ({ index, by: share - Math.floor(share) })).sort((a, b) => b.by - a.by);
  const up = new Set(lost.slice(0, missing).map(({ index }) => index));
  return exact.map((share, index) => Math.floor(share) + (up.has(index) ? 1 : 0));
};

/** Readings of a camera are told in steps of this (table#rule-no-number-without-its-band). */
export const STEP = 5;

/** A reading as it is told: in steps of five, never "-0". */
export const inSteps = (value: number): number => STEP * Math.round(value / STEP) + 0;

/** A value kept within 0 and 1. */
export const clampShare = (value: number): number => Math.max(0, Math.min(1, value));

/** What was read at a moment. */
export interface Reading {
  readonly timeMs: number;
  readonly value: number;
}

/**
 * When the straight line between two readings crosses a level, ms. Of a level that does not lie between them it is the time
 * of the nearer end, and of two equal readings that of the later one.
 */
export const crossingMs = (before: Reading, after: Reading, level: number): number => {
  const change = after.value - before.value;
  const share = change === 0 ? 1 : clampShare((level - before.value) / change);
  return before.timeMs + share * (after.timeMs - before.timeMs);
};
