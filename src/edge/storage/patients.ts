import { deleteDB } from 'idb';
import type { ComingSessions } from '../../care/exchange/coming.ts';
import { countsOf, type SessionFile } from '../../care/exchange/session-file.ts';
import { newerPlan } from '../../care/keeping/newer.ts';
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
import { isCorrection } from '../../schema/correction.ts';
import type { ChangeOfAll } from './changes.ts';
import { connect, onDatabase, storeFailureOf, type Connection } from './connection.ts';
import type { Database } from './database.ts';
import { createDayStore, type DayPatience } from './day-store.ts';
import { gather } from './gather.ts';
import { createIdbSessionStore } from './idb-session-store.ts';
import { mergeBackup, mergeIn, previewMerge, undoMerge, undoMergeIn, type Merge } from './merge-backup.ts';
import {
  asPatients,
  changePatient,
  PATIENT_MIGRATIONS,
  type ImportRow,
  type PatientChange,
  type PatientDatabase,
} from './patient-tables.ts';
import { rowsOf } from './rows-of-file.ts';

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

/** What is known of somebody of whom no file was taken in. */
const NOTHING_KNOWN = { madeAtEpochMs: -Infinity, name: null, plan: null, atEpochMs: null } as const;
const ALL_TIME = { sinceEpochMs: 0 } as const;

const erased = (): FailureError => new FailureError({ kind: 'store-erased' });

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
    return this.#of(id, ({ days }) =>
      outcomeOf(async () => ({
        plan: id === THIS_DEVICE ? this.#own.plans.read() : (await this.#known(id)).plan,
        mornings: valueOf(await days.readMornings(ALL_TIME)).records,
        checkIns: valueOf(await days.readCheckIns(ALL_TIME)).records,
        scales: valueOf(await days.readScales(ALL_TIME)).records,
      })),
    );
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
      const corrections = await this.#beside(id, async (database) => fresh(file, await correctionsIn(database)));
      const plan = id === THIS_DEVICE ? null : isNewPlan((await this.#known(id)).plan, file);
      return { known, counts: { ...merge, corrections: corrections.length, isNewPlan: plan ?? false } };
    });
  }

  importFile(file: SessionFile): Outcome<Imported> {
    return outcomeOf(() =>
      this.#inTurn(() => (this.#whose(file) === THIS_DEVICE ? this.#takeOwn(file) : this.#takeTheirs(file))),
    );
  }

  undoImport(id: string, importId: string): Outcome<void> {
    return outcomeOf(() =>
      this.#inTurn(() => (id === THIS_DEVICE ? this.#undoOwn(importId) : this.#undo(id, importId))),
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
      const plan = wish.withPlan ? valueOf(await this.dayRecords(id)).plan : null;
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

  /** What the newest file of somebody says of them. */
  async #known(id: string) {
    return (await this.#beside(id, newestIn)) ?? NOTHING_KNOWN;
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
    return outcomeOf(async () => {
      await this.#mustKnow(id);
      return valueOf(await read(id === THIS_DEVICE ? this.#own : this.#theirs(id)));
    });
  }

  /** Works on the database of somebody's sessions. */
  async #sessions<T>(id: string, work: (database: Database) => Promise<T>): Promise<T> {
    await this.#mustKnow(id);
    return on(id === THIS_DEVICE ? this.#own.connection : this.#theirs(id).connection, work);
  }

  /** Works on the database of what was taken in of somebody and said of them. */
  async #beside<T>(id: string, work: (database: PatientDatabase) => Promise<T>): Promise<T> {
    await this.#mustKnow(id);
    return on(id === THIS_DEVICE ? this.#list : this.#theirs(id).connection, (database) => work(asPatients(database)));
  }

  /** Nobody who is not in the list gets a database by being asked for. */
  async #mustKnow(id: string): Promise<void> {
    if (id === THIS_DEVICE) return;
    const isKnown = await on(this.#list, (database) => asPatients(database).getKey('patients', id));
    if (isKnown === undefined) throw erased();
  }

  /**
   * The list says first that a file is being taken in: where the tab is killed then, the next look at the list finds out what became of
   * it. The file itself comes in one transaction.
   */
  async #takeTheirs(file: SessionFile): Promise<Imported> {
    const { id } = file.person;
    const before = await on(this.#list, (database) => asPatients(database).get('patients', id));
    await this.#write({ id, name: before?.name ?? null, lastImportEpochMs: null });
    const known = await this.#known(id);
    const rows = rowsOf(file);
    let taken: ImportRow | null = null;
    let corrections = 0;
    try {
      await this.#beside(id, (database) =>
        changePatient(database, async (transaction) => {
          const merge = await mergeIn(asAll(transaction), rows);
          const added = await addCorrections(transaction, file);
          corrections = added.length;
          taken = this.#rowOf(file, known, merge, added);
          await transaction.objectStore('imports').add(taken);
        }),
      );
    } finally {
      await this.#settle(id);
    }
    return imported(await this.#must(id), taken, corrections, isNewPlan(known.plan, file));
  }

  #rowOf(
    file: SessionFile,
    known: Pick<ImportRow, 'madeAtEpochMs' | 'name' | 'plan'>,
    merge: Merge,
    added: readonly string[],
  ): ImportRow {
    const isNewer = file.madeAtEpochMs >= known.madeAtEpochMs;
    return {
      id: this.#options.newId(),
      atEpochMs: this.#options.clock.epochMs(),
      madeAtEpochMs: Math.max(file.madeAtEpochMs, known.madeAtEpochMs),
      name: (isNewer ? (file.person.name ?? known.name) : (known.name ?? file.person.name)) ?? null,
      plan: newerPlan(known.plan, file.plan),
      merge,
      addedCorrections: added,
    };
  }

  /** A file of this device's own person, who gets back what they handed over: their sessions in their own place, then what was said of them. */
  async #takeOwn(file: SessionFile): Promise<Imported> {
    const merge = await on(this.#own.connection, (database) => mergeBackup(database, rowsOf(file)));
    let taken: ImportRow | null = null;
    let corrections = 0;
    try {
      await this.#beside(THIS_DEVICE, (database) =>
        changePatient(database, async (transaction) => {
          const added = await addCorrections(transaction, file);
          corrections = added.length;
          taken = this.#rowOf(file, NOTHING_KNOWN, merge, added);
          await transaction.objectStore('imports').add(taken);
        }),
      );
    } catch (error) {
      await on(this.#own.connection, (database) => undoMerge(database, merge));
      throw error;
    }
    return imported(await this.#thisDevice(), taken, corrections, false);
  }

  async #undo(id: string, importId: string): Promise<void> {
    await this.#write({ id, name: (await this.#known(id)).name, lastImportEpochMs: null });
    try {
      await this.#beside(id, (database) =>
        changePatient(database, async (transaction) => {
          const row = await takeBack(transaction, importId);
          await undoMergeIn(asAll(transaction), row.merge);
        }),
      );
    } finally {
      await this.#settle(id);
    }
  }

  async #undoOwn(importId: string): Promise<void> {
    const newest = await this.#beside(THIS_DEVICE, newestIn);
    if (newest?.id !== importId) throw erased();
    await on(this.#own.connection, (database) => undoMerge(database, newest.merge));
    await this.#beside(THIS_DEVICE, (database) =>
      changePatient(database, (transaction) => takeBack(transaction, importId)),
    );
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
    this.#open.get(id)?.connection.close();
    this.#open.delete(id);
    // Another tab closes its connection when it is asked to.
    await deleteDB(this.#databaseOf(id));
    await on(this.#list, (database) => asPatients(database).delete('patients', id));
  }

  async #must(id: string): Promise<Patient> {
    const patient = await this.#patient(id);
    if (!patient) throw erased();
    return patient;
  }

  async #write(row: { readonly id: string; readonly name: string | null; readonly lastImportEpochMs: number | null }) {
    await on(this.#list, (database) => asPatients(database).put('patients', row));
  }

  /** One tab at a time takes in, undoes and forgets. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const locks = 'locks' in this.#options ? this.#options.locks : navigator.locks;
    return locks ? (locks.request(`${this.#name}-patients`, work) as Promise<T>) : work();
  }
}

const asAll = (transaction: PatientChange): ChangeOfAll => transaction as unknown as ChangeOfAll;

/** Those without a name last. */
const byName = (one: Patient, other: Patient): number =>
  Number(one.name === null) - Number(other.name === null) ||
  (one.name ?? '').localeCompare(other.name ?? '') ||
  (one.id < other.id ? -1 : 1);

async function correctionsIn(database: PatientDatabase): Promise<readonly Correction[]> {
  const rows: unknown[] = await database.getAll('corrections');
  return rows.filter(isCorrection).sort((one, other) => one.atEpochMs - other.atEpochMs);
}

async function newestIn(database: PatientDatabase): Promise<ImportRow | null> {
  const cursor = await database.transaction('imports').store.openCursor(null, 'prev');
  return cursor?.value ?? null;
}

const fresh = ({ corrections }: SessionFile, here: readonly Correction[]): readonly Correction[] => {
  const known = new Set(here.map(({ id }) => id));
  return corrections.filter(({ id }) => !known.has(id));
};

/** Adds what is said in a file and not here yet. Returns the ids of that. */
async function addCorrections(transaction: PatientChange, { corrections }: SessionFile): Promise<readonly string[]> {
  const rows = transaction.objectStore('corrections');
  const added: string[] = [];
  for (const correction of corrections) {
    if ((await rows.getKey(correction.id)) !== undefined) continue;
    await rows.add(correction);
    added.push(correction.id);
  }
  return added;
}

/** Takes the newest import out of the list of them, with what it said; throws where it is not the newest. */
async function takeBack(transaction: PatientChange, importId: string): Promise<ImportRow> {
  const cursor = await transaction.objectStore('imports').openCursor(null, 'prev');
  if (cursor?.value.id !== importId) throw erased();
  const row = cursor.value;
  await cursor.delete();
  for (const id of row.addedCorrections) await transaction.objectStore('corrections').delete(id);
  return row;
}

const isNewPlan = (here: ImportRow['plan'], { plan }: SessionFile): boolean => newerPlan(here, plan) !== here;

/** Of somebody who is not known here all of it comes. */
function ofNobody(file: SessionFile): ComingSessions {
  const { sessions, mornings, checkIns, scales, corrections } = countsOf(file);
  const added = { sessions, mornings, checkIns, scales };
  return { added, renewed: 0, same: 0, corrections, isNewPlan: isNewPlan(null, file) };
}

function imported(patient: Patient, row: ImportRow | null, corrections: number, isNew: boolean): Imported {
  if (!row) throw new Error('the transaction ended before its work');
  return { importId: row.id, patient, counts: { ...row.merge.counts, corrections, isNewPlan: isNew } };
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
