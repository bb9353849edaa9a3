import { describe, expect, it } from 'vitest';
import { demonstrate } from '../../../src/care/figure/demonstrate.ts';
import { parallelCamera, poseSeenBy } from '../../../src/care/figure/camera.ts';
import { landmarksOf } from '../../../src/care/figure/landmarks.ts';
import { isCounted, type Exercise } from '../../../src/core/exercise/exercise.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';

const SIZE = { widthPx: 1280, heightPx: 960, pxPerM: 340 };

function demonstrated(exercise: Exercise, yaw?: number): readonly Pose[] {
  const demo = demonstrate(exercise, { times: 2 });
  const yawDeg = yaw ?? (exercise.view === 'front' ? 0 : -90);
  const camera = parallelCamera({ yawDeg, pitchDeg: 0, aim: [0, 0.95, 0] }, SIZE);
  return Array.from({ length: Math.ceil(demo.durationMs / 40) }, (_, i) => ({
    ...poseSeenBy(camera, landmarksOf(demo.skeletonAt(i * 40)), i * 40),
    light: 0.5,
  }));
}

describe('demo', () => {
  it.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))('%s', (_id, exercise) => {
    const found = analyzePoses(exercise, demonstrated(exercise));
    const expected = isCounted(exercise) ? (exercise.sides === 'each' ? 4 : 2) : 0;
    const { reps, rejected, faults } = found;
    console.log(
      exercise.id,
      reps
        .map((r) => `${r.side} ${JSON.stringify(r.angles[exercise.movement?.measure ?? ''] ?? r.angles)}`)
        .join(' | '),
      JSON.stringify({ rejected: rejected.map((r) => [r.reason, r.side]), faults: faults.map((f) => [f.id, f.side]) }),
    );
    expect(reps.length).toBe(expected);
    expect(rejected).toEqual([]);
    expect(faults).toEqual([]);
  });
});
