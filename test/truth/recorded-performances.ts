/** The fixtures of the judgement as sets: found, filmed and made recordings, with what is known of them. */
import { EXERCISES, findExercise } from '../../src/exercises/index.ts';
import { fixtureNames, posesOf, truthOf } from '../fixtures/poses/read-fixture.ts';
import type { Truth } from '../fixtures/poses/truth.ts';
import { USUAL, type Done, type Planned } from './performances.ts';

/** What is known of a recording: of found ones only what can be counted by eye. */
function doneIn({ reps, rejected, faults }: Truth, isThis: boolean): Done | null {
  if (faults === null) return null;
  return {
    reps: reps.map(({ side, peakMs = 0, holdMs = 0 }) => ({
      side,
      startMs: peakMs,
      endMs: peakMs + holdMs,
      outMs: null,
      holdMs,
      share: 1,
      faults: faults.filter((fault) => fault.startMs <= peakMs + holdMs && fault.endMs >= peakMs).map(({ id }) => id),
    })),
    rejected: rejected.map(({ side, startMs = 0 }) => ({ side, startMs, reason: 'range-too-small' })),
    seen: 'partly',
    isThis,
  };
}

/** Every fixture, judged as its exercise; nobody's repetitions are judged as the first of the library. */
export const RECORDED: readonly Planned[] = fixtureNames().map((fixture) => ({
  name: fixture,
  make: () => {
    const [id = ''] = fixture.split('.');
    const exercise = findExercise(id) ?? EXERCISES[0];
    if (!exercise) throw new Error('expected at least one exercise');
    const isThis = exercise.id === id;
    return {
      ...USUAL,
      name: fixture,
      exercise,
      poses: posesOf(fixture),
      done: doneIn(truthOf(fixture), isThis),
      source: 'trace',
    };
  },
}));
