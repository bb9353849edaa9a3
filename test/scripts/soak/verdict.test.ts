import { describe, expect, it } from 'vitest';
import type { Played } from '../../../scripts/soak/play.ts';
import { p95Of, slopeAnHour, type Point } from '../../../scripts/soak/trend.ts';
import { verdictOf } from '../../../scripts/soak/verdict.ts';

const MINUTE_MS = 60_000;
const everyMinute = (minutes: number, value: (minute: number) => number): readonly Point[] =>
  Array.from({ length: minutes }, (_, minute) => ({ timeMs: minute * MINUTE_MS, value: value(minute) }));

const well: Played = {
  sets: [{ owed: 10, done: 12, counted: 12, rejected: 0, wrong: [], faults: ['offline'] }],
  faults: [{ name: 'offline', timeMs: 0 }],
  heap: everyMinute(60, (minute) => 8 + (minute % 2) / 10 + minute / 600),
  nodes: everyMinute(60, (minute) => 2200 + (minute % 3) * 200),
  drawn: everyMinute(60, (minute) => 40 + (minute % 5)),
  said: 100,
  wrong: [],
};

describe('an hour before the camera', () => {
  it('is well where all counts are true, the heap stays and pictures take no longer', () => {
    const { text, isMet } = verdictOf(well, 60);
    expect(text).toContain('0.11 ± 0.06');
    expect(isMet).toBe(true);
  });

  it.each<[string, Partial<Played>]>([
    ['something was counted that nobody did', { wrong: ['left counted at 3.0 s that nobody did'] }],
    ['the heap grows by more than a megabyte', { heap: everyMinute(60, (minute) => 8 + (1.5 * minute) / 60) }],
    ['the last pictures take longer than the first', { drawn: everyMinute(60, (minute) => (minute < 40 ? 40 : 60)) }],
    ['pages that have gone are kept', { nodes: everyMinute(60, (minute) => 2200 + 80 * minute) }],
    ['no set was done', { sets: [] }],
  ])('is not where %s', (_what, change) => {
    expect(verdictOf({ ...well, ...change }, 60).isMet).toBe(false);
  });

  it('is not judged by its heap while it warms up, nor in two minutes', () => {
    const growing = everyMinute(2, (minute) => 8 + minute);
    expect(verdictOf({ ...well, heap: growing, drawn: growing }, 2).isMet).toBe(true);
    expect(verdictOf({ ...well, heap: everyMinute(60, (minute) => Math.min(8 + minute, 18)) }, 60).isMet).toBe(true);
  });
});

describe('a line of least squares', () => {
  it('has the slope of what grows steadily, without an error', () => {
    const trend = slopeAnHour(everyMinute(10, (minute) => 5 + minute / 30));
    expect(trend?.slope).toBeCloseTo(2, 6);
    expect(trend?.error).toBeCloseTo(0, 6);
  });

  it('is not drawn through two points', () => {
    expect(slopeAnHour(everyMinute(2, () => 1))).toBeNull();
  });
});

describe('the 95th of a hundred', () => {
  it.each([
    [Array.from({ length: 100 }, (_, index) => 100 - index), 95],
    [[7], 7],
    [[], null],
  ])('of %j is %s', (values, is) => {
    expect(p95Of(values)).toBe(is);
  });
});
