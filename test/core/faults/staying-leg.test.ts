import { describe, expect, it } from 'vitest';
import { direct } from '../../../scripts/mannequin/direct.ts';
import { idealPoses } from '../../../scripts/mannequin/ideal.ts';
import type { Turn } from '../../../scripts/mannequin/scenario.ts';
import { allScenarios } from '../../../scripts/mannequin/scenarios.ts';
import { merge, on } from '../../../src/care/figure/angles.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { findExercise } from '../../../src/exercises/index.ts';

const NEAR = 'left';
const FAR = 'right';

/**
 * What is said of the far leg in taps of the near one, in which it drops by so many degrees; clean taps of the far one lie between them.
 * `shallow`: the first tap goes only as far as just counts.
 */
const farLegIn = (dropsDeg: readonly number[], { shallow = false } = {}) => {
  const film = allScenarios().find(({ name }) => name === 'dead-bug-heel-tap.clean-2');
  const exercise = findExercise('dead-bug-heel-tap');
  if (!film || !exercise) throw new Error('expected a film of the heel tap');
  const { move } = film;
  const turns = dropsDeg.flatMap((_, i): readonly Turn[] => [
    { kind: 'fault', id: `${i}`, side: NEAR },
    { kind: 'clean', side: FAR },
  ]);
  const faults = dropsDeg.map((deg, i) => (clean: ReturnType<typeof move.clean>) => ({
    ...clean,
    holdMs: 700,
    peak: merge(
      clean.peak,
      on(FAR, { hipFlexionDeg: 90 - deg }),
      shallow && i === 0 ? on(NEAR, { hipFlexionDeg: 53 }) : {},
    ),
  }));
  const { shot } = direct({
    ...film,
    near: NEAR,
    turns,
    move: { ...move, faults: Object.fromEntries(faults.entries()) },
  });
  return analyzePoses(exercise, idealPoses(shot))
    .reps.filter(({ side }) => side === NEAR)
    .map(({ faults: told, unjudged }) =>
      told.includes('other-leg-drops') ? 'dropped' : unjudged.includes('other-leg-drops') ? 'open' : 'stays',
    );
};

describe('a far leg that has to stay while the near one taps before it', () => {
  it('is told to drop where it was read to stay before, and left open where it was not', () => {
    expect(farLegIn([32, 0, 32])).toEqual(['open', 'stays', 'dropped']);
  });

  it('is told to drop by as much more than was read of it while it stayed', () => {
    expect(farLegIn([0, 32, 15, 32])).toEqual(['stays', 'dropped', 'stays', 'open']);
  });

  it('is not known better by a tap that went less far: of what covers it less, less may be copied', () => {
    expect(farLegIn([0, 32], { shallow: true })).toEqual(['stays', 'open']);
  });
});

describe('both legs that go down at once, in a tap of one', () => {
  it('are a tap of the one whose turn it is, marked as guessed, and the other one drops', () => {
    const film = allScenarios().find(({ name }) => name === 'dead-bug-heel-tap.clean-2');
    const exercise = findExercise('dead-bug-heel-tap');
    if (!film || !exercise) throw new Error('expected a film of the heel tap');
    const { move } = film;
    // The far leg, which taps, reads a little less than the near one, which drops with it.
    const both = (clean: ReturnType<typeof move.clean>) => ({
      ...clean,
      holdMs: 700,
      peak: merge(clean.peak, on(NEAR, { hipFlexionDeg: 37 })),
    });
    const turns: readonly Turn[] = [
      { kind: 'clean', side: FAR },
      { kind: 'clean', side: NEAR },
      { kind: 'fault', id: 'both', side: FAR },
    ];
    const { shot } = direct({ ...film, near: NEAR, turns, move: { ...move, faults: { both } } });
    const { reps } = analyzePoses(exercise, idealPoses(shot));
    expect(reps.map(({ side }) => side)).toEqual([FAR, NEAR, FAR]);
    expect(reps[2]).toMatchObject({ notes: expect.arrayContaining(['side-guessed']), faults: ['other-leg-drops'] });
  });
});
