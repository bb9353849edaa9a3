import type { Pose } from '../../core/body/pose.ts';
import type { Clock } from '../../ports/device.ts';

/** A longer pause in a recording is cut to this. */
const MAX_WAIT_MS = 3000;

/**
 * Gives the poses of a recording no faster than they were recorded, so that a person can watch and listen. Where the
 * poses come late, none is skipped and none is hurried afterwards.
 */
export async function* pacedPoses(poses: AsyncIterable<Pose>, clock: Clock, signal: AbortSignal): AsyncGenerator<Pose> {
  let previousMs: number | null = null;
  let dueMs = clock.nowMs();
  for await (const pose of poses) {
    const stepMs = previousMs === null ? 0 : Math.min(pose.timeMs - previousMs, MAX_WAIT_MS);
    dueMs = Math.max(dueMs + stepMs, clock.nowMs());
    previousMs = pose.timeMs;
    const waitMs = dueMs - clock.nowMs();
    if (waitMs > 1) await clock.wait(waitMs, signal);
    yield pose;
  }
}
