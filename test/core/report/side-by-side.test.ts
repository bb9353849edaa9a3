import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import type { Side } from '../../../src/core/body/landmarks.ts';
import { sideBySide, sideHold } from '../../../src/core/report/side-by-side.ts';
import { symmetryOf } from '../../../src/core/report/symmetry.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import pelvicTilt from '../../../src/exercises/pelvic-tilt.ts';
import rotation from '../../../src/exercises/seated-trunk-rotation.ts';
import bridge from '../../../src/exercises/bridge.ts';
import raise from '../../../src/exercises/shoulder-abduction-raise.ts';
import { sidesSentence, uncomparedSentence } from '../../../src/text/say/side-by-side.ts';
import { hip, rep } from '../../fixtures/some-summary.ts';

/** Repetitions of one side that went so many degrees from rest. */
const went = (side: Side, ...rangesDeg: readonly number[]): readonly Rep[] =>
  rangesDeg.map((deg) => rep({ side, angles: hip(90, 90 + deg) }));
const said = (exercise: Exercise, reps: readonly Rep[]): string | null => {
  const sides = sideBySide(exercise, reps);
  return sides.kind === 'compared' ? sidesSentence(sides) : uncomparedSentence(exercise, { reps });
};

describe('left and right', () => {
  it('are compared by the middle of the clean repetitions, at least three of each', () => {
    const sides = sideBySide(birdDog, [...went('left', 82, 78, 60, 81), ...went('right', 55, 57, 53)]);
    expect(sides).toMatchObject({
      kind: 'compared',
      left: { value: 80, band: 10, of: 4 },
      right: { value: 55, of: 3 },
      difference: 25,
      further: 'left',
    });
  });

  it('make no finding of one short repetition: that one is named instead', () => {
    const reps = [...went('right', 80, 35, 80), ...went('left', 85, 80, 100)];
    expect(sideBySide(birdDog, reps)).toEqual({
      kind: 'too-few',
      clean: { left: 3, right: 2 },
      short: { left: 0, right: 1 },
    });
    expect(said(birdDog, reps)).toBe(
      'Too few to compare the sides: that takes three good ones on each that I saw well. There were 3 on the left and 2 on the right. One on the right fell clearly short of the rest.',
    );
    expect(said(birdDog, [...reps, ...went('right', 80)])).toBe(
      'On the whole, no difference that a camera could tell. The middle of 3 on the left and 3 on the right; those with something to change, or that I did not see well, are left out. One on the right fell clearly short of the rest.',
    );
  });

  it('differ by what is shown: the two figures subtract to the one that is said', () => {
    for (const left of [78, 80, 82.4, 97, 97.6])
      for (const right of [50, 57.4, 57.6, 62.4, 62.6, 77]) {
        const sides = sideBySide(birdDog, [...went('left', left, left, left), ...went('right', right, right, right)]);
        if (sides.kind !== 'compared') throw new Error('expected a comparison');
        expect(sides.difference).toBe(Math.abs(sides.left.value - sides.right.value));
        expect(sides.further !== null).toBe(sides.difference >= 20 && sides.difference > sides.band);
      }
  });

  it('do not differ by less than twenty, nor by less than the error of either', () => {
    expect(sideBySide(birdDog, [...went('left', 80, 80, 80), ...went('right', 65, 65, 65)])).toMatchObject({
      further: null,
    });
    const far = went('right', 55, 55, 55).map((one) => ({
      ...one,
      angles: { hip: { startDeg: 90, peakDeg: 145, bandDeg: 30 } },
    }));
    expect(sideBySide(birdDog, [...went('left', 80, 80, 80), ...far])).toMatchObject({ difference: 25, further: null });
  });

  it('are not compared by what was seen at an angle, guessed, or done with another fault', () => {
    const left = went('left', 80, 80, 80);
    const right = went('right', 80, 80);
    const last = (change: Partial<Rep>): string =>
      sideBySide(birdDog, [...left, ...right, ...went('right', 80).map((one) => ({ ...one, ...change }))]).kind;
    expect(last({})).toBe('compared');
    expect(last({ notes: ['view-oblique'] })).toBe('too-few');
    expect(last({ notes: ['side-guessed'] })).toBe('too-few');
    expect(last({ faults: ['trunk-shifts'] })).toBe('too-few');
    // A fault that says how far the leg went is what is compared.
    expect(last({ faults: ['leg-low'] })).toBe('compared');
  });

  it('of both arms are compared although a fault says that they differ', () => {
    const angles = {
      leftArm: { startDeg: 10, peakDeg: 90, bandDeg: 10 },
      rightArm: { startDeg: 10, peakDeg: 60, bandDeg: 10 },
    };
    const reps = [1, 2, 3].map(() => rep({ side: null, angles, faults: ['asymmetry'] }));
    expect(sideBySide(raise, reps)).toMatchObject({ difference: 30, further: 'left' });
    expect(symmetryOf(sideBySide(raise, reps))).toEqual({
      leftDeg: 80,
      rightDeg: 50,
      differenceDeg: 30,
      bandDeg: 10,
      meaningful: true,
    });
  });

  it('are told in shares of the way where no camera sees degrees', () => {
    const turned = (side: Side, peakDeg: number): readonly Rep[] =>
      [1, 2, 3].map(() => rep({ side, angles: { twist: { startDeg: 0, peakDeg, bandDeg: 12 } } }));
    expect(said(rotation, [...turned('left', 40), ...turned('right', 18)])).toBe(
      'Your left side goes further, by about 50 % of the way, give or take 35. The middle of 3 on the left and 3 on the right.',
    );
  });

  it('are not compared where both move together and the far one is a guess', () => {
    const hips = {
      leftHip: { startDeg: 120, peakDeg: 170, bandDeg: 10 },
      rightHip: { startDeg: 120, peakDeg: 150, bandDeg: 15 },
    };
    expect(
      sideBySide(
        bridge,
        [1, 2, 3].map(() => rep({ side: null, angles: hips })),
      ),
    ).toEqual({ kind: 'one-sided' });
  });

  it('are said to be apart by an ordinary difference between the error and twenty', () => {
    const sharp = (side: Side, deg: number): readonly Rep[] =>
      went(side, deg, deg, deg).map((one) => ({
        ...one,
        angles: { hip: { startDeg: 90, peakDeg: 90 + deg, bandDeg: 5 } },
      }));
    expect(said(birdDog, [...sharp('left', 70), ...sharp('right', 55)])).toContain(
      'About 15 degrees apart: an ordinary difference.',
    );
    expect(said(birdDog, [...sharp('left', 70), ...sharp('right', 66)])).toContain(
      'On the whole, no difference that a camera could tell.',
    );
  });

  it('of nothing say nothing, and of one side say so', () => {
    expect(said(birdDog, [])).toBeNull();
    expect(said(birdDog, went('left', 80, 80, 80))).toBe('I have only seen one side.');
    expect(sideBySide(pelvicTilt, [rep({})]).kind).toBe('nothing');
  });

  it('of holds give the mean of each side, and of how many it is', () => {
    const holds = [rep({ side: 'left', holdMs: 10_000 }), rep({ side: 'left', holdMs: 6000 })];
    expect(sideHold(holds, 'left')).toEqual({ meanMs: 8000, of: 2 });
    expect(sideHold(holds, 'right')).toBeNull();
  });
});
