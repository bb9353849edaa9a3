import { describe, expect, it } from 'vitest';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import { posesOf, truthOf } from '../../fixtures/poses/read-fixture.ts';
import { shaken } from '../../fixtures/shaken.ts';

const SEEDS = [11, 12, 13, 14, 15, 16];

const judge = (fixture: string, seed: number) => {
  const exercise = findExercise(fixture.split('.')[0] ?? '');
  if (!exercise) throw new Error(`expected the exercise of ${fixture}`);
  return analyzePoses(exercise, shaken(posesOf(fixture), 0.01, seed));
};

describe('a picture in which every point shakes by one per cent of its width', () => {
  it.each([
    'bird-dog.clean',
    'sit-to-stand.clean',
    'single-leg-stance.clean',
    'elbow-curl.clean',
    'dead-bug-heel-tap.clean',
    'shoulder-abduction-raise.clean',
  ])('is counted as what it shows: %s', (fixture) => {
    const sides = truthOf(fixture).reps.map(({ side }) => side);
    const counted = SEEDS.map((seed) => judge(fixture, seed).reps.map(({ side }) => side));
    expect(counted).toEqual(SEEDS.map(() => sides));
  });
});
