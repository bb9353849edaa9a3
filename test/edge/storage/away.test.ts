import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { StoreFailure } from '../../../src/core/record/failures.ts';
import { createSessionStore } from '../../../src/edge/storage/session-store.ts';
import { MIGRATIONS } from '../../../src/edge/storage/database.ts';
import type { SessionStore } from '../../../src/ports/storage.ts';
import { begin, idsIn, ok, storedSessions } from '../../contracts/session-store.ts';
import { counted, someEvents, someSession } from '../../fixtures/some-session.ts';
import { somePose } from '../../fixtures/some-pose.ts';
import { FIRST, newName, openTab, rowsIn } from './tabs.ts';

/** So long that nothing is late on a busy machine. */
const PATIENT = { writeMs: 20_000, readMs: 20_000, againMs: 20 };
/** How long the store waits now. It is short while nothing is answered, so that no test waits long for what never comes. */
const patience = { ...PATIENT };
const beShort = (): void => void Object.assign(patience, { writeMs: 40, readMs: 40 });
const bePatient = (): void => void Object.assign(patience, PATIENT);
const LATE = { kind: 'store-late' } as const;

afterEach(() => vi.restoreAllMocks());
beforeEach(beShort);

interface Opened {
  readonly store: SessionStore;
  /** What was told of the database, in order: why it is away, null when it is back. */
  readonly told: (StoreFailure['kind'] | null)[];
}

function open(name: string, migrations = MIGRATIONS): Opened {
  const { store, news } = createSessionStore(openTab(name, migrations), patience);
  const told: Opened['told'] = [];
  onTestFinished(news.onChange((failure) => told.push(failure?.kind ?? null)));
  return { store, told };
}

const told = ({ told }: Opened, kind: StoreFailure['kind'] | null): Promise<void> =>
  vi.waitFor(() => expect(told.at(-1)).toBe(kind), { interval: 5, timeout: 20_000 });

/** While `isMute()`, nothing that is asked of a database is answered. */
function mute(): { speak(): void } {
  const { open: really } = IDBFactory.prototype;
  let isMute = true;
  let held: (() => void)[] = [];
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...asked) {
    if (!isMute) return really.apply(this, asked);
    // A request of another database, whose events come when they are let go.
    const request = really.apply(this, asked);
    const { addEventListener } = request;
    request.addEventListener = (...listener: Parameters<typeof addEventListener>) => {
      const [type, then] = listener;
      addEventListener.call(request, type, (event) => {
        const tell = (): void =>
          typeof then === 'function' ? void then.call(request, event) : then?.handleEvent(event);
        if (isMute && type !== 'upgradeneeded') held.push(tell);
        else tell();
      });
    };
    return request;
  });
  return {
    speak: () => {
      isMute = false;
      for (const tell of held) tell();
      held = [];
    },
  };
}

/** Every connection that is opened from now on. */
function handles(): IDBDatabase[] {
  const found: IDBDatabase[] = [];
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asked) {
    if (!found.includes(this)) found.push(this);
    return transaction.apply(this, asked);
  });
  return found;
}

const eventsIn = async (name: string): Promise<unknown[]> =>
  (await rowsIn(name, 'events')).flatMap(({ events }) => events as unknown[]);

describe('a database that does not answer', () => {
  it('holds up no set: the set is kept in mind, shown in the list, and written when the database opens', async () => {
    const name = newName();
    const database = mute();
    const opened = open(name);
    await begin(opened.store, 'a');
    for (const event of someEvents(3)) await ok(opened.store.appendEvents('a-set', [event]));
    await ok(opened.store.appendTrace('a-set', [somePose(0)]));
    expect(opened.told).toEqual(['store-late']);
    const [kept] = await storedSessions(opened.store);
    expect(kept?.sets[0]?.events).toEqual(someEvents(3));
    expect(await ok(opened.store.readTrace('a-set'))).toHaveLength(1);
    bePatient();
    database.speak();
    await told(opened, null);
    expect(await eventsIn(name)).toEqual(someEvents(3));
    await ok(opened.store.appendEvents('a-set', [counted(3)]));
    expect(await eventsIn(name)).toEqual(someEvents(4));
    expect(opened.told).toEqual(['store-late', null]);
  });

  it('and has lost the request is asked anew, and then gets what waited', async () => {
    const name = newName();
    const { open: really } = IDBFactory.prototype;
    let asked = 0;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...wanted) {
      asked += 1;
      if (asked > 1) return really.apply(this, wanted);
      return Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
    });
    const { store, news } = createSessionStore(openTab(name, MIGRATIONS, 60), patience);
    const told: unknown[] = [];
    onTestFinished(news.onChange((failure) => told.push(failure?.kind ?? null)));
    await begin(store, 'a');
    await ok(store.appendEvents('a-set', someEvents(3)));
    await vi.waitFor(() => expect(told.at(-1)).toBe(null), { interval: 5, timeout: 20_000 });
    expect(await eventsIn(name)).toEqual(someEvents(3));
  });

  it('is no empty record, and says so to whoever asks for more than a set', async () => {
    const database = mute();
    const { store, told } = open(newName());
    const away = { ok: false, failure: LATE };
    expect(await store.listHeads(FIRST)).toEqual(away);
    expect(await store.readSession('a')).toEqual(away);
    expect(await store.eraseEverything()).toEqual(away);
    expect(await store.deleteSession('a')).toEqual(away);
    expect(told).toEqual(['store-late']);
    // What runs by itself when the app starts only begins later.
    const recovering = store.recover();
    bePatient();
    database.speak();
    expect(await ok(recovering)).toEqual([]);
    expect(idsIn(await ok(store.listHeads(FIRST)))).toEqual([]);
  });

  it('as long as an older window records is said to be kept by that window, and opens after it', async () => {
    const name = newName();
    const older = openTab(name);
    await ok(older.startSession(someSession('old')));
    const opened = open(name, [...MIGRATIONS, () => {}]);
    await begin(opened.store, 'a');
    expect(opened.told).toEqual(['store-blocked']);
    bePatient();
    older.close();
    await told(opened, null);
    expect((await rowsIn(name, 'sets')).map(({ id }) => id)).toEqual(['a-set']);
  });

  it('that was refused is tried again, and gets what waited', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const name = newName();
    const refusing = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    const opened = open(name);
    await begin(opened.store, 'a');
    await told(opened, 'store-refused');
    expect(await storedSessions(opened.store)).toHaveLength(1);
    bePatient();
    refusing.mockRestore();
    await told(opened, null);
    expect((await rowsIn(name, 'sessions')).map(({ id }) => id)).toEqual(['a']);
  });

  it('in the middle of writing is late, and gets everything in its order when it answers', async () => {
    const name = newName();
    const database = openTab(name);
    const opened: Opened = { ...createSessionStore(database, patience), told: [] };
    await begin(opened.store, 'a');
    let answer = (): void => undefined;
    const later = new Promise<void>((resolve) => (answer = resolve));
    const { appendEvents } = database;
    vi.spyOn(database, 'appendEvents').mockImplementationOnce(async (...row) => {
      await later;
      return appendEvents.apply(database, row);
    });
    await Promise.all(someEvents(4).map((event) => ok(opened.store.appendEvents('a-set', [event]))));
    expect(await eventsIn(name)).toEqual([]);
    bePatient();
    answer();
    await vi.waitFor(async () => expect(await eventsIn(name)).toEqual(someEvents(4)), { interval: 5, timeout: 20_000 });
  });
});

describe('a connection that is lost in the middle of a set', () => {
  /** A set of which two events are written when the connection goes. */
  const loseAfterTwo = async () => {
    const name = newName();
    const connections = handles();
    bePatient();
    const opened = open(name);
    await begin(opened.store, 'a');
    await ok(opened.store.appendEvents('a-set', someEvents(2)));
    for (const connection of connections) connection.close();
    return { name, opened };
  };

  it('is opened again by itself, without a word, and the rest is written', async () => {
    const { name, opened } = await loseAfterTwo();
    for (const index of [2, 3, 4, 5]) await ok(opened.store.appendEvents('a-set', [counted(index)]));
    await ok(opened.store.finishSet({ id: 'a-set', endedAtEpochMs: 2, status: 'finished', summary: null }));
    await ok(opened.store.finishSession({ id: 'a', endedAtEpochMs: 3, status: 'finished' }));
    expect(await eventsIn(name)).toEqual(someEvents(6));
    expect(await rowsIn(name, 'sessions')).toMatchObject([{ id: 'a', status: 'finished' }]);
    expect(opened.told).toEqual([]);
  });

  it('because the site was cleared costs what was cleared; the set goes on, and what comes after is written', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { name, opened } = await loseAfterTwo();
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    for (const index of [2, 3, 4, 5]) await ok(opened.store.appendEvents('a-set', [counted(index)]));
    expect(await eventsIn(name)).toEqual([2, 3, 4, 5].map((index) => counted(index)));
    expect(await storedSessions(opened.store)).toMatchObject([{ id: 'a', sets: [{ id: 'a-set' }] }]);
  });

  it('and does not come back is said to be refused, and the set is kept in mind', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const name = newName();
    const connections = handles();
    bePatient();
    const opened = open(name);
    await begin(opened.store, 'a');
    for (const connection of connections) connection.close();
    const refusing = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    await ok(opened.store.appendEvents('a-set', someEvents(2)));
    expect(opened.told).toEqual(['store-refused']);
    refusing.mockRestore();
    await told(opened, null);
    expect(await eventsIn(name)).toEqual(someEvents(2));
  });
});
