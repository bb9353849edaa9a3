import { describe, expect, it } from 'vitest';
import { analyzePoses } from '../../src/core/analyze.ts';
import type { CountedExercise } from '../../src/core/exercise.ts';
import { applyPlan, ownRangeOf } from '../../src/core/plan.ts';
import { findExercise } from '../../src/exercises/index.ts';
import { posesOf } from '../fixtures/poses/read-fixture.ts';

const counted = (id: string): CountedExercise => {
  const exercise = findExercise(id);
  if (!exercise || exercise.mode === 'guided') throw new Error(`expected ${id} in the library, counted`);
  return exercise;
};
const flexion = counted('shoulder-flexion-raise');

describe("a person's plan", () => {
  it('counts raises to 95 degrees for somebody whose own range is 100, and none without it', () => {
    const poses = posesOf('shoulder-flexion-raise.too-small');
    expect(analyzePoses(flexion, poses).reps).toEqual([]);
    const { reps, rejected } = analyzePoses(applyPlan(flexion, { ownRangeDeg: 100 }), poses);
    expect(reps).toHaveLength(3);
    expect(rejected).toEqual([]);
  });

  it('never makes an exercise harder than its table', () => {
    expect(applyPlan(flexion, { ownRangeDeg: 178 })).toMatchObject({
      movement: { countAt: { deg: 110 }, targetDeg: 150 },
    });
  });

  it('aims short of the own range, and for a bend above it', () => {
    expect(applyPlan(flexion, { ownRangeDeg: 120 })).toMatchObject({
      movement: { countAt: { deg: 90 }, targetDeg: 110 },
    });
    expect(applyPlan(counted('elbow-curl'), { ownRangeDeg: 60 })).toMatchObject({ movement: { targetDeg: 70 } });
  });

  it('sets targets, doses and what is not judged, and leaves the rest', () => {
    const plan = applyPlan(counted('dead-bug-heel-tap'), { reps: 4, targetDeg: 130, without: ['knee-extends'] });
    expect(plan).toMatchObject({ dose: { reps: 4, sets: 2 }, movement: { targetDeg: 130, countAt: { deg: 125 } } });
    expect(plan.faults.map(({ id }) => id)).not.toContain('knee-extends');
    expect(plan.faults.map(({ id }) => id)).toContain('head-lifts');
  });

  it('reads the own range off three repetitions, and off two nothing', () => {
    const { reps } = analyzePoses(flexion, posesOf('shoulder-flexion-raise.clean'));
    const own = ownRangeOf(flexion, reps);
    expect(own).toBeGreaterThan(150);
    expect(own).toBeLessThan(175);
    expect(ownRangeOf(flexion, reps.slice(0, 2))).toBeNull();
  });
});
