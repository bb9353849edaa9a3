import { describe, expect, it } from 'vitest';
import type { Rep } from '../../../src/core/record/set-events.ts';
import type { Side } from '../../../src/core/body/landmarks.ts';
import { rangesOf } from '../../../src/core/report/set-ranges.ts';
import { sideBySide } from '../../../src/core/report/side-by-side.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import bridge from '../../../src/exercises/bridge.ts';
import posture from '../../../src/exercises/posture-screen.ts';
import rotation from '../../../src/exercises/seated-trunk-rotation.ts';
import { hip, rep } from '../../fixtures/some-summary.ts';

const went = (side: Side, ...rangesDeg: readonly number[]): readonly Rep[] =>
  rangesDeg.map((deg) => rep({ side, angles: hip(90, 90 + deg) }));

describe('how far the sides went in a set', () => {
  it('is what the report says of them, and of one side also where the other has too few', () => {
    const reps = [...went('left', 82, 78, 80), ...went('right', 55, 57)];
    expect(rangesOf(birdDog, reps)).toEqual({
      measure: 'hip',
      left: { unit: 'deg', value: 80, band: 10, of: 3 },
      right: null,
    });
    const both = [...reps, ...went('right', 56)];
    const sides = sideBySide(birdDog, both);
    expect(rangesOf(birdDog, both)).toMatchObject(
      sides.kind === 'compared' ? { left: sides.left, right: sides.right } : { left: 'compared' },
    );
  });

  it('is no figure of fewer than three clean repetitions, nor of an exercise that counts nothing', () => {
    expect(rangesOf(birdDog, went('left', 80, 80))).toBeNull();
    expect(rangesOf(birdDog, [])).toBeNull();
    expect(rangesOf(posture, [])).toBeNull();
    const aside = went('left', 80, 80, 80).map((one) => ({ ...one, notes: ['view-oblique'] }));
    expect(rangesOf(birdDog, aside)).toBeNull();
  });

  it('of a limb on the far side of two that move together is none: it is a guess', () => {
    const near = { startDeg: 130, peakDeg: 170, bandDeg: 10 };
    const far = { ...near, bandDeg: 15 };
    const reps = [1, 2, 3].map((index) => rep({ index, side: null, angles: { leftHip: near, rightHip: far } }));
    expect(rangesOf(bridge, reps)).toMatchObject({ left: { value: 40 }, right: null });
  });

  it('keeps with a way the target that it is a way to', () => {
    const angles = { twist: { startDeg: 0, peakDeg: 20, bandDeg: 12 } };
    const reps = [1, 2, 3].map((index) => rep({ index, side: 'left', angles }));
    expect(rangesOf(rotation, reps)?.left).toMatchObject({ unit: 'way', targetDeg: rotation.movement?.targetDeg });
  });
});
