import { onTestFinished } from 'vitest';
import { MIGRATIONS, type Migration } from '../../../src/edge/storage/database.ts';
import { createIdbSessionStore } from '../../../src/edge/storage/idb-session-store.ts';

/** The time at which everything in these tests is written. */
export const clock = { epochMs: () => 1_760_000_777_000 };
/** The first page of the list. */
export const FIRST = { after: null, limit: 40 };

let made = 0;
export const newName = (): string => `test-${(made += 1)}-${crypto.randomUUID()}`;

export type IdbStore = ReturnType<typeof createIdbSessionStore>;

/**
 * A store as one tab opens it. Closing it has the effects of the tab's end: locks are released, nothing is tidied up.
 */
export function openTab(
  name: string,
  migrations: readonly Migration[] = MIGRATIONS,
  againMs: number | null = null,
): IdbStore {
  const store = createIdbSessionStore({ clock, name, migrations, againMs });
  onTestFinished(() => {
    store.close();
    indexedDB.deleteDatabase(name);
  });
  return store;
}

/** Changes the tables without the store, as damage would; resolves when the change is written. */
export function meddle(
  name: string,
  tables: readonly string[],
  how: (table: (name: string) => IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction([...tables], 'readwrite');
      how((table) => transaction.objectStore(table));
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}

/** Every row of a table, read without the store. */
export async function rowsIn(name: string, table: string): Promise<readonly Record<string, unknown>[]> {
  let rows: Record<string, unknown>[] = [];
  await meddle(name, [table], (open) => {
    const reading = open(table).getAll();
    reading.onsuccess = () => (rows = reading.result as Record<string, unknown>[]);
  });
  return rows;
}
