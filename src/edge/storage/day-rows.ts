import { mergedMorning } from '../../care/keeping/newer.ts';
import type { DayRecords } from '../../ports/storage.ts';
import { isCheckIn, isMorning, isScale } from '../../schema/day-records.ts';
import type { Database, Tables } from './database.ts';
import type { DayTable } from './day-tables.ts';

export type DayRow<T extends DayTable> = Tables[T]['value'];

const READS = { mornings: isMorning, checkins: isCheckIn, scales: isScale } as const;
const ORDER = { mornings: 'startedAtEpochMs', checkins: 'atEpochMs', scales: 'atEpochMs' } as const;

/** Rows from a moment on, oldest first; what does not read is left where it is and counted. */
export async function readRows<T extends DayTable>(
  database: Database,
  table: T,
  sinceEpochMs: number,
): Promise<DayRecords<DayRow<T>>> {
  const rows: unknown[] = await database.getAllFromIndex(
    table,
    ORDER[table] as never,
    IDBKeyRange.lowerBound(sinceEpochMs),
  );
  const isRow = (row: unknown): row is DayRow<T> => READS[table](row);
  const records = rows.filter(isRow);
  return { records, unreadable: rows.length - records.length };
}

/** Deletes a row; that is committed when this resolves. */
export async function deleteRow(database: Database, table: DayTable, id: string): Promise<void> {
  const transaction = database.transaction(table, 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.objectStore(table).delete(id), transaction.done]);
}

/**
 * Writes a row; it is committed when this resolves. Of a morning that is stored already, what is further on stays, in one transaction: another
 * tab may have gone on with it.
 */
export async function putRow<T extends DayTable>(database: Database, table: T, row: DayRow<T>): Promise<void> {
  const transaction = database.transaction(table, 'readwrite', { durability: 'strict' });
  const rows = transaction.objectStore(table);
  const stored: unknown = table === 'mornings' ? await rows.get(row.id) : undefined;
  const merged = isMorning(row) && isMorning(stored) ? mergedMorning(row, stored) : row;
  await Promise.all([rows.put(merged as never), transaction.done]);
}
