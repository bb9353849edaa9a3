import { expect, it } from 'vitest';
import type { CountedExercise } from '../../../src/core/exercise/exercise.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import { makeWorld } from '../../app/fakes.ts';

const ID = 'shoulder-flexion-raise';
const offered = findExercise(ID) as CountedExercise;

it('what a range check found is answered by one key', () => {
  const { app } = makeWorld();
  const offer = (found: CountedExercise | null) =>
    app.kernel.store.set({ route: { page: 'range' }, rangeOffer: { exerciseId: ID, findings: [], offered: found } });
  offer(offered);
  expect(app.intentOfKey('Enter')).toEqual({ kind: 'accept-range' });
  expect(app.intentOfKey('Escape')).toEqual({ kind: 'decline-range' });
  expect(app.intentOfKey('x')).toBeNull();
  offer(null);
  expect(app.intentOfKey('Enter')).toEqual({ kind: 'check-range', exerciseId: ID });
});
