/**
 * Up to a tenth of a second a reaction seems immediate (Nielsen 1993, after Miller 1968): about ten pictures a second.
 * A quarter more: a still body is looked at in every other picture of a camera that gives twenty, and no camera is even.
 */
const LONGEST_STEP_MS = 125;
const PICTURES = 6;
/** After this long without a picture, the engine hangs or loads another model. */
const STALL_MS = 400;
/** The same where few pictures are looked at, in a pause: more than twice the time between two of them. */
const UNJUDGED_STALL_MS = 1250;

/**
 * Whether the pictures of the feed, which wait for their poses, follow each other fast enough to be shown instead of
 * the camera's own stream. The first pictures count as fast; after slow ones, several fast ones in a row are needed.
 * Times on the page's own clock.
 */
export class PicturePace {
  private times: readonly number[] = [];
  private slow = false;

  /** Call this when a picture and its pose have come. */
  note(nowMs: number): void {
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

  /** Whether pictures come at all, however slowly: enough where nobody is judged, since then few are looked at. */
  comes(nowMs: number): boolean {
    return this.times.length > 0 && !this.hasStalled(nowMs, UNJUDGED_STALL_MS);
  }

  private hasStalled(nowMs: number, afterMs = STALL_MS): boolean {
    const last = this.times.at(-1);
    return last !== undefined && nowMs - last > afterMs;
  }
}

/** How long after a picture to check again whether more have come, in ms; `judged`: whether somebody is judged meanwhile. */
export const lookAgainMs = (judged: boolean): number => (judged ? STALL_MS : UNJUDGED_STALL_MS) + 1;
