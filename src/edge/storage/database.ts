import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { CheckIn } from '../../care/pain/check-in.ts';
import type { Scale } from '../../care/pain/function-scale.ts';
import type { Morning } from '../../care/plan/morning.ts';
import type { SetEvent } from '../../core/record/set-events.ts';
import type { SetRow } from '../../schema/session.ts';
import type { HeadRow } from './head-row.ts';
import type { StoredSession } from './stored-session.ts';

/** Events of a set: one row for each call of `appendEvents`, in the order of the keys. */
export interface EventsRow {
  readonly setId: string;
  readonly writtenAtEpochMs: number;
  readonly events: readonly SetEvent[];
}

/** Some poses of a set: a trace file of its own, gzipped. */
export interface TraceRow {
  readonly setId: string;
  readonly gzip: ArrayBuffer;
}

/** The tables in their present form. STORAGE.md describes them in words. */
export interface Tables extends DBSchema {
  sessions: { key: string; value: StoredSession };
  /** What lists show of each session. Made from the tables beside it, and never the only copy of anything. */
  heads: {
    key: string;
    value: HeadRow;
    indexes: {
      order: NonNullable<HeadRow['order']>;
      topics: HeadRow['topics'][number];
      status: string;
      deletedAtEpochMs: number;
    };
  };
  sets: { key: string; value: SetRow; indexes: { sessionId: string } };
  events: { key: number; value: EventsRow; indexes: { setId: string } };
  traces: { key: number; value: TraceRow; indexes: { setId: string } };
  mornings: { key: string; value: Morning; indexes: { startedAtEpochMs: number } };
  checkins: { key: string; value: CheckIn; indexes: { atEpochMs: number } };
  scales: { key: string; value: Scale; indexes: { atEpochMs: number } };
}

export type Database = IDBPDatabase<Tables>;
export type Upgrade = IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>;

/** One step from a version to the next. It runs inside the upgrade: all of it happens, or none. */
export type Migration = (database: Database, upgrade: Upgrade) => void | Promise<void>;

/** `MIGRATIONS[n]` leads from version n to n + 1. Never change a migration that was released: add the next one. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('sessions', { keyPath: 'id' });
    database.createObjectStore('sets', { keyPath: 'id' }).createIndex('sessionId', 'sessionId');
    database.createObjectStore('events', { autoIncrement: true }).createIndex('setId', 'setId');
    database.createObjectStore('traces', { autoIncrement: true }).createIndex('setId', 'setId');
  },
  // The upgrade does not make the heads of existing sessions, so that nobody has to wait for thousands of them: they
  // are made while the app runs (`tidy-heads.ts`).
  (database) => {
    const heads = database.createObjectStore('heads', { keyPath: 'id' });
    heads.createIndex('order', 'order');
    heads.createIndex('topics', 'topics', { multiEntry: true });
    heads.createIndex('status', 'head.status');
    heads.createIndex('deletedAtEpochMs', 'deletedAtEpochMs');
  },
  (database) => {
    database.createObjectStore('mornings', { keyPath: 'id' }).createIndex('startedAtEpochMs', 'startedAtEpochMs');
    database.createObjectStore('checkins', { keyPath: 'id' }).createIndex('atEpochMs', 'atEpochMs');
    database.createObjectStore('scales', { keyPath: 'id' }).createIndex('atEpochMs', 'atEpochMs');
  },
];

/** Brings the database from `oldVersion` through all later migrations. */
export async function migrate(
  database: Database,
  upgrade: Upgrade,
  oldVersion: number,
  migrations: readonly Migration[],
): Promise<void> {
  for (const step of migrations.slice(oldVersion)) await step(database, upgrade);
}
