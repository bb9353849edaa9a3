import type { IDBPTransaction } from 'idb';
import type { SetEvent } from '../../core/record/set-events.ts';
import { FailureError } from '../../core/record/failures.ts';
import type { LiveNote } from '../../core/record/live-note.ts';
import { withLiveNote, withReport, type SelfReport } from '../../core/report/session.ts';
import type { SetEnd } from '../../ports/storage.ts';
import type { Database, Tables } from './database.ts';
import type { StoredSession } from './stored-session.ts';
import { headRowOf } from './head-row.ts';
import { dropCopies } from './drop-copies.ts';
import { readHeadOf } from './read-session.ts';

/**
 * Committed to the disk and not only to its cache before the app says "saved"; one call takes less than a millisecond
 * longer.
 */
const STRICT = { durability: 'strict' } as const;
export const ALL = ['sessions', 'heads', 'sets', 'events', 'traces', 'mornings', 'checkins', 'scales'] as const;
/** The tables that a session's head is made from, and the heads. */
const WITH_HEAD = ['sessions', 'heads', 'sets', 'events'] as const;
type Table = (typeof ALL)[number];
type Change<T extends Table> = IDBPTransaction<Tables, T[], 'readwrite'>;
type ChangeWithHead = Change<(typeof WITH_HEAD)[number]>;
export type ChangeOfAll = Change<(typeof ALL)[number]>;

/**
 * Runs `work` in one transaction over `tables`. The transaction is committed when this resolves; where the database
 * refuses a part of it, all of it is undone.
 */
export async function change<T extends Table>(
  database: Database,
  tables: readonly T[],
  work: (transaction: Change<T>) => Promise<unknown>,
  options: IDBTransactionOptions = STRICT,
): Promise<void> {
  const transaction = database.transaction([...tables], 'readwrite', options);
  try {
    await Promise.all([work(transaction), transaction.done]);
  } catch (error) {
    undo(transaction);
    // A request of an aborted transaction only reports that it was aborted; the transaction has the cause.
    throw transaction.error ?? error;
  }
}

/** Undoes what `work` has done before it gave up by itself; a transaction that is over already is undone, or was never begun. */
function undo(transaction: Pick<IDBTransaction, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended.
  }
}

/**
 * Writes the head of a session as the session is in this transaction. Removes the head where there is no such session.
 */
export async function writeHead(transaction: ChangeWithHead, sessionId: string): Promise<void> {
  const session = await transaction.objectStore('sessions').get(sessionId);
  const heads = transaction.objectStore('heads');
  if (!session) return heads.delete(sessionId);
  await heads.put(headRowOf(session, await readHeadOf(rowsIn(transaction), session)));
}

/** A transaction over all tables, as far as the head of a session needs it. */
export const forHeads = (transaction: ChangeOfAll): ChangeWithHead => transaction as unknown as ChangeWithHead;

const rowsIn = (transaction: ChangeWithHead) => ({
  sessions: transaction.objectStore('sessions'),
  sets: transaction.objectStore('sets'),
  events: transaction.objectStore('events'),
});

/** What is written to was erased, in this tab or another one: it stays erased. */
const erased = (): FailureError => new FailureError({ kind: 'store-erased' });

/** Adds a session. Throws where a session of its id exists already. */
export const insertSession = (database: Database, session: StoredSession): Promise<void> =>
  change(database, WITH_HEAD, async (transaction) => {
    await transaction.objectStore('sessions').add(session);
    await writeHead(transaction, session.id);
  });

/** Adds a set to its session. Throws where there is no such session, or where a set of its id exists already. */
export const insertSet = (database: Database, set: Tables['sets']['value']): Promise<void> =>
  change(database, WITH_HEAD, async (transaction) => {
    if (!(await transaction.objectStore('sessions').getKey(set.sessionId))) throw erased();
    await transaction.objectStore('sets').add(set);
    await writeHead(transaction, set.sessionId);
  });

/**
 * Adds one row to a set, in the order of the calls. Throws where there is no such set. The session's head stays as it
 * is until the set is closed.
 */
export const append = <T extends 'events' | 'traces'>(
  database: Database,
  table: T,
  row: Tables[T]['value'],
): Promise<void> =>
  change(database, ['sets', table], async (transaction) => {
    if (!(await transaction.objectStore('sets').getKey(row.setId))) throw erased();
    await transaction.objectStore(table).add(row);
  });

/** Replaces some fields of a session. Throws where there is none of that id. */
export const changeSession = (database: Database, id: string, fields: Partial<StoredSession>): Promise<void> =>
  change(database, WITH_HEAD, async (transaction) => {
    const session = await transaction.objectStore('sessions').get(id);
    if (!session) throw erased();
    await transaction.objectStore('sessions').put({ ...session, ...fields });
    await writeHead(transaction, id);
  });

/** Adds a line to what was said and done live in a session. Throws where there is none of that id. */
export const addLiveNote = (database: Database, id: string, note: LiveNote): Promise<void> =>
  change(database, ['sessions'], async (transaction) => {
    const session = await transaction.objectStore('sessions').get(id);
    if (!session) throw erased();
    await transaction.objectStore('sessions').put({ ...session, live: withLiveNote(session.live, note) });
  });

/** Replaces what the person has said to one question about a set. Throws where there is no set of that id. */
export const changeSelfReport = (
  database: Database,
  id: string,
  question: string,
  said: SelfReport | null,
): Promise<void> =>
  change(database, WITH_HEAD, async (transaction) => {
    const set = await transaction.objectStore('sets').get(id);
    if (!set) throw erased();
    await transaction.objectStore('sets').put({ ...set, selfReport: withReport(set.selfReport, question, said) });
    await writeHead(transaction, set.sessionId);
  });

/** Closes a set, together with its last events. Throws where there is none of that id. */
export const closeSet = (
  database: Database,
  { id, ...end }: SetEnd,
  closing: { readonly events: readonly SetEvent[]; readonly writtenAtEpochMs: number },
): Promise<void> =>
  change(database, WITH_HEAD, async (transaction) => {
    const set = await transaction.objectStore('sets').get(id);
    if (!set) throw erased();
    if (closing.events.length > 0) await transaction.objectStore('events').add({ setId: id, ...closing });
    await transaction.objectStore('sets').put({ ...set, ...end });
    await writeHead(transaction, set.sessionId);
  });

/** Closes a session whose tab was killed. Its end is the time of the last event that was written. */
export const interrupt = (database: Database, id: string): Promise<void> =>
  change(database, WITH_HEAD, async (transaction) => {
    const sessions = transaction.objectStore('sessions');
    const session = await sessions.get(id);
    // Another tab may have closed the session after it was read and before its lock was taken.
    if (session?.status !== 'running') return;
    const ends = await interruptSets(transaction, id);
    const endedAtEpochMs = Math.max(session.startedAtEpochMs, ...ends);
    await sessions.put({ ...session, status: 'interrupted', endedAtEpochMs });
    await writeHead(transaction, id);
  });

/** Closes the sets of the session that still run. Returns the end of each of its sets. */
async function interruptSets(transaction: ChangeWithHead, id: string): Promise<number[]> {
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

/**
 * Makes the head of one session again; removes it where the session is gone. Not flushed to the disk at once: a lost
 * head can be made again, and there may be thousands to make.
 */
export const remakeHead = (database: Database, id: string): Promise<void> =>
  change(
    database,
    WITH_HEAD,
    async (transaction) => {
      await dropCopies(rowsIn(transaction), id);
      await writeHead(transaction, id);
    },
    { durability: 'relaxed' },
  );

/** Removes a session and everything that belongs to it, or nothing. */
export const purge = (database: Database, id: string): Promise<void> =>
  change(database, ALL, async (transaction) => {
    const sets = transaction.objectStore('sets');
    for (const setId of await sets.index('sessionId').getAllKeys(id)) {
      await deleteRows(transaction.objectStore('events'), setId);
      await deleteRows(transaction.objectStore('traces'), setId);
      await sets.delete(setId);
    }
    await transaction.objectStore('sessions').delete(id);
    await transaction.objectStore('heads').delete(id);
  });

/** Removes the recorded poses of a set and keeps everything that was counted. */
export const deleteTraces = (database: Database, setId: string): Promise<void> =>
  change(database, ['traces'], (transaction) => deleteRows(transaction.objectStore('traces'), setId));

/** Empties every table, or none. */
export const clearAll = (database: Database): Promise<void> =>
  change(database, ALL, (transaction) => Promise.all(ALL.map((table) => transaction.objectStore(table).clear())));

interface OfASet {
  index(name: 'setId'): { getAllKeys(setId: string): Promise<number[]> };
  delete(key: number): Promise<void>;
}

export async function deleteRows(rows: OfASet, setId: string): Promise<void> {
  const keys = await rows.index('setId').getAllKeys(setId);
  await Promise.all(keys.map((key) => rows.delete(key)));
}
