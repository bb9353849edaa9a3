import { describe, expect, it } from 'vitest';
import { clampShare, crossingMs, mean, median, percentile, wholeShares } from '../../../src/core/maths/numbers.ts';

describe('the middle of a list', () => {
  it('is its middle value, and the mean of the middle two where their number is even', () => {
    expect(median([5, 1, 4])).toBe(4);
    expect(median([5, 1, 4, 2])).toBe(3);
  });

  it('is not that of the first values: the order of the list does not matter, and the list stays as it is', () => {
    const values = [9, 1, 5];
    expect(median(values)).toBe(5);
    expect(values).toEqual([9, 1, 5]);
  });

  it('is no number where the list is empty', () => {
    expect(median([])).toBeNaN();
    expect(mean([])).toBeNaN();
  });
});

describe('a percentile', () => {
  it('is the nearest rank of the values', () => {
    const values = [5, 1, 4, 2, 3];
    expect([0, 20, 21, 50, 95, 100].map((percent) => percentile(values, percent))).toEqual([1, 1, 2, 3, 5, 5]);
  });

  it('is none where the list is empty', () => {
    expect(percentile([], 50)).toBeNull();
  });
});

describe('whole shares', () => {
  it('add up to the whole, whatever is rounded', () => {
    expect(wholeShares([35, 35, 10], 100)).toEqual([44, 44, 12]);
    expect(wholeShares([1, 1, 1], 100)).toEqual([34, 33, 33]);
    const parts = [35, 35, 10, 10, 10];
    for (let chosen = 1; chosen < 32; chosen += 1) {
      const weights = parts.filter((_, index) => chosen & (1 << index));
      expect(wholeShares(weights, 100).reduce((sum, share) => sum + share, 0)).toBe(100);
    }
  });

  it('of nothing are none', () => {
    expect(wholeShares([], 100)).toEqual([]);
  });
});

describe('a share', () => {
  it('is kept within 0 and 1', () => {
    expect([-0.2, 0.4, 1.3].map(clampShare)).toEqual([0, 0.4, 1]);
  });
});

describe('the moment at which a line crosses a level', () => {
  const at = (timeMs: number, value: number) => ({ timeMs, value });

  it('lies between two readings as the level does, upwards and downwards', () => {
    expect(crossingMs(at(100, 10), at(200, 20), 12.5)).toBe(125);
    expect(crossingMs(at(100, 20), at(200, 10), 12.5)).toBe(175);
  });

  it('is one of the two readings where the level lies beyond them', () => {
    expect(crossingMs(at(100, 10), at(200, 20), 5)).toBe(100);
    expect(crossingMs(at(100, 10), at(200, 20), 25)).toBe(200);
  });

  it('is that of the later reading where both are alike', () => {
    expect(crossingMs(at(100, 10), at(200, 10), 10)).toBe(200);
  });
});
