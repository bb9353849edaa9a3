import type { Pose } from '../../core/body/pose.ts';
import type { Clock } from '../../ports/device.ts';

/** A pause in a recording longer than this is not sat out. */
const MAX_WAIT_MS = 3000;

/**
 * Gives the poses of a recording no faster than they were recorded, so that a person can watch and listen.
 * Slower is fine: nothing is skipped, and after a pause nothing is hurried.
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
