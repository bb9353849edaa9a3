import { LANDMARKS, type LandmarkName } from '../../core/body/landmarks.ts';
import type { Landmark, Landmarks, Pose, WorldPoint, WorldPoints } from '../../core/body/pose.ts';
import { isBlack } from './light.ts';
import type { Region, SizePx } from './region.ts';

/**
 * The worker's answer for one frame, in one Float32Array that is cheap to post: 9 numbers about the frame, 33 x (x, y,
 * z, visibility) in frame pixels, 33 x (x, y, z) in metres.
 */
export const READING = {
  /** How sure the network is that a person is in the crop, 0 to 1. */
  presence: 0,
  /** Mean brightness, 0 to 1; NaN where no part of the frame was read. */
  light: 1,
  /**
   * The region for the next frame: x, y, size in pixels, turn in radians. Size 0: nobody was found, and the landmarks
   * are zeros.
   */
  region: 2,
  /** Time inside the worker from the frame's arrival to this reading, and the part of it that the two networks took. */
  pipelineMs: 6,
  networksMs: 7,
  /** How much the brightness differs over the part that was read, 0 to 1; NaN where the mean is. */
  spread: 8,
  points: 9,
  world: 9 + 4 * LANDMARKS.length,
  length: 9 + 7 * LANDMARKS.length,
} as const;

/** The region to follow, or null where nobody was found. */
export function regionOf(reading: Float32Array): Region | null {
  const [xPx = 0, yPx = 0, sizePx = 0, rotationRad = 0] = reading.subarray(READING.region, READING.region + 4);
  return sizePx > 0 ? { xPx, yPx, sizePx, rotationRad } : null;
}

/** The pose in a reading. `points` is null where nobody was found, or where a coordinate is not a number. */
export function poseOf(reading: Float32Array, timeMs: number, { widthPx, heightPx }: SizePx): Pose {
  const { [READING.light]: light = Number.NaN, [READING.spread]: spread = Number.NaN } = reading;
  const seen = regionOf(reading) !== null && reading.subarray(READING.points).every(Number.isFinite);
  return {
    timeMs,
    widthPx,
    heightPx,
    points: seen ? pointsOf(reading) : null,
    world: seen ? worldOf(reading) : null,
    light: Number.isNaN(light) ? null : light,
    ...(!seen && isBlack({ mean: light, spread }) && { isBlack: true }),
  };
}

function pointsOf(reading: Float32Array): Landmarks {
  const entries = LANDMARKS.map((name, i): [LandmarkName, Landmark] => {
    const at = READING.points + 4 * i;
    const [xPx = 0, yPx = 0, zPx = 0, score = 0] = reading.subarray(at, at + 4);
    return [name, { xPx, yPx, zPx, score }];
  });
  return Object.fromEntries(entries) as Record<LandmarkName, Landmark>;
}

function worldOf(reading: Float32Array): WorldPoints {
  const entries = LANDMARKS.map((name, i): [LandmarkName, WorldPoint] => {
    const at = READING.world + 3 * i;
    const [xM = 0, yM = 0, zM = 0] = reading.subarray(at, at + 3);
    return [name, { xM, yM, zM }];
  });
  return Object.fromEntries(entries) as Record<LandmarkName, WorldPoint>;
}
