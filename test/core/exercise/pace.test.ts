import { describe, expect, it } from 'vitest';
import { paceOf, wayOutMs, wereHurried } from '../../../src/core/exercise/pace.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import raise from '../../../src/exercises/shoulder-abduction-raise.ts';
import stance from '../../../src/exercises/single-leg-stance.ts';
import { rep } from '../../fixtures/some-summary.ts';

const out = (ms: number, change: Partial<Rep> = {}): Rep => rep({ startMs: 0, peakMs: ms, ...change });

describe('the pace of a repetition', () => {
  it('is hurried where the way out was surely under a second, for the arms under 800 ms: 60 % of it', () => {
    expect([out(599), out(600), out(999), out(1000)].map((one) => paceOf(birdDog, one))).toEqual([
      'hurried',
      'untold',
      'untold',
      'calm',
    ]);
    expect([out(479), out(480), out(799), out(800)].map((one) => paceOf(raise, one))).toEqual([
      'hurried',
      'untold',
      'untold',
      'calm',
    ]);
  });

  it('of 1.3 s that are measured as 0.8 to 0.9 is not told, nor its time', () => {
    expect([800, 850, 900].map((ms) => paceOf(birdDog, out(ms)))).toEqual(['untold', 'untold', 'untold']);
    expect([500, 850, 1200].map((ms) => wayOutMs(birdDog, out(ms)))).toEqual([500, null, 1200]);
  });

  it('is hurried where that is a fault', () => {
    expect(paceOf(birdDog, out(2000, { faults: ['too-fast'] }))).toBe('hurried');
  });

  it('is not known where the start was not seen, or the fault could not be told', () => {
    expect(paceOf(birdDog, out(500, { notes: ['start-not-seen'] }))).toBe('untold');
    expect(paceOf(birdDog, out(500, { unjudged: ['too-fast'] }))).toBe('untold');
  });

  it('is none in a hold', () => {
    expect(paceOf(stance, out(200))).toBe('untold');
  });
});

describe('a set', () => {
  const untold = out(850);

  it('was hurried where two in a row were; one whose pace is not known parts them', () => {
    expect(wereHurried(birdDog, [out(500), out(500)])).toBe(true);
    expect(wereHurried(birdDog, [out(500), untold, out(500)])).toBe(false);
    expect(wereHurried(birdDog, [out(500), out(2000), out(500)])).toBe(false);
    expect(wereHurried(birdDog, [untold, untold])).toBe(false);
  });

  it('has no word of a pace that is not known of half of it', () => {
    expect(wereHurried(birdDog, [out(500), out(500), untold])).toBe(true);
    expect(wereHurried(birdDog, [out(500), out(500), untold, untold])).toBe(false);
  });
});
