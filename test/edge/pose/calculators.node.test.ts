/**
 * Compares the steps that were rewritten without tensors with the originals in pose-detection, on tensors in plain
 * JavaScript.
 */
import * as tf from '@tensorflow/tfjs';
import type { Detection } from '@tensorflow-models/pose-detection/dist/shared/calculators/interfaces/shape_interfaces.js';
import * as constants from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants.js';
import { calculateAlignmentPointsRects } from '@tensorflow-models/pose-detection/dist/shared/calculators/calculate_alignment_points_rects.js';
import { createSsdAnchors } from '@tensorflow-models/pose-detection/dist/shared/calculators/create_ssd_anchors.js';
import { refineLandmarksFromHeatmap } from '@tensorflow-models/pose-detection/dist/shared/calculators/refine_landmarks_from_heatmap.js';
import { removeDetectionLetterbox } from '@tensorflow-models/pose-detection/dist/shared/calculators/remove_detection_letterbox.js';
import { tensorsToDetections } from '@tensorflow-models/pose-detection/dist/shared/calculators/tensors_to_detections.js';
import { transformNormalizedRect } from '@tensorflow-models/pose-detection/dist/shared/calculators/transform_rect.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { refineFromHeatmap } from '../../../src/edge/pose/heatmap-refinement.ts';
import { decodeDetections } from '../../../src/edge/pose/person-detections.ts';
import { normalizeRegion, regionFromAlignment, wholeFrame } from '../../../src/edge/pose/region.ts';

const frame = { widthPx: 640, heightPx: 480 };
const imageSize = { width: 640, height: 480 };

/** Numbers from 0 to 1 that are the same in every run. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

beforeAll(() => tf.setBackend('cpu'));

describe('the rewritten calculators', () => {
  it('find the same people as the originals, the surest first', async () => {
    const random = pseudoRandom(1);
    const boxes = new Float32Array(2254 * 12).map(() => random() * 200 - 60);
    const logits = new Float32Array(2254).map(() => random() * 20 - 19);
    const anchors = createSsdAnchors(constants.BLAZEPOSE_DETECTOR_ANCHOR_CONFIGURATION);
    const anchor = (key: 'xCenter' | 'yCenter' | 'width' | 'height') => tf.tensor1d(anchors.map((each) => each[key]));
    const theirs = removeDetectionLetterbox(
      await tensorsToDetections(
        [tf.tensor1d(logits), tf.tensor2d(boxes, [2254, 12])],
        { x: anchor('xCenter'), y: anchor('yCenter'), w: anchor('width'), h: anchor('height') },
        constants.BLAZEPOSE_TENSORS_TO_DETECTION_CONFIGURATION,
      ),
      { left: 0, right: 0, top: 0.125, bottom: 0.125 },
    ).sort((a, b) => (b.score?.[0] ?? 0) - (a.score?.[0] ?? 0));
    const ours = decodeDetections(boxes, logits, wholeFrame(frame));
    expect(theirs.length).toBeGreaterThan(20);
    expect(ours.length).toBe(theirs.length);
    for (const [i, detection] of theirs.entries()) {
      const points = detection.locationData.relativeKeypoints ?? [];
      const same = ours[i];
      expect(same?.centre.xPx).toBeCloseTo((points[0]?.x ?? 0) * 640, 2);
      expect(same?.centre.yPx).toBeCloseTo((points[0]?.y ?? 0) * 480, 2);
      expect(same?.rim.xPx).toBeCloseTo((points[1]?.x ?? 0) * 640, 2);
      expect(same?.rim.yPx).toBeCloseTo((points[1]?.y ?? 0) * 480, 2);
    }
  });

  it('draw the same region round a person', () => {
    const random = pseudoRandom(2);
    for (let i = 0; i < 50; i += 1) {
      const [x0, y0, x1, y1] = [random(), random(), random(), random()] as const;
      const detection = {
        locationData: {
          relativeKeypoints: [
            { x: x0, y: y0 },
            { x: x1, y: y1 },
          ],
        },
      } as Detection;
      const theirs = transformNormalizedRect(
        calculateAlignmentPointsRects(detection, imageSize, {
          rotationVectorStartKeypointIndex: 0,
          rotationVectorEndKeypointIndex: 1,
          rotationVectorTargetAngleDegree: 90,
        }),
        imageSize,
        constants.BLAZEPOSE_DETECTOR_RECT_TRANSFORMATION_CONFIG,
      );
      const region = regionFromAlignment({ xPx: x0 * 640, yPx: y0 * 480 }, { xPx: x1 * 640, yPx: y1 * 480 });
      const ours = region === null ? null : normalizeRegion(region, frame);
      expect(ours?.xCenter).toBeCloseTo(theirs.xCenter, 9);
      expect(ours?.yCenter).toBeCloseTo(theirs.yCenter, 9);
      expect(ours?.width).toBeCloseTo(theirs.width, 9);
      expect(ours?.height).toBeCloseTo(theirs.height, 9);
      expect(ours?.rotation).toBeCloseTo(theirs.rotation ?? Number.NaN, 9);
    }
  });

  it('move the landmarks to the same place in the heat', async () => {
    const random = pseudoRandom(3);
    const heatmap = new Float32Array(64 * 64 * 39).map(() => random() ** 3);
    const landmarks = Array.from({ length: 39 }, () => ({ x: random() * 1.2 - 0.1, y: random(), z: 0, score: 1 }));
    const theirs = await refineLandmarksFromHeatmap(
      landmarks,
      tf.tensor4d(heatmap, [1, 64, 64, 39]),
      constants.BLAZEPOSE_REFINE_LANDMARKS_FROM_HEATMAP_CONFIG,
    );
    const ours = landmarks.map((landmark) => ({ ...landmark }));
    refineFromHeatmap(ours, heatmap);
    for (const [i, { x, y }] of theirs.entries()) {
      expect(ours[i]?.x).toBeCloseTo(x, 6);
      expect(ours[i]?.y).toBeCloseTo(y, 6);
    }
    expect(ours.some(({ x }, i) => x !== landmarks[i]?.x)).toBe(true);
  });

  it('leave a landmark outside the crop alone', () => {
    const landmarks = Array.from({ length: 39 }, () => ({ x: 0.5, y: 1.3 }));
    refineFromHeatmap(landmarks, new Float32Array(64 * 64 * 39).fill(1));
    expect(landmarks[0]).toEqual({ x: 0.5, y: 1.3 });
  });
});
