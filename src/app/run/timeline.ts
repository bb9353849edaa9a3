import type { Pose } from '../../core/body/pose.ts';
import type { Clock } from '../../ports/device.ts';

/**
 * One rising timeline over several openings of a camera. A camera that was unplugged may start its clock again at zero,
 * but the timestamps of a set must rise. Within one opening the source's own timestamps are kept exactly, shifted by a
 * whole number of ms.
 */
export class Timeline {
  private offsetMs = 0;
  private lastMs: number | null = null;
  private lastSeenMs = 0;
  private reopened = false;
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Call this when the source has been opened again: the next pose comes from the new opening. */
  reopen(): void {
    this.reopened = this.lastMs !== null;
  }

  /** The time now, ms: that of the last pose, and what has passed since. */
  nowMs(): number {
    return (this.lastMs ?? 0) + this.clock.nowMs() - this.lastSeenMs;
  }

  place(pose: Pose): Pose {
    if (this.reopened && this.lastMs !== null) {
      const awayMs = Math.max(1, this.clock.nowMs() - this.lastSeenMs);
      this.offsetMs = Math.ceil(this.lastMs + awayMs - pose.timeMs);
    }
    this.reopened = false;
    this.lastMs = pose.timeMs + this.offsetMs;
    this.lastSeenMs = this.clock.nowMs();
    return this.offsetMs === 0 ? pose : { ...pose, timeMs: this.lastMs };
  }
}
