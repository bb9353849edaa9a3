import { describe, expect, it } from 'vitest';
import { paceOf, wereHurried } from '../../../src/core/exercise/pace.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import raise from '../../../src/exercises/shoulder-abduction-raise.ts';
import stance from '../../../src/exercises/single-leg-stance.ts';
import { rep } from '../../fixtures/some-summary.ts';

const near = { hip: { startDeg: 90, peakDeg: 170, bandDeg: 10 } };
const far = { hip: { startDeg: 90, peakDeg: 170, bandDeg: 15 } };
const out = (ms: number, change: Partial<Rep> = {}): Rep => rep({ startMs: 0, peakMs: ms, angles: near, ...change });

describe('the pace of a repetition', () => {
  it('is hurried under a second on the way out, for the arms under 800 ms', () => {
    expect([out(999), out(1000)].map((one) => paceOf(birdDog, one))).toEqual(['hurried', 'calm']);
    expect([out(799), out(800)].map((one) => paceOf(raise, one))).toEqual(['hurried', 'calm']);
  });

  it('is hurried where that is a fault', () => {
    expect(paceOf(birdDog, out(2000, { faults: ['too-fast'] }))).toBe('hurried');
  });

  it('is not known where the start was not seen, or the fault could not be told', () => {
    expect(paceOf(birdDog, out(500, { notes: ['start-not-seen'] }))).toBe('untold');
    expect(paceOf(birdDog, out(500, { unjudged: ['too-fast'] }))).toBe('untold');
  });

  it('of a far limb, whose start is seen late, is hurried only where it surely was', () => {
    const paces = [599, 800, 1000].map((ms) => paceOf(birdDog, out(ms, { angles: far })));
    expect(paces).toEqual(['hurried', 'untold', 'calm']);
  });

  it('is none in a hold', () => {
    expect(paceOf(stance, out(200))).toBe('untold');
  });
});

describe('a set', () => {
  it('was hurried where two in a row were; one whose pace is not known does not part them', () => {
    const untold = out(500, { unjudged: ['too-fast'] });
    expect(wereHurried(birdDog, [out(900), out(900)])).toBe(true);
    expect(wereHurried(birdDog, [out(900), untold, out(900)])).toBe(true);
    expect(wereHurried(birdDog, [out(900), out(2000), out(900)])).toBe(false);
    expect(wereHurried(birdDog, [untold, untold])).toBe(false);
  });
});
