import { expect, it } from 'vitest';
import { countableIn } from '../../../src/core/report/session-head.ts';
import { countedParts } from '../../../src/text/say/session.ts';
import { headOf } from '../../../src/core/report/head-of.ts';
import type { SetHead } from '../../../src/core/report/session-head.ts';
import { someSession } from '../../fixtures/some-session.ts';
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

/** The count of a session of one set of bird dogs. */
const said = (counts: Pick<SetHead, 'done' | 'asked'>): string => {
  const set = {
    exercise: { id: 'bird-dog', mode: 'repetitions' },
    durationMs: 1,
    test: null,
    screen: null,
    ...counts,
  } as const;
  const { before, strong, after } = countedParts({
    ...headOf({ ...someSession('a'), status: 'finished', sets: [] }),
    sets: [set],
  });
  return [before, strong, after].filter((part) => part !== '').join(' ');
};

it('says of how many, where fewer were done than asked for', () => {
  expect(said({ done: 6, asked: 12 })).toBe('6 of 12 repetitions');
  expect(said({ done: 12, asked: 12 })).toBe('12 repetitions');
  expect(said({ done: 14, asked: 12 })).toBe('14 repetitions');
  // A head that an older app made does not say how many were asked for.
  expect(said({ done: 6 })).toBe('6 repetitions');
});
