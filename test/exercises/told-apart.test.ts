import { describe, expect, it } from 'vitest';
import { shownExercise } from '../../src/care/figure/shown-exercise.ts';
import { GROUPS, groupOf } from '../../src/core/exercise/group-of.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { positionAndDose } from '../../src/text/say/card.ts';
import { exerciseWords } from '../../src/text/say/exercise.ts';

const label = (exercise: (typeof EXERCISES)[number]): string =>
  positionAndDose(exercise, shownExercise(exercise).isSeated);

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
    ['bird-dog', 'Back and hips', 'On hands and knees · 2 sets of 6 repetitions each side'],
    ['sit-to-stand', 'Thighs and hips', 'On a chair · 2 sets of 8 repetitions'],
    ['wall-slide', 'Shoulder blades', 'At a wall · 2 sets of 10 repetitions'],
    ['single-leg-stance', 'Balance', 'Standing · 2 holds'],
    ['neck-side-bend', 'Side of the neck', 'Standing or sitting · 2 holds'],
  ])('say what part of the body they are for, and how the body is: %s', (id, part, words) => {
    const [exercise] = EXERCISES.filter((one) => one.id === id);
    if (!exercise) throw new Error(`expected ${id}`);
    expect(exerciseWords(exercise)?.part).toBe(part);
    expect(label(exercise)).toContain(words);
  });
});
