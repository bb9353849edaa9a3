import { fail, succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { DayRecords, DayStore } from '../../ports/storage.ts';
import { onDatabase, type Connection } from './connection.ts';
import type { Database } from './database.ts';
import type { DayRow } from './day-rows.ts';
import { DAY_TABLES, type DayTable } from './day-tables.ts';

type Outcome<T> = Promise<Result<T, StoreFailure>>;

/** How long the database may take, ms. */
export interface DayPatience {
  readonly writeMs: number;
  readonly readMs: number;
  /** What waits is written anew after this time. */
  readonly againMs: number;
}

/** Reads and writes rows; fetched when they are first needed, for the first page does without their schemas. */
const rows = () => import('./day-rows.ts');

const momentOf = (row: DayRow<DayTable>): number => ('startedAtEpochMs' in row ? row.startedAtEpochMs : row.atEpochMs);

/** What a day consists of beside its sessions, in the database; nobody waits for one that is away. */
export function createDayStore(connection: Connection, patience: DayPatience): DayStore {
  const waiting = {
    mornings: new Map<string, DayRow<'mornings'>>(),
    checkins: new Map<string, DayRow<'checkins'>>(),
    scales: new Map<string, DayRow<'scales'>>(),
  } as const;
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** One write after the other, so that an earlier state of a record never lies over a later one. */
  let last: Promise<unknown> = Promise.resolve();

  const waitingIn = <T extends DayTable>(table: T): Map<string, DayRow<T>> => waiting[table] as Map<string, DayRow<T>>;

  const doing = <T>(work: (database: Database) => Promise<T>): Outcome<T> => onDatabase(connection, work);

  const inTime = <T>(work: Outcome<T>, limitMs: number): Outcome<T> => {
    const late = new Promise<Result<T, StoreFailure>>((resolve) => {
      const giveUp = setTimeout(
        () => resolve(fail({ kind: connection.isBlocked() ? 'store-blocked' : 'store-late' })),
        limitMs,
      );
      void work.finally(() => clearTimeout(giveUp));
    });
    return Promise.race([work, late]);
  };

  const write = <T extends DayTable>(table: T, row: DayRow<T>): Outcome<void> => {
    const writing = last.then(async (): Outcome<void> => {
      // A newer state of it waits, or everything was erased.
      if (waitingIn(table).get(row.id) !== row) return succeed(undefined);
      const written = await doing(async (database) => (await rows()).putRow(database, table, row));
      if (written.ok && waitingIn(table).get(row.id) === row) waitingIn(table).delete(row.id);
      return written;
    });
    last = writing;
    return writing;
  };

  const again = (): void => {
    timer ??= setTimeout(() => {
      timer = null;
      for (const table of DAY_TABLES) for (const row of waitingIn(table).values()) void writeInTime(table, row);
    }, patience.againMs);
  };
  const writeInTime = async <T extends DayTable>(table: T, row: DayRow<T>): Outcome<void> => {
    const result = await inTime(write(table, row), patience.writeMs);
    if (!result.ok) again();
    return result;
  };

  const put =
    <T extends DayTable>(table: T) =>
    (given: DayRow<T>): Outcome<void> => {
      // A row of its own: what is put after a deletion that is still on its way is told from what waited before it.
      const row = { ...given };
      waitingIn(table).set(row.id, row);
      return writeInTime(table, row);
    };
  const remove =
    (table: DayTable) =>
    (id: string): Outcome<void> => {
      const waits = waitingIn(table).get(id);
      const removing = last.then(async (): Outcome<void> => {
        const removed = await doing(async (database) => (await rows()).deleteRow(database, table, id));
        if (removed.ok && waitingIn(table).get(id) === waits) waitingIn(table).delete(id);
        return removed;
      });
      last = removing;
      return inTime(removing, patience.writeMs);
    };
  const read =
    <T extends DayTable>(table: T) =>
    async ({ sinceEpochMs }: { readonly sinceEpochMs: number }): Outcome<DayRecords<DayRow<T>>> => {
      const stored = await inTime(
        doing(async (database) => (await rows()).readRows(database, table, sinceEpochMs)),
        patience.readMs,
      );
      // What waits is not all there is: alone it would hide what is stored.
      if (!stored.ok) return stored;
      const mine = [...waitingIn(table).values()].filter((row) => momentOf(row) >= sinceEpochMs);
      const { records, unreadable } = stored.value;
      const others = records.filter(({ id }) => !waitingIn(table).has(id));
      return succeed({ records: [...others, ...mine].sort((a, b) => momentOf(a) - momentOf(b)), unreadable });
    };

  return {
    readMornings: read('mornings'),
    putMorning: put('mornings'),
    readCheckIns: read('checkins'),
    putCheckIn: put('checkins'),
    readScales: read('scales'),
    putScale: put('scales'),
    deleteCheckIn: remove('checkins'),
    deleteScale: remove('scales'),
    forget: () => {
      for (const table of Object.values(waiting)) table.clear();
    },
  };
}
