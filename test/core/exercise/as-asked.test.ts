import { describe, expect, it } from 'vitest';
import {
  isHeldAsAsked,
  isHeldShort,
  isHoldUntold,
  wasHeldAtAll,
  wholeSeconds,
} from '../../../src/core/exercise/as-asked.ts';
import { isCounted } from '../../../src/core/exercise/exercise.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import rotation from '../../../src/exercises/seated-trunk-rotation.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { fixtureNames, posesOf, truthOf } from '../../fixtures/poses/read-fixture.ts';
import { rep } from '../../fixtures/some-summary.ts';

/** What is known of a turn of which a hold of two seconds is asked. */
const known = (holdMs: number, holdUpToMs?: number): string => {
  const turn = rep(holdUpToMs === undefined ? { holdMs } : { holdMs, holdUpToMs });
  const found = [isHeldAsAsked(rotation, turn), isHeldShort(rotation, turn), isHoldUntold(rotation, turn)];
  expect(found.filter(Boolean)).toHaveLength(1);
  return ['as asked', 'short', 'untold'][found.indexOf(true)] ?? '';
};

describe('a hold of two seconds', () => {
  it('is short where even the longest that it may have been is short', () => {
    expect(known(880, 1600)).toBe('short');
    expect(known(0, 1790)).toBe('short');
    expect(known(0)).toBe('short');
  });

  it('is as asked where it was that long, to a fifth of a second', () => {
    expect(known(1800)).toBe('as asked');
  });

  it('cannot be told where the error of the angle decides', () => {
    expect(known(0, 1800)).toBe('untold');
    expect(known(1280, 2080)).toBe('untold');
  });

  it('cannot be told where its end was not seen', () => {
    expect(isHoldUntold(rotation, rep({ holdMs: 900, notes: ['end-not-seen'] }))).toBe(true);
  });

  it('may have been reached where the angle was short of it by no more than its error', () => {
    expect([wasHeldAtAll(rep({ holdMs: 0 })), wasHeldAtAll(rep({ holdMs: 0, holdUpToMs: 900 }))]).toEqual([
      false,
      true,
    ]);
  });
});

it('tells whole seconds that have passed, two but for a fifth as two', () => {
  expect([0, 790, 800, 1790, 1800, 10_340, 29_810].map(wholeSeconds)).toEqual([0, 0, 1, 1, 2, 10, 30]);
});

const paused = EXERCISES.filter(isCounted).flatMap((exercise) =>
  fixtureNames()
    .filter(
      (name) => name.startsWith(`${exercise.id}.`) && truthOf(name).reps.some(({ holdMs }) => holdMs !== undefined),
    )
    .map((name) => ({ name, exercise })),
);

it.each(paused)('is not called shorter than the pause that was truly made: $name', ({ name, exercise }) => {
  const found = analyzePoses(exercise, posesOf(name)).reps;
  const called = truthOf(name).reps.flatMap(({ holdMs = 0 }, index) => {
    const one = found[index];
    const asked = { ...exercise, dose: { ...exercise.dose, holdMs } };
    return one && one.faults.length === 0 && isHeldShort(asked, one) ? [index + 1] : [];
  });
  expect(called).toEqual([]);
});
