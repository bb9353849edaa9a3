import { expect, it } from 'vitest';
import { putCheckIn } from '../../src/app/put-check-in.ts';
import { createMemoryDayStore } from '../../src/edge/storage/memory-day-store.ts';
import { ok } from '../contracts/session-store.ts';
import { someCheckIn, SOME_DAY_MS } from '../fixtures/some-days.ts';

const HOUR_MS = 3_600_000;

it.each([
  ['an hour ahead, the clock having been put back: right after it', HOUR_MS, HOUR_MS + 1],
  ['before it: now', -HOUR_MS, 0],
  ['a day ahead, by a clock that was wrong: now', 24 * HOUR_MS, 0],
])('what is told is dated, where something else was told %s', async (_when, otherMs, datedMs) => {
  const days = createMemoryDayStore();
  await ok(days.putCheckIn(someCheckIn({ id: 'other', atEpochMs: SOME_DAY_MS + otherMs })));
  await ok(
    putCheckIn({ days, clock: { epochMs: () => SOME_DAY_MS } }, someCheckIn({ id: 'told', atEpochMs: SOME_DAY_MS })),
  );
  const { records } = await ok(days.readCheckIns({ sinceEpochMs: 0 }));
  expect(records.find(({ id }) => id === 'told')?.atEpochMs).toBe(SOME_DAY_MS + datedMs);
});
