import { expect, it } from 'vitest';
import { SlowWatch } from '../../../src/app/run/slow-watch.ts';

/** When the watch first says that it is too slow, ms; null where it never does. */
function noticedAt(timesMs: readonly number[]): number | null {
  const watch = new SlowWatch();
  return timesMs.find((timeMs) => watch.isTooSlow(timeMs)) ?? null;
}

const every = (stepMs: number, count: number, fromMs = 0): number[] =>
  Array.from({ length: count }, (_, i) => fromMs + i * stepMs);

it('pictures that come more than a second apart for a quarter of a minute are too slow', () => {
  expect(noticedAt(every(1500, 20))).toBe(15_000);
});

it('pictures at one a second can still be judged', () => {
  expect(noticedAt(every(1000, 200))).toBeNull();
});

it('one long gap, of a hidden tab or a machine that woke up, is not slow', () => {
  expect(noticedAt([...every(40, 50), ...every(40, 50, 60_000), ...every(40, 50, 120_000)])).toBeNull();
});

it('the first slow pictures of an engine that then is fast are not too slow', () => {
  expect(noticedAt([0, 14_000, 17_000, 19_000, ...every(300, 100, 19_300)])).toBeNull();
});
