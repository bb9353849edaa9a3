import { afterEach, describe, expect, it, vi } from 'vitest';
import { MIGRATIONS, type Migration } from '../../../src/edge/storage/database.ts';
import { createSessionStore } from '../../../src/edge/storage/session-store.ts';
import { createMemorySessionStore } from '../../../src/edge/storage/memory-session-store.ts';
import { begin, idsIn, ok, sessionStoreContract, storedSessions } from '../../contracts/session-store.ts';
import { writeVersion1 } from '../../fixtures/databases/version-1.ts';
import { somePose } from '../../fixtures/some-pose.ts';
import { clock, FIRST, newName, openTab, type IdbStore } from './tabs.ts';
import { counted, someEvents, someSession } from '../../fixtures/some-session.ts';

const LONG = { writeMs: 3000, readMs: 3000, againMs: 3000 };

/** The lock of a closed tab is released a moment later. */
const tabIsGone = (store: IdbStore): Promise<void> => {
  store.close();
  return new Promise((resolve) => setTimeout(resolve, 50));
};

sessionStoreContract('IndexedDB', async () => openTab(newName()));
sessionStoreContract('memory', async () => createMemorySessionStore());
sessionStoreContract(
  'a database that nobody waits for',
  async () => createSessionStore(openTab(newName()), LONG).store,
);

afterEach(() => vi.restoreAllMocks());

describe('a tab that is killed in the middle of a set', () => {
  it('loses nothing that was counted; the next start closes it as interrupted when it was last heard of', async () => {
    const name = newName();
    const killed = openTab(name);
    await begin(killed, 'a');
    for (const event of someEvents(3)) await ok(killed.appendEvents('a-set', [event]));
    await ok(killed.appendTrace('a-set', [somePose(0), somePose(40)]));
    await tabIsGone(killed);

    const next = openTab(name);
    const [session, ...others] = await ok(next.recover());
    expect(others).toEqual([]);
    expect(session).toMatchObject({ id: 'a', status: 'interrupted', endedAtEpochMs: clock.epochMs() });
    expect(session?.sets).toMatchObject([{ status: 'interrupted', endedAtEpochMs: clock.epochMs() }]);
    expect(session?.sets[0]?.events).toEqual(someEvents(3));
    expect(await ok(next.readTrace('a-set'))).toHaveLength(2);
    expect(await storedSessions(next)).toEqual([session]);
    expect(await ok(next.recover())).toEqual([]);
  });

  it('before anything happened ends when it began', async () => {
    const name = newName();
    const killed = openTab(name);
    await begin(killed, 'a');
    await tabIsGone(killed);
    const [session] = await ok(openTab(name).recover());
    expect(session?.endedAtEpochMs).toBe(session?.sets[0]?.startedAtEpochMs);
  });

  it('leaves a set that was finished before as finished', async () => {
    const name = newName();
    const killed = openTab(name);
    await begin(killed, 'a');
    await ok(killed.finishSet({ id: 'a-set', endedAtEpochMs: 5, status: 'finished', summary: null }));
    await tabIsGone(killed);
    const [session] = await ok(openTab(name).recover());
    expect(session).toMatchObject({ status: 'interrupted', sets: [{ status: 'finished', endedAtEpochMs: 5 }] });
  });
});

describe('a set that another tab is recording', () => {
  it('is not closed under its hands', async () => {
    const name = newName();
    const recording = openTab(name);
    await begin(recording, 'a');
    const other = openTab(name);
    expect(await ok(other.recover())).toEqual([]);
    await ok(recording.appendEvents('a-set', [counted(0)]));
    expect(await ok(other.readSession('a'))).toMatchObject({ status: 'running' });
  });

  it('is not closed by its own tab either', async () => {
    const store = openTab(newName());
    await begin(store, 'a');
    expect(await ok(store.recover())).toEqual([]);
  });

  it('keeps a newer version of the app waiting, until it is done', async () => {
    const name = newName();
    const recording = openTab(name);
    await begin(recording, 'a');
    const newer = openTab(name, [...MIGRATIONS, () => {}]);
    const waiting = newer.opens();
    await vi.waitFor(() => expect(newer.isBlocked()).toBe(true), { interval: 5 });
    await ok(recording.appendEvents('a-set', [counted(0)]));
    await ok(recording.finishSession({ id: 'a', endedAtEpochMs: 9, status: 'finished' }));
    expect([await waiting, newer.isBlocked()]).toEqual([null, false]);
    const sessions = await storedSessions(newer);
    expect(sessions[0]?.sets[0]?.events).toEqual([counted(0)]);
  });
});

describe('a database of another version', () => {
  // A migration of a later version: it changes rows and adds an index.
  const later: Migration = async (_database, upgrade) => {
    const sessions = upgrade.objectStore('sessions');
    for (const session of await sessions.getAll()) await sessions.put({ ...session, timeZone: 'Europe/Paris' });
  };

  it('takes each step that it lacks, once', async () => {
    const name = newName();
    await writeVersion1(name);
    const first = openTab(name, [...MIGRATIONS, later]);
    expect(await ok(first.readSession('first'))).toMatchObject({
      timeZone: 'Europe/Paris',
      unreadable: [{ id: 'first-set' }],
    });
    first.close();
    const untouched = vi.fn();
    const second = openTab(
      name,
      [...MIGRATIONS, later].map(() => untouched),
    );
    expect(await ok(second.readSession('first'))).not.toBeNull();
    expect(untouched).not.toHaveBeenCalled();
  });

  it('is left as it was when a step fails half way', async () => {
    const name = newName();
    await writeVersion1(name);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const breaking = openTab(name, [
      ...MIGRATIONS,
      async (database, upgrade) => {
        await later(database, upgrade);
        throw new Error('half way');
      },
    ]);
    expect((await breaking.listHeads(FIRST)).ok).toBe(false);
    expect(await ok(openTab(name).readSession('first'))).toMatchObject({ timeZone: 'Europe/Vienna' });
  });

  it('that a newer app wrote is not touched, and is said to be newer', async () => {
    const name = newName();
    const newer = openTab(name, [...MIGRATIONS, () => {}]);
    await begin(newer, 'a');
    newer.close();
    const old = openTab(name);
    const failure = { ok: false, failure: { kind: 'store-newer' } };
    expect(await old.listHeads(FIRST)).toEqual(failure);
    expect(await old.startSession(someSession('b'))).toEqual(failure);
  });

  it('opened by a newer tab meanwhile lets it in, and says so here', async () => {
    const name = newName();
    const old = openTab(name);
    await ok(old.listHeads(FIRST));
    expect(await storedSessions(openTab(name, [...MIGRATIONS, () => {}]))).toEqual([]);
    expect(await old.listHeads(FIRST)).toEqual({ ok: false, failure: { kind: 'store-newer' } });
  });
});

describe('a database with something damaged in it', () => {
  it('still gives what can be read', async () => {
    const name = newName();
    const store = openTab(name);
    await begin(store, 'a');
    await ok(store.appendEvents('a-set', [counted(0)]));
    await ok(store.appendEvents('a-set', [{ kind: 'rep-guessed', timeMs: 1 } as never]));
    await ok(store.appendEvents('a-set', [counted(1)]));
    await ok(store.startSession({ ...someSession('b'), endedAtEpochMs: 'late' as never }));
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const [set] = (await ok(store.readSession('a')))?.sets ?? [];
    expect(set?.events).toEqual([counted(0), counted(1)]);
    expect(set?.partsLeftOut).toBe(1);
    expect(told).toHaveBeenCalledTimes(1);
    expect(idsIn(await ok(store.listHeads(FIRST)))).toEqual(['a', 'b']);
    expect(await store.readSession('b')).toEqual({
      ok: false,
      failure: { kind: 'store-unreadable', detail: 'endedAtEpochMs: number' },
    });
  });
});

describe('a full disk', () => {
  /** While `isFull` says so, refuses rows as a full disk does. (A journey in test/e2e fills a real quota.) */
  function fill(isFull: (table: string) => boolean): void {
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (isFull(this.name)) throw new DOMException('the disk is full', 'QuotaExceededError');
      return add.apply(this, row);
    });
  }

  it('costs the rest of the trace and not one repetition', async () => {
    const store = openTab(newName());
    await begin(store, 'a');
    await ok(store.appendTrace('a-set', [somePose(0)]));
    fill((table) => table === 'traces');
    const full = { ok: false, failure: { kind: 'store-full' } };
    expect(await store.appendTrace('a-set', [somePose(40)])).toEqual(full);
    vi.restoreAllMocks();
    // There is room again, but the trace would have a gap.
    expect(await store.appendTrace('a-set', [somePose(80)])).toEqual(full);
    await ok(store.appendEvents('a-set', someEvents(2)));
    expect(await ok(store.readTrace('a-set'))).toHaveLength(1);
    expect((await ok(store.readSession('a')))?.sets[0]?.events).toEqual(someEvents(2));
  });

  it('with no room for a repetition gives it the room of the trace', async () => {
    const store = openTab(newName());
    await begin(store, 'a');
    await begin(store, 'b');
    for (const set of ['a-set', 'b-set']) await ok(store.appendTrace(set, [somePose(0)]));
    let refusals = 0;
    fill((table) => table === 'events' && (refusals += 1) === 1);
    await ok(store.appendEvents('a-set', someEvents(2)));
    expect(refusals).toBe(2);
    expect((await ok(store.readSession('a')))?.sets[0]?.events).toEqual(someEvents(2));
    expect(await ok(store.readTrace('a-set'))).toEqual([]);
    expect(await ok(store.readTrace('b-set'))).toHaveLength(1);
  });

  it('with no room at all says so', async () => {
    const store = openTab(newName());
    await begin(store, 'a');
    fill(() => true);
    const full = { ok: false, failure: { kind: 'store-full' } };
    expect(await store.appendEvents('a-set', someEvents(1))).toEqual(full);
    expect(await store.startSession(someSession('b'))).toEqual(full);
  });
});
