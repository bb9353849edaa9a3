import { describe, expect, it } from 'vitest';
import { isCounted, type CountedExercise, type Exercise } from '../../../src/core/exercise/exercise.ts';
import { rangeCheckOf } from '../../../src/core/person/own-range.ts';
import { applyPlan } from '../../../src/core/person/personalise.ts';
import { findExercise } from '../../../src/exercises/index.ts';

const counted = (exercise: Exercise | undefined): CountedExercise => {
  if (!exercise || !isCounted(exercise)) throw new Error('expected a counted exercise');
  return exercise;
};
const RAISE = counted(findExercise('shoulder-flexion-raise'));

describe('what is asked of somebody whose own range is not known, or small', () => {
  it('is four tenths of the way to where the exercise counts, while the range is looked for', () => {
    expect(rangeCheckOf(RAISE).movement.countAt).toMatchObject({ kind: 'way', share: 0.4 });
  });

  it('lies a degree from where rest ends, however little somebody can reach', () => {
    const { restDeg, countAt } = counted(applyPlan(RAISE, { ownRangeDeg: 0 })).movement;
    expect(countAt).toEqual({ kind: 'angle', deg: restDeg + 1 });
  });
});
