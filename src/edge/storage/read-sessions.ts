import type { Session, SetRecord } from '../../core/report/session.ts';
import { parseBy } from '../../schema/parse.ts';
import { sessionRow, setEvents, setRow, type SetRow } from '../../schema/session.ts';
import type { Database, Tables } from './database.ts';

/** Every session that is not deleted, newest first. */
export async function readSessions(database: Database): Promise<readonly Session[]> {
  const rows = (await database.getAll('sessions')).filter(({ deletedAtEpochMs }) => deletedAtEpochMs === null);
  const sessions = await Promise.all(rows.map((row) => assemble(database, row)));
  return sessions
    .filter((session) => session !== null)
    .sort((one, other) => other.startedAtEpochMs - one.startedAtEpochMs);
}

/** One session that is not deleted; null where there is none of that id, or it cannot be read. */
export async function readSession(database: Database, id: string): Promise<Session | null> {
  const row = await database.get('sessions', id);
  return row && row.deletedAtEpochMs === null ? assemble(database, row) : null;
}

/** What is damaged is left where it lies, told in the console, and does not hide the rest. */
async function assemble(database: Database, row: Tables['sessions']['value']): Promise<Session | null> {
  const session = parseBy(sessionRow, row);
  if (!session.ok) {
    console.error(`Session ${row.id} cannot be read: ${session.where}: expected ${session.expected}`);
    return null;
  }
  const rows = await database.getAllFromIndex('sets', 'sessionId', row.id);
  const sets = await Promise.all(rows.map((set) => assembleSet(database, set)));
  const readable = sets.filter((set) => set !== null);
  return { ...session.value, sets: readable.sort((one, other) => one.startedAtEpochMs - other.startedAtEpochMs) };
}

async function assembleSet(database: Database, row: SetRow): Promise<SetRecord | null> {
  const set = parseBy(setRow, row);
  if (!set.ok) {
    console.error(`Set ${row.id} cannot be read: ${set.where}: expected ${set.expected}`);
    return null;
  }
  const rows = await database.getAllFromIndex('events', 'setId', row.id);
  const events = rows.flatMap((each) => {
    const parsed = parseBy(setEvents, each.events);
    if (!parsed.ok) console.error(`Events of set ${row.id}: ${parsed.where}: expected ${parsed.expected}`);
    return parsed.ok ? parsed.value : [];
  });
  return { ...set.value, events };
}
