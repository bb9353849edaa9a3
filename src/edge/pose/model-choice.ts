import type { Adaptation, ModelSize } from '../../ports/seeing.ts';

const SIZES: readonly ModelSize[] = ['lite', 'full', 'heavy'];

/** Whether the change from one size to the other goes in an allowed direction. */
export const mayChange = (way: Adaptation, from: ModelSize, to: ModelSize): boolean =>
  way === 'both' || (way === 'down' && SIZES.indexOf(to) < SIZES.indexOf(from));

/**
 * The time that a size takes, as a factor on `lite`, from timing the networks alone (two threads: 14, 18, 90 ms; one
 * thread: 24, 36, 133 ms). The higher of the two ratios is used, so that a change to a larger model is not too hopeful.
 */
const COST: Readonly<Record<ModelSize, number>> = { lite: 1, full: 1.6, heavy: 8 };

const SLOWEST_MS = 1000 / 15; // a frame must not take longer: movement is judged from 15 frames a second on
const COMFORTABLE_MS = 1000 / 25; // a larger model must keep to this
const ROOM = 0.8; // and use no more than this share of it, because laptops get warm and slow down
const WINDOW_MS = 4000; // one slow second (another program that starts) changes nothing
const FEWEST_FRAMES = 4; // a very slow machine gives no more frames than this in a window
const GAP_MS = 2000; // a gap like this (a hidden tab, a pause) says nothing about the machine
const MOST_CHANGES = 3; // full -> heavy -> full -> lite is the longest way; then the size stays

/**
 * How long recent frames took with the present size, and which sizes were tried before. Times on the page's own clock,
 * not the video's.
 */
export interface ModelChoice {
  readonly size: ModelSize;
  readonly samples: readonly { readonly timeMs: number; readonly inferenceMs: number }[];
  /** Sizes that were too slow here or could not be loaded; they are not tried again. */
  readonly refused: readonly ModelSize[];
  readonly changes: number;
}

/** The choice to begin with: `size` runs, and no frame has been measured. */
export const startModelChoice = (size: ModelSize): ModelChoice => ({ size, samples: [], refused: [], changes: 0 });

/**
 * Adds one frame's inference time and returns the size that should run: the present one, or a neighbour after the
 * machine was clearly too slow (under 15 frames a second) or clearly idle (25 with time to spare) for four seconds
 * without a break. Never a change in a direction that `way` does not allow.
 */
export function stepModelChoice(
  choice: ModelChoice,
  frame: { readonly timeMs: number; readonly inferenceMs: number },
  way: Adaptation,
): { readonly choice: ModelChoice; readonly wanted: ModelSize } {
  const last = choice.samples.at(-1);
  const broken = last !== undefined && (frame.timeMs - last.timeMs > GAP_MS || frame.timeMs <= last.timeMs);
  const samples = [...(broken ? [] : choice.samples), frame].filter(({ timeMs }) => frame.timeMs - timeMs <= WINDOW_MS);
  const next = { ...choice, samples };
  if (choice.changes >= MOST_CHANGES || !isFull(samples)) return { choice: next, wanted: choice.size };
  const wanted = wantedSize(next);
  return { choice: next, wanted: mayChange(way, choice.size, wanted) ? wanted : choice.size };
}

/**
 * The choice after a change of size: measuring begins again. A size that was left for a smaller one was too slow, and
 * is not tried again.
 */
export function changeModel(choice: ModelChoice, size: ModelSize): ModelChoice {
  const slower = SIZES.indexOf(size) < SIZES.indexOf(choice.size);
  const refused = slower ? [...choice.refused, choice.size] : choice.refused;
  return { size, samples: [], refused, changes: choice.changes + 1 };
}

/** The choice after a size could not be loaded: the present size stays, and the other one is not tried again. */
export const refuseModel = (choice: ModelChoice, size: ModelSize): ModelChoice => ({
  ...choice,
  samples: [],
  refused: [...choice.refused, size],
});

function isFull(samples: ModelChoice['samples']): boolean {
  const spanMs = (samples.at(-1)?.timeMs ?? 0) - (samples[0]?.timeMs ?? 0);
  return samples.length >= FEWEST_FRAMES && spanMs >= 0.75 * WINDOW_MS;
}

function wantedSize({ size, samples, refused }: ModelChoice): ModelSize {
  const sorted = samples.map(({ inferenceMs }) => inferenceMs).sort((a, b) => a - b);
  const smaller = SIZES[SIZES.indexOf(size) - 1];
  const larger = SIZES[SIZES.indexOf(size) + 1];
  if (quantile(sorted, 0.5) > SLOWEST_MS && smaller !== undefined && !refused.includes(smaller)) return smaller;
  if (larger === undefined || refused.includes(larger)) return size;
  const expectedMs = (quantile(sorted, 0.9) * COST[larger]) / COST[size];
  return expectedMs <= ROOM * COMFORTABLE_MS ? larger : size;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
