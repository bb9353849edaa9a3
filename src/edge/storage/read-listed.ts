import { FailureError } from '../../core/record/failures.ts';
import type { Session } from '../../core/report/session.ts';
import { remakeHead } from './changes.ts';
import type { Database } from './database.ts';
import { headRowOf, isOfOlderForm } from './head-row.ts';
import { readHeadOf, readSession, type RowsOfASession } from './read-session.ts';
import type { StoredSession } from './stored-session.ts';

/** One session; null where there is none of that id, or it is deleted. Throws `FailureError` where it cannot be read. */
export const readListed = (database: Database, id: string): Promise<Session | null> =>
  readRow(database, id, async (rows, session) => {
    if (session.deletedAtEpochMs !== null) return null;
    const read = await readSession(rows, session);
    if (read.ok) return read.value;
    throw new FailureError({ kind: 'store-unreadable', detail: `${read.where}: ${read.expected}` });
  });

/**
 * Makes the head of a session again where it is not as it should be. Returns whether it disagreed with the session: one that an
 * older app wrote did not.
 */
export async function correctHead(database: Database, id: string): Promise<boolean> {
  const read = await readRow(database, id, async (rows, session) =>
    // The head gets a set only when the set is closed.
    session.status === 'running' ? null : { session, right: headRowOf(session, await readHeadOf(rows, session)) },
  );
  if (!read) return false;
  const stored = await database.get('heads', id);
  if (JSON.stringify(read.right) === JSON.stringify(stored)) return false;
  await remakeHead(database, id);
  return !stored || !isOfOlderForm(stored, read.session);
}

/** Reads one session and its rows in one transaction; null where there is none of that id. */
async function readRow<T>(
  database: Database,
  id: string,
  read: (rows: RowsOfASession, session: StoredSession) => Promise<T>,
): Promise<T | null> {
  const transaction = database.transaction(['sessions', 'sets', 'events']);
  const session = await transaction.objectStore('sessions').get(id);
  if (!session) return null;
  return read({ sets: transaction.objectStore('sets'), events: transaction.objectStore('events') }, session);
}
