import { describe, expect, it } from 'vitest';
import { axisOf, bandsOn } from '../../../src/care/review/angle-axis.ts';
import { isCounted } from '../../../src/core/exercise/exercise.ts';
import { applyPlan } from '../../../src/core/person/personalise.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';

const NOTHING = { reps: [], rejected: [] };

describe('an axis of angles', () => {
  it.each(EXERCISES.filter(isCounted).map((one) => [one.id, one] as const))(
    'goes both ways, and has its band: %s',
    (_id, exercise) => {
      const axis = axisOf(exercise, exercise.movement.measure, NOTHING);
      for (const value of [10, 90, exercise.movement.targetDeg]) {
        expect(axis.read(axis.shown(value))).toBeCloseTo(value, 6);
        expect(axis.band(value)).toBeGreaterThan(0);
      }
      const [band] = bandsOn(exercise, axis, NOTHING);
      // Who has come to the target has come past where it counts.
      // Who has no rest yet has no way from it either.
      if (exercise.movement.countAt.kind === 'by') return;
      const rest = axis.shown(exercise.movement.restDeg);
      expect(Math.abs((band?.target ?? 0) - rest)).toBeGreaterThanOrEqual(Math.abs((band?.countAt ?? 0) - rest) - 1e-6);
    },
  );

  it('counts flexion from the straight joint', () => {
    const axis = axisOf(birdDog, 'hip', NOTHING);
    expect([axis.unit, axis.shown(180), axis.shown(90)]).toEqual(['deg', 0, 90]);
  });

  it('has a band of each side where the sides have their own', () => {
    const own = applyPlan(birdDog, { left: { targetDeg: 150 }, right: { targetDeg: 165 } });
    const bands = bandsOn(own, axisOf(own, 'hip', NOTHING), NOTHING);
    expect(bands.map(({ side, target }) => [side, target])).toEqual([
      ['left', 30],
      ['right', 15],
    ]);
    expect(bandsOn(birdDog, axisOf(birdDog, 'hip', NOTHING), NOTHING).map(({ side }) => side)).toEqual(['both']);
    expect(bandsOn(birdDog, axisOf(birdDog, 'shoulder', NOTHING), NOTHING)).toEqual([]);
  });
});
