import { describe, expect, it } from 'vitest';
import { findExercise } from '../../src/exercises/index.ts';
import { parsePlan } from '../../src/schema/plan.ts';

const read = (id: string, json: unknown) => {
  const exercise = findExercise(id);
  if (!exercise) throw new Error(`expected ${id} in the library`);
  const parsed = parsePlan(exercise, json);
  return parsed.ok ? 'taken' : `${parsed.where}: ${parsed.expected}`;
};

describe('a plan from outside', () => {
  it.each<[string, unknown]>([
    ['shoulder-flexion-raise', {}],
    ['shoulder-flexion-raise', { sets: 1, reps: 5, ownRangeDeg: 100, paceMs: 3000, without: ['too-fast'] }],
    ['shoulder-flexion-raise', { left: { ownRangeDeg: 100, tolerance: { 'trunk-leans': 5 } }, tooFastMs: 900 }],
    ['overhead-press', { ownDeg: { shoulder: 120 }, right: { targetDeg: 155 } }],
    ['neck-side-bend', { holdMs: 60_000, left: { holdMs: 20_000 } }],
    ['transverse-abdominal', { reps: 5, holdMs: 8000, tolerance: { 'legs-move': 5 } }],
  ])('is taken for %s: %j', (id, plan) => {
    expect(read(id, plan)).toBe('taken');
  });

  it.each<[string, string, unknown, RegExp]>([
    ['a field that is misspelt', 'bridge', { rep: 5 }, /^rep:/],
    ['a side that is misspelt', 'bridge', { left: { hold: 5 } }, /^left.hold:/],
    ['a fault that is not there', 'bridge', { without: ['arm-low'] }, /^without.0: one of .*hips-drop/],
    [
      'tolerance for a fault that is not there',
      'bridge',
      { left: { tolerance: { x: 5 } } },
      /^left.tolerance.x: one of/,
    ],
    ['degrees for a tempo', 'bird-dog', { tolerance: { 'too-fast': 5 } }, /^tolerance.too-fast: one of/],
    ['an own range where no band follows it', 'bridge', { ownRangeDeg: 150 }, /^ownRangeDeg: no such field/],
    ['an own measure where no band follows it', 'overhead-press', { ownDeg: { hip: 90 } }, /^ownDeg.hip: one of elbow/],
    ['a target where nothing is counted', 'pelvic-tilt', { targetDeg: 10 }, /^targetDeg: no such field/],
    ['a target short of the counting level', 'shoulder-flexion-raise', { targetDeg: 100 }, /at most 100/],
    ['the same on one side', 'shoulder-flexion-raise', { right: { countDeg: 160 } }, /^bySide.right.*at most 150/],
    ['a target past the band', 'neck-side-bend', { targetDeg: 45 }, /^movement.mostDeg: above 45/],
    ['a target that is no number', 'bridge', { targetDeg: 'far' }, /^targetDeg:/],
    ['no hold where time is all that counts', 'neck-side-bend', { holdMs: 0 }, /^dose.holdMs/],
  ])('with %s is refused with the field and what was expected', (_what, id, plan, line) => {
    expect(read(id, plan)).toMatch(line);
  });
});
