import type { DBSchema, IDBPDatabase } from 'idb';
import type { RecordPart } from '../../care/exchange/fhir/parts.ts';
import type { Sending } from '../../care/exchange/sending.ts';
import { fail, succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { Outbox } from '../../ports/clinic-server.ts';
import { connect, onDatabase, storeFailureOf } from './connection.ts';
import type { Database, Migration } from './database.ts';

/** How records that are sent lie in the database. What has come to its server is not in `parts` any more. */
interface OutboxTables extends DBSchema {
  sendings: { key: string; value: Sending };
  parts: { key: [sendingId: string, at: number]; value: RecordPart };
  /** One row, under `last`: where a record was sent last. */
  addresses: { key: string; value: string };
}

type OutboxDatabase = IDBPDatabase<OutboxTables>;
const TABLES = ['sendings', 'parts', 'addresses'] as const;
const LAST = 'last';

const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const own = asOutbox(database);
    own.createObjectStore('sendings', { keyPath: 'id' });
    own.createObjectStore('parts');
    own.createObjectStore('addresses');
  },
];

const asOutbox = (database: Database): OutboxDatabase => database as unknown as OutboxDatabase;
const partsFrom = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Infinity]);

interface Options {
  readonly againMs: number | null;
  /** For tests. */
  readonly name?: string;
  readonly locks?: Pick<LockManager, 'request'> | undefined;
}

/** What waits to be sent to clinics' servers, in a database of its own, which is made with the first record that is sent. */
export function createOutbox({ againMs, name = 'plumbline-outbox', locks = navigator.locks }: Options): Outbox {
  const connection = connect(name, MIGRATIONS, againMs);
  const on = <T>(work: (database: OutboxDatabase) => Promise<T>): Promise<Result<T, StoreFailure>> =>
    onDatabase(connection, (database) => work(asOutbox(database)));
  /** Looks into the database, where there is one. */
  const look = async <T>(none: T, work: (database: OutboxDatabase) => Promise<T>): Promise<Result<T, StoreFailure>> => {
    try {
      const all = await indexedDB.databases();
      return all.some((one) => one.name === name) ? await on(work) : succeed(none);
    } catch (error) {
      return fail(storeFailureOf(error));
    }
  };
  /** Changes all tables in one transaction, which is on the disk when this resolves: all of it, or nothing. */
  const change = (work: (transaction: ReturnType<typeof begin>) => Promise<unknown>) =>
    on(async (database) => {
      const transaction = begin(database);
      await Promise.all([work(transaction), transaction.done]);
    });
  const removeIn = async (transaction: ReturnType<typeof begin>, id: string): Promise<void> => {
    await transaction.objectStore('parts').delete(partsFrom(id));
    await transaction.objectStore('sendings').delete(id);
  };
  return {
    list: () =>
      look([], async (database) =>
        (await database.getAll('sendings')).toSorted((one, other) => one.askedAtEpochMs - other.askedAtEpochMs),
      ),
    lastAddress: () => look(null, async (database) => (await database.get('addresses', LAST)) ?? null),
    add: (sending, parts) =>
      change((transaction) =>
        Promise.all([
          transaction.objectStore('sendings').add(sending),
          transaction.objectStore('addresses').put(sending.address, LAST),
          ...parts.map((part, at) => transaction.objectStore('parts').add(part, [sending.id, at])),
        ]),
      ),
    nextPart: (id) => look(null, async (database) => (await database.get('parts', partsFrom(id))) ?? null),
    change: (id, how) =>
      change(async (transaction) => {
        const now = await transaction.objectStore('sendings').get(id);
        if (!now) return;
        const next = how(now);
        await transaction.objectStore('sendings').put(next);
        if (next.partsDone > 0)
          await transaction.objectStore('parts').delete(IDBKeyRange.bound([id, 0], [id, next.partsDone - 1]));
      }),
    remove: (id) => change((transaction) => removeIn(transaction, id)),
    clear: (patientId) =>
      look(undefined, async (database) => {
        const transaction = begin(database);
        const work = async (): Promise<void> => {
          if (patientId === undefined) for (const table of TABLES) await transaction.objectStore(table).clear();
          else
            for (const one of await transaction.objectStore('sendings').getAll())
              if (one.patientId === patientId) await removeIn(transaction, one.id);
        };
        await Promise.all([work(), transaction.done]);
      }),
    inTurn: (work) => (locks ? locks.request(name, work) : work()),
  };
}

const begin = (database: OutboxDatabase) => database.transaction(TABLES, 'readwrite', { durability: 'strict' });
