/** A tenth of a second is the limit up to which a picture answers at once (Nielsen 1993, after Miller 1968): ten of them a second. */
const LONGEST_STEP_MS = 100;
const PICTURES = 6;
/** After so long without one, the engine hangs or loads another model. */
const STALL_MS = 400;

/**
 * Whether the pictures that come with their poses follow each other fast enough to be shown instead of the camera's own stream.
 * Believed of the first ones; once they were slow, a whole row of fast ones is needed. Times on the page's own clock.
 */
export class PicturePace {
  private times: readonly number[] = [];
  private slow = false;

  /** A picture and its pose are there. */
  take(nowMs: number): void {
    const rested = this.hasStalled(nowMs);
    if (rested) this.slow = true;
    this.times = [...(rested ? [] : this.times), nowMs].slice(-PICTURES);
    const [first] = this.times;
    if (first !== undefined && this.times.length === PICTURES)
      this.slow = nowMs - first > (PICTURES - 1) * LONGEST_STEP_MS;
  }

  isSmooth(nowMs: number): boolean {
    return this.times.length > 0 && !this.slow && !this.hasStalled(nowMs);
  }

  private hasStalled(nowMs: number): boolean {
    const last = this.times.at(-1);
    return last !== undefined && nowMs - last > STALL_MS;
  }
}

/** When to look again whether pictures still come, ms after one. */
export const LOOK_AGAIN_MS = STALL_MS + 1;
