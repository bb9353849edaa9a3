import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paced, POSES_PER_S } from '../../../src/care/live/pose-pace.ts';

function sentOf(times: readonly number[]): number[] {
  let dueMs: number | null = null;
  return times.filter((timeMs) => {
    const { isDue, dueMs: next } = paced(dueMs, timeMs);
    dueMs = next;
    return isDue;
  });
}
const everyMs = (ms: number, count: number): number[] => Array.from({ length: count }, (_, i) => i * ms);

it.each([
  [60, 16],
  [30, 16],
  [25, 16],
  [16, 16],
  [15, 15],
  [8, 8],
])('of %i pictures a second %i are sent', (perS, sent) => {
  const times = everyMs(1000 / perS, 10 * perS);
  expect(Math.abs(sentOf(times).length - 10 * sent)).toBeLessThanOrEqual(1);
});

it('never sends more than may be, however unevenly they come, and never waits for ever', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 20, maxLength: 200 }), (gaps) => {
      let at = 0;
      const times = gaps.map((gap) => (at += gap));
      const sent = sentOf(times);
      for (const from of sent)
        expect(sent.filter((one) => one >= from && one < from + 1000).length).toBeLessThanOrEqual(POSES_PER_S + 2);
      for (const [i, one] of times.entries())
        if (i > 0 && one - (times[i - 1] ?? 0) >= 100) expect(sent).toContain(one);
    }),
  );
});

it('begins anew where the time goes back', () => {
  expect(sentOf([0, 10_000, 0, 70, 140])).toEqual([0, 10_000, 0, 70, 140]);
});
