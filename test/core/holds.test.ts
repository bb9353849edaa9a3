import { describe, expect, it } from 'vitest';
import { analyzePoses } from '../../src/core/analyze.ts';
import type { Pose } from '../../src/core/pose.ts';
import { findExercise } from '../../src/exercises/index.ts';
import { posesOf } from '../fixtures/poses/read-fixture.ts';

const NAME = 'neck-side-bend';
const clean = posesOf(`${NAME}.clean`);
const judge = (poses: readonly Pose[]) => {
  const exercise = findExercise(NAME);
  if (!exercise) throw new Error(`expected ${NAME} in the library`);
  return analyzePoses(exercise, poses);
};

/** The clean holds (left to 13 s, then right), with a slip of so long in the first: half-way back, then the pose again. */
function withSlip(slipMs: number): readonly Pose[] {
  const atMs = 6000;
  const halfWay = clean.find(({ timeMs }) => timeMs >= 2840);
  if (!halfWay) throw new Error('expected the clip to bend at 2.84 s');
  const before = clean.filter(({ timeMs }) => timeMs < atMs);
  const after = clean.filter(({ timeMs }) => timeMs >= atMs).map((pose) => ({ ...pose, timeMs: pose.timeMs + slipMs }));
  const slip = Array.from({ length: Math.round(slipMs / 80) }, (_, i) => ({ ...halfWay, timeMs: atMs + i * 80 }));
  return [...before, ...slip, ...after];
}

describe('a hold', () => {
  it('is one hold through a slip, is told what slipped, and counts no time outside the pose', () => {
    const straight = judge(clean);
    const slipped = judge(withSlip(2400));
    expect(slipped.reps.map(({ side }) => side)).toEqual(['left', 'right']);
    expect(slipped.cues.filter(({ id }) => id === 'hold-further').map(({ side }) => side)).toEqual(['left']);
    expect(slipped.reps[0]?.holdMs).toBeGreaterThan((straight.reps[0]?.holdMs ?? 0) - 600);
    expect(slipped.reps[0]?.holdMs).toBeLessThan((straight.reps[0]?.holdMs ?? 0) + 600);
  });

  it('that wavers for a moment is not spoken to', () => {
    expect(judge(withSlip(500)).cues.filter(({ id }) => id === 'hold-further')).toEqual([]);
  });
});
