import type { EyeWay } from './eye-word.ts';

/** It is tried for so long, ms: at ten looks a second thirty are enough to tell. A choice. */
export const TRIAL_MS = 3000;
/**
 * A phone that looks less often than this sends its picture: at 100 ms from one look to the next a recorded repetition was counted twice
 * (`core/judge/next-look.ts`, `bench -- --judgement`).
 */
export const LEAST_LOOKS_PER_S = 10;

/** How often a phone looks: the moments of its looks in a row, without a pause between them. */
export interface Trial {
  readonly looks: number;
  readonly firstMs: number | null;
  readonly lastMs: number;
}

export const NO_TRIAL: Trial = { looks: 0, firstMs: null, lastMs: 0 };

/** One look more, which was over at this moment. */
export const withLook = ({ looks, firstMs }: Trial, atMs: number): Trial => ({
  looks: looks + 1,
  firstMs: firstMs ?? atMs,
  lastMs: atMs,
});

/** Looks a second; null before the trial is over. It is over by its time, whatever little was looked at. */
export function looksPerS({ looks, firstMs, lastMs }: Trial, nowMs: number): number | null {
  if (firstMs === null || nowMs - firstMs < TRIAL_MS) return null;
  return lastMs > firstMs ? (1000 * (looks - 1)) / Math.max(lastMs - firstMs, nowMs - lastMs) : 0;
}

/** Who looks, after a trial with this outcome. */
export const wayFor = (rate: number): EyeWay => (rate < LEAST_LOOKS_PER_S ? 'picture' : 'poses');
