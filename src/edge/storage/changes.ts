import type { IDBPTransaction } from 'idb';
import type { SetRecord } from '../../core/report/session.ts';
import type { Database, Tables } from './database.ts';

/** On the disk, not only in its cache, before we say "saved": one call costs under a millisecond more. */
const STRICT = { durability: 'strict' } as const;
const ALL = ['sessions', 'sets', 'events', 'traces'] as const;
type Table = (typeof ALL)[number];
type Change<T extends Table> = IDBPTransaction<Tables, T[], 'readwrite'>;

/** Runs `work` in one transaction over `tables`; committed when this resolves; what the database refuses undoes the whole. */
async function change<T extends Table>(
  database: Database,
  tables: readonly T[],
  work: (transaction: Change<T>) => Promise<unknown>,
): Promise<void> {
  const transaction = database.transaction([...tables], 'readwrite', STRICT);
  try {
    await Promise.all([work(transaction), transaction.done]);
  } catch (error) {
    // A request of an aborted transaction only says that it was aborted; the transaction knows why.
    throw transaction.error ?? error;
  }
}

/** Adds one row. Throws where a row of its key is there already. */
export const insert = <T extends Table>(database: Database, table: T, row: Tables[T]['value']): Promise<void> =>
  change(database, [table], (transaction) => transaction.objectStore(table).add(row));

/** Adds one row to a set, in the order of the calls. Throws where there is no such set. */
export const append = <T extends 'events' | 'traces'>(
  database: Database,
  table: T,
  row: Tables[T]['value'],
): Promise<void> =>
  change(database, ['sets', table], async (transaction) => {
    if (!(await transaction.objectStore('sets').getKey(row.setId))) throw new Error(`no set ${row.setId}`);
    await transaction.objectStore(table).add(row);
  });

/** Writes some fields of a session anew. Throws where there is none of that id. */
export const changeSession = (
  database: Database,
  id: string,
  fields: Partial<Tables['sessions']['value']>,
): Promise<void> =>
  change(database, ['sessions'], async (transaction) => {
    const session = await transaction.objectStore('sessions').get(id);
    if (!session) throw new Error(`no session ${id}`);
    await transaction.objectStore('sessions').put({ ...session, ...fields });
  });

/** Writes some fields of a set anew. Throws where there is none of that id. */
export const changeSet = (database: Database, id: string, fields: Partial<Omit<SetRecord, 'events'>>): Promise<void> =>
  change(database, ['sets'], async (transaction) => {
    const set = await transaction.objectStore('sets').get(id);
    if (!set) throw new Error(`no set ${id}`);
    await transaction.objectStore('sets').put({ ...set, ...fields });
  });

/** Closes a session whose tab is gone: its end is the last thing that was written of it. */
export const interrupt = (database: Database, id: string): Promise<void> =>
  change(database, ['sessions', 'sets', 'events'], async (transaction) => {
    const sessions = transaction.objectStore('sessions');
    const session = await sessions.get(id);
    // Another tab may have closed it between the look and the lock.
    if (session?.status !== 'running') return;
    const ends = await interruptSets(transaction, id);
    const endedAtEpochMs = Math.max(session.startedAtEpochMs, ...ends);
    await sessions.put({ ...session, status: 'interrupted', endedAtEpochMs });
  });

/** Closes the sets of the session that still run. Returns when each of its sets ended. */
async function interruptSets(transaction: Change<'sessions' | 'sets' | 'events'>, id: string): Promise<number[]> {
  const sets = transaction.objectStore('sets');
  const ends: number[] = [];
  for (const set of await sets.index('sessionId').getAll(id)) {
    const rows = await transaction.objectStore('events').index('setId').getAll(set.id);
    const endedAtEpochMs = set.endedAtEpochMs ?? rows.at(-1)?.writtenAtEpochMs ?? set.startedAtEpochMs;
    ends.push(endedAtEpochMs);
    if (set.status === 'running') await sets.put({ ...set, status: 'interrupted', endedAtEpochMs });
  }
  return ends;
}

/** Takes a session out with all that belongs to it, or not at all. */
export const purge = (database: Database, id: string): Promise<void> =>
  change(database, ALL, async (transaction) => {
    const sets = transaction.objectStore('sets');
    for (const setId of await sets.index('sessionId').getAllKeys(id)) {
      await deleteRows(transaction.objectStore('events'), setId);
      await deleteRows(transaction.objectStore('traces'), setId);
      await sets.delete(setId);
    }
    await transaction.objectStore('sessions').delete(id);
  });

/** Takes the recorded poses of a set out and leaves everything that was counted. */
export const deleteTraces = (database: Database, setId: string): Promise<void> =>
  change(database, ['traces'], (transaction) => deleteRows(transaction.objectStore('traces'), setId));

/** Empties every table, or none. */
export const clearAll = (database: Database): Promise<void> =>
  change(database, ALL, (transaction) => Promise.all(ALL.map((table) => transaction.objectStore(table).clear())));

interface OfASet {
  index(name: 'setId'): { getAllKeys(setId: string): Promise<number[]> };
  delete(key: number): Promise<void>;
}

async function deleteRows(rows: OfASet, setId: string): Promise<void> {
  const keys = await rows.index('setId').getAllKeys(setId);
  await Promise.all(keys.map((key) => rows.delete(key)));
}
