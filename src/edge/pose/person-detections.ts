import {
  BLAZEPOSE_DETECTOR_ANCHOR_CONFIGURATION,
  BLAZEPOSE_TENSORS_TO_DETECTION_CONFIGURATION as DECODING,
} from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants.js';
import { createSsdAnchors } from '@tensorflow-models/pose-detection/dist/shared/calculators/create_ssd_anchors.js';
import type { PointPx, Region } from './region.ts';

/**
 * A person that the detector found: how sure the detector is (0 to 1), and the two alignment points in frame pixels.
 */
export interface PersonDetection {
  readonly score: number;
  readonly centre: PointPx;
  readonly rim: PointPx;
}

const KEYPOINTS = { centre: 0, rim: 1 } as const;
const anchors = createSsdAnchors(BLAZEPOSE_DETECTOR_ANCHOR_CONFIGURATION);

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
const LOWEST_LOGIT = -Math.log(1 / DECODING.minScoreThresh - 1);

/**
 * People in the frame, the surest first, from the detector's raw outputs: `boxes` [2254 x 12], `logits` [2254], for a
 * region that is not turned. Boxes of one person are not merged: the surest stands for them.
 *
 * Rewritten without tensors from `tensors_to_detections`, `remove_detection_letterbox` and `non_max_suppression` of
 * @tensorflow-models/pose-detection 2.1.3 (Copyright Google LLC, Apache-2.0), with that package's constants.
 */
export function decodeDetections(boxes: Float32Array, logits: Float32Array, region: Region): PersonDetection[] {
  const found: PersonDetection[] = [];
  for (let i = 0; i < DECODING.numBoxes; i += 1) {
    const logit = logits[i] ?? Number.NEGATIVE_INFINITY;
    if (!(logit >= LOWEST_LOGIT) || !hasSize(boxes, i)) continue;
    found.push({
      score: sigmoid(logit),
      centre: keypoint(boxes, i, KEYPOINTS.centre, region),
      rim: keypoint(boxes, i, KEYPOINTS.rim, region),
    });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** The network sometimes gives boxes of negative size, which are not people. */
function hasSize(boxes: Float32Array, box: number): boolean {
  const at = box * DECODING.numCoords + DECODING.boxCoordOffset;
  return (boxes[at + 2] ?? Number.NaN) >= 0 && (boxes[at + 3] ?? Number.NaN) >= 0;
}

/** Detector pixels round an anchor -> share of the region -> frame pixels. */
function keypoint(boxes: Float32Array, box: number, index: number, region: Region): PointPx {
  const anchor = anchors[box];
  const at = box * DECODING.numCoords + DECODING.keypointCoordOffset + index * DECODING.numValuesPerKeypoint;
  const x = (boxes[at] ?? Number.NaN) / DECODING.xScale + (anchor?.xCenter ?? Number.NaN);
  const y = (boxes[at + 1] ?? Number.NaN) / DECODING.yScale + (anchor?.yCenter ?? Number.NaN);
  return { xPx: (x - 0.5) * region.sizePx + region.xPx, yPx: (y - 0.5) * region.sizePx + region.yPx };
}
