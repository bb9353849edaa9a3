import { GAP_MS } from '../../core/judge/step.ts';

/** After this long the source counts as too slow: a smaller model has had its chance by then. */
const PATIENCE_MS = 15_000;
/** Fewer gaps than this are one slow moment, and not a slow source. */
const FEWEST_GAPS = 4;

/**
 * Notices when the pictures of a live source come so slowly that every one of them follows after a gap. Repetitions
 * cannot be counted then, and the person in front of the camera has to be told.
 */
export class SlowWatch {
  private lastMs: number | null = null;
  private sinceMs = 0;
  private gaps = 0;

  /** Give it the time of every pose. True once the pictures have been too slow for too long. */
  isTooSlow(timeMs: number): boolean {
    if (this.lastMs === null || timeMs - this.lastMs <= GAP_MS) {
      this.sinceMs = timeMs;
      this.gaps = 0;
    } else this.gaps += 1;
    this.lastMs = timeMs;
    return this.gaps >= FEWEST_GAPS && timeMs - this.sinceMs >= PATIENCE_MS;
  }
}
