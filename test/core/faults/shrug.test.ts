import { describe, expect, it } from 'vitest';
import type { CriterionOf } from '../../../src/core/exercise/fault-criterion.ts';
import { NO_BASELINE } from '../../../src/core/faults/baseline.ts';
import { mostShrugPct, ownShrugPct, shrug } from '../../../src/core/faults/shrug.ts';
import { someContext, stretch, type SomeFrame } from './some-context.ts';

const AT_REST = 0.4;
const ear = (pct: number): number => AT_REST * (1 - pct / 100);
const LIMIT: CriterionOf<'shrug'> = { kind: 'shrug', bands: [{ belowDeg: 120, over: 10 }], sidesDifferOver: null };

const raise = (frames: readonly SomeFrame[], ownPct: number) =>
  someContext(frames, { baseline: { ...NO_BASELINE, leastShrug: { left: ownPct, right: ownPct } } });

describe('a shoulder that is pulled up', () => {
  const risesBy = (pct: number, { forMs = 600, ownPct = 5, noiseDeg = 0 } = {}) => {
    const low = { noiseDeg, left: { ear: ear(0) }, right: { ear: ear(0) } };
    const high = { noiseDeg, left: { ear: ear(pct) }, right: { ear: ear(0) } };
    const frames = [
      ...stretch(0, 400, 60, low),
      ...stretch(400, forMs, 60, high),
      ...stretch(400 + forMs, 400, 60, low),
    ];
    return shrug.find(raise(frames, ownPct), LIMIT, 'shoulder-hikes');
  };

  it('is a fault where it lasts for three tenths of a second', () => {
    expect(risesBy(30, { forMs: 180 })).toBe('none');
    expect(risesBy(30, { forMs: 400 })).not.toBe('none');
  });

  it('is one where it rises by eight per cent more than in the person’s own least', () => {
    expect(risesBy(25, { ownPct: 20 })).toBe('none');
    expect(risesBy(32, { ownPct: 20 })).not.toBe('none');
  });

  it('is one where it rises by more than the track shimmers: three times what the ear does', () => {
    expect(risesBy(19, { noiseDeg: 2 })).toBe('none');
    expect(risesBy(25, { noiseDeg: 2 })).toBe('none');
    expect(risesBy(45, { noiseDeg: 2 })).not.toBe('none');
  });
});

describe('one shoulder further up than the other', () => {
  const apartBy = (deg: number) => {
    const frames = stretch(0, 800, 60, {
      left: { ear: ear(30), shoulder: 85 },
      right: { ear: ear(0), shoulder: 85 - deg },
    });
    const wide: typeof LIMIT = { ...LIMIT, bands: [{ belowDeg: 120, over: 90 }], sidesDifferOver: 10 };
    return typeof shrug.find(raise(frames, 0), wide, 'shoulder-hikes');
  };

  it('is a fault while the arms are raised alike, and not where one is fifteen degrees higher', () => {
    expect(apartBy(10)).toBe('object');
    expect(apartBy(20)).toBe('string');
  });
});

describe('how far a shoulder rose', () => {
  it('is what a fifth of the frames show at least: the very most may be a leap', () => {
    const most = (highFrames: number) => {
      const frames = [
        ...stretch(0, 20 * (40 - highFrames), 60, { left: { ear: ear(10) } }),
        ...stretch(20 * (40 - highFrames), 20 * highFrames, 60, { left: { ear: ear(40) } }),
      ];
      return mostShrugPct(raise(frames, 0), LIMIT, 'left');
    };
    expect(most(6)).toBeCloseTo(10);
    expect(most(12)).toBeCloseTo(40);
  });
});

describe('how far the person’s own shoulder rises', () => {
  const shownBy = (shoulder: number) =>
    ownShrugPct(raise(stretch(0, 800, 60, { left: { ear: ear(14), shoulder } }), 0), LIMIT, 'left');

  it('is shown by an arm that was raised as far as is asked for, and not by one that stopped short: it rises with the arm', () => {
    expect(shownBy(90)).toBeCloseTo(14);
    expect(shownBy(63)).toBeNull();
  });
});
