import { fail, succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { HeadPage, HeadsWish, SessionStore, StoreNews } from '../../ports/storage.ts';
import { storeFailureOf } from './connection.ts';
import type { SessionDatabase } from './idb-session-store.ts';

type Outcome<T> = Promise<Result<T, StoreFailure>>;

/** How long the database may take, ms; the kernel's table of everything that is awaited says it. */
export interface StorePatience {
  /** To open, or to commit what was written. */
  readonly writeMs: number;
  /** To find something. */
  readonly readMs: number;
  /** A database that was refused is tried again after this time. */
  readonly againMs: number;
}

/** Something to be written. It waits in memory until the database has committed it. */
interface Write {
  /** For a session or a set that begins: which session it belongs to. */
  readonly begins: string | null;
  readonly run: (store: SessionStore) => Outcome<void>;
  readonly settle: (result: Result<void, StoreFailure>) => void;
}

/** What is found in the database, or, while that is away, in what waits to be written. */
type Find<T> = (store: SessionStore) => Outcome<T>;

/** So many writes wait in memory at most before no more poses are kept: about ten minutes of them. A technical choice. */
const MOST_WAITING = 1000;
const DONE = succeed(undefined);

/**
 * Sessions in the database, without waiting for it: where it does not open, is lost, or does not answer in time, what belongs to a
 * set is kept in memory, in its order, and written when the database is there. `onChange` tells why it is away, and null when it is
 * back and all is written. Everything else that is asked of it meanwhile is answered with why it is away.
 */
export function createSessionStore(
  database: SessionDatabase,
  patience: StorePatience,
): { readonly store: SessionStore; readonly news: StoreNews } {
  const store = new WaitingSessionStore(database, patience);
  return { store, news: store };
}

class WaitingSessionStore implements SessionStore, StoreNews {
  readonly #database: SessionDatabase;
  readonly #patience: StorePatience;
  readonly #listeners = new Set<(failure: StoreFailure | null) => void>();
  #waiting: Write[] = [];
  /** How the sessions began that still run: they are begun anew in a database that was emptied from outside. */
  #begun: Write[] = [];
  #away: StoreFailure | null = null;
  /** What the database refused of that for which nobody waited any more. */
  #lost: StoreFailure | null = null;
  #emptied = 0;
  #writing: Promise<void> | null = null;
  /** Those that are answered as soon as the database is away. */
  readonly #asking = new Set<() => void>();

  constructor(database: SessionDatabase, patience: StorePatience) {
    this.#database = database;
    this.#patience = patience;
    void this.#write();
  }

  onChange(listener: (failure: StoreFailure | null) => void): () => void {
    this.#listeners.add(listener);
    if (this.#away) listener(this.#away);
    return () => this.#listeners.delete(listener);
  }

  startSession = (session: Parameters<SessionStore['startSession']>[0]): Outcome<void> =>
    this.#keep((store) => store.startSession(session), session.id);
  startSet = (set: Parameters<SessionStore['startSet']>[0]): Outcome<void> =>
    this.#keep((store) => store.startSet(set), set.sessionId);
  appendEvents: SessionStore['appendEvents'] = (...row) => this.#keep((store) => store.appendEvents(...row));
  appendTrace: SessionStore['appendTrace'] = (...row) =>
    this.#away && this.#waiting.length > MOST_WAITING
      ? Promise.resolve(fail(this.#away))
      : this.#keep((store) => store.appendTrace(...row));
  finishSet: SessionStore['finishSet'] = (...end) => this.#keep((store) => store.finishSet(...end));
  keepSelfReport: SessionStore['keepSelfReport'] = (...said) => this.#keep((store) => store.keepSelfReport(...said));
  keepLiveNote: SessionStore['keepLiveNote'] = (...note) => this.#keep((store) => store.keepLiveNote(...note));
  finishSession = (session: Parameters<SessionStore['finishSession']>[0]): Outcome<void> =>
    this.#keep(async (store) => {
      const ended = await store.finishSession(session);
      if (store === this.#database) this.#begun = this.#begun.filter(({ begins }) => begins !== session.id);
      return ended;
    });

  listHeads = async (wish: HeadsWish): Outcome<HeadPage> => {
    const page = await this.#find((store) => store.listHeads(wish));
    // An empty list would say that nothing was ever done.
    return page.ok && page.value.heads.length === 0 && this.#away ? fail(this.#away) : page;
  };
  readSession: SessionStore['readSession'] = async (id) => {
    const read = await this.#find((store) => store.readSession(id));
    return read.ok && read.value === null && this.#away ? fail(this.#away) : read;
  };
  readTrace: SessionStore['readTrace'] = (setId) => this.#find((store) => store.readTrace(setId));

  recover: SessionStore['recover'] = () => this.#whenThere((store) => store.recover());
  tidyHeads: SessionStore['tidyHeads'] = (tell) => this.#whenThere((store) => store.tidyHeads(tell));
  purgeDeleted: SessionStore['purgeDeleted'] = () => this.#whenThere((store) => store.purgeDeleted());

  tidyHead: SessionStore['tidyHead'] = (id) => this.#ask((store) => store.tidyHead(id));
  deleteSession: SessionStore['deleteSession'] = (id) => this.#ask((store) => store.deleteSession(id));
  undoDelete: SessionStore['undoDelete'] = (id) => this.#ask((store) => store.undoDelete(id));
  eraseEverything: SessionStore['eraseEverything'] = async () => {
    const erased = await this.#ask((store) => store.eraseEverything());
    // What was erased is not begun anew.
    if (erased.ok) this.#begun = [];
    return erased;
  };

  /** Resolves when it is written; or, where the database is away, when it is kept in memory. */
  #keep(run: Write['run'], begins: string | null = null): Outcome<void> {
    return new Promise((settle) => {
      const write = { begins, run, settle };
      this.#waiting.push(write);
      if (begins !== null) this.#begun.push(write);
      if (this.#away) settle(DONE);
      void this.#write();
    });
  }

  /** Writes all that waits, one after the other. */
  #write(): Promise<void> {
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = null;
      // Handed over in the last moment; while the database is away a timer tries again.
      if (this.#waiting.length > 0 && !this.#away) void this.#write();
    });
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    do {
      const failure = await this.#inTime(this.#database.opens(), this.#patience.writeMs);
      if (failure) {
        this.#goAway(failure);
        setTimeout(() => void this.#write(), this.#patience.againMs);
        return;
      }
      await this.#writeNext();
    } while (this.#waiting.length > 0);
    this.#isBack();
  }

  async #writeNext(): Promise<void> {
    if (this.#emptied !== this.#database.emptied()) {
      this.#emptied = this.#database.emptied();
      this.#waiting = [...new Set([...this.#begun, ...this.#waiting])];
    }
    const [next] = this.#waiting;
    if (!next) return;
    const written = next.run(this.#database).catch((error: unknown) => fail(storeFailureOf(error)));
    const result = await this.#inTime(written, this.#patience.writeMs);
    // Where the database has gone meanwhile, or lost all that was in it, this is written once more.
    if (!result.ok && ((await this.#database.opens()) !== null || this.#emptied !== this.#database.emptied())) return;
    this.#waiting.shift();
    if (this.#away && !result.ok) this.#lost ??= result.failure;
    next.settle(result);
  }

  /** In the database where it is there; else in what waits to be written. */
  async #find<T>(find: Find<T>): Outcome<T> {
    const found = await this.#ask(find);
    return this.#away ? find(await this.#inMemory()) : found;
  }

  /** Answers why the database is away, as soon as it is. */
  async #ask<T>(find: Find<T>): Outcome<T> {
    if (this.#away) return fail(this.#away);
    const asked = this.#database.opens().then((failure) => (failure ? fail(failure) : find(this.#database)));
    return new Promise((resolve, reject) => {
      const giveUp = (): void => resolve(fail(this.#away ?? { kind: 'store-late' }));
      this.#asking.add(giveUp);
      this.#inTime(asked, this.#patience.readMs)
        .then(resolve, reject)
        .finally(() => this.#asking.delete(giveUp));
    });
  }

  /** Work that nobody waits for begins when the database is there, however long that takes. */
  async #whenThere<T>(work: Find<T>): Outcome<T> {
    const failure = await this.#database.opens();
    return failure ? fail(failure) : work(this.#database);
  }

  /** Resolves as `work` does; while it is late the database counts as away. */
  async #inTime<T>(work: Promise<T>, limitMs: number): Promise<T> {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      this.#goAway({ kind: this.#database.isBlocked() ? 'store-blocked' : 'store-late' });
    }, limitMs);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      // It was only late: whoever writes sees that it is back.
      if (isLate) queueMicrotask(() => void this.#write());
    }
  }

  #goAway(failure: StoreFailure): void {
    for (const { settle } of this.#waiting) settle(DONE);
    if (this.#away?.kind === failure.kind) return;
    this.#away = failure;
    for (const giveUp of this.#asking) giveUp();
    this.#tell(failure);
  }

  #isBack(): void {
    if (!this.#away) return;
    this.#away = null;
    this.#tell(null);
    if (this.#lost) this.#tell(this.#lost);
    this.#lost = null;
  }

  #tell(failure: StoreFailure | null): void {
    for (const listener of this.#listeners) listener(failure);
  }

  /** What waits to be written, as it would be in the database. */
  async #inMemory(): Promise<SessionStore> {
    // Seldom needed: most databases are there.
    const { createMemorySessionStore } = await import('./memory-session-store.ts');
    const memory = createMemorySessionStore();
    for (const { run } of this.#waiting) await run(memory);
    return memory;
  }
}
