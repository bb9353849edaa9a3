import type { Keypoint, Pose as DetectedPose } from '@tensorflow-models/pose-detection';
import { LANDMARKS, type LandmarkName } from '../../core/body/landmarks.ts';
import type { Landmark, Pose, WorldPoint } from '../../core/body/pose.ts';
import type { SizePx } from './region.ts';

const NOT_GIVEN: Landmark = { xPx: 0, yPx: 0, zPx: 0, score: 0 };
const NOWHERE: WorldPoint = { xM: 0, yM: 0, zM: 0 };

export interface DetectedFrame {
  /** The detector's answer; undefined where it found nobody. */
  readonly detected: DetectedPose | undefined;
  /** The landmark for each keypoint, in the detector's order. */
  readonly names: readonly LandmarkName[];
  /** Factor from the detector's z to pixels: the frame's width where z is a share of the width. */
  readonly zScale: number;
  readonly timeMs: number;
  readonly size: SizePx;
  readonly light: number | null;
}

/**
 * Turns a pose of one of pose-detection's own detectors into this app's pose. `points` is null where nobody was found,
 * or where a coordinate is not a number (these detectors return such poses without an error). Landmarks that the
 * detector does not give have score 0.
 */
export function poseFromDetection({ detected, names, zScale, timeMs, size, light }: DetectedFrame): Pose {
  const empty = { timeMs, widthPx: size.widthPx, heightPx: size.heightPx, points: null, world: null, light };
  if (detected === undefined || !detected.keypoints.every(isNumeric)) return empty;
  const points = fillLandmarks(names, detected.keypoints, NOT_GIVEN, ({ x, y, z = 0, score = 0 }) => ({
    xPx: x,
    yPx: y,
    zPx: z * zScale,
    score,
  }));
  const metres = detected.keypoints3D;
  if (metres === undefined || !metres.every(isNumeric)) return { ...empty, points };
  const world = fillLandmarks(names, metres, NOWHERE, ({ x, y, z = 0 }) => ({ xM: x, yM: y, zM: z }));
  return { ...empty, points, world };
}

const isNumeric = ({ x, y, z = 0, score = 0 }: Keypoint): boolean => [x, y, z, score].every(Number.isFinite);

function fillLandmarks<T>(
  names: readonly LandmarkName[],
  keypoints: readonly Keypoint[],
  missing: T,
  convert: (keypoint: Keypoint) => T,
): Record<LandmarkName, T> {
  const filled = new Map(LANDMARKS.map((name) => [name, missing]));
  for (const [index, name] of names.entries()) {
    const keypoint = keypoints[index];
    if (keypoint !== undefined) filled.set(name, convert(keypoint));
  }
  return Object.fromEntries(filled) as Record<LandmarkName, T>;
}
