import { openDB } from 'idb';
import { fail, FailureError, succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import { type Database, type Migration, migrate, type Tables } from './database.ts';

export interface Connection {
  /**
   * The open database; opened on the first call and again after it was lost. Resolves when it is open, however long that takes.
   * Throws `FailureError`.
   */
  database(): Promise<Database>;
  /** True while an older tab, which records, keeps the database from opening. */
  isBlocked(): boolean;
  /** How often the database, lost in the middle, came back empty. */
  emptied(): number;
  /** The connection has gone without a word: the next call opens it again. */
  lose(database: Database): void;
  /**
   * While held, a newer tab that wants to change the tables has to wait, because this tab is in the middle of a set.
   */
  hold(): () => void;
  close(): void;
}

/**
 * The connection to one database by name; opening brings the database to the last of `migrations`. A request to open that was not
 * answered after `againMs` is made anew beside it: browsers are known to lose one. Null: it is made once.
 */
export function connect(name: string, migrations: readonly Migration[], againMs: number | null): Connection {
  let opening: Promise<Database> | null = null;
  let current: Database | null = null;
  let wasOpen = false;
  let isBlocked = false;
  let emptied = 0;
  let holders = 0;
  let leaveWhenFree = false;
  let stopAsking = (): void => {};

  const forget = (): void => {
    stopAsking();
    opening = null;
    current = null;
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
    const ask = (): Promise<Database> =>
      openDatabase(name, migrations, {
        onBlocked: () => (isBlocked = true),
        onNew: () => (emptied += wasOpen ? 1 : 0),
        onAskedToLeave: letGo,
        onLost: forget,
      });
    const { first: opened, stop } = firstAnswer(ask, againMs);
    stopAsking = stop;
    opened.then((database) => {
      current = database;
      wasOpen = true;
      isBlocked = false;
    }, forget);
    return opened;
  };
  return {
    database: () => (opening ??= open()),
    isBlocked: () => isBlocked,
    emptied: () => emptied,
    lose: (database) => {
      if (database !== current) return;
      forget();
      database.close();
    },
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

/**
 * The first answer to a request that is made again every `againMs` until there is one; databases that open later are closed. `stop`:
 * it is not made again.
 */
function firstAnswer(
  ask: () => Promise<Database>,
  againMs: number | null,
): { readonly first: Promise<Database>; readonly stop: () => void } {
  let isAnswered = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => clearInterval(timer);
  const first = new Promise<Database>((resolve, reject) => {
    const request = (): void => {
      ask().then(
        (database) => {
          if (isAnswered) return database.close();
          isAnswered = true;
          stop();
          resolve(database);
        },
        (error: unknown) => {
          if (isAnswered) return;
          isAnswered = true;
          stop();
          reject(error);
        },
      );
    };
    if (againMs !== null) timer = setInterval(request, againMs);
    request();
  });
  return { first, stop };
}

interface OpeningNews {
  readonly onBlocked: () => void;
  /** There was no database of this name. */
  readonly onNew: () => void;
  readonly onAskedToLeave: () => void;
  readonly onLost: () => void;
}

async function openDatabase(
  name: string,
  migrations: readonly Migration[],
  { onBlocked, onNew, onAskedToLeave, onLost }: OpeningNews,
): Promise<Database> {
  try {
    return await openDB<Tables>(name, migrations.length, {
      upgrade: (database, oldVersion, _newVersion, upgrade) => {
        if (oldVersion === 0) onNew();
        migrate(database, upgrade, oldVersion, migrations).catch((error: unknown) => {
          console.error(`Upgrading ${name} from version ${oldVersion} failed and is undone:`, error);
          // The opening rejects too, and reports the failure.
          upgrade.done.catch(() => {});
          upgrade.abort();
        });
      },
      // An older tab that is asked to close its connection does so at once, unless it is recording.
      blocked: onBlocked,
      blocking: onAskedToLeave,
      terminated: onLost,
    });
  } catch (error) {
    throw new FailureError(storeFailureOf(error));
  }
}

/**
 * Does `work` on the open database; an error becomes the failure that it stands for. Where the connection has gone, it is opened again
 * and `work` is done once more.
 */
export async function onDatabase<T>(
  connection: Connection,
  work: (database: Database) => Promise<T>,
): Promise<Result<T, StoreFailure>> {
  try {
    const database = await connection.database();
    try {
      return succeed(await work(database));
    } catch (error) {
      if (!isLost(error)) throw error;
      connection.lose(database);
      return succeed(await work(await connection.database()));
    }
  } catch (error) {
    return fail(storeFailureOf(error));
  }
}

/** Whether the connection itself has gone, and with it what was asked of it: nothing of that was done. */
export function isLost(error: unknown): boolean {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'InvalidStateError' || name === 'UnknownError' || name === 'AbortError';
}

/** The failure for an error of the database. */
export function storeFailureOf(error: unknown): StoreFailure {
  if (error instanceof FailureError && error.failure.kind.startsWith('store-')) return error.failure as StoreFailure;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { kind: 'store-full' };
  if (name === 'VersionError') return { kind: 'store-newer' };
  return { kind: 'store-refused', detail: String(error) };
}
