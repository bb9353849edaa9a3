import { isInOtherPosture, type Posture } from '../../core/body/posture.ts';
import { median } from '../../core/maths/numbers.ts';
import type { BodyFrame } from './recorded-body.ts';

/** Knees that hang this far below the hips (in trunk lengths) carry somebody on hands and knees; of the library's figures 0.6, on the back above the hips. A choice, unverified. */
const KNEELS_FROM = 0.3;
/** A nose this much higher than the ears (in trunk lengths) looks up: the figure on its back reads 0.1. A choice, unverified. */
const LOOKS_UP_FROM = 0.03;

/** How a body lies or stands over some frames; null where it is in none of the postures that the core knows, or turns from one to another. */
export function postureOf(frames: readonly BodyFrame[]): Posture | null {
  const withDepth = frames.filter(({ pose }) => pose.world !== null);
  if (withDepth.length === 0) return null;
  const upright = withDepth.filter(({ pose }) => !isInOtherPosture('upright', pose)).length / withDepth.length;
  if (upright > MOSTLY) return 'upright';
  if (upright > 1 - MOSTLY) return null;
  const over = (read: (frame: BodyFrame) => number): number => median(frames.map(read));
  const kneesBelow = over(
    ({ points: p, trunkPx }) => (p.leftKnee.yPx + p.rightKnee.yPx - p.leftHip.yPx - p.rightHip.yPx) / 2 / trunkPx,
  );
  if (kneesBelow >= KNEELS_FROM) return 'hands-and-knees';
  const noseAbove = over(({ points: p, trunkPx }) => ((p.leftEar.yPx + p.rightEar.yPx) / 2 - p.nose.yPx) / trunkPx);
  return noseAbove >= LOOKS_UP_FROM ? 'supine' : null;
}

/** So many of the frames tell the posture. A choice, unverified. */
const MOSTLY = 0.7;
