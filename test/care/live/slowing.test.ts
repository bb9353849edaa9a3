import { describe, expect, it } from 'vitest';
import { NO_PACE, withLookOf, type Pace } from '../../../src/care/live/slowing.ts';

const looks = (pace: Pace, tookMs: number, times: number): Pace =>
  Array.from({ length: times }).reduce<Pace>((now) => withLookOf(now, tookMs), pace);

describe('a phone', () => {
  const warm = looks(NO_PACE, 50, 60);

  it('is slowing once most of its looks take half as long again as at first, and not any more once they take as long as before', () => {
    expect(warm).toMatchObject({ firstMs: 50, isSlowing: false });
    const half = looks(warm, 90, 29);
    expect(half.isSlowing).toBe(false);
    const slow = looks(half, 90, 5);
    expect(slow.isSlowing).toBe(true);
    expect(looks(slow, 70, 60).isSlowing).toBe(true);
    expect(looks(slow, 60, 60).isSlowing).toBe(false);
  });

  it('is not slowing by a few looks that took long, nor while it has time for every look', () => {
    expect(looks(looks(warm, 900, 20), 50, 10).isSlowing).toBe(false);
    expect(looks(looks(NO_PACE, 20, 60), 60, 200).isSlowing).toBe(false);
  });

  it('is not known before it has looked for a while', () => {
    expect(looks(NO_PACE, 500, 59)).toMatchObject({ firstMs: null, isSlowing: false });
  });
});
