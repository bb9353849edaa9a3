import { describe, expect, it } from 'vitest';
import { hasHole, slackOf } from '../../../src/core/faults/rep-context.ts';
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

describe('a far limb', () => {
  const context = someContext([[0, 60]], { from: { near: 'left', facesDeg: null, isOblique: false } });

  it('reads low: under a limit it is given all of that, over one no more than five degrees', () => {
    expect(slackOf(context, 'arm', 'right', 'under')).toBe(15);
    expect(slackOf(context, 'arm', 'right', 'over')).toBe(5);
    expect(slackOf(context, 'arm', 'left', 'under')).toBe(0);
  });
});
