import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../scripts/demonstrate/demonstrate.ts';
import { shotOf, turnedBy } from '../../../scripts/demonstrate/film.ts';
import { cameraAt, pixelOf } from '../../../src/care/figure/camera.ts';
import { demonstrate } from '../../../src/care/figure/demonstrate.ts';
import { landmarksOf } from '../../../src/care/figure/landmarks.ts';
import { skeletonIn } from '../../../src/care/figure/shown-exercise.ts';
import { skeletonOf } from '../../../src/care/figure/skeleton.ts';
import { bentAndTurned, rotated } from '../../../src/care/figure/vectors.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { EXERCISES, findExercise } from '../../../src/exercises/index.ts';
import { parseTrace } from '../../../src/schema/trace.ts';

/** A straight leg may give way at the knee by less than this, to whichever side: metres. */
const STRAIGHT_KNEE_M = 0.01;

describe('a demonstration that is filmed', () => {
  it.each(EXERCISES)('shows the same postures, turned: $id', (exercise) => {
    const { durationMs, postureAt } = demonstrate(exercise, { holdUpToMs: 1000 });
    for (const share of [0, 0.3, 0.6]) {
      const posture = postureAt(share * durationMs);
      const there = landmarksOf(skeletonIn(turnedBy(90, posture)));
      const heading = bentAndTurned(0, 0, 90);
      for (const [name, at] of Object.entries(landmarksOf(skeletonIn(posture)))) {
        const expected = rotated(at, heading);
        const found = there[name as keyof typeof there];
        const apartM = Math.hypot(...found.map((value, axis) => value - (expected[axis] ?? NaN)));
        expect(apartM, name).toBeLessThan(STRAIGHT_KNEE_M);
      }
    }
  });

  it.each(EXERCISES)('has the whole body in its picture, whatever it does: $id', (exercise) => {
    const { body, camera, frames } = shotOf(exercise, { holdUpToMs: 1000 });
    const lens = cameraAt(camera);
    for (const { angles, placeM, anchors } of frames) {
      const landmarks = landmarksOf(skeletonOf(body, angles, placeM, anchors));
      for (const at of Object.values(landmarks)) {
        const [x, y] = pixelOf(lens, at);
        expect(Math.min(x, y, camera.widthPx - x, camera.heightPx - y)).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    { id: 'shoulder-abduction-raise', fault: null, reps: [{ side: null, faults: [] }] },
    { id: 'bird-dog', fault: 'leg-low', reps: [{ side: 'right', faults: ['leg-low'] }] },
  ] as const)(
    'is seen by the real model and judged as it was meant: $id, $fault',
    async ({ id, fault, reps }) => {
      const folder = mkdtempSync(join(tmpdir(), 'plumbline-filmed-'));
      const file = join(folder, 'filmed.trace.json');
      const exercise = findExercise(id);
      if (!exercise) throw new Error(`expected ${id} in the library`);
      const which = [...(fault ? ['--fault', fault] : []), ...(exercise.sides === 'each' ? ['--side', 'right'] : [])];
      try {
        expect(await run(['--exercise', id, ...which, '--filmed', 'lite', '--trace-out', file])).toBe(0);
        const trace = parseTrace(JSON.parse(readFileSync(file, 'utf8')));
        if (!trace.ok) throw new Error(`${trace.where}: expected ${trace.expected}`);
        const judged = analyzePoses(exercise, trace.value);
        expect(judged.reps.map(({ side, faults }) => ({ side, faults }))).toEqual(reps);
        expect(judged.rejected).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});
