import { deleteDB } from 'idb';
import type { ComingSessions } from '../../care/exchange/coming.ts';
import { countsOf, type SessionFile } from '../../care/exchange/session-file.ts';
import { newerPlan } from '../../care/keeping/newer.ts';
import type { Plan } from '../../care/plan/plan.ts';
import type { Correction } from '../../care/review/correction.ts';
import { fail, FailureError, succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { Clock } from '../../ports/device.ts';
import {
  THIS_DEVICE,
  type Imported,
  type ImportPreview,
  type Patient,
  type PatientDays,
  type PatientStore,
} from '../../ports/patients.ts';
import type { DayStore, PlanStore, SessionStore } from '../../ports/storage.ts';
import { connect, onDatabase, storeFailureOf, type Connection } from './connection.ts';
import type { Database } from './database.ts';
import { createDayStore, type DayPatience } from './day-store.ts';
import { gather } from './gather.ts';
import { createIdbSessionStore } from './idb-session-store.ts';
import { previewMerge } from './merge-backup.ts';
import {
  asPatients,
  changePatient,
  PATIENT_MIGRATIONS,
  type PatientDatabase,
  type PatientRow,
} from './patient-tables.ts';
import { rowsOf } from './rows-of-file.ts';
import { correctionsIn, countsOfImport, erased, newestIn, takeIn, takeInOwn, takeOut, takeOutOwn } from './take-in.ts';

type Outcome<T> = Promise<Result<T, StoreFailure>>;

/** What this device has of its own. */
interface OwnStores {
  readonly connection: Connection;
  readonly store: Pick<SessionStore, 'listHeads' | 'readSession' | 'readTrace'>;
  readonly days: Pick<DayStore, 'readMornings' | 'readCheckIns' | 'readScales'>;
  readonly plans: Pick<PlanStore, 'read'>;
  /** By which files of this device's person are known, and the name that they gave themselves; null: there is none yet. */
  readonly person: () => { readonly id: string | null; readonly name: string | null };
}

interface Options {
  readonly own: OwnStores;
  readonly clock: Pick<Clock, 'epochMs'>;
  readonly newId: () => string;
  readonly patience: DayPatience;
  /** A request to open a database is made anew where it is not answered for so long, ms; null: never. */
  readonly againMs: number | null;
  /** What the names of the databases begin with; for tests. */
  readonly name?: string;
  readonly locks?: Pick<LockManager, 'request'> | undefined;
}

/** The stores of one patient. */
interface Theirs {
  readonly connection: Connection;
  readonly store: OwnStores['store'];
  readonly days: OwnStores['days'];
}

const ALL_TIME = { sinceEpochMs: 0 } as const;

/**
 * Each patient has a database of their own, of the form of this device's, and so the same code reads, merges and takes back; a list of
 * them lies in another one, with what was said of this device's own sessions. So nobody's record can come into another one's, who is
 * forgotten is gone with their database, and the tables that the person's own mornings rest on stay as they are.
 */
export function createPatientStore(options: Options): PatientStore {
  return new IdbPatientStore(options);
}

class IdbPatientStore implements PatientStore {
  readonly #own: OwnStores;
  readonly #options: Options;
  readonly #list: Connection;
  readonly #name: string;
  readonly #open = new Map<string, Theirs>();

  constructor(options: Options) {
    this.#own = options.own;
    this.#options = options;
    this.#name = options.name ?? 'plumbline';
    this.#list = connect(`${this.#name}-patients`, PATIENT_MIGRATIONS, options.againMs);
  }

  list(): Outcome<readonly Patient[]> {
    return outcomeOf(async () => {
      const rows = await this.#rows();
      if (rows.some(({ lastImportEpochMs }) => lastImportEpochMs === null)) await this.#inTurn(() => this.#repair());
      const others = (await this.#rows()).filter(({ lastImportEpochMs }) => lastImportEpochMs !== null);
      const known = others.map((row): Patient => ({ ...row, isThisDevice: false }));
      return [await this.#thisDevice(), ...known.sort(byName)];
    });
  }

  heads: PatientStore['heads'] = (id, wish) => this.#of(id, ({ store }) => store.listHeads(wish));
  session: PatientStore['session'] = (id, sessionId) => this.#of(id, ({ store }) => store.readSession(sessionId));
  trace: PatientStore['trace'] = (id, setId) => this.#of(id, ({ store }) => store.readTrace(setId));

  dayRecords(id: string): Outcome<PatientDays> {
    return outcomeOf(async () => {
      const plan = await this.#planOf(id);
      const read = ({ days }: Pick<Theirs, 'days'>) =>
        outcomeOf(async () => ({
          plan,
          mornings: valueOf(await days.readMornings(ALL_TIME)).records,
          checkIns: valueOf(await days.readCheckIns(ALL_TIME)).records,
          scales: valueOf(await days.readScales(ALL_TIME)).records,
        }));
      return valueOf(await this.#of(id, read));
    });
  }

  corrections(id: string): Outcome<readonly Correction[]> {
    return outcomeOf(() => this.#beside(id, correctionsIn));
  }

  putCorrection(id: string, correction: Correction): Outcome<void> {
    return outcomeOf(() =>
      this.#beside(id, (database) =>
        changePatient(database, (transaction) => transaction.objectStore('corrections').put(correction)),
      ),
    );
  }

  deleteCorrection(id: string, correctionId: string): Outcome<void> {
    return outcomeOf(() =>
      this.#beside(id, (database) =>
        changePatient(database, (transaction) => transaction.objectStore('corrections').delete(correctionId)),
      ),
    );
  }

  previewImport(file: SessionFile): Outcome<ImportPreview> {
    return outcomeOf(async () => {
      const id = this.#whose(file);
      const known = await this.#patient(id);
      if (!known) return { known, counts: ofNobody(file) };
      const merge = await this.#sessions(id, (database) => previewMerge(database, rowsOf(file)));
      const here = new Set((await this.#beside(id, correctionsIn)).map((correction) => correction.id));
      const plan = id === THIS_DEVICE ? file.plan : await this.#planOf(id);
      const counts = {
        ...merge,
        corrections: file.corrections.filter((correction) => !here.has(correction.id)).length,
        isNewPlan: newerPlan(plan, file.plan) !== plan,
      };
      return { known, counts };
    });
  }

  importFile(file: SessionFile): Outcome<Imported> {
    return outcomeOf(() =>
      this.#inTurn(async () => {
        const id = this.#whose(file);
        const stamp = { id: this.#options.newId(), atEpochMs: this.#options.clock.epochMs() };
        const row =
          id === THIS_DEVICE
            ? await this.#beside(id, (beside) => this.#sessions(id, (own) => takeInOwn(own, beside, file, stamp)))
            : await this.#changing(id, (database) => takeIn(database, file, stamp));
        const patient = await this.#patient(id);
        if (!patient) throw erased();
        const counts = countsOfImport(row);
        return { importId: row.id, patient, counts: { ...counts, isNewPlan: id !== THIS_DEVICE && counts.isNewPlan } };
      }),
    );
  }

  undoImport(id: string, importId: string): Outcome<void> {
    return outcomeOf(() =>
      this.#inTurn(() =>
        id === THIS_DEVICE
          ? this.#beside(id, (beside) => this.#sessions(id, (own) => takeOutOwn(own, beside, importId)))
          : this.#changing(id, (database) => takeOut(database, importId)),
      ),
    );
  }

  forget(id: string): Outcome<void> {
    return outcomeOf(() => this.#inTurn(() => (id === THIS_DEVICE ? Promise.resolve() : this.#forget(id))));
  }

  forgetAll(): Outcome<void> {
    return outcomeOf(() =>
      this.#inTurn(async () => {
        for (const { id } of await this.#rows()) await this.#forget(id);
        await this.#beside(THIS_DEVICE, (database) =>
          changePatient(database, (transaction) =>
            Promise.all([transaction.objectStore('corrections').clear(), transaction.objectStore('imports').clear()]),
          ),
        );
      }),
    );
  }

  gather: PatientStore['gather'] = (wish, work) =>
    outcomeOf(async () => {
      const { patientId: id } = wish;
      const days = wish.withDays ? valueOf(await this.dayRecords(id)) : null;
      const plan = wish.withPlan ? await this.#planOf(id) : null;
      const corrections = wish.withCorrections ? valueOf(await this.corrections(id)) : [];
      return this.#sessions(id, (database) => gather(database, { wish, days, plan, corrections }, work));
    });

  /** The patient whom a file is of, as they are known here. */
  #whose({ person }: SessionFile): string {
    return person.id === this.#own.person().id ? THIS_DEVICE : person.id;
  }

  #rows() {
    return on(this.#list, (database) => asPatients(database).getAll('patients'));
  }

  async #thisDevice(): Promise<Patient> {
    const last = await this.#beside(THIS_DEVICE, newestIn);
    return {
      id: THIS_DEVICE,
      name: this.#own.person().name,
      isThisDevice: true,
      lastImportEpochMs: last?.atEpochMs ?? null,
    };
  }

  async #patient(id: string): Promise<Patient | null> {
    if (id === THIS_DEVICE) return this.#thisDevice();
    const row = await on(this.#list, (database) => asPatients(database).get('patients', id));
    return row && row.lastImportEpochMs !== null ? { ...row, isThisDevice: false } : null;
  }

  async #planOf(id: string): Promise<Plan | null> {
    return id === THIS_DEVICE ? this.#own.plans.read() : ((await this.#beside(id, newestIn))?.plan ?? null);
  }

  /** Their stores; opening them makes their database. */
  #theirs(id: string): Theirs {
    const { againMs, clock, patience } = this.#options;
    const open = this.#open.get(id);
    if (open) return open;
    const connection = connect(this.#databaseOf(id), PATIENT_MIGRATIONS, againMs);
    const store = createIdbSessionStore({ clock, connection });
    const theirs = { connection, store, days: createDayStore(connection, patience) };
    this.#open.set(id, theirs);
    return theirs;
  }

  #databaseOf(id: string): string {
    return `${this.#name}-patient-${id}`;
  }

  /** Reads in the stores of somebody who is known here. */
  #of<T>(id: string, read: (stores: Pick<Theirs, 'store' | 'days'>) => Outcome<T>): Outcome<T> {
    return outcomeOf(() =>
      this.#while(id, async () => valueOf(await read(id === THIS_DEVICE ? this.#own : this.#theirs(id)))),
    );
  }

  /** Works on the database of somebody's sessions. */
  #sessions<T>(id: string, work: (database: Database) => Promise<T>): Promise<T> {
    return this.#while(id, () => on(id === THIS_DEVICE ? this.#own.connection : this.#theirs(id).connection, work));
  }

  /** Works on the database of what was taken in of somebody and said of them. */
  #beside<T>(id: string, work: (database: PatientDatabase) => Promise<T>): Promise<T> {
    return this.#while(id, () =>
      on(id === THIS_DEVICE ? this.#list : this.#theirs(id).connection, (database) => work(asPatients(database))),
    );
  }

  /**
   * Works in somebody's database while nobody, in whatever tab, forgets them: a database that is opened by its name after it was deleted would be
   * there again. Such work is not nested: one that waits for a forgetting would wait for itself.
   */
  async #while<T>(id: string, work: () => Promise<T>): Promise<T> {
    if (id === THIS_DEVICE) return work();
    return this.#locked(this.#databaseOf(id), 'shared', async () => {
      await this.#mustKnow(id);
      return work();
    });
  }

  /** Nobody who is not in the list gets a database by being asked for. */
  async #mustKnow(id: string): Promise<void> {
    const isKnown = await on(this.#list, (database) => asPatients(database).getKey('patients', id));
    if (isKnown === undefined) throw erased();
  }

  /**
   * Changes what was taken in of somebody. The list says first that this goes on: where the tab is killed then, the next look at the list
   * finds out what became of it.
   */
  async #changing<T>(id: string, work: (database: PatientDatabase) => Promise<T>): Promise<T> {
    const before = await on(this.#list, (database) => asPatients(database).get('patients', id));
    await this.#write({ id, name: before?.name ?? null, lastImportEpochMs: null });
    try {
      return await this.#beside(id, work);
    } finally {
      await this.#settle(id);
    }
  }

  /** What a killed tab has left: of each patient of whom a file was being taken in, what there is. */
  async #repair(): Promise<void> {
    for (const { id, lastImportEpochMs } of await this.#rows()) if (lastImportEpochMs === null) await this.#settle(id);
  }

  /** Puts into the list what their database says of somebody; who has no file here is nobody. */
  async #settle(id: string): Promise<void> {
    const newest = await this.#beside(id, newestIn);
    if (newest) await this.#write({ id, name: newest.name, lastImportEpochMs: newest.atEpochMs });
    else await this.#forget(id);
  }

  async #forget(id: string): Promise<void> {
    await this.#locked(this.#databaseOf(id), 'exclusive', async () => {
      this.#open.get(id)?.connection.close();
      this.#open.delete(id);
      // Another tab closes its connection when it is asked to.
      await deleteDB(this.#databaseOf(id));
      await on(this.#list, (database) => asPatients(database).delete('patients', id));
    });
  }

  async #write(row: PatientRow): Promise<void> {
    await on(this.#list, (database) => asPatients(database).put('patients', row));
  }

  /** One tab at a time takes in, undoes and forgets. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#locked(`${this.#name}-patients`, 'exclusive', work);
  }

  #locked<T>(name: string, mode: LockMode, work: () => Promise<T>): Promise<T> {
    const locks = 'locks' in this.#options ? this.#options.locks : navigator.locks;
    return locks ? (locks.request(name, { mode }, work) as Promise<T>) : work();
  }
}

/** Those without a name last. */
const byName = (one: Patient, other: Patient): number =>
  Number(one.name === null) - Number(other.name === null) ||
  (one.name ?? '').localeCompare(other.name ?? '') ||
  (one.id < other.id ? -1 : 1);

/** Of somebody who is not known here all of it comes. */
function ofNobody(file: SessionFile): ComingSessions {
  const { sessions, mornings, checkIns, scales, corrections } = countsOf(file);
  const added = { sessions, mornings, checkIns, scales };
  return { added, renewed: 0, same: 0, corrections, isNewPlan: file.plan !== null };
}

/** What a store answered; its failure is thrown. */
function valueOf<T>(result: Result<T, StoreFailure>): T {
  if (!result.ok) throw new FailureError(result.failure);
  return result.value;
}

const on = async <T>(connection: Connection, work: (database: Database) => Promise<T>): Promise<T> =>
  valueOf(await onDatabase(connection, work));

/** What `work` gives, or the failure that it threw. */
const outcomeOf = <T>(work: () => Promise<T>): Outcome<T> =>
  work().then(succeed, (error: unknown) => fail(storeFailureOf(error)));
