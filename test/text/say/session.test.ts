import { expect, it } from 'vitest';
import { countableIn } from '../../../src/text/say/session.ts';
import { findExercise } from '../../../src/exercises/index.ts';

const setsOf = (...exerciseIds: string[]) => exerciseIds.map((id) => ({ exercise: findExercise(id)! }));

it('says what was counted by what the exercise is made of', () => {
  expect(countableIn(setsOf('bird-dog'))).toBe('repetitions');
  expect(countableIn(setsOf('single-leg-stance'))).toBe('holds');
  expect(countableIn(setsOf('pelvic-tilt', 'transverse-abdominal'))).toBe('rounds');
});

it('calls it repetitions where a session has of several kinds', () => {
  expect(countableIn(setsOf('pelvic-tilt', 'bird-dog'))).toBe('repetitions');
});
