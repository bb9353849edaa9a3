import { fail, succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { SetEvent } from '../../core/record/set-events.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { SelfReport, Session, SetRecord } from '../../core/report/session.ts';
import type { Clock } from '../../ports/device.ts';
import type { SessionStore } from '../../ports/storage.ts';
import { append, changeSession, changeSet, clearAll, deleteTraces, insert, interrupt, purge } from './changes.ts';
import { type Connection, connect, storeFailureOf } from './connection.ts';
import { type Database, MIGRATIONS, type Migration } from './database.ts';
import { readSessions, readSession } from './read-sessions.ts';
import { createRecorderLocks, type RecorderLocks } from './recorder-lock.ts';
import { packPoses, unpackPoses } from './trace-chunk.ts';

type Outcome<T> = Promise<Result<T, StoreFailure>>;

interface Options {
  readonly clock: Pick<Clock, 'epochMs'>;
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  readonly locks?: RecorderLocks;
}

/** Sessions in IndexedDB. Nothing is resolved before it is committed; every failure is a value. */
export function createIdbSessionStore(options: Options): SessionStore & { close(): void } {
  const { clock, name = 'plumbline', migrations = MIGRATIONS, locks = createRecorderLocks() } = options;
  return new IdbSessionStore(connect(name, migrations), clock, locks);
}

class IdbSessionStore implements SessionStore {
  readonly #connection: Connection;
  readonly #clock: Pick<Clock, 'epochMs'>;
  readonly #locks: RecorderLocks;
  /** Releases what a session that is being recorded holds, by its id. */
  readonly #recording = new Map<string, () => void>();
  /** Sets whose trace was given up for want of room: their repetitions go on. */
  readonly #traceless = new Set<string>();
  /** Packing takes time, and a later stretch must not overtake an earlier one. */
  #lastTrace: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection, clock: Pick<Clock, 'epochMs'>, locks: RecorderLocks) {
    this.#connection = connection;
    this.#clock = clock;
    this.#locks = locks;
  }

  close(): void {
    for (const release of this.#recording.values()) release();
    this.#recording.clear();
    this.#connection.close();
  }

  recover(): Outcome<readonly Session[]> {
    return this.#try(async (database) => {
      const open = (await database.getAll('sessions')).filter(({ status }) => status === 'running');
      const closed: string[] = [];
      for (const { id } of open) {
        if (await this.#locks.ifAbandoned(id, () => interrupt(database, id))) closed.push(id);
      }
      const sessions = await Promise.all(closed.map((id) => readSession(database, id)));
      return sessions.filter((session) => session !== null);
    });
  }

  async startSession(session: Omit<Session, 'sets'>): Outcome<void> {
    // Before it can be seen by another tab, so that none takes it for abandoned.
    this.#startRecording(session.id);
    const started = await this.#try((database) => insert(database, 'sessions', { ...session, deletedAtEpochMs: null }));
    if (!started.ok) this.#stopRecording(session.id);
    return started;
  }

  startSet(set: Omit<SetRecord, 'events' | 'summary'>): Outcome<void> {
    return this.#try((database) => insert(database, 'sets', { ...set, summary: null }));
  }

  async appendEvents(setId: string, events: readonly SetEvent[]): Outcome<void> {
    const write = (database: Database): Promise<void> =>
      append(database, 'events', { setId, events, writtenAtEpochMs: this.#clock.epochMs() });
    const first = await this.#try(write);
    if (first.ok || first.failure.kind !== 'store-full') return first;
    // A repetition is worth more than any picture of how it went.
    await this.#dropTraces(setId);
    return this.#try(write);
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
      await append(database, 'traces', { setId, gzip: await packPoses(poses) });
    });
    // With a stretch missing the rest would show a leap that nobody made.
    if (!outcome.ok && outcome.failure.kind === 'store-full') this.#traceless.add(setId);
    return outcome;
  }

  finishSet({ id, ...end }: Pick<SetRecord, 'id' | 'endedAtEpochMs' | 'status' | 'summary'>): Outcome<void> {
    return this.#try(async (database) => {
      await changeSet(database, id, end);
      this.#traceless.delete(id);
    });
  }

  keepSelfReport(setId: string, selfReport: readonly SelfReport[]): Outcome<void> {
    return this.#try((database) => changeSet(database, setId, { selfReport }));
  }

  finishSession({ id, ...end }: Pick<Session, 'id' | 'endedAtEpochMs' | 'status'>): Outcome<void> {
    return this.#try(async (database) => {
      await changeSession(database, id, end);
      this.#stopRecording(id);
    });
  }

  listSessions(): Outcome<readonly Session[]> {
    return this.#try(readSessions);
  }

  readSession(id: string): Outcome<Session | null> {
    return this.#try((database) => readSession(database, id));
  }

  readTrace(setId: string): Outcome<readonly Pose[]> {
    return this.#try(async (database) => {
      const rows = await database.getAllFromIndex('traces', 'setId', setId);
      const chunks = await Promise.all(rows.map(({ gzip }) => unpackPoses(gzip)));
      return chunks.flat();
    });
  }

  deleteSession(id: string): Outcome<void> {
    return this.#try((database) => changeSession(database, id, { deletedAtEpochMs: this.#clock.epochMs() }));
  }

  undoDelete(id: string): Outcome<void> {
    return this.#try((database) => changeSession(database, id, { deletedAtEpochMs: null }));
  }

  purgeDeleted(): Outcome<void> {
    return this.#try(async (database) => {
      const deleted = (await database.getAll('sessions')).filter(({ deletedAtEpochMs }) => deletedAtEpochMs !== null);
      for (const { id } of deleted) await purge(database, id);
    });
  }

  eraseEverything(): Outcome<void> {
    return this.#try(clearAll);
  }

  /** Runs on the open database; whatever is thrown becomes the failure that it is. */
  async #try<T>(work: (database: Database) => Promise<T>): Outcome<T> {
    try {
      return succeed(await work(await this.#connection.database()));
    } catch (error) {
      const failure = storeFailureOf(error);
      if (failure.kind === 'store-refused') console.error('The database refused:', error);
      return fail(failure);
    }
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
  }

  async #dropTraces(setId: string): Promise<void> {
    this.#traceless.add(setId);
    await this.#try((database) => deleteTraces(database, setId));
  }
}
