import { describe, expect, it } from 'vitest';
import { shownExercise } from '../../src/care/figure/shown-exercise.ts';
import { GROUPS, groupOf } from '../../src/core/exercise/group-of.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { exerciseWords, partAndPosition } from '../../src/text/say/exercise.ts';

const label = (exercise: (typeof EXERCISES)[number]): string =>
  partAndPosition(exercise, shownExercise(exercise).isSeated);

describe('the exercises in a list', () => {
  it.each(['name', 'part', 'why'] as const)('each have a %s of their own', (word) => {
    const words = EXERCISES.map((exercise) => exerciseWords(exercise)?.[word]);
    expect(new Set(words).size).toBe(EXERCISES.length);
  });

  it('stand in groups of few, and none is left out', () => {
    const sizes = GROUPS.map((group) => EXERCISES.filter((exercise) => groupOf(exercise) === group).length);
    expect(sizes).toEqual([6, 6, 4, 4, 1]);
  });

  it.each([
    ['bird-dog', 'Back and hips · on hands and knees'],
    ['sit-to-stand', 'Thighs and hips · on a chair'],
    ['wall-slide', 'Shoulder blades · at a wall'],
    ['single-leg-stance', 'Balance · standing'],
    ['neck-side-bend', 'Side of the neck · standing or sitting'],
  ])('say what part of the body they are for, and how the body is: %s', (id, words) => {
    expect(EXERCISES.filter((exercise) => exercise.id === id).map(label)).toEqual([words]);
  });
});
