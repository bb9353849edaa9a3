import { describe, expect, it } from 'vitest';
import { hasHole } from '../../../src/core/faults/rep-context.ts';
import { someContext } from './some-context.ts';

describe('a repetition', () => {
  it('has a hole where nothing was seen for half a second, and none where it was for a quarter', () => {
    const missing = (forMs: number) =>
      hasHole(
        someContext([
          [0, 10],
          [40, 20],
          [40 + forMs, 60],
          [80 + forMs, 60],
        ]),
      );
    expect(missing(250)).toBe(false);
    expect(missing(600)).toBe(true);
  });
});
