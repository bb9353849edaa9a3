import { expect, it } from 'vitest';
import { PicturePace } from '../../../src/ui/body/picture-pace.ts';

const every = (stepMs: number, count: number, fromMs = 0): number[] =>
  Array.from({ length: count }, (_, i) => fromMs + i * stepMs);

/** For each picture: whether it was shown. */
function shown(timesMs: readonly number[]): boolean[] {
  const pace = new PicturePace();
  return timesMs.map((timeMs) => {
    pace.note(timeMs);
    return pace.isSmooth(timeMs);
  });
}

it('nothing is smooth before the first picture', () => {
  expect(new PicturePace().isSmooth(0)).toBe(false);
});

it('fifteen pictures a second, the slowest that is judged, are shown from the first one on', () => {
  expect(shown(every(1000 / 15, 60))).not.toContain(false);
});

it('five a second are not, once that is known', () => {
  expect(shown(every(200, 20)).lastIndexOf(true)).toBeLessThan(6);
});

it('pictures that stop are not shown on, and are again after a row of fast ones', () => {
  const pace = new PicturePace();
  for (const timeMs of every(40, 20)) pace.note(timeMs);
  expect([pace.isSmooth(800), pace.isSmooth(1500)]).toEqual([true, false]);
  const after = every(40, 10, 5000).map((timeMs) => {
    pace.note(timeMs);
    return pace.isSmooth(timeMs);
  });
  expect(after.indexOf(true)).toBe(5);
});

it('one a second never flickers between the two after its first', () => {
  expect(shown(every(1000, 20)).slice(1)).not.toContain(true);
});

it('ten a second, as often as a still body is looked at, are shown though no camera is even', () => {
  const uneven = every(100, 60).map((timeMs, index) => timeMs + (index % 3) * 12);
  expect(shown(uneven)).not.toContain(false);
});

it('a few a second come all the same, which is enough in a pause, until they stop', () => {
  const pace = new PicturePace();
  const came = every(500, 20).map((timeMs) => {
    pace.note(timeMs);
    return pace.comes(timeMs + 499);
  });
  expect(came).not.toContain(false);
  expect(pace.comes(10_800)).toBe(false);
});
