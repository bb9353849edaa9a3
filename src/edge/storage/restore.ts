import type { Backup } from '../../schema/backup.ts';
import { ALL, change, deleteRows, forHeads, writeHead, type ChangeOfAll } from './changes.ts';
import type { Database } from './database.ts';
import type { StoredSession } from './stored-session.ts';

const DAY_TABLES = ['mornings', 'checkins', 'scales'] as const;
type Ids = Readonly<Record<'sessions' | (typeof DAY_TABLES)[number], readonly string[]>>;

/** What a restore has added, by which it can be undone. */
export interface Restored {
  readonly added: Ids;
  /** Sessions that had been deleted and were not yet gone: as they were before. */
  readonly broughtBack: readonly StoredSession[];
}

/**
 * Adds what a backup holds and the database does not, in one transaction: all of it, or nothing. What is here already, by its id, stays
 * as it is. Throws where the database refuses.
 */
export async function restore(database: Database, backup: Backup): Promise<Restored> {
  const added = {
    sessions: [] as string[],
    mornings: [] as string[],
    checkins: [] as string[],
    scales: [] as string[],
  };
  const broughtBack: StoredSession[] = [];
  await change(database, ALL, async (transaction) => {
    const sessions = transaction.objectStore('sessions');
    for (const row of backup.sessions) {
      const here = await sessions.get(row.id);
      if (!here) {
        await sessions.add({ ...row, deletedAtEpochMs: null });
        added.sessions.push(row.id);
      } else if (here.deletedAtEpochMs !== null) {
        await sessions.put({ ...here, deletedAtEpochMs: null });
        broughtBack.push(here);
      }
    }
    await addSets(transaction, backup, new Set(added.sessions));
    for (const id of [...added.sessions, ...broughtBack.map((session) => session.id)])
      await writeHead(forHeads(transaction), id);
    for (const table of DAY_TABLES) added[table].push(...(await addDays(transaction, table, backup)));
  });
  return { added, broughtBack };
}

async function addSets(transaction: ChangeOfAll, backup: Backup, sessionIds: ReadonlySet<string>) {
  const sets = backup.sets.filter(({ sessionId }) => sessionIds.has(sessionId));
  const setIds = new Set(sets.map(({ id }) => id));
  for (const set of sets) await transaction.objectStore('sets').add(set);
  for (const row of backup.events) if (setIds.has(row.setId)) await transaction.objectStore('events').add(row);
  for (const { setId, gzip } of backup.traces) {
    if (setIds.has(setId)) await transaction.objectStore('traces').add({ setId, gzip: bytesOf(gzip) });
  }
}

/** Adds the records of one table that are not here; returns their ids. */
async function addDays(
  transaction: ChangeOfAll,
  table: (typeof DAY_TABLES)[number],
  backup: Backup,
): Promise<readonly string[]> {
  const rows = transaction.objectStore(table);
  const added: string[] = [];
  for (const row of backup[table]) {
    if ((await rows.getKey(row.id)) !== undefined) continue;
    await rows.add(row as never);
    added.push(row.id);
  }
  return added;
}

const bytesOf = (base64: string): ArrayBuffer =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer;

/** Takes away what a restore has added, in one transaction, and nothing else. */
export const undoRestore = (database: Database, { added, broughtBack }: Restored): Promise<void> =>
  change(database, ALL, async (transaction) => {
    const sets = transaction.objectStore('sets');
    for (const sessionId of added.sessions) {
      for (const setId of await sets.index('sessionId').getAllKeys(sessionId)) {
        await deleteRows(transaction.objectStore('events'), setId);
        await deleteRows(transaction.objectStore('traces'), setId);
        await sets.delete(setId);
      }
      await transaction.objectStore('sessions').delete(sessionId);
      await writeHead(forHeads(transaction), sessionId);
    }
    for (const session of broughtBack) {
      await transaction.objectStore('sessions').put(session);
      await writeHead(forHeads(transaction), session.id);
    }
    for (const table of DAY_TABLES) for (const id of added[table]) await transaction.objectStore(table).delete(id);
  });
