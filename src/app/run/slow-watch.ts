import { GAP_MS } from '../../core/judge/step.ts';

/** So long it may take: a smaller model has had its chance by then. */
const PATIENCE_MS = 15_000;
/** Fewer are one slow moment. */
const FEWEST_GAPS = 4;

/**
 * Tells when the pictures of a live source come so slowly that there is a gap between any two of them. Nothing can be
 * counted then, and who stands in front of the camera must know.
 */
export class SlowWatch {
  private lastMs: number | null = null;
  private sinceMs = 0;
  private gaps = 0;

  /** Takes the time of the next pose; true from when it has gone on for too long. */
  take(timeMs: number): boolean {
    if (this.lastMs === null || timeMs - this.lastMs <= GAP_MS) {
      this.sinceMs = timeMs;
      this.gaps = 0;
    } else this.gaps += 1;
    this.lastMs = timeMs;
    return this.gaps >= FEWEST_GAPS && timeMs - this.sinceMs >= PATIENCE_MS;
  }
}
