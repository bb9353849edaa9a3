/** Files of somebody, taken into their database and out of it again, each in one transaction. */
import type { ComingSessions } from '../../care/exchange/coming.ts';
import type { SessionFile } from '../../care/exchange/session-file.ts';
import { newerPlan } from '../../care/keeping/newer.ts';
import type { Correction } from '../../care/review/correction.ts';
import { FailureError } from '../../core/record/failures.ts';
import { isCorrection } from '../../schema/correction.ts';
import type { ChangeOfAll } from './changes.ts';
import type { Database } from './database.ts';
import { mergeBackup, mergeIn, undoMerge, undoMergeIn, type Merge } from './merge-backup.ts';
import { changePatient, type ImportRow, type PatientChange, type PatientDatabase } from './patient-tables.ts';
import { rowsOf } from './rows-of-file.ts';

/** What the newest file of somebody says of them. */
type Known = Pick<ImportRow, 'madeAtEpochMs' | 'name' | 'plan'>;

/** What is known of somebody of whom no file was taken in. */
export const NOTHING_KNOWN: Known = { madeAtEpochMs: -Infinity, name: null, plan: null };

/** When a file is taken in, and under which id. */
export type Stamp = Pick<ImportRow, 'id' | 'atEpochMs'>;

/** Takes a file into the database of its person: all of it, or nothing. Throws where the database refuses. */
export async function takeIn(database: PatientDatabase, file: SessionFile, stamp: Stamp): Promise<ImportRow> {
  const known = (await newestIn(database)) ?? NOTHING_KNOWN;
  const rows = rowsOf(file);
  return changed(database, async (transaction) => {
    const merge = await mergeIn(asAll(transaction), rows);
    return noted(transaction, rowOf(file, { ...stamp, known, merge, added: await addCorrections(transaction, file) }));
  });
}

/** Takes the newest file of somebody out again. Throws where it is not the newest. */
export const takeOut = (database: PatientDatabase, importId: string): Promise<void> =>
  changePatient(database, async (transaction) => {
    const { merge } = await takeBack(transaction, importId);
    await undoMergeIn(asAll(transaction), merge);
  });

/**
 * A file of this device's own person, who gets back what they handed over: their sessions in their own place (`own`), then what was said
 * of them beside it; where that is refused, the first is undone.
 */
export async function takeInOwn(
  own: Database,
  beside: PatientDatabase,
  file: SessionFile,
  stamp: Stamp,
): Promise<ImportRow> {
  const merge = await mergeBackup(own, rowsOf(file));
  try {
    return await changed(beside, async (transaction) => {
      const added = await addCorrections(transaction, file);
      return noted(transaction, rowOf(file, { ...stamp, known: NOTHING_KNOWN, merge, added }));
    });
  } catch (error) {
    await undoMerge(own, merge);
    throw error;
  }
}

/** Takes the newest of these out again. Throws where it is not the newest. */
export async function takeOutOwn(own: Database, beside: PatientDatabase, importId: string): Promise<void> {
  const newest = await newestIn(beside);
  if (newest?.id !== importId) throw erased();
  await undoMerge(own, newest.merge);
  await changePatient(beside, (transaction) => takeBack(transaction, importId));
}

/** What was said of somebody's sets, in the order of time; what does not read any more is left where it is. */
export async function correctionsIn(database: PatientDatabase): Promise<readonly Correction[]> {
  const rows: unknown[] = await database.getAll('corrections');
  return rows.filter(isCorrection).sort((one, other) => one.atEpochMs - other.atEpochMs);
}

/** The newest file of somebody; null where none was taken in. */
export async function newestIn(database: PatientDatabase): Promise<ImportRow | null> {
  const cursor = await database.transaction('imports').store.openCursor(null, 'prev');
  return cursor?.value ?? null;
}

/** What of a file was not there before it was taken in. */
export const countsOfImport = ({ merge, addedCorrections, isNewPlan }: ImportRow): ComingSessions => ({
  ...merge.counts,
  corrections: addedCorrections.length,
  isNewPlan,
});

/** What is written to was erased, or was never there. */
export const erased = (): FailureError => new FailureError({ kind: 'store-erased' });

const asAll = (transaction: PatientChange): ChangeOfAll => transaction as unknown as ChangeOfAll;

/** What `work` gives once its transaction is committed. */
async function changed<T>(database: PatientDatabase, work: (transaction: PatientChange) => Promise<T>): Promise<T> {
  const results: T[] = [];
  await changePatient(database, async (transaction) => results.push(await work(transaction)));
  const [result] = results;
  if (result === undefined) throw new Error('the transaction ended before its work');
  return result;
}

async function noted(transaction: PatientChange, row: ImportRow): Promise<ImportRow> {
  await transaction.objectStore('imports').add(row);
  return row;
}

interface Taken extends Stamp {
  readonly known: Known;
  readonly merge: Merge;
  readonly added: readonly string[];
}

/** An older file that comes late brings no other name and no other plan. */
function rowOf(file: SessionFile, { id, atEpochMs, known, merge, added }: Taken): ImportRow {
  const isNewer = file.madeAtEpochMs >= known.madeAtEpochMs;
  const plan = newerPlan(known.plan, file.plan);
  return {
    id,
    atEpochMs,
    madeAtEpochMs: Math.max(file.madeAtEpochMs, known.madeAtEpochMs),
    name: isNewer ? (file.person.name ?? known.name) : (known.name ?? file.person.name),
    plan,
    isNewPlan: plan !== known.plan,
    merge,
    addedCorrections: added,
  };
}

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

/** Takes the newest import out of the list of them, with what it said. */
async function takeBack(transaction: PatientChange, importId: string): Promise<ImportRow> {
  const cursor = await transaction.objectStore('imports').openCursor(null, 'prev');
  if (cursor?.value.id !== importId) throw erased();
  const row = cursor.value;
  await cursor.delete();
  for (const id of row.addedCorrections) await transaction.objectStore('corrections').delete(id);
  return row;
}
