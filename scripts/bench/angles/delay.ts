import { percentile } from '../../../src/core/maths/numbers.ts';

interface At {
  readonly timeMs: number;
  readonly value: number;
}

/** A smaller movement says nothing about a delay. */
const MIN_RANGE = 25;
const MIN_SAMPLES = 50;
/** Two signals that are less alike than this at every shift are two different movements, and not one that is late. */
const MIN_LIKENESS = 0.9;
const STEP_MS = 5;
const LATEST_MS = 400;
const EARLIEST_MS = -100;

/**
 * How far `late` lags behind `truth`, in ms: the shift at which both are most alike (by correlation, so that a reading
 * that is steadily too low is not taken for a delay). Null where too little moves, or where the two are never alike.
 */
export function delayMs(truth: readonly At[], late: readonly At[]): number | null {
  const values = truth.map(({ value }) => value);
  const range = (percentile(values, 95) ?? 0) - (percentile(values, 5) ?? 0);
  if (range < MIN_RANGE || late.length < MIN_SAMPLES) return null;
  let best = { shiftMs: null as number | null, likeness: MIN_LIKENESS };
  for (let shiftMs = EARLIEST_MS; shiftMs <= LATEST_MS; shiftMs += STEP_MS) {
    const likeness = correlation(pairs(truth, late, shiftMs));
    if (likeness > best.likeness) best = { shiftMs, likeness };
  }
  return best.shiftMs;
}

/** Each late value with the true value of `shiftMs` earlier. */
function pairs(truth: readonly At[], late: readonly At[], shiftMs: number): readonly (readonly [number, number])[] {
  let at = 0;
  return late.flatMap(({ timeMs, value }) => {
    const wantedMs = timeMs - shiftMs;
    while (at < truth.length - 2 && (truth[at + 1]?.timeMs ?? Infinity) <= wantedMs) at += 1;
    const [before, after] = [truth[at], truth[at + 1]];
    if (!before || !after || wantedMs < before.timeMs || wantedMs > after.timeMs) return [];
    const share = (wantedMs - before.timeMs) / (after.timeMs - before.timeMs);
    return [[before.value + share * (after.value - before.value), value] as const];
  });
}

function correlation(values: readonly (readonly [number, number])[]): number {
  const mean = (which: 0 | 1): number => values.reduce((sum, pair) => sum + pair[which], 0) / values.length;
  const [a, b] = [mean(0), mean(1)];
  let [both, one, other] = [0, 0, 0];
  for (const [x, y] of values) {
    both += (x - a) * (y - b);
    one += (x - a) ** 2;
    other += (y - b) ** 2;
  }
  return both / Math.sqrt(one * other);
}
