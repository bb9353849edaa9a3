import type { Body } from '../../core/body/landmark-set.ts';
import { keepLimbSides, type LimbsState } from '../../core/body/limb-sides.ts';
import type { Pose } from '../../core/body/pose.ts';
import { smoothLandmarks, type SmoothingState } from '../../core/body/smoothing.ts';
import { bodyIn } from '../../core/judge/read-pose.ts';

/** A frame of a recording in which a body is seen: with its limbs on their sides, smoothed, as the judge reads it. */
export interface BodyFrame {
  readonly timeMs: number;
  readonly pose: Pose;
  readonly points: Body;
  readonly trunkPx: number;
  /** How much the raw landmarks shimmer, in trunk lengths. */
  readonly noise: number;
}

/** The frames in which a body is seen, in the order of time; frames out of that order are left out. */
export function bodiesIn(poses: readonly Pose[]): readonly BodyFrame[] {
  let limbs: LimbsState | null = null;
  let smoothing: SmoothingState | null = null;
  let lastMs = -Infinity;
  const frames: BodyFrame[] = [];
  for (const pose of poses) {
    const { timeMs } = pose;
    if (!(timeMs > lastMs)) continue;
    lastMs = timeMs;
    const body = bodyIn(pose);
    if (!body) continue;
    const { trunkPx } = body;
    const [nextLimbs, kept] = keepLimbSides(limbs, body.points, timeMs, trunkPx);
    const [nextSmoothing, points] = smoothLandmarks(smoothing, kept, timeMs, trunkPx);
    limbs = nextLimbs;
    smoothing = nextSmoothing;
    frames.push({ timeMs, pose, points, trunkPx, noise: nextSmoothing.noise });
  }
  return frames;
}
