import type { Side } from '../../../src/core/body/landmarks.ts';
import type { ReadableHead, SetHead } from '../../../src/core/report/session-head.ts';
import type { SetRange } from '../../../src/core/report/set-ranges.ts';
import type { Here } from '../../../src/care/progress/own-days.ts';

export const HERE: Here = { today: '2026-02-20', zone: 'Europe/Vienna' };

export const someSetHead = (change: Partial<SetHead> = {}): SetHead => ({
  exercise: { id: 'bird-dog', mode: 'repetitions' },
  done: 8,
  durationMs: 60_000,
  test: null,
  screen: null,
  ...change,
});

/** A session at noon of a day, UTC. */
export const someHead = (day: string, sets: readonly SetHead[], change: Partial<ReadableHead> = {}): ReadableHead => ({
  kind: 'session',
  id: `${day} ${sets.length}`,
  startedAtEpochMs: Date.parse(`${day}T12:00:00Z`),
  endedAtEpochMs: null,
  timeZone: 'UTC',
  status: 'finished',
  sets,
  namelessSets: 0,
  ...change,
});

export const degrees = (value: number, band = 10): SetRange => ({ unit: 'deg', value, band, of: 4 });
export const wayTo = (targetDeg: number, value: number): SetRange => ({
  unit: 'way',
  value,
  band: 20,
  of: 3,
  targetDeg,
});

/** A set in which the sides went so far. */
export const rangeSet = (ranges: Partial<Record<Side, SetRange>>, id = 'bird-dog'): SetHead =>
  someSetHead({
    exercise: { id, mode: 'repetitions' },
    ranges: { measure: 'hip', left: null, right: null, ...ranges },
  });
