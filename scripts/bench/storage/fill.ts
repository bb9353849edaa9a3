import type { Session } from '../../../src/core/report/session.ts';
import { headOf } from '../../../src/core/report/head-of.ts';
import { connect } from '../../../src/edge/storage/connection.ts';
import { type Database, MIGRATIONS } from '../../../src/edge/storage/database.ts';
import { headRowOf } from '../../../src/edge/storage/head-row.ts';
import { someSession } from './some-sessions.ts';

/** How many sessions are written in one transaction. */
const AT_A_TIME = 100;

/** Writes sessions 0 to `count` - 1 into the database of that name, in the same form as the store, only faster. */
export async function fill(name: string, count: number): Promise<void> {
  const connection = connect(name, MIGRATIONS, null);
  const database = await connection.database();
  for (let from = 0; from < count; from += AT_A_TIME) {
    const sessions = Array.from({ length: Math.min(AT_A_TIME, count - from) }, (_, index) => someSession(from + index));
    await write(database, sessions);
  }
  connection.close();
}

async function write(database: Database, sessions: readonly Session[]): Promise<void> {
  const transaction = database.transaction(['sessions', 'heads', 'sets', 'events'], 'readwrite');
  for (const session of sessions) {
    const { sets, ...start } = session;
    const row = { ...start, deletedAtEpochMs: null };
    void transaction.objectStore('sessions').add(row);
    void transaction.objectStore('heads').add(headRowOf(row, headOf(session)));
    for (const { events, ...set } of sets) {
      void transaction.objectStore('sets').add(set);
      // The recorder writes one row for the events of each picture.
      for (const event of events)
        void transaction.objectStore('events').add({
          setId: set.id,
          events: [event],
          writtenAtEpochMs: set.startedAtEpochMs + event.timeMs,
        });
    }
  }
  await transaction.done;
}
