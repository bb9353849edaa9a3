import { describe, expect, it } from 'vitest';
import { reachedCount, targetRangeDeg } from '../../../src/core/report/set-targets.ts';
import { sideRange } from '../../../src/core/report/side-by-side.ts';
import { whyNoScore } from '../../../src/core/report/score.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import march from '../../../src/exercises/march-on-back.ts';
import pelvicTilt from '../../../src/exercises/pelvic-tilt.ts';
import raise from '../../../src/exercises/shoulder-abduction-raise.ts';
import { hip, rep, summaryOf } from '../../fixtures/some-summary.ts';

describe('the target', () => {
  it('lies where it lies from this person, also where the angle closes', () => {
    const summary = summaryOf([rep({ angles: hip(135, 92) }), rep({ angles: hip(125, 99) })]);
    expect(targetRangeDeg(march, summary)).toBe(35);
    expect(reachedCount(march, summary)).toBe(1);
  });

  it('lies where the exercise says before anything was done', () => {
    expect(targetRangeDeg(birdDog, summaryOf([]))).toBe(48);
  });

  it('is reached by the better side where both move, and each side has a range of its own', () => {
    const angles = {
      leftArm: { startDeg: 10, peakDeg: 70, bandDeg: 10 },
      rightArm: { startDeg: 10, peakDeg: 90, bandDeg: 10 },
    };
    const summary = summaryOf([rep({ side: null, angles })]);
    expect(sideRange(raise, summary, 'left')).toEqual({ rangeDeg: 60, bandDeg: 10 });
    expect(reachedCount(raise, summary)).toBe(1);
  });
});

describe('a set without a score', () => {
  const oblique = rep({ notes: ['view-oblique'] });

  it('says what stood in the way of one', () => {
    expect(whyNoScore(birdDog, [])).toBe('few');
    expect(whyNoScore(birdDog, [oblique, rep({})])).toBe('few');
    expect(whyNoScore(birdDog, [oblique, oblique, rep({})])).toBe('oblique');
    expect(whyNoScore(pelvicTilt, [])).toBe('guided');
  });
});
