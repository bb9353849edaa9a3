import { expect, it } from 'vitest';
import { readStat, secondsBetween } from '../../scripts/bench/energy/processor-time.ts';

it('the processor time of a process is read whatever the process is called', () => {
  const line = '4711 (a (strange) name) S 42 4711 4711 0 -1 4194560 1000 0 0 0 150 25 0 0 20 0 1 0 100 0 0';
  expect(readStat(line)).toEqual({ pid: 4711, parentPid: 42, seconds: 1.75 });
});

it('a process that has begun meanwhile counts whole, and one that has ended takes nothing away', () => {
  const earlier = new Map([
    [1, 10],
    [2, 5],
  ]);
  const later = new Map([
    [1, 12],
    [3, 0.5],
  ]);
  expect(secondsBetween(earlier, later)).toBeCloseTo(2.5);
});
