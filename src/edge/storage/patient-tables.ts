import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Plan } from '../../care/plan/plan.ts';
import type { Correction } from '../../care/review/correction.ts';
import { change, ALL } from './changes.ts';
import { MIGRATIONS, type Database, type Migration, type Tables } from './database.ts';
import type { Merge } from './merge-backup.ts';

/** A file that was taken in, and what of that can be undone. What stands in the newest one is what is known of the patient. */
export interface ImportRow {
  readonly id: string;
  readonly atEpochMs: number;
  /** When the newest file of this patient was made. */
  readonly madeAtEpochMs: number;
  readonly name: string | null;
  readonly plan: Plan | null;
  /** The plan came with this file. */
  readonly isNewPlan: boolean;
  readonly merge: Merge;
  readonly addedCorrections: readonly string[];
}

/** A patient in the list of all of them. */
export interface PatientRow {
  readonly id: string;
  readonly name: string | null;
  /** Null while a file is taken in, and where the tab was killed meanwhile. */
  readonly lastImportEpochMs: number | null;
}

/**
 * The tables of somebody whose files were taken in: those of a device, and beside them what was taken in when and what was said of it.
 * `patients` is filled in one database only, the list of all of them.
 */
interface PatientTables extends Tables {
  corrections: { key: string; value: Correction };
  imports: { key: number; value: ImportRow };
  patients: { key: string; value: PatientRow };
}

export type PatientDatabase = IDBPDatabase<PatientTables>;
const BESIDE = ['corrections', 'imports'] as const;
export type PatientChange = IDBPTransaction<PatientTables, StoreNames<PatientTables>[], 'readwrite'>;

/** A device's own tables have come so far when the first patient's were made. */
const WHEN_BEGUN = 3;

const besideTheirs: Migration = (database) => {
  const own = database as unknown as PatientDatabase;
  own.createObjectStore('corrections', { keyPath: 'id' });
  own.createObjectStore('imports', { autoIncrement: true });
  own.createObjectStore('patients', { keyPath: 'id' });
};

/** A later migration of a device's tables comes after this one, in both. */
export const PATIENT_MIGRATIONS: readonly Migration[] = [
  ...MIGRATIONS.slice(0, WHEN_BEGUN),
  besideTheirs,
  ...MIGRATIONS.slice(WHEN_BEGUN),
];

/** A patient's database, as the code that reads and writes a device's own takes it: it has the same tables. */
export const asPatients = (database: Database): PatientDatabase => database as unknown as PatientDatabase;

/** Changes a patient's tables in one transaction: all of it, or nothing. */
export const changePatient = (
  database: PatientDatabase,
  work: (transaction: PatientChange) => Promise<unknown>,
): Promise<void> =>
  change(database as unknown as Database, [...ALL, ...BESIDE] as unknown as typeof ALL, (transaction) =>
    work(transaction as unknown as PatientChange),
  );
