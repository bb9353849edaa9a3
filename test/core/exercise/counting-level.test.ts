import { describe, expect, it } from 'vitest';
import { countingDeg, excursionDeg, rejectWordsOf } from '../../../src/core/exercise/counting-level.ts';
import type { RejectedRep } from '../../../src/core/record/set-events.ts';
import { limbAngleName } from '../../../src/core/exercise/counted-angle.ts';
import { bandAt } from '../../../src/core/measure/sided-measures.ts';
import { exerciseOf } from '../judge-track.ts';

const birdDog = exerciseOf('bird-dog').movement;
const march = exerciseOf('march-on-back');

describe('the way that counts', () => {
  it('is in degrees away from rest, whether the joint opens or closes', () => {
    expect(excursionDeg(birdDog, 90, 120)).toBe(30);
    expect(excursionDeg(march.movement, 130, 95)).toBe(35);
    expect(excursionDeg(march.movement, 130, 140)).toBe(-10);
  });

  it('ends at an angle, or at a share of the way from the own rest', () => {
    expect(countingDeg(birdDog, 90)).toBe(30);
    expect(countingDeg(march.movement, 130)).toBeCloseTo(24);
  });
});

describe('an attempt that fell short', () => {
  const fell = (movedDeg: number, reason: RejectedRep['reason'] = 'range-too-small') =>
    rejectWordsOf(march, {
      side: 'left',
      reason,
      angles: { hip: { startDeg: 130, peakDeg: 130 - movedDeg, bandDeg: 10 } },
    });

  it('is told that a little is missing where it came two thirds of the way that counts, and else not', () => {
    expect([fell(20), fell(16.5), fell(15), fell(8)]).toEqual([
      ...['range-too-small', 'range-too-small'],
      ...['range-far-too-small', 'range-far-too-small'],
    ]);
  });

  it('is told for any other reason as that reason', () => {
    expect(fell(8, 'no-return')).toBe('no-return');
  });

  it('is told as near where nothing of it was measured, and by the limb that came less far where both moved', () => {
    const raise = exerciseOf('shoulder-abduction-raise');
    const { measure } = raise.movement;
    const arm = (peakDeg: number) => ({ startDeg: 10, peakDeg, bandDeg: bandAt(measure, peakDeg, { isFar: false }) });
    const both = { side: null, reason: 'range-too-small' } as const;
    expect(rejectWordsOf(raise, { ...both, angles: {} })).toBe('range-too-small');
    expect(
      rejectWordsOf(raise, {
        ...both,
        angles: { [limbAngleName('left', measure)]: arm(70), [limbAngleName('right', measure)]: arm(30) },
      }),
    ).toBe('range-far-too-small');
  });
});
