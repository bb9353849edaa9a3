import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fill } from '../../../scripts/bench/storage/fill.ts';
import { someSession } from '../../../scripts/bench/storage/some-sessions.ts';
import { headOf } from '../../../src/core/report/head-of.ts';
import { createIdbSessionStore } from '../../../src/edge/storage/idb-session-store.ts';
import { idsIn, ok } from '../../contracts/session-store.ts';
import { clock, newName, rowsIn } from './tabs.ts';

/**
 * So many sessions that reading all of them shows in the counts. How long 5,000 take is measured by `npm run bench --
 * --storage`.
 */
const MANY = 300;
const LIMIT = 40;
const PAGE = { after: null, limit: LIMIT };

/** How many rows of each table are read during `work`. */
async function readsOf(work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  const reads: Record<string, number> = {};
  const count = (table: string, result: unknown): void => {
    reads[table] = (reads[table] ?? 0) + (Array.isArray(result) ? result.length : result === undefined ? 0 : 1);
  };
  for (const [prototype, methods] of [
    [IDBObjectStore.prototype, ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor']],
    [IDBIndex.prototype, ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor']],
  ] as const)
    for (const method of methods) {
      const original = prototype[method] as (this: IDBObjectStore | IDBIndex, ...how: unknown[]) => IDBRequest;
      vi.spyOn(prototype as IDBObjectStore, method).mockImplementation(function (this: unknown, ...how: unknown[]) {
        const table = this as IDBObjectStore | IDBIndex;
        const request = original.apply(table, how);
        const name = 'objectStore' in table ? table.objectStore.name : table.name;
        request.addEventListener('success', () => count(name, request.result));
        return request as never;
      });
    }
  await work();
  vi.restoreAllMocks();
  return reads;
}

describe('a list of many sessions', () => {
  const name = newName();
  const store = createIdbSessionStore({ clock, name });
  beforeAll(async () => {
    await fill(name, MANY);
    return () => {
      store.close();
      indexedDB.deleteDatabase(name);
    };
  });
  afterEach(() => vi.restoreAllMocks());

  it('reads a page of heads, and of nothing else anything', async () => {
    const reads = await readsOf(async () => {
      const first = await ok(store.listHeads(PAGE));
      expect(first.heads).toEqual(Array.from({ length: LIMIT }, (_, index) => headOf(someSession(MANY - 1 - index))));
    });
    expect(reads).toEqual({ heads: LIMIT + 1 });
  });

  it('reads as little for a page far back', async () => {
    const { id, startedAtEpochMs } = someSession(50);
    const reads = await readsOf(async () => {
      const page = await ok(store.listHeads({ after: { id, startedAtEpochMs }, limit: LIMIT }));
      expect(idsIn(page)[0]).toBe(someSession(49).id);
    });
    expect(reads).toEqual({ heads: LIMIT + 1 });
  });

  it('reads only those of a test for what its result is held against', async () => {
    const topic = { kind: 'test', id: 'five-times-sit-to-stand' } as const;
    const reads = await readsOf(async () => {
      const { heads } = await ok(store.listHeads({ ...PAGE, topic }));
      expect(heads).toHaveLength(MANY / 20);
    });
    expect(reads).toEqual({ heads: MANY / 20 });
  });

  it('is not read at the start: neither what was left open nor what was deleted is looked for among all', async () => {
    const reads = await readsOf(async () => {
      await ok(store.recover());
      await ok(store.purgeDeleted());
    });
    expect(reads).toEqual({ heads: 0 });
  });

  it('is written as the store itself writes it, so that there is nothing to tidy', async () => {
    const told = vi.fn();
    expect(await ok(store.tidyHeads(told))).toEqual({ added: 0, corrected: 0, removed: 0, renewed: 0 });
    expect(told).not.toHaveBeenCalled();
    const [session] = await rowsIn(name, 'sessions');
    expect(Object.keys(session ?? {}).sort()).toEqual([
      'deletedAtEpochMs',
      'endedAtEpochMs',
      'id',
      'startedAtEpochMs',
      'status',
      'timeZone',
    ]);
  });
});
