import { describe, expect, it } from 'vitest';
import { canBeAsked, targetBounds } from '../../../src/care/live/target-bounds.ts';
import { isCounted } from '../../../src/core/exercise/exercise.ts';
import { EXERCISES, findExercise } from '../../../src/exercises/index.ts';
import { withTarget } from '../../../src/features/live/with-target.ts';
import { contradictionsIn } from '../../../src/schema/exercise-contradictions.ts';

const birdDog = findExercise('bird-dog')!;
const counted = EXERCISES.filter(isCounted);

describe('the bounds of a target', () => {
  it.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
    'hold what %s asks for, and nothing within them makes it contradict itself',
    (id, exercise) => {
      const { reps, holdMs, rangeDeg } = targetBounds(exercise);
      const own = {
        exerciseId: id,
        reps: exercise.dose.reps,
        ...(exercise.dose.holdMs > 0 && { holdMs: exercise.dose.holdMs }),
        ...(rangeDeg && isCounted(exercise) && { rangeDeg: exercise.movement.targetDeg }),
      };
      expect(canBeAsked(exercise, own)).toBe(true);
      for (const end of ['least', 'most'] as const) {
        const change = {
          exerciseId: id,
          reps: reps[end],
          ...(holdMs && { holdMs: holdMs[end] }),
          ...(rangeDeg && { rangeDeg: rangeDeg[end] }),
        };
        expect(canBeAsked(exercise, change)).toBe(true);
        expect(contradictionsIn(withTarget(exercise, change))).toEqual(contradictionsIn(exercise));
      }
    },
  );

  it.each(counted.map((exercise) => [exercise.id, exercise] as const))(
    'of %s leave out where it rests, and what it calls too far',
    (exerciseId, exercise) => {
      const { restDeg, mostDeg } = exercise.movement;
      expect(canBeAsked(exercise, { exerciseId, rangeDeg: restDeg })).toBe(false);
      if (mostDeg !== undefined) expect(canBeAsked(exercise, { exerciseId, rangeDeg: mostDeg })).toBe(false);
    },
  );

  it('know no hold where nothing is held, nor a range where nothing is counted', () => {
    const held = EXERCISES.find(({ dose }) => dose.holdMs === 0)!;
    expect(canBeAsked(held, { exerciseId: held.id, holdMs: 3000 })).toBe(false);
    const guided = EXERCISES.find((exercise) => !isCounted(exercise))!;
    expect(canBeAsked(guided, { exerciseId: guided.id, rangeDeg: 90 })).toBe(false);
  });

  it('end where it would be another plan', () => {
    expect(canBeAsked(birdDog, { exerciseId: birdDog.id, reps: 5 * birdDog.dose.reps })).toBe(true);
    expect(canBeAsked(birdDog, { exerciseId: birdDog.id, reps: 5 * birdDog.dose.reps + 1 })).toBe(false);
    expect(canBeAsked(birdDog, { exerciseId: birdDog.id, reps: 0 })).toBe(false);
  });
});
