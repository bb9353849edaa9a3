import { mergedMorning } from '../../care/keeping/newer.ts';
import { succeed } from '../../core/record/failures.ts';
import type { DayStore } from '../../ports/storage.ts';

/** Days in memory: for tests, rehearsals, and everything else that keeps nothing. */
export function createMemoryDayStore(): DayStore {
  const mornings = table(({ startedAtEpochMs }: MorningRow) => startedAtEpochMs, mergedMorning);
  const checkIns = table(({ atEpochMs }: CheckInRow) => atEpochMs);
  const scales = table(({ atEpochMs }: ScaleRow) => atEpochMs);
  return {
    readMornings: mornings.read,
    putMorning: mornings.put,
    readCheckIns: checkIns.read,
    putCheckIn: checkIns.put,
    readScales: scales.read,
    putScale: scales.put,
    deleteCheckIn: checkIns.remove,
    deleteScale: scales.remove,
    forget: () => [mornings, checkIns, scales].forEach(({ clear }) => clear()),
  };
}

type MorningRow = Parameters<DayStore['putMorning']>[0];
type CheckInRow = Parameters<DayStore['putCheckIn']>[0];
type ScaleRow = Parameters<DayStore['putScale']>[0];

function table<T extends { readonly id: string }>(
  momentOf: (row: T) => number,
  merged: (row: T, stored: T) => T = (row) => row,
) {
  const rows = new Map<string, T>();
  return {
    put: (row: T) => {
      const stored = rows.get(row.id);
      rows.set(row.id, stored ? merged(row, stored) : row);
      return Promise.resolve(succeed(undefined));
    },
    remove: (id: string) => {
      rows.delete(id);
      return Promise.resolve(succeed(undefined));
    },
    read: ({ sinceEpochMs }: { readonly sinceEpochMs: number }) => {
      const records = [...rows.values()]
        .filter((row) => momentOf(row) >= sinceEpochMs)
        .sort((a, b) => momentOf(a) - momentOf(b));
      return Promise.resolve(succeed({ records, unreadable: 0 }));
    },
    clear: () => rows.clear(),
  };
}
