import { shimmerOf } from '../../../src/core/measure/shimmer.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsFor } from '../../../src/core/repetition/levels.ts';
import { exerciseOf } from '../judge-track.ts';

const birdDog = exerciseOf('bird-dog').movement;
const march = exerciseOf('march-on-back').movement;
const STEADY = { noiseDeg: 0, far: false };

describe('the levels of a repetition', () => {
  it('begin to count at an angle: the bird dog at a hip of 120, wherever it rests', () => {
    expect(levelsFor(birdDog, { restDeg: 90, ...STEADY }).countDeg).toBe(30);
    expect(levelsFor(birdDog, { restDeg: 80, ...STEADY }).countDeg).toBe(40);
  });

  it('or at a share of the way from the own rest: the march at 60 % of the way to 90', () => {
    expect(levelsFor(march, { restDeg: 130, ...STEADY }).countDeg).toBeCloseTo(24);
    expect(levelsFor(march, { restDeg: 150, ...STEADY }).countDeg).toBeCloseTo(36);
  });

  it('never count less than is surely movement: one and a half times what the camera can be wrong by', () => {
    expect(levelsFor(birdDog, { restDeg: 118, ...STEADY }).countDeg).toBeCloseTo(1.5 * birdDog.changedDeg);
  });

  it('make an attempt from a quarter of the way', () => {
    const { attemptDeg } = levelsFor({ ...march, changedDeg: 1 }, { restDeg: 130, ...STEADY });
    expect(attemptDeg).toBeCloseTo(0.25 * 40);
  });

  it('give a limb on the far side, which reads short, a little', () => {
    const near = levelsFor(birdDog, { restDeg: 85, ...STEADY });
    const far = levelsFor(birdDog, { restDeg: 85, noiseDeg: 0, far: true });
    expect(near.countDeg - far.countDeg).toBe(5);
    expect(far.targetDeg).toBe(near.targetDeg);
  });

  it('rise with the noise of the track, so that noise is never movement', () => {
    const quiet = levelsFor(birdDog, { restDeg: 90, noiseDeg: 0.3, far: false });
    const noisy = levelsFor(birdDog, { restDeg: 90, noiseDeg: 5, far: false });
    expect(noisy.leaveDeg).toBeGreaterThan(quiet.leaveDeg);
    expect(noisy.attemptDeg).toBeGreaterThanOrEqual(3 * shimmerOf('hip', 5));
    expect(noisy.leaveDeg).toBeGreaterThanOrEqual(2 * shimmerOf('hip', 5));
  });

  it('stand in order for everybody: leave rest, attempt, count, target; and back lies below counting', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(birdDog, march),
        fc.integer({ min: 60, max: 155 }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        fc.boolean(),
        (movement, restDeg, noiseDeg, far) => {
          const levels = levelsFor(movement, { restDeg, noiseDeg, far });
          expect(levels.leaveDeg).toBeLessThanOrEqual(levels.attemptDeg);
          expect(levels.attemptDeg).toBeLessThanOrEqual(levels.countDeg);
          expect(levels.countDeg).toBeLessThanOrEqual(levels.targetDeg);
          expect(levels.backDeg).toBeLessThan(levels.countDeg);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the shimmer of a measure', () => {
  const levelsOf = (measure: 'kneeRise' | 'footLift') =>
    levelsFor({ ...march, measure, changedDeg: 1 }, { restDeg: 130, noiseDeg: 6, far: false });

  it('is its own: a foot against the other shimmers by less than half of what a knee against the trunk does', () => {
    expect(levelsOf('kneeRise').leaveDeg).toBeCloseTo(2 * 2 * 6);
    expect(levelsOf('kneeRise').attemptDeg).toBeCloseTo(3 * 2 * 6);
    expect(levelsOf('footLift').leaveDeg).toBeCloseTo(2 * 0.9 * 6);
  });

  it('asks for as long a time past the counting level as the smoothing remembers a reading', () => {
    const askedMs = (noiseDeg: number) => levelsFor(birdDog, { restDeg: 90, noiseDeg, far: false }).aboveMs;
    expect(askedMs(0)).toBe(80);
    expect(askedMs(2.7)).toBeCloseTo(255, -1);
  });
});

describe('the levels of a limb that rests quietly', () => {
  it('take three degrees for having left, and three quarters of the counting level for being back', () => {
    const { leaveDeg, backDeg, countDeg } = levelsFor({ ...birdDog, restDeg: 179 }, { restDeg: 90, ...STEADY });
    expect(leaveDeg).toBe(3);
    expect(backDeg).toBeCloseTo(0.75 * countDeg);
  });
});
