import { describe, expect, it } from 'vitest';
import { direct } from '../../../scripts/mannequin/direct.ts';
import { idealPoses } from '../../../scripts/mannequin/ideal.ts';
import { allScenarios } from '../../../scripts/mannequin/scenarios.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { findExercise } from '../../../src/exercises/index.ts';

/** How many repetitions somebody who walks in and does two is counted, before a camera that stands aside. */
const countedOf = (id: string, name: string, fps: number): number => {
  const film = allScenarios().find((one) => one.name === `${id}.${name}`);
  const exercise = findExercise(id);
  if (!film || !exercise) throw new Error(`expected a film of ${id}`);
  const { camera, turns } = film;
  const { shot } = direct({ ...film, near: 'left', fps, camera: { ...camera, yawDeg: 19 }, turns: turns.slice(0, 2) });
  return analyzePoses(exercise, idealPoses(shot)).reps.length;
};

describe('somebody who walks in with hanging arms, as in the start pose, and turns side-on', () => {
  it.each([12, 15, 30])('rests where they stand, and not where they came in: %d pictures a second', (fps) => {
    expect(countedOf('elbow-curl', 'clean-1', fps)).toBe(2);
  });

  it('is seen from the side that they have turned to, though their arms swung before', () => {
    expect(countedOf('chest-opener', 'clean-3', 15)).toBe(2);
  });
});
