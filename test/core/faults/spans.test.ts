import { describe, expect, it } from 'vitest';
import { longestPast } from '../../../src/core/faults/spans.ts';
import { someContext, stretch } from './some-context.ts';

/** How far past its limit something is, stretch after stretch. */
function longest(forMs: number, ...stretches: readonly (readonly [forMs: number, excess: number])[]) {
  let fromMs = 0;
  const frames = stretches.flatMap(([lastsMs, excess]) => {
    const some = stretch(fromMs, lastsMs, 60, { trunk: excess });
    fromMs += lastsMs;
    return some;
  });
  return longestPast(someContext(frames), forMs, ({ trunk }) => trunk);
}
const isFound = (...args: Parameters<typeof longest>): boolean => typeof longest(...args) === 'object';

describe('a condition that lasts', () => {
  it('goes on where it falls back by less than five for a moment, and ends where it falls back by more', () => {
    // A dip of 120 ms is steadied over 200 ms: -16 is read as -3.3, -22 as -6.5.
    expect(isFound(700, [500, -20], [400, 12], [120, -16], [400, 12], [500, -20])).toBe(true);
    expect(isFound(700, [500, -20], [400, 12], [120, -22], [400, 12], [500, -20])).toBe(false);
  });

  it('goes on where it lets go for less than a fifth of a second, and ends where it lets go for longer', () => {
    expect(isFound(700, [500, -20], [400, 2], [120, -3], [400, 2], [500, -20])).toBe(true);
    expect(isFound(700, [500, -20], [400, 2], [260, -3], [400, 2], [500, -20])).toBe(false);
  });

  it('is not made of one frame that leaps', () => {
    expect(isFound(0, [500, -2], [20, 15], [500, -2])).toBe(false);
    expect(isFound(0, [500, -2], [200, 2.1], [500, -2])).toBe(true);
  });

  it('is none of the repetition where it was over before that began: the attempt was followed for longer', () => {
    const frames = [...stretch(0, 1000, 10, { trunk: 20 }), ...stretch(1000, 1000, 60, { trunk: -20 })];
    const context = someContext(frames);
    const found = (startMs: number) =>
      longestPast({ ...context, shape: { ...context.shape, startMs } }, 300, ({ trunk }) => trunk);
    expect(found(0)).toEqual({ startMs: 0, endMs: 980 });
    expect(found(1200)).toBe('none');
  });

  it('says nothing of a repetition of which less than a quarter was seen', () => {
    const seen = (frames: number) => {
      const all = [
        ...stretch(0, 20 * frames, 60, { trunk: 1 }),
        ...stretch(20 * frames, 2000 - 20 * frames, 60, { trunk: null }),
      ];
      return longestPast(someContext(all), 100, ({ trunk }) => trunk);
    };
    expect(seen(18)).toBe('hidden');
    expect(seen(36)).not.toBe('hidden');
  });
});
