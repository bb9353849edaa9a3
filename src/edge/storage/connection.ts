import { openDB } from 'idb';
import { FailureError, type StoreFailure } from '../../core/record/failures.ts';
import { type Database, type Migration, migrate, type Tables } from './database.ts';

/**
 * An older tab that is asked to close its connection does so at once, unless it is recording. After this time it counts
 * as recording.
 */
const BLOCKED_FOR_MS = 3000;

export interface Connection {
  /** The open database; opened on the first call and again after it was lost. Throws `FailureError`. */
  database(): Promise<Database>;
  /**
   * While held, a newer tab that wants to change the tables has to wait, because this tab is in the middle of a set.
   */
  hold(): () => void;
  close(): void;
}

/** The connection to one database by name; opening brings the database to the last of `migrations`. */
export function connect(name: string, migrations: readonly Migration[]): Connection {
  let opening: Promise<Database> | null = null;
  let holders = 0;
  let leaveWhenFree = false;

  const forget = (): void => {
    opening = null;
  };
  const close = (): void => {
    const closing = opening;
    forget();
    // A database that never opened needs no closing; whoever opened it has got the failure.
    closing?.then((database) => database.close()).catch(() => {});
  };
  const letGo = (): void => {
    leaveWhenFree = holders > 0;
    if (!leaveWhenFree) close();
  };
  const open = (): Promise<Database> => {
    const opened = openDatabase(name, migrations, { onAskedToLeave: letGo, onLost: forget });
    opened.catch(forget);
    return opened;
  };
  return {
    database: () => (opening ??= open()),
    hold: () => {
      holders += 1;
      return () => {
        holders -= 1;
        if (leaveWhenFree && holders === 0) letGo();
      };
    },
    close,
  };
}

async function openDatabase(
  name: string,
  migrations: readonly Migration[],
  { onAskedToLeave, onLost }: { onAskedToLeave: () => void; onLost: () => void },
): Promise<Database> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tellBlocked = (): void => {};
  const blocked = new Promise<never>((_, reject) => {
    const tooLong = (): void => reject(refused('an older tab of Plumbline is open; close it'));
    tellBlocked = () => (timer = setTimeout(tooLong, BLOCKED_FOR_MS));
  });
  const opened = openDB<Tables>(name, migrations.length, {
    upgrade: (database, oldVersion, _newVersion, upgrade) => {
      migrate(database, upgrade, oldVersion, migrations).catch((error: unknown) => {
        console.error(`Upgrading ${name} from version ${oldVersion} failed and is undone:`, error);
        // The opening rejects too, and reports the failure.
        upgrade.done.catch(() => {});
        upgrade.abort();
      });
    },
    blocked: () => tellBlocked(),
    blocking: onAskedToLeave,
    terminated: onLost,
  });
  try {
    return await Promise.race([opened, blocked]);
  } catch (error) {
    // The caller has given up: close the database as soon as it opens after all.
    opened.then((database) => database.close()).catch(() => {});
    throw new FailureError(storeFailureOf(error));
  } finally {
    clearTimeout(timer);
  }
}

const refused = (detail: string): FailureError => new FailureError({ kind: 'store-refused', detail });

/** The failure for an error of the database. */
export function storeFailureOf(error: unknown): StoreFailure {
  if (error instanceof FailureError && error.failure.kind.startsWith('store-')) return error.failure as StoreFailure;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { kind: 'store-full' };
  if (name === 'VersionError') return { kind: 'store-newer' };
  return { kind: 'store-refused', detail: String(error) };
}
