import {
  BLAZEPOSE_NUM_KEYPOINTS as NUM_KEYPOINTS,
  BLAZEPOSE_POSE_PRESENCE_SCORE as MIN_PRESENCE,
  BLAZEPOSE_TENSORS_TO_LANDMARKS_CONFIG as LANDMARKS_CONFIG,
  BLAZEPOSE_TENSORS_TO_WORLD_LANDMARKS_CONFIG as WORLD_CONFIG,
} from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants.js';
import { calculateLandmarkProjection } from '@tensorflow-models/pose-detection/dist/shared/calculators/calculate_landmark_projection.js';
import { calculateWorldLandmarkProjection } from '@tensorflow-models/pose-detection/dist/shared/calculators/calculate_world_landmark_projection.js';
import type { Keypoint } from '@tensorflow-models/pose-detection/dist/shared/calculators/interfaces/common_interfaces.js';
import { tensorsToLandmarks } from '@tensorflow-models/pose-detection/dist/shared/calculators/tensors_to_landmarks.js';
import { refineFromHeatmap } from './heatmap-refinement.ts';
import { lightAt, type LightGrid } from './light.ts';
import type { Outputs } from './litert-network.ts';
import { READING } from './reading.ts';
import { normalizeRegion, regionFromAlignment, type Region, type SizePx } from './region.ts';

/** The landmark network's outputs by the names in the published file. */
export const OUTPUT = {
  landmarks: 'Identity',
  presence: 'Identity_1',
  heatmap: 'Identity_3',
  world: 'Identity_4',
} as const;

function output(outputs: Outputs, name: string): Float32Array {
  const values = outputs.get(name);
  if (values === undefined) throw new Error(`expected an output ${name}, got ${[...outputs.keys()].join(', ')}`);
  return values;
}

/**
 * Turns landmarks in the crop into landmarks in the frame. Returns the region for the next frame; null where nobody is
 * in this one.
 */
export async function writeLandmarks(
  outputs: Outputs,
  grid: LightGrid,
  region: Region,
  size: SizePx,
  reading: Float32Array,
): Promise<Region | null> {
  const presence = output(outputs, OUTPUT.presence)[0] ?? 0;
  reading[READING.presence] = presence;
  if (!(presence >= MIN_PRESENCE)) return null;
  const inCrop = await tensorsToLandmarks(asTensor(output(outputs, OUTPUT.landmarks)), LANDMARKS_CONFIG);
  refineFromHeatmap(inCrop, output(outputs, OUTPUT.heatmap));
  // A person in the light before a dark wall is not in the dark, and no more is one in black clothes in a bright room.
  const ownLight = lightAt(grid, inCrop.slice(0, NUM_KEYPOINTS));
  reading[READING.light] = Math.max(reading[READING.light] ?? Number.NaN, ownLight ?? 0);
  const world = await tensorsToLandmarks(asTensor(output(outputs, OUTPUT.world)), WORLD_CONFIG);
  const rect = normalizeRegion(region, size);
  const inFrame = calculateLandmarkProjection(inCrop, rect);
  writePoints(inFrame, size, reading);
  writeWorld(calculateWorldLandmarkProjection(world, rect), reading);
  const [centre, rim] = inFrame.slice(NUM_KEYPOINTS, NUM_KEYPOINTS + 2).map(({ x, y }) => ({
    xPx: x * size.widthPx,
    yPx: y * size.heightPx,
  }));
  return centre === undefined || rim === undefined ? null : regionFromAlignment(centre, rim);
}

type TensorOfTheirs = Parameters<typeof tensorsToLandmarks>[0];

/** Stands in for a tensor: `tensorsToLandmarks` only asks for its size and its data. */
function asTensor(values: Float32Array): TensorOfTheirs {
  return { size: values.length, data: () => Promise.resolve(values) } as unknown as TensorOfTheirs;
}

/** Turns shares of the frame into pixels; z is scaled like x. */
function writePoints(landmarks: readonly Keypoint[], size: SizePx, reading: Float32Array): void {
  for (const [i, { x, y, z = Number.NaN, score = Number.NaN }] of landmarks.slice(0, NUM_KEYPOINTS).entries()) {
    reading.set([x * size.widthPx, y * size.heightPx, z * size.widthPx, score], READING.points + 4 * i);
  }
}

function writeWorld(landmarks: readonly Keypoint[], reading: Float32Array): void {
  for (const [i, { x, y, z = Number.NaN }] of landmarks.slice(0, NUM_KEYPOINTS).entries()) {
    reading.set([x, y, z], READING.world + 3 * i);
  }
}
