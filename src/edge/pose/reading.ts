import { LANDMARKS, type LandmarkName } from '../../core/body/landmarks.ts';
import type { Landmark, Landmarks, OtherPerson, Pose, WorldPoint, WorldPoints } from '../../core/body/pose.ts';
import { isBlack, type Light } from './light.ts';
import type { Region, SizePx } from './region.ts';

/** So many other people are told of: more change nothing of what is said. A technical choice. */
export const MOST_OTHERS = 3;

/**
 * The worker's answer for one frame, in one Float32Array that is cheap to post: 9 numbers about the frame, 33 x (x, y,
 * z, visibility) in frame pixels, 33 x (x, y, z) in metres, and where other people are.
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
  /** The regions of other people; size 0 where there is none. */
  others: 9 + 7 * LANDMARKS.length,
  length: 9 + 7 * LANDMARKS.length + 4 * MOST_OTHERS,
} as const;

export function writeLight(light: Light | null, reading: Float32Array): void {
  reading[READING.light] = light?.mean ?? Number.NaN;
  reading[READING.spread] = light?.spread ?? Number.NaN;
}

export const writeRegion = (region: Region, reading: Float32Array): void =>
  writeRegionAt(region, READING.region, reading);

/** That nobody was found, in a picture of this brightness. */
export function writeNobody(light: Light | null, reading: Float32Array): void {
  reading.fill(0, READING.region, READING.region + 4);
  writeLight(light, reading);
}

export const writeOthers = (others: readonly Region[], reading: Float32Array): void =>
  others.slice(0, MOST_OTHERS).forEach((region, i) => writeRegionAt(region, READING.others + 4 * i, reading));

const writeRegionAt = ({ xPx, yPx, sizePx, rotationRad }: Region, at: number, reading: Float32Array): void =>
  reading.set([xPx, yPx, sizePx, rotationRad], at);

/** The region to follow, or null where nobody was found. */
export const regionOf = (reading: Float32Array): Region | null => regionAt(reading, READING.region);

function regionAt(reading: Float32Array, at: number): Region | null {
  const [xPx = 0, yPx = 0, sizePx = 0, rotationRad = 0] = reading.subarray(at, at + 4);
  return sizePx > 0 ? { xPx, yPx, sizePx, rotationRad } : null;
}

function othersIn(reading: Float32Array): readonly OtherPerson[] {
  return Array.from({ length: MOST_OTHERS }, (_, i) => regionAt(reading, READING.others + 4 * i))
    .filter((region) => region !== null)
    .map(({ xPx, yPx, sizePx, rotationRad }) => ({ xPx, yPx, sizePx, turnRad: rotationRad }));
}

/** The pose in a reading. `points` is null where nobody was found, or where a coordinate is not a number. */
export function poseOf(reading: Float32Array, timeMs: number, { widthPx, heightPx }: SizePx): Pose {
  const { [READING.light]: light = Number.NaN, [READING.spread]: spread = Number.NaN } = reading;
  const others = othersIn(reading);
  const seen = regionOf(reading) !== null && reading.subarray(READING.points).every(Number.isFinite);
  return {
    timeMs,
    widthPx,
    heightPx,
    points: seen ? pointsOf(reading) : null,
    world: seen ? worldOf(reading) : null,
    light: Number.isNaN(light) ? null : light,
    ...(!seen && isBlack({ mean: light, spread }) && { isBlack: true }),
    ...(others.length > 0 && { others }),
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
