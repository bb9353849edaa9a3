import { describe, expect, it } from 'vitest';
import { doubtOf, isHeldBack, type Held } from '../../../src/core/faults/certainty.ts';
import { shimmerOf } from '../../../src/core/measure/shimmer.ts';

const SIGHT = { from: { near: 'left', offDeg: 0 }, mustBeSure: true } as const;
const STEADY = { noiseDeg: 0 };
const arm = (change: Partial<Held>): Held => ({ measure: 'arm', side: 'right', limit: 'under', ...change });

describe('what a reading may be off', () => {
  it('is nothing for a near limb in the view that is asked for: its limit takes that in', () => {
    expect(doubtOf(SIGHT, arm({ side: 'left' }), STEADY)).toBe(0);
  });

  it('is for a far limb, which reads low, all of that under a limit, and over one no more than five degrees', () => {
    expect(doubtOf(SIGHT, arm({}), STEADY)).toBe(15);
    expect(doubtOf(SIGHT, arm({ limit: 'over' }), STEADY)).toBe(5);
  });

  it('is for a far leg that stays while the near one moves before it all of its error band', () => {
    const other: Held = { measure: 'hip', side: 'right', limit: 'over', isStaying: true };
    expect(doubtOf(SIGHT, other, STEADY)).toBe(15);
    expect(doubtOf(SIGHT, { ...other, side: 'left' }, STEADY)).toBe(0);
  });

  it('is no more, for a far leg that stays, than it was read from its rest while it stayed before', () => {
    const other: Held = { measure: 'hip', side: 'right', limit: 'over', isStaying: true };
    const after = (stayedDeg: number) => doubtOf(SIGHT, { ...other, stayedDeg }, STEADY);
    expect([-4, 6, 18].map(after)).toEqual([0, 6, 15]);
  });

  it('grows with what the camera stands beside the view, by how the measure lies to the camera, and not for the body', () => {
    const from = { near: 'left', offDeg: 10 } as const;
    const of = (held: Held) => doubtOf({ ...SIGHT, from }, held, STEADY);
    expect(of(arm({ side: 'left' }))).toBeCloseTo(1.5);
    expect(of({ measure: 'knee', side: 'left', limit: 'over' })).toBeCloseTo(3);
    expect(of({ measure: 'trunk', side: null, limit: 'over' })).toBe(0);
  });

  it('grows with the shimmer of the track, for a short line more than for a long one', () => {
    const of = (measure: 'trunk' | 'pelvisLevel') =>
      doubtOf(SIGHT, { measure, side: null, limit: 'over' }, { noiseDeg: 2 });
    expect(of('trunk')).toBeCloseTo(3 * shimmerOf('trunk', 2));
    expect(of('pelvisLevel')).toBeGreaterThan(2 * of('trunk'));
  });

  it('is no more for a camera aside where a straight leg is lifted past the trunk, which is held back; where a bent one is, it is', () => {
    const leg = { measure: 'leg', side: 'right', limit: 'over' } as const;
    const kneeAt = (knee: number) => isHeldBack(leg, { left: {}, right: { knee } });
    expect([kneeAt(160), kneeAt(140)]).toEqual([true, false]);
    expect(isHeldBack({ ...leg, limit: 'under' }, { left: {}, right: { knee: 160 } })).toBe(false);
    const aside = { ...SIGHT, from: { near: 'left', offDeg: 15 } } as const;
    expect(doubtOf(aside, { ...leg, isHeldBack: true }, { noiseDeg: 1 })).toBe(5);
    expect(doubtOf(aside, { ...leg, side: 'left', isHeldBack: true }, { noiseDeg: 1 })).toBe(0);
    expect(doubtOf(aside, leg, { noiseDeg: 1 })).toBeGreaterThan(10);
  });

  it('is nothing where any reading past the limit is asked for', () => {
    expect(doubtOf({ ...SIGHT, mustBeSure: false }, arm({}), { noiseDeg: 3 })).toBe(0);
  });
});
