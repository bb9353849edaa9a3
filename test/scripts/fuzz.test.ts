import { describe, expect, it } from 'vitest';
import { fuzz } from '../../scripts/fuzz/fuzz.ts';

describe('session files that were changed at random', () => {
  it('are read or refused, never thrown over, in bounded time and memory', async () => {
    const { thrown, taken, refused, mostMemoryMb, slowestMs } = await fuzz(250, 'test');
    expect(thrown).toEqual([]);
    expect(taken).toBeGreaterThan(0);
    expect(taken + Object.values(refused).reduce((sum, count) => sum + count, 0)).toBe(250);
    // Whatever a mistake is called, some file makes it.
    for (const kind of ['odd', 'not-whole', 'cut-short', 'not-a-session-file']) expect(refused).toHaveProperty(kind);
    expect(mostMemoryMb).toBeLessThan(3000);
    expect(slowestMs).toBeLessThan(20_000);
  });
});
