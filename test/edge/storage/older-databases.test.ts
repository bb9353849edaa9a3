import { afterEach, describe, expect, it, vi } from 'vitest';
import { someSession as practised } from '../../../scripts/bench/storage/some-sessions.ts';
import type { SetEvent } from '../../../src/core/record/set-events.ts';
import type { Session, SetRecord } from '../../../src/core/report/session.ts';
import { headRowOf } from '../../../src/edge/storage/head-row.ts';
import { headOf } from '../../../src/core/report/head-of.ts';
import type { TidyProgress } from '../../../src/ports/storage.ts';
import { begin, idsIn, ok, storedSessions } from '../../contracts/session-store.ts';
import { FIRST_DAYS } from '../../fixtures/databases/bird-dog-of-the-first-days.ts';
import { version1RowsOf, writeVersion1 } from '../../fixtures/databases/version-1.ts';
import { counted, someEvents, someSession, someSet } from '../../fixtures/some-session.ts';
import { FIRST, meddle, newName, openTab, rowsIn } from './tabs.ts';

afterEach(() => vi.restoreAllMocks());

const nothing = (): void => {};
const newestFirst = (sessions: readonly Session[]): readonly Session[] =>
  [...sessions].sort((one, other) => other.startedAtEpochMs - one.startedAtEpochMs);

describe('a database of version 1', () => {
  const sessions = Array.from({ length: 60 }, (_, index) => practised(index));

  it('opens at once, and its sessions come into the list, newest first, while it is told how far that is', async () => {
    const name = newName();
    await writeVersion1(name, version1RowsOf(sessions));
    const store = openTab(name);
    expect(await ok(store.listHeads(FIRST))).toEqual({ heads: [], next: null });
    const told: TidyProgress[] = [];
    const firstListed: (readonly string[])[] = [];
    const tidied = await ok(
      store.tidyHeads((progress) => {
        told.push(progress);
        void ok(store.listHeads(FIRST)).then((page) => firstListed.push(idsIn(page)));
      }),
    );
    expect(tidied).toEqual({ added: 60, corrected: 0, removed: 0, renewed: 0 });
    // How many wait is told before they are compared, too: the list is not taken for an empty one meanwhile.
    expect(told).toEqual([0, 0, 20, 40, 60].map((done) => ({ done, total: 60 })));
    const inOrder = newestFirst(sessions);
    expect(firstListed[2]?.slice(0, 20)).toEqual(inOrder.slice(0, 20).map(({ id }) => id));
    const { heads } = await ok(store.listHeads({ after: null, limit: 100 }));
    expect(heads).toEqual(inOrder.map(headOf));
    expect(await storedSessions(store)).toEqual(inOrder);
  });

  it('can be used meanwhile: what is recorded and deleted then stays so', async () => {
    const name = newName();
    await writeVersion1(name, version1RowsOf(sessions));
    const store = openTab(name);
    const gone = sessions[3]?.id ?? '';
    const record = async (): Promise<void> => {
      await begin(store, 'new', Date.UTC(2030, 0));
      await ok(store.appendEvents('new-set', someEvents(2)));
      await ok(store.finishSession({ id: 'new', endedAtEpochMs: 1, status: 'finished' }));
    };
    const used: Promise<unknown>[] = [];
    const tidying = store.tidyHeads(({ done }) => {
      if (done === 20) used.push(ok(store.deleteSession(gone)), record());
    });
    await ok(tidying);
    await Promise.all(used);
    expect(used).toHaveLength(2);
    const listed = idsIn(await ok(store.listHeads({ after: null, limit: 100 })));
    expect(listed).toHaveLength(60);
    expect(listed[0]).toBe('new');
    expect(listed).not.toContain(gone);
  });

  it('waits with it while a set is recorded, so that nothing takes the time of the judgement', async () => {
    const name = newName();
    await writeVersion1(name, version1RowsOf(sessions));
    const store = openTab(name);
    await begin(store, 'new', Date.UTC(2030, 0));
    const tidying = store.tidyHeads(nothing);
    await ok(store.appendEvents('new-set', someEvents(2)));
    expect(idsIn(await ok(store.listHeads(FIRST)))).toEqual(['new']);
    await ok(store.finishSession({ id: 'new', endedAtEpochMs: 1, status: 'finished' }));
    expect(await ok(tidying)).toMatchObject({ added: 60 });
    expect(await ok(store.listHeads({ after: null, limit: 100 }))).toMatchObject({ heads: { length: 61 } });
  });

  it('goes on, too, where the end of the session that was recorded cannot be written', async () => {
    const name = newName();
    await writeVersion1(name, version1RowsOf(sessions));
    const store = openTab(name);
    await begin(store, 'new', Date.UTC(2030, 0));
    const tidying = store.tidyHeads(nothing);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room is left.', 'QuotaExceededError');
    });
    expect((await store.finishSession({ id: 'new', endedAtEpochMs: 1, status: 'finished' })).ok).toBe(false);
    full.mockRestore();
    expect(await ok(tidying)).toMatchObject({ added: 60 });
  });

  it('goes on where it stood when the tab is killed half way', async () => {
    const name = newName();
    await writeVersion1(name, version1RowsOf(sessions));
    const killed = openTab(name);
    vi.spyOn(console, 'error').mockImplementation(nothing);
    const cut = await killed.tidyHeads(({ done }) => done === 20 && killed.close());
    expect(cut.ok).toBe(false);
    const before = await rowsIn(name, 'heads');
    expect(before.length).toBeGreaterThanOrEqual(20);
    expect(before.length).toBeLessThan(60);

    const next = openTab(name);
    expect(idsIn(await ok(next.listHeads({ after: null, limit: 100 })))).toHaveLength(before.length);
    expect(await ok(next.tidyHeads(nothing))).toMatchObject({ added: 60 - before.length, corrected: 0 });
    expect(await storedSessions(next)).toEqual(newestFirst(sessions));
    expect(await ok(next.tidyHeads(nothing))).toEqual({ added: 0, corrected: 0, removed: 0, renewed: 0 });
  });

  it('is done by one of two tabs, and the other one goes on when that is killed', async () => {
    const name = newName();
    await writeVersion1(name, version1RowsOf(sessions));
    vi.spyOn(console, 'error').mockImplementation(nothing);
    const killed = openTab(name);
    const other = openTab(name);
    const first = killed.tidyHeads(({ done }) => done === 40 && killed.close());
    const second = ok(other.tidyHeads(nothing));
    expect((await first).ok).toBe(false);
    const { added } = await second;
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThanOrEqual(20);
    expect(idsIn(await ok(other.listHeads({ after: null, limit: 100 })))).toHaveLength(60);
  });

  it('is rid of the copies that it kept of everything, and of nothing else', async () => {
    const name = newName();
    const some = sessions.slice(0, 4);
    const rows = version1RowsOf(some);
    // The disk was full: one event of the first set is in the copies only.
    const [cut] = some[0]?.sets ?? [];
    const lost = rows.events.findIndex((row) => (row as { setId: string }).setId === cut?.id);
    await writeVersion1(name, { ...rows, events: rows.events.filter((_, index) => index !== lost) });
    const store = openTab(name);
    await ok(store.tidyHeads(nothing));
    expect((await rowsIn(name, 'sessions')).filter((row) => 'sets' in row)).toEqual([]);
    expect((await rowsIn(name, 'sets')).filter((row) => 'events' in row)).toMatchObject([
      { id: cut?.id, events: cut?.events },
    ]);
    for (const session of some.slice(1)) expect(await ok(store.readSession(session.id))).toEqual(session);
  });

  it('with an exercise of the first days shows the set with its count, and does not judge it again', async () => {
    const name = newName();
    const old = { ...practised(0), id: 'old' };
    const set = { ...someSet('old-set', 'old'), ...FIRST_DAYS } as unknown as SetRecord;
    await writeVersion1(name, version1RowsOf([{ ...old, sets: [set] }]));
    vi.spyOn(console, 'error').mockImplementation(nothing);
    const store = openTab(name);
    await ok(store.tidyHeads(nothing));
    expect(await ok(store.listHeads(FIRST))).toMatchObject({
      heads: [{ kind: 'session', sets: [{ exercise: { id: 'bird-dog', mode: 'repetitions' }, done: 3 }] }],
    });
    expect(await ok(store.readSession('old'))).toMatchObject({
      sets: [],
      unreadable: [{ id: 'old-set', exercise: { id: 'bird-dog' }, done: 3, durationMs: 15_000, unread: 'exercise' }],
    });
    expect(await rowsIn(name, 'sets')).toMatchObject([{ exercise: FIRST_DAYS.exercise }]);
  });

  it('whose tab was killed in mid-set before the update is closed once its sessions are in the list', async () => {
    const name = newName();
    const running = { ...someSession('cut'), sets: [{ ...someSet('cut-set', 'cut'), events: someEvents(3) }] };
    const { sets: _copies, ...row } = running;
    const { events: _none, ...setRow } = running.sets[0]!;
    const rows = version1RowsOf([running]);
    await writeVersion1(name, { ...rows, sessions: [{ ...row, deletedAtEpochMs: null }], sets: [setRow] });
    const store = openTab(name);
    expect(await ok(store.recover())).toEqual([]);
    await ok(store.tidyHeads(nothing));
    expect(await ok(store.recover())).toMatchObject([{ id: 'cut', status: 'interrupted' }]);
    expect(await ok(store.listHeads(FIRST))).toMatchObject({ heads: [{ status: 'interrupted', sets: [{ done: 3 }] }] });
  });

  it('keeps what was deleted out of the list, and forgets it', async () => {
    const name = newName();
    const rows = version1RowsOf(sessions.slice(0, 2));
    const [first, second] = rows.sessions;
    await writeVersion1(name, { ...rows, sessions: [{ ...first, deletedAtEpochMs: 5 }, { ...second }] });
    const store = openTab(name);
    await ok(store.tidyHeads(nothing));
    expect(idsIn(await ok(store.listHeads(FIRST)))).toEqual([sessions[1]?.id]);
    await ok(store.purgeDeleted());
    expect(await rowsIn(name, 'sessions')).toHaveLength(1);
    expect(await rowsIn(name, 'heads')).toHaveLength(1);
  });
});

/** A row of heads or of sessions, which a test damages. */
interface Stored {
  head?: { sets: string | { done: number }[]; startedAtEpochMs: number };
  order?: unknown;
  topics: readonly unknown[];
  status: string;
}
const damageHead =
  (how: (head: NonNullable<Stored['head']>) => void) =>
  ({ head }: Stored): void =>
    head && how(head);

const countTooMany = ({ sets }: NonNullable<Stored['head']>): void => {
  const first = typeof sets === 'string' ? undefined : sets[0];
  if (first) first.done = 99;
};

describe('a list that does not agree with the sessions', () => {
  /** A database with three finished sessions, a to c, of one, two and three repetitions. */
  async function three(): Promise<string> {
    const name = newName();
    const store = openTab(name);
    for (const [index, id] of ['a', 'b', 'c'].entries()) {
      await begin(store, id, 1000 + index);
      await ok(store.appendEvents(`${id}-set`, someEvents(index + 1)));
      await ok(store.finishSet({ id: `${id}-set`, endedAtEpochMs: 9, status: 'finished', summary: null }));
      await ok(store.finishSession({ id, endedAtEpochMs: 9, status: 'finished' }));
    }
    store.close();
    return name;
  }
  const change =
    (row: string, how: (stored: Stored) => void, table = 'heads') =>
    (open: (table: string) => IDBObjectStore): void => {
      const reading = open(table).get(row);
      reading.onsuccess = () => {
        how(reading.result);
        open(table).put(reading.result);
      };
    };

  it.each<[what: string, how: (open: (table: string) => IDBObjectStore) => void, done: object]>([
    ['all heads are gone', (open) => void open('heads').clear(), { added: 3 }],
    ['one head is gone', (open) => void open('heads').delete('b'), { added: 1 }],
    ['a head counts too many', change('b', damageHead(countTooMany)), { corrected: 1 }],
    [
      'a head has another time',
      change(
        'b',
        damageHead((head) => (head.startedAtEpochMs = 5)),
      ),
      { corrected: 1 },
    ],
    [
      'a head does not read',
      change(
        'b',
        damageHead((head) => (head.sets = 'none')),
      ),
      { corrected: 1 },
    ],
    ['a head is nothing', change('b', (row) => delete row.head), { corrected: 1 }],
    ['no list finds a head', change('b', (row) => delete row.order), { corrected: 1 }],
    ['a head is listed under nothing', change('b', (row) => (row.topics = [])), { corrected: 1 }],
    ['a session was changed alone', change('b', (row) => (row.status = 'interrupted'), 'sessions'), { corrected: 1 }],
    ['a session is gone', (open) => void open('sessions').delete('b'), { removed: 1 }],
  ])('is made right where %s', async (_what, how, done) => {
    const name = await three();
    await meddle(name, ['heads', 'sessions'], how);
    const store = openTab(name);
    await ok(store.listHeads(FIRST));
    expect(await ok(store.tidyHeads(nothing))).toEqual({ added: 0, corrected: 0, removed: 0, renewed: 0, ...done });
    const { heads } = await ok(store.listHeads(FIRST));
    expect(heads).toEqual((await storedSessions(store)).map(headOf));
    expect(heads.length).toBeGreaterThanOrEqual(2);
    const { heads: birdDogs } = await ok(store.listHeads({ ...FIRST, topic: { kind: 'exercise', id: 'bird-dog' } }));
    expect(birdDogs).toEqual(heads);
    expect(await ok(store.tidyHeads(nothing))).toEqual({ added: 0, corrected: 0, removed: 0, renewed: 0 });
  });

  it('is made again without a word where an older app has written it: nothing was wrong with it', async () => {
    const name = await three();
    // As the app wrote it before heads said how many were asked for.
    const before = (open: (table: string) => IDBObjectStore): void => {
      const session = open('sessions').get('b');
      const row = open('heads').get('b');
      row.onsuccess = () => {
        for (const set of row.result.head.sets) delete set.asked;
        open('heads').put(headRowOf(session.result, row.result.head, 1));
      };
    };
    for (const find of ['in the list', 'when the session is opened'] as const) {
      await meddle(name, ['heads', 'sessions'], before);
      const store = openTab(name);
      if (find === 'in the list')
        expect(await ok(store.tidyHeads(nothing))).toEqual({ added: 0, corrected: 0, removed: 0, renewed: 1 });
      else expect(await ok(store.tidyHead('b'))).toBe(false);
      const { heads } = await ok(store.listHeads(FIRST));
      expect(heads).toEqual((await storedSessions(store)).map(headOf));
      store.close();
    }
  });

  it('where a set was changed alone, that is found when the session is opened', async () => {
    const name = await three();
    await meddle(
      name,
      ['events'],
      (open) => void open('events').add({ setId: 'b-set', events: [counted(7)], writtenAtEpochMs: 1 }),
    );
    const store = openTab(name);
    expect(await ok(store.tidyHead('b'))).toBe(true);
    expect(await ok(store.tidyHead('b'))).toBe(false);
    expect(await ok(store.tidyHead('none'))).toBe(false);
    const { heads } = await ok(store.listHeads(FIRST));
    expect(heads).toEqual((await storedSessions(store)).map(headOf));
  });

  it('leaves a session that is being recorded as it is', async () => {
    const store = openTab(newName());
    await begin(store, 'a');
    await ok(store.appendEvents('a-set', someEvents(2)));
    expect(await ok(store.tidyHead('a'))).toBe(false);
  });
});

describe('a record that no longer reads', () => {
  async function recorded(): Promise<string> {
    const name = newName();
    const store = openTab(name);
    await begin(store, 'a', 2000);
    await begin(store, 'b', 1000);
    const events: readonly SetEvent[] = someEvents(2);
    for (const id of ['a', 'b']) {
      await ok(store.appendEvents(`${id}-set`, events));
      await ok(store.finishSet({ id: `${id}-set`, endedAtEpochMs: 9, status: 'finished', summary: null }));
      await ok(store.finishSession({ id, endedAtEpochMs: 9, status: 'finished' }));
    }
    store.close();
    return name;
  }
  const put =
    (table: string, id: string, change: object) =>
    (open: (table: string) => IDBObjectStore): void => {
      const reading = open(table).get(id);
      reading.onsuccess = () => void open(table).put({ ...reading.result, ...change });
    };

  it('is listed as one that cannot be opened, is kept, and can be deleted and brought back', async () => {
    const name = await recorded();
    await meddle(name, ['sessions'], put('sessions', 'a', { endedAtEpochMs: 'late' }));
    const store = openTab(name);
    expect(await ok(store.tidyHeads(nothing))).toMatchObject({ corrected: 1 });
    const { heads } = await ok(store.listHeads(FIRST));
    expect(heads).toMatchObject([{ kind: 'unreadable', id: 'a', startedAtEpochMs: 2000 }, { id: 'b' }]);
    const failure = { kind: 'store-unreadable', detail: 'endedAtEpochMs: number' };
    expect(await store.readSession('a')).toEqual({ ok: false, failure });
    await ok(store.deleteSession('a'));
    expect(idsIn(await ok(store.listHeads(FIRST)))).toEqual(['b']);
    await ok(store.undoDelete('a'));
    expect(idsIn(await ok(store.listHeads(FIRST)))).toEqual(['a', 'b']);
    expect(await rowsIn(name, 'sessions')).toMatchObject([{ id: 'a', endedAtEpochMs: 'late' }, { id: 'b' }]);
  });

  it.each(['Etc/Unknown', 7, undefined])(
    'of a zone in which days cannot be told has none, and hides nothing: %j',
    async (timeZone) => {
      const name = await recorded();
      await meddle(name, ['sessions'], put('sessions', 'a', { timeZone }));
      const store = openTab(name);
      await ok(store.tidyHeads(nothing));
      const { heads } = await ok(store.listHeads(FIRST));
      expect(heads).toMatchObject([
        { kind: 'session', id: 'a', timeZone: null, sets: [{ done: 2 }] },
        { kind: 'session', id: 'b', timeZone: 'Europe/Vienna' },
      ]);
      expect(await ok(store.readSession('a'))).toMatchObject({ timeZone: null, sets: [{ status: 'finished' }] });
    },
  );

  it('of a moment that no calendar has stands at the end of the list, and hides nothing', async () => {
    const name = await recorded();
    await meddle(name, ['sessions'], put('sessions', 'a', { startedAtEpochMs: 1e20 }));
    const store = openTab(name);
    await ok(store.tidyHeads(nothing));
    expect((await ok(store.listHeads(FIRST))).heads).toMatchObject([
      { kind: 'session', id: 'b' },
      { kind: 'unreadable', id: 'a', startedAtEpochMs: null },
    ]);
  });

  it('without a time stands at the end of the list', async () => {
    const name = await recorded();
    await meddle(name, ['sessions'], put('sessions', 'a', { startedAtEpochMs: 'yesterday' }));
    const store = openTab(name);
    await ok(store.tidyHeads(nothing));
    const first = await ok(store.listHeads({ after: null, limit: 1 }));
    expect(idsIn(first)).toEqual(['b']);
    expect((await ok(store.listHeads({ after: first.next, limit: 1 }))).heads).toEqual([
      { kind: 'unreadable', id: 'a', startedAtEpochMs: null },
    ]);
  });

  it.each([
    ['whose exercise is of a shape that nobody knows', { exercise: { id: 'bird-dog', version: 9 } }, 'exercise'],
    [
      'whose exercise contradicts itself',
      {
        exercise: { ...someSet('x', 'y').exercise, movement: { ...someSet('x', 'y').exercise.movement, restDeg: 170 } },
      },
      'exercise',
    ],
    ['that does not say when it was', { startedAtEpochMs: null }, 'set'],
  ])('of a set %s is shown with its count and run by nobody', async (_what, damage, unread) => {
    const name = await recorded();
    await meddle(name, ['sets'], put('sets', 'a-set', damage));
    vi.spyOn(console, 'error').mockImplementation(nothing);
    const store = openTab(name);
    expect(await ok(store.readSession('a'))).toMatchObject({
      sets: [],
      unreadable: [{ id: 'a-set', exercise: { id: 'bird-dog' }, done: 2, unread }],
    });
    expect(await ok(store.listHeads(FIRST))).toMatchObject({ heads: [{ id: 'a', sets: [{ done: 2 }] }, { id: 'b' }] });
  });

  it('of a summary is made again from what happened, and that is said', async () => {
    const name = await recorded();
    await meddle(name, ['sets'], put('sets', 'a-set', { summary: { reps: 'many' } }));
    vi.spyOn(console, 'error').mockImplementation(nothing);
    const [set] = (await ok(openTab(name).readSession('a')))?.sets ?? [];
    expect(set).toMatchObject({ summary: null, partsLeftOut: 1, events: { length: 3 } });
  });

  it('of the movement is a failure of its own, and costs nothing else', async () => {
    const name = await recorded();
    await meddle(name, ['traces'], (open) => void open('traces').add({ setId: 'a-set', gzip: new ArrayBuffer(3) }));
    const store = openTab(name);
    expect(await store.readTrace('a-set')).toMatchObject({ ok: false, failure: { kind: 'store-unreadable' } });
    expect((await ok(store.readSession('a')))?.sets).toHaveLength(1);
  });
});
