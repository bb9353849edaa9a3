import { expect, it } from 'vitest';
import { countWord } from '../../src/app/session-figure.ts';
import type { Session } from '../../src/core/session.ts';
import { findExercise } from '../../src/exercises/index.ts';
import { someSession, someSet } from '../fixtures/some-session.ts';

const sessionOf = (...exerciseIds: string[]): Session => ({
  ...someSession('one'),
  sets: exerciseIds.map((id) => ({ ...someSet(id, 'one'), exercise: findExercise(id)!, events: [] })),
});

it('names what was counted by what the exercise is made of', () => {
  expect(countWord(sessionOf('bird-dog'), 1)).toBe('repetition');
  expect(countWord(sessionOf('single-leg-stance'), 2)).toBe('holds');
  expect(countWord(sessionOf('pelvic-tilt', 'transverse-abdominal'), 1)).toBe('round');
});

it('calls it repetitions where a session has of several kinds', () => {
  expect(countWord(sessionOf('pelvic-tilt', 'bird-dog'), 9)).toBe('repetitions');
});
