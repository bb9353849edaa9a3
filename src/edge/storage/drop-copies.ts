import type { SetRow } from '../../schema/session.ts';
import type { StoredSession } from './stored-session.ts';
import type { RowsOfASession } from './read-session.ts';

interface WritableRows extends RowsOfASession {
  readonly sessions: {
    get(id: string): Promise<StoredSession | undefined>;
    put(row: StoredSession): Promise<unknown>;
  };
  readonly sets: RowsOfASession['sets'] & { put(row: SetRow): Promise<unknown> };
}

/**
 * The first versions of the app wrote every event three times: in rows of events, in the set's row, and in the
 * session's row. The copies make these rows a hundred times as large. A copy is removed where its own table has at
 * least as many events, or every one of its sets; else it stays.
 */
export async function dropCopies({ sessions, sets, events }: WritableRows, sessionId: string): Promise<void> {
  const ids = new Set<unknown>();
  for (const set of await sets.index('sessionId').getAll(sessionId)) {
    ids.add(set.id);
    const copy = listIn(set, 'events');
    if (copy === null) continue;
    const rows = await events.index('setId').getAll(set.id);
    const written = rows.reduce((sum, row) => sum + row.events.length, 0);
    if (written >= copy.length) await sets.put(without(set, 'events'));
  }
  const session = await sessions.get(sessionId);
  const copies = session && listIn(session, 'sets');
  if (copies && copies.every((copy) => ids.has(idOf(copy)))) await sessions.put(without(session, 'sets'));
}

/** The list in a field that today's rows do not have; null where there is none. */
function listIn(row: object, field: string): readonly unknown[] | null {
  const value: unknown = Reflect.get(row, field);
  return Array.isArray(value) ? value : null;
}

const idOf = (copy: unknown): unknown => (typeof copy === 'object' && copy !== null ? Reflect.get(copy, 'id') : null);

function without<T extends object>(row: T, field: string): T {
  const kept = { ...row };
  Reflect.deleteProperty(kept, field);
  return kept;
}
