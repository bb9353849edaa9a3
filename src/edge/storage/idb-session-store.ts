import { fail, succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { SetEvent } from '../../core/record/set-events.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { LiveNote } from '../../core/record/live-note.ts';
import type { SelfReport, Session } from '../../core/report/session.ts';
import type { Clock } from '../../ports/device.ts';
import type {
  HeadPage,
  HeadsWish,
  SessionEnd,
  SessionStart,
  SessionStore,
  SetEnd,
  SetStart,
  Tidied,
  TidyProgress,
} from '../../ports/storage.ts';
import { type Connection, connect, isLost, storeFailureOf } from './connection.ts';
import { type Database, MIGRATIONS, type Migration } from './database.ts';
import { listHeads } from './list-heads.ts';
import { createRecorderLocks, type RecorderLocks } from './recorder-lock.ts';

type Outcome<T> = Promise<Result<T, StoreFailure>>;

interface Options {
  readonly clock: Pick<Clock, 'epochMs'>;
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  readonly locks?: RecorderLocks;
  /** A request to open the database is made anew where it is not answered for so long, ms; null or absent: never. */
  readonly againMs?: number | null;
  /** The connection to the database, where others use it too. */
  readonly connection?: Connection;
}

/**
 * What changes sessions, reads them whole, and packs recorded poses. It is fetched with the first session that is begun
 * or opened: the schema of everything that is stored in a session is large, and the first page needs none of it.
 */
const changes = () => import('./changes.ts');
const reading = () => import('./read-listed.ts');
const chunks = () => import('../../schema/trace-chunk.ts');
const tidying = () => import('./tidy-heads.ts');

/** While another tab repairs the heads, this tab looks this often how far the repair has come. */
const PROGRESS_EVERY_MS = 500;

/** Sessions in a database that may be away. */
export interface SessionDatabase extends SessionStore {
  /** Resolves to null when the database is open, however long that takes; to the failure where it cannot be opened. */
  opens(): Promise<StoreFailure | null>;
  /** True while an older tab, which records, keeps the database from opening. */
  isBlocked(): boolean;
  /** How often the database, lost in the middle, came back empty: its site was cleared. */
  emptied(): number;
  close(): void;
}

/** Sessions in IndexedDB. A call resolves only once its data is committed; every failure is a value. */
export function createIdbSessionStore(options: Options): SessionDatabase {
  const { clock, name = 'plumbline', migrations = MIGRATIONS, locks = createRecorderLocks(), againMs = null } = options;
  return new IdbSessionStore(options.connection ?? connect(name, migrations, againMs), clock, locks);
}

class IdbSessionStore implements SessionDatabase {
  readonly #connection: Connection;
  readonly #clock: Pick<Clock, 'epochMs'>;
  readonly #locks: RecorderLocks;
  /** For each session that this tab records, by id: releases its lock and its hold on the database. */
  readonly #recording = new Map<string, () => void>();
  /** Sets whose trace was given up because the disk is full; their repetitions are still written. */
  readonly #traceless = new Set<string>();
  /** Callers that wait until no session is recorded any more. */
  readonly #waiting: (() => void)[] = [];
  #isClosed = false;
  /** Packing takes time; a later row of the trace must not be written before an earlier one. */
  #lastTrace: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection, clock: Pick<Clock, 'epochMs'>, locks: RecorderLocks) {
    this.#connection = connection;
    this.#clock = clock;
    this.#locks = locks;
  }

  close(): void {
    this.#isClosed = true;
    for (const release of this.#recording.values()) release();
    this.#recording.clear();
    for (const goOn of this.#waiting.splice(0)) goOn();
    this.#connection.close();
  }

  opens(): Promise<StoreFailure | null> {
    return this.#connection.database().then(() => null, storeFailureOf);
  }

  isBlocked(): boolean {
    return this.#connection.isBlocked();
  }

  emptied(): number {
    return this.#connection.emptied();
  }

  recover(): Outcome<readonly Session[]> {
    return this.#try(async (database) => {
      const closed: string[] = [];
      for (const id of await database.getAllKeysFromIndex('heads', 'status', 'running')) {
        const { interrupt } = await changes();
        if (await this.#locks.ifAbandoned(id, () => interrupt(database, id))) closed.push(id);
      }
      if (closed.length === 0) return [];
      const { readListed } = await reading();
      const sessions = await Promise.all(closed.map((id) => readListed(database, id)));
      return sessions.filter((session) => session !== null);
    });
  }

  async startSession({ id, startedAtEpochMs, endedAtEpochMs, timeZone, status }: SessionStart): Outcome<void> {
    // Lock the session before another tab can see it, so that no tab takes it for abandoned.
    if (!this.#recording.has(id)) this.#startRecording(id);
    const session = { id, startedAtEpochMs, endedAtEpochMs, timeZone, status, deletedAtEpochMs: null };
    const started = await this.#try(async (database) => (await changes()).insertSession(database, session));
    if (!started.ok) this.#stopRecording(id);
    return started;
  }

  startSet(set: SetStart): Outcome<void> {
    return this.#try(async (database) => (await changes()).insertSet(database, { ...set, summary: null }));
  }

  appendEvents(setId: string, events: readonly SetEvent[]): Outcome<void> {
    return this.#withRoom(setId, async (database) =>
      (await changes()).append(database, 'events', { setId, events, writtenAtEpochMs: this.#clock.epochMs() }),
    );
  }

  appendTrace(setId: string, poses: readonly Pose[]): Outcome<void> {
    const outcome = this.#lastTrace.then(() => this.#appendTrace(setId, poses));
    this.#lastTrace = outcome;
    return outcome;
  }

  async #appendTrace(setId: string, poses: readonly Pose[]): Outcome<void> {
    if (this.#traceless.has(setId)) return fail({ kind: 'store-full' });
    if (poses.length === 0) return succeed(undefined);
    const outcome = await this.#try(async (database) => {
      const gzip = await (await chunks()).packPoses(poses);
      await (await changes()).append(database, 'traces', { setId, gzip });
    });
    // With a part missing, the rest of the trace would show a jump in the movement that did not happen.
    if (!outcome.ok && outcome.failure.kind === 'store-full') this.#traceless.add(setId);
    return outcome;
  }

  async finishSet(set: SetEnd, closing: readonly SetEvent[] = []): Outcome<void> {
    // A caller may hand over a whole set, but only these fields are replaced: all others are written already.
    const { id, endedAtEpochMs, status, summary } = set;
    const finished = await this.#withRoom(id, async (database) =>
      (await changes()).closeSet(
        database,
        { id, endedAtEpochMs, status, summary },
        { events: closing, writtenAtEpochMs: this.#clock.epochMs() },
      ),
    );
    if (finished.ok) this.#traceless.delete(id);
    return finished;
  }

  keepSelfReport(setId: string, question: string, said: SelfReport | null): Outcome<void> {
    return this.#try(async (database) => (await changes()).changeSelfReport(database, setId, question, said));
  }

  keepLiveNote(sessionId: string, note: LiveNote): Outcome<void> {
    return this.#try(async (database) => (await changes()).addLiveNote(database, sessionId, note));
  }

  finishSession({ id, endedAtEpochMs, status }: SessionEnd): Outcome<void> {
    // Where the end cannot be written the session stays open in the database, and the next start closes it.
    return this.#try(async (database) =>
      (await changes()).changeSession(database, id, { endedAtEpochMs, status }),
    ).finally(() => this.#stopRecording(id));
  }

  listHeads(wish: HeadsWish): Outcome<HeadPage> {
    return this.#try((database) => listHeads(database, wish));
  }

  readSession(id: string): Outcome<Session | null> {
    return this.#try(async (database) => (await reading()).readListed(database, id));
  }

  tidyHeads(onProgress: (progress: TidyProgress) => void): Outcome<Tidied> {
    return this.#try(async (database) => {
      // Where nothing was ever stored, as on the first visit, nothing has to be fetched to see that all is right.
      const stored = await Promise.all([database.count('sessions'), database.count('heads')]);
      if (stored.every((count) => count === 0)) return { added: 0, corrected: 0, removed: 0, renewed: 0 };
      const { progressOf, tidyHeads } = await tidying();
      const waiting = setInterval(() => void progressOf(database).then(onProgress, () => {}), PROGRESS_EVERY_MS);
      const whenFree = (): Promise<void> => this.#whenFree();
      try {
        return await this.#locks.tidying(() => {
          clearInterval(waiting);
          return tidyHeads(database, { whenFree, onProgress });
        });
      } finally {
        clearInterval(waiting);
      }
    });
  }

  tidyHead(id: string): Outcome<boolean> {
    return this.#try(async (database) => (await reading()).correctHead(database, id));
  }

  readTrace(setId: string): Outcome<readonly Pose[]> {
    return this.#try(async (database) => {
      const rows = await database.getAllFromIndex('traces', 'setId', setId);
      const { unpackPoses } = await chunks();
      const stretches = await Promise.all(rows.map(({ gzip }) => unpackPoses(gzip)));
      return stretches.flat();
    });
  }

  deleteSession(id: string): Outcome<void> {
    return this.#try(async (database) =>
      (await changes()).changeSession(database, id, { deletedAtEpochMs: this.#clock.epochMs() }),
    );
  }

  undoDelete(id: string): Outcome<void> {
    return this.#try(async (database) => (await changes()).changeSession(database, id, { deletedAtEpochMs: null }));
  }

  purgeDeleted(): Outcome<void> {
    return this.#try(async (database) => {
      for (const id of await database.getAllKeysFromIndex('heads', 'deletedAtEpochMs')) {
        await (await changes()).purge(database, id);
      }
    });
  }

  eraseEverything(): Outcome<void> {
    return this.#try(async (database) => (await changes()).clearAll(database));
  }

  /**
   * Runs `work` on the open database; an error becomes the failure that it stands for. Where the connection has gone (Safari closes
   * it, and so does a browser that clears the site), it is opened again and `work` is done on the new one.
   */
  async #try<T>(work: (database: Database) => Promise<T>): Outcome<T> {
    try {
      const database = await this.#connection.database();
      try {
        return succeed(await work(database));
      } catch (error) {
        if (!isLost(error) || this.#isClosed) throw error;
        this.#connection.lose(database);
        return succeed(await work(await this.#connection.database()));
      }
    } catch (error) {
      const failure = storeFailureOf(error);
      if (failure.kind === 'store-refused') console.error('The database refused:', error);
      return fail(failure);
    }
  }

  /** Writes counted repetitions. Where the disk is full, the trace of the set is deleted to make room for them. */
  async #withRoom(setId: string, write: (database: Database) => Promise<void>): Outcome<void> {
    const first = await this.#try(write);
    if (first.ok || first.failure.kind !== 'store-full') return first;
    await this.#dropTraces(setId);
    return this.#try(write);
  }

  /** Resolves when this tab records no set: during a set no time may be taken from the judgement. */
  #whenFree(): Promise<void> {
    if (this.#recording.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #startRecording(sessionId: string): void {
    const unlock = this.#locks.hold(sessionId);
    const letGo = this.#connection.hold();
    this.#recording.set(sessionId, () => {
      unlock();
      letGo();
    });
  }

  #stopRecording(sessionId: string): void {
    this.#recording.get(sessionId)?.();
    this.#recording.delete(sessionId);
    if (this.#recording.size === 0) for (const goOn of this.#waiting.splice(0)) goOn();
  }

  async #dropTraces(setId: string): Promise<void> {
    this.#traceless.add(setId);
    await this.#try(async (database) => (await changes()).deleteTraces(database, setId));
  }
}
