import { describe, expect, it } from 'vitest';
import { direct } from '../../../scripts/mannequin/direct.ts';
import { idealPoses } from '../../../scripts/mannequin/ideal.ts';
import { allScenarios } from '../../../scripts/mannequin/scenarios.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { findExercise, EXERCISES } from '../../../src/exercises/index.ts';

const scenarios = allScenarios();
const named = (name: string) => {
  const scenario = scenarios.find((each) => each.name === name);
  if (!scenario) throw new Error(`no recording ${name}`);
  return scenario;
};

describe('the recordings of the mannequin', () => {
  it('are there for every exercise of the library, and every fault that it judges is in one', () => {
    const missing = EXERCISES.flatMap(({ id, faults }) => {
      const done = new Set(
        scenarios
          .filter(({ move }) => move.exercise === id)
          .flatMap(({ move, turns }) => [
            ...(move.way?.faults ?? []),
            ...turns.flatMap((turn) => ('id' in turn ? [turn.id] : [])),
          ]),
      );
      return faults.filter((fault) => !done.has(fault.id)).map((fault) => `${id}: ${fault.id}`);
    });
    expect(missing).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  });

  it('are the same on every run', () => {
    const once = direct(named('bird-dog.clean-1'));
    const again = direct(named('bird-dog.clean-1'));
    expect(again.truth.reps).toEqual(once.truth.reps);
    expect(again.shot.frames[200]).toEqual(once.shot.frames[200]);
  });

  it.each(['bird-dog.clean-1', 'shoulder-abduction-raise.clean-2', 'sit-to-stand.clean-1'])(
    'say what was done: with perfect eyes the judgement finds just that in %s',
    (name) => {
      const { shot, truth } = direct(named(name));
      const exercise = findExercise(truth.exercise);
      if (!exercise) throw new Error(`no exercise ${truth.exercise}`);
      const { reps, rejected, faults } = analyzePoses(exercise, idealPoses(shot));
      expect(reps.map(({ side }) => side)).toEqual(truth.reps.map(({ side }) => side));
      expect({ rejected, faults }).toEqual({ rejected: [], faults: [] });
    },
  );
});
