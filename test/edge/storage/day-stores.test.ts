import { describe, expect, it, onTestFinished } from 'vitest';
import type { DayStore } from '../../../src/ports/storage.ts';
import { connect, type Connection } from '../../../src/edge/storage/connection.ts';
import { MIGRATIONS } from '../../../src/edge/storage/database.ts';
import { createDayStore } from '../../../src/edge/storage/day-store.ts';
import { createMemoryDayStore } from '../../../src/edge/storage/memory-day-store.ts';
import { ok } from '../../contracts/session-store.ts';
import { writeVersion2 } from '../../fixtures/databases/version-2.ts';
import { someCheckIn, someMorning, someScale, SOME_DAY_MS } from '../../fixtures/some-days.ts';
import { meddle, newName, openTab, rowsIn } from './tabs.ts';

const PATIENCE = { writeMs: 3000, readMs: 3000, againMs: 20 };
const ALL = { sinceEpochMs: 0 };

function tab(name: string): Connection {
  const connection = connect(name, MIGRATIONS, null);
  onTestFinished(() => {
    connection.close();
    indexedDB.deleteDatabase(name);
  });
  return connection;
}
/** Days in a database that is away where `away.isSo`. */
function daysAway(againMs = PATIENCE.againMs) {
  const name = newName();
  const connection = tab(name);
  const away = { isSo: false, open: () => connection.database() };
  const database = () => (away.isSo ? Promise.reject(new Error('away')) : connection.database());
  return { name, away, days: createDayStore({ ...connection, database }, { ...PATIENCE, againMs }) };
}
const daysOf = (name: string): DayStore => createDayStore(tab(name), PATIENCE);

describe.each<[string, () => DayStore]>([
  ['IndexedDB', () => daysOf(newName())],
  ['memory', createMemoryDayStore],
])('%s, as a store of days,', (_name, open) => {
  it('is empty at first', async () => {
    const days = open();
    const nothing = { records: [], unreadable: 0 };
    expect(await ok(days.readMornings(ALL))).toEqual(nothing);
    expect(await ok(days.readCheckIns(ALL))).toEqual(nothing);
    expect(await ok(days.readScales(ALL))).toEqual(nothing);
  });

  it('gives back what was put, oldest first, the last state of each, from the moment that is asked for', async () => {
    const days = open();
    const [first, second] = [someMorning(), someMorning({ id: 'next', startedAtEpochMs: SOME_DAY_MS + 10 })];
    await ok(days.putMorning(second));
    await ok(days.putMorning(first));
    const ended = { ...first, endedAtEpochMs: SOME_DAY_MS + 5 };
    await ok(days.putMorning(ended));
    expect(await ok(days.readMornings(ALL))).toEqual({ records: [ended, second], unreadable: 0 });
    expect((await ok(days.readMornings({ sinceEpochMs: SOME_DAY_MS + 1 }))).records).toEqual([second]);
    await ok(days.putCheckIn(someCheckIn()));
    expect((await ok(days.readCheckIns(ALL))).records).toEqual([someCheckIn()]);
    await ok(days.putScale(someScale()));
    expect((await ok(days.readScales(ALL))).records).toEqual([someScale()]);
  });

  it('takes nothing of a morning back that is further on than the state that is put', async () => {
    const days = open();
    const [first, second] = someMorning().items;
    const further = someMorning({ items: [first!, { ...second!, status: 'done', sessionId: 's' }], endedAtEpochMs: 9 });
    await ok(days.putMorning(further));
    await ok(days.putMorning(someMorning()));
    expect((await ok(days.readMornings(ALL))).records).toEqual([further]);
  });
});

describe('days in a database', () => {
  it('go one by one where they are deleted, and come back where they are put again', async () => {
    const name = newName();
    const days = daysOf(name);
    await ok(days.putCheckIn(someCheckIn()));
    await ok(days.putCheckIn(someCheckIn({ id: 'other' })));
    await ok(days.putScale(someScale()));
    await ok(days.deleteCheckIn('before'));
    await ok(days.deleteScale('scale'));
    await ok(days.deleteScale('none'));
    expect(await rowsIn(name, 'checkins')).toEqual([someCheckIn({ id: 'other' })]);
    expect(await rowsIn(name, 'scales')).toEqual([]);
    await ok(days.putScale(someScale()));
    expect(await rowsIn(name, 'scales')).toEqual([someScale()]);
  });

  it('of version 2 begin empty, and what was there stays', async () => {
    const name = newName();
    await writeVersion2(name);
    const days = daysOf(name);
    expect(await ok(days.readMornings(ALL))).toEqual({ records: [], unreadable: 0 });
    await ok(days.putMorning(someMorning()));
    expect(await rowsIn(name, 'sessions')).toMatchObject([{ id: 'kept', status: 'finished' }]);
    expect(await rowsIn(name, 'mornings')).toEqual([someMorning()]);
  });

  it('go with everything that is erased', async () => {
    const name = newName();
    const [days, sessions] = [daysOf(name), openTab(name)];
    await ok(days.putMorning(someMorning()));
    await ok(days.putCheckIn(someCheckIn()));
    await ok(days.putScale(someScale()));
    await ok(sessions.eraseEverything());
    for (const table of ['mornings', 'checkins', 'scales']) expect(await rowsIn(name, table)).toEqual([]);
  });

  it('that do not read are kept, left out and counted', async () => {
    const name = newName();
    const days = daysOf(name);
    await ok(days.putCheckIn(someCheckIn()));
    await meddle(name, ['checkins'], (table) => {
      table('checkins').put({ ...someCheckIn({ id: 'odd' }), painNow: 11 });
    });
    expect(await ok(days.readCheckIns(ALL))).toEqual({ records: [someCheckIn()], unreadable: 1 });
    expect(await rowsIn(name, 'checkins')).toHaveLength(2);
  });

  it('wait in memory while the database is away, and are written and read when it is back', async () => {
    const { name, days, away } = daysAway();
    await away.open();
    away.isSo = true;
    expect(await days.putMorning(someMorning())).toMatchObject({ ok: false, failure: { kind: 'store-refused' } });
    expect((await days.readScales(ALL)).ok).toBe(false);
    away.isSo = false;
    expect((await ok(days.readMornings(ALL))).records).toEqual([someMorning()]);
    await expect.poll(() => rowsIn(name, 'mornings')).toEqual([someMorning()]);
  });

  it('that wait alone are not given for all there is, where what is stored cannot be read', async () => {
    const { days, away } = daysAway();
    await ok(days.putCheckIn(someCheckIn({ id: 'sign', flags: ['heart-lungs'] })));
    away.isSo = true;
    await days.putCheckIn(someCheckIn({ id: 'harmless', painNow: 1 }));
    expect(await days.readCheckIns(ALL)).toMatchObject({ ok: false, failure: { kind: 'store-refused' } });
  });

  it('that wait are still there where their deletion is refused, and gone where it is done', async () => {
    const { name, days, away } = daysAway(60_000);
    away.isSo = true;
    await days.putCheckIn(someCheckIn());
    expect((await days.deleteCheckIn('before')).ok).toBe(false);
    away.isSo = false;
    expect((await ok(days.readCheckIns(ALL))).records).toEqual([someCheckIn()]);
    await ok(days.deleteCheckIn('before'));
    expect((await ok(days.readCheckIns(ALL))).records).toEqual([]);
    expect(await rowsIn(name, 'checkins')).toEqual([]);
  });

  it('that are put again while their deletion is on its way stay', async () => {
    const { name, days, away } = daysAway(60_000);
    away.isSo = true;
    const row = someCheckIn();
    await days.putCheckIn(row);
    away.isSo = false;
    await Promise.all([days.deleteCheckIn('before'), days.putCheckIn(row)]);
    expect(await rowsIn(name, 'checkins')).toEqual([row]);
  });

  it('that wait while everything is erased are forgotten', async () => {
    const away = { ...tab(newName()), database: () => Promise.reject(new Error('away')) };
    const days = createDayStore(away, PATIENCE);
    await days.putMorning(someMorning());
    days.forget();
    expect((await days.readMornings(ALL)).ok).toBe(false);
  });
});
