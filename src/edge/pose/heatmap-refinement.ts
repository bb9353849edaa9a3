import { BLAZEPOSE_REFINE_LANDMARKS_FROM_HEATMAP_CONFIG as REFINING } from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants.js';

/** The landmark network's heatmaps: one channel per landmark, interleaved. */
const SIDE = 64;

/**
 * Moves each landmark to the centre of the heat around it, where the heatmap is sure enough. Changes `landmarks` in
 * place; coordinates are shares of the crop, 0 to 1. `heatmap` is [64 x 64 x landmarks.length].
 *
 * Rewritten over a Float32Array from `refine_landmarks_from_heatmap` of @tensorflow-models/pose-detection 2.1.3
 * (Copyright Google LLC, Apache-2.0), except that a landmark below the crop is left alone too.
 */
export function refineFromHeatmap(landmarks: { x: number; y: number }[], heatmap: Float32Array): void {
  for (let channel = 0; channel < landmarks.length; channel += 1) {
    const landmark = landmarks[channel];
    if (landmark !== undefined) refineOne(landmark, heatmap, channel, landmarks.length);
  }
}

function refineOne(landmark: { x: number; y: number }, heatmap: Float32Array, channel: number, channels: number): void {
  const column = Math.trunc(landmark.x * SIDE);
  const row = Math.trunc(landmark.y * SIDE);
  if (!(column >= 0 && column < SIDE && row >= 0 && row < SIDE)) return;
  const reach = Math.trunc((REFINING.kernelSize - 1) / 2);
  const lastRow = Math.min(SIDE - 1, row + reach);
  const lastColumn = Math.min(SIDE - 1, column + reach);
  let sum = 0;
  let peak = 0;
  let weightedX = 0;
  let weightedY = 0;
  for (let y = Math.max(0, row - reach); y <= lastRow; y += 1) {
    for (let x = Math.max(0, column - reach); x <= lastColumn; x += 1) {
      const heat = heatmap[(y * SIDE + x) * channels + channel] ?? 0;
      sum += heat;
      if (heat > peak) peak = heat;
      weightedX += x * heat;
      weightedY += y * heat;
    }
  }
  if (peak < REFINING.minConfidenceToRefine || sum <= 0) return;
  landmark.x = weightedX / SIDE / sum;
  landmark.y = weightedY / SIDE / sum;
}
