import { describe, expect, it } from 'vitest';
import type { Pose } from '../../../src/core/body/pose.ts';
import { isCounted } from '../../../src/core/exercise/exercise.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { both, changed } from '../../../src/care/figure/angles.ts';
import { parallelCamera, poseSeenBy } from '../../../src/care/figure/camera.ts';
import { landmarksOf } from '../../../src/care/figure/landmarks.ts';
import { skeletonOf } from '../../../src/care/figure/skeleton.ts';
import { seated } from '../../../src/care/figure/start-poses.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import { ADULT } from '../../fixtures/adult.ts';

const EXERCISE = findExercise('seated-trunk-rotation');

const REST = changed(
  seated(),
  both({ shoulderElevationDeg: 42, shoulderPlaneDeg: 55, shoulderRotationDeg: -20, elbowFlexionDeg: 125 }),
);
const [PAUSE_MS, HOLD_MS] = [1200, 700];

/** How far somebody is turned at a moment, who turns by so much each time, in so many ms; to the left is positive. */
function turnAt(turnsDeg: readonly number[], outMs: number, timeMs: number): number {
  const cycleMs = PAUSE_MS + 2 * outMs + HOLD_MS;
  const sinceMs = (timeMs % cycleMs) - PAUSE_MS;
  const way = sinceMs <= outMs + HOLD_MS ? sinceMs / outMs : (2 * outMs + HOLD_MS - sinceMs) / outMs;
  const share = (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, way)))) / 2;
  return share * (turnsDeg[Math.floor(timeMs / cycleMs)] ?? 0);
}

const FRAME_MS = 80;

/** Somebody on a chair who turns the chest while the hips stay, before a camera that stands so far aside. */
function turns(turnsDeg: readonly number[], outMs: number, yawDeg: number): readonly Pose[] {
  const size = { widthPx: 640, heightPx: 480, pxPerM: 200 };
  const camera = parallelCamera({ yawDeg, pitchDeg: 0, aim: [0, 0.85, 0] }, size);
  const endMs = turnsDeg.length * (PAUSE_MS + 2 * outMs + HOLD_MS) + PAUSE_MS;
  return Array.from({ length: Math.ceil(endMs / FRAME_MS) }, (_, i) => {
    const deg = turnAt(turnsDeg, outMs, i * FRAME_MS);
    const angles = changed(REST, { trunkRotationDeg: deg, neckRotationDeg: 0.2 * deg });
    const pose = poseSeenBy(camera, landmarksOf(skeletonOf(ADULT, angles, [0, 0.85, 0])), i * FRAME_MS);
    return { ...pose, light: 0.5 };
  });
}

const judge = (poses: readonly Pose[]) => {
  if (!EXERCISE || !isCounted(EXERCISE)) throw new Error('expected an exercise that is counted');
  return analyzePoses(EXERCISE, poses);
};

describe('a turn of the chest', () => {
  it.each([1300, 2000, 3200].flatMap((outMs) => [-15, 0, 9].map((yawDeg) => [outMs, yawDeg] as const)))(
    'is read from where the chest faced before it, however small and slow: %i ms, the camera %d degrees aside',
    (outMs, yawDeg) => {
      const { reps, rejected } = judge(turns([44, -12, 12, -16, 16, -44], outMs, yawDeg));
      expect(reps.map(({ side }) => side)).toEqual(['left', 'right']);
      for (const { angles } of reps) expect(Math.abs((angles.twist?.peakDeg ?? 0) - 44)).toBeLessThanOrEqual(3);
      const told = rejected.slice(-2);
      expect(told.map(({ side, reason }) => `${side} ${reason}`)).toEqual([
        'right range-too-small',
        'left range-too-small',
      ]);
      for (const { angles } of told) expect(Math.abs((angles.twist?.peakDeg ?? 0) - 16)).toBeLessThanOrEqual(2);
    },
  );
});
