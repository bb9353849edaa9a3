import { beforeEach, describe, expect, it } from 'vitest';
import { rememberingDays } from '../../src/app/remembering-days.ts';
import { fail, succeed } from '../../src/core/record/failures.ts';
import { createMemoryDayStore } from '../../src/edge/storage/memory-day-store.ts';
import type { TabNews } from '../../src/ports/device.ts';
import type { DayStore } from '../../src/ports/storage.ts';
import { ok } from '../contracts/session-store.ts';
import { someCheckIn, someMorning, someScale, SOME_DAY_MS } from '../fixtures/some-days.ts';
import { quickClock, settle } from './fakes.ts';

const ALL = { sinceEpochMs: 0 };
const REFUSED = fail({ kind: 'store-refused', detail: '' });

/** Days over a database that answers, refuses, or is silent. */
function open() {
  const database = createMemoryDayStore();
  let speak: () => void = () => undefined;
  const spoken = new Promise<void>((resolve) => (speak = resolve));
  const how = { answers: 'yes' as 'yes' | 'refused' | 'silent', speak };
  const asked = <A extends readonly unknown[], T>(work: (...args: A) => Promise<T>) =>
    (async (...args: A) => {
      if (how.answers === 'silent') await spoken;
      return how.answers === 'refused' ? REFUSED : work(...args);
    }) as (...args: A) => Promise<T>;
  const days: DayStore = {
    readMornings: asked(database.readMornings),
    putMorning: asked(database.putMorning),
    readCheckIns: asked(database.readCheckIns),
    putCheckIn: asked(database.putCheckIn),
    readScales: asked(database.readScales),
    putScale: asked(database.putScale),
    deleteCheckIn: asked(database.deleteCheckIn),
    deleteScale: asked(database.deleteScale),
    forget: () => undefined,
  };
  const clock = quickClock();
  let hear: (news: TabNews) => void = () => undefined;
  const otherTabs = { tell: () => undefined, onNews: (then: typeof hear) => ((hear = then), () => undefined) };
  const remembering = rememberingDays(days, { clock, otherTabs });
  remembering.otherTabs.onNews(() => undefined);
  return { ...remembering, database, how, clock, changeElsewhere: () => hear({ kind: 'days-changed' }) };
}

let tab: ReturnType<typeof open>;
const told = async () => (await ok(tab.days.readCheckIns(ALL))).records.map(({ id }) => id);
beforeEach(() => {
  tab = open();
});

describe('days that this tab does not forget', () => {
  it('are what is stored, while the database answers', async () => {
    await ok(tab.days.putCheckIn(someCheckIn()));
    await ok(tab.database.putCheckIn(someCheckIn({ id: 'elsewhere', atEpochMs: SOME_DAY_MS - 1 })));
    expect(await tab.days.readCheckIns(ALL)).toEqual(
      succeed({
        records: [someCheckIn({ id: 'elsewhere', atEpochMs: SOME_DAY_MS - 1 }), someCheckIn()],
        unreadable: 0,
      }),
    );
    expect((await ok(tab.days.readCheckIns({ sinceEpochMs: SOME_DAY_MS }))).records).toEqual([someCheckIn()]);
  });

  it('are what was told or read here, where the database refuses, and say that they may not be all', async () => {
    await ok(tab.days.putCheckIn(someCheckIn()));
    await ok(tab.database.putCheckIn(someCheckIn({ id: 'elsewhere' })));
    await ok(tab.database.putMorning(someMorning()));
    await ok(tab.days.readCheckIns(ALL));
    await ok(tab.days.readMornings(ALL));
    await ok(tab.database.putCheckIn(someCheckIn({ id: 'never read' })));
    tab.how.answers = 'refused';
    const { records, notRead } = await ok(tab.days.readCheckIns(ALL));
    expect([records.map(({ id }) => id), notRead?.kind]).toEqual([['before', 'elsewhere'], 'store-refused']);
    expect((await ok(tab.days.readMornings(ALL))).records).toEqual([someMorning()]);
    expect(await tab.days.readScales(ALL)).toEqual(REFUSED);
  });

  it('are given after three seconds where the database is silent, and known from a late answer on', async () => {
    await ok(tab.days.putCheckIn(someCheckIn()));
    tab.how.answers = 'silent';
    const reading = tab.days.readCheckIns(ALL);
    await settle();
    tab.clock.advance(3000);
    expect(await ok(reading)).toMatchObject({ records: [someCheckIn()], notRead: { kind: 'store-late' } });
    await ok(tab.database.putScale(someScale()));
    const nothing = tab.days.readScales(ALL);
    tab.clock.advance(3000);
    expect(await nothing).toMatchObject({ ok: false, failure: { kind: 'store-late' } });
    tab.how.speak();
    await settle();
    tab.how.answers = 'refused';
    expect((await ok(tab.days.readScales(ALL))).records).toEqual([someScale()]);
  });

  it('stay where they are not written, with what is stored beside them', async () => {
    await ok(tab.database.putCheckIn(someCheckIn({ id: 'stored', atEpochMs: SOME_DAY_MS - 1 })));
    await ok(tab.database.putCheckIn(someCheckIn({ painNow: 2 })));
    await ok(tab.database.putMorning(someMorning({ endedAtEpochMs: SOME_DAY_MS + 9 })));
    tab.how.answers = 'refused';
    expect(await tab.days.putCheckIn(someCheckIn({ painNow: 8 }))).toEqual(REFUSED);
    expect(await tab.days.putMorning(someMorning())).toEqual(REFUSED);
    tab.how.answers = 'yes';
    expect((await ok(tab.days.readCheckIns(ALL))).records.map(({ painNow }) => painNow)).toEqual([2, 8]);
    // Of a morning, what another tab has done of it stays.
    expect((await ok(tab.days.readMornings(ALL))).records[0]?.endedAtEpochMs).toBe(SOME_DAY_MS + 9);
  });

  it('stay where the database comes back empty by itself', async () => {
    await ok(tab.days.putCheckIn(someCheckIn()));
    expect(await told()).toEqual(['before']);
    tab.database.forget();
    expect(await told()).toEqual(['before']);
    expect(await told()).toEqual(['before']);
  });

  it('are as another tab leaves them: what is deleted there is forgotten, and what is changed is read', async () => {
    await ok(tab.days.putCheckIn(someCheckIn()));
    await ok(tab.days.putCheckIn(someCheckIn({ id: 'other' })));
    await ok(tab.database.deleteCheckIn('before'));
    await ok(tab.database.putCheckIn(someCheckIn({ id: 'other', painNow: 9 })));
    tab.changeElsewhere();
    expect((await ok(tab.days.readCheckIns(ALL))).records).toEqual([someCheckIn({ id: 'other', painNow: 9 })]);
    tab.how.answers = 'refused';
    expect(await told()).toEqual(['other']);
  });

  it('stay where another tab has changed something, and nothing of it is read yet', async () => {
    await ok(tab.days.putCheckIn(someCheckIn()));
    tab.changeElsewhere();
    tab.how.answers = 'refused';
    expect(await told()).toEqual(['before']);
    expect(await tab.days.putCheckIn(someCheckIn({ id: 'not written' }))).toEqual(REFUSED);
    tab.how.answers = 'yes';
    expect(await told()).toEqual(['before', 'not written']);
  });

  it('go with a backup that is taken back in this tab', async () => {
    await ok(tab.database.putCheckIn(someCheckIn({ id: 'of a backup' })));
    expect(await told()).toEqual(['of a backup']);
    await ok(tab.database.deleteCheckIn('of a backup'));
    tab.otherTabs.tell({ kind: 'restored' });
    expect(await told()).toEqual([]);
  });

  it('are gone where they are deleted here, and back where that is undone', async () => {
    await ok(tab.days.putCheckIn(someCheckIn()));
    await ok(tab.days.putScale(someScale()));
    await ok(tab.days.deleteCheckIn('before'));
    await ok(tab.days.deleteScale('scale'));
    tab.how.answers = 'refused';
    expect(await tab.days.readCheckIns(ALL)).toEqual(REFUSED);
    expect(await tab.days.readScales(ALL)).toEqual(REFUSED);
    await tab.days.putCheckIn(someCheckIn());
    expect(await told()).toEqual(['before']);
  });

  it('are there where their deletion is refused, and gone where it was only late', async () => {
    await ok(tab.days.putCheckIn(someCheckIn()));
    tab.how.answers = 'refused';
    expect(await tab.days.deleteCheckIn('before')).toEqual(REFUSED);
    expect(await told()).toEqual(['before']);
    tab.how.answers = 'yes';
    expect(await told()).toEqual(['before']);
    await ok(tab.database.deleteCheckIn('before'));
    expect(await told()).toEqual([]);
  });

  it('are all forgotten where everything is erased, also what is being read meanwhile', async () => {
    await ok(tab.days.putCheckIn(someCheckIn()));
    const reading = tab.days.readCheckIns(ALL);
    tab.days.forget();
    await reading;
    tab.how.answers = 'refused';
    expect(await tab.days.readCheckIns(ALL)).toEqual(REFUSED);
  });
});
