import { isNewerAnswer, mergedMorning, newerReports } from '../../care/keeping/newer.ts';
import type { KeptCounts } from '../../care/keeping/kept.ts';
import type { MergeCounts } from '../../ports/storage.ts';
import type { Backup } from '../../schema/backup.ts';
import { isSameData } from '../../core/record/same-data.ts';
import { withLiveNote } from '../../core/report/session.ts';
import { isCheckIn, isMorning, isScale } from '../../schema/day-records.ts';
import type { SetRow } from '../../schema/session.ts';
import { ALL, change, deleteRows, forHeads, writeHead, type ChangeOfAll } from './changes.ts';
import type { Database, Tables } from './database.ts';
import type { DayRow } from './day-rows.ts';
import { DAY_TABLES, type DayTable } from './day-tables.ts';
import type { StoredSession } from './stored-session.ts';

type AnyDayRow = DayRow<DayTable>;

/** Rows of the database that come from elsewhere, their poses unpacked out of their text. */
export type ComingRows = Omit<Backup, 'traces' | 'records' | 'madeAtEpochMs'> & {
  readonly traces: readonly Tables['traces']['value'][];
};
/** A backup with its poses unpacked out of their text. */
export type UnpackedBackup = ComingRows & Pick<Backup, 'records' | 'madeAtEpochMs'>;

/** What a merge does to the database, and by which it can be undone. */
export interface Merge {
  readonly counts: MergeCounts;
  readonly addedSessions: readonly string[];
  readonly addedSets: readonly Pick<SetRow, 'id' | 'sessionId'>[];
  /** Sessions that had been deleted and were not yet gone: as they were before. */
  readonly broughtBack: readonly StoredSession[];
  /** Sessions to which notes of what was said and done live have come: as they were before. */
  readonly noted: readonly StoredSession[];
  /** Sets of which a later answer has come: as they were before. */
  readonly answered: readonly SetRow[];
  /** Sets that were here without their movement, and have it now: their ids. */
  readonly traced: readonly string[];
  readonly addedDays: Readonly<Record<DayTable, readonly string[]>>;
  /** As they were before. */
  readonly renewedDays: Readonly<Record<DayTable, readonly AnyDayRow[]>>;
  /** What was renewed, as the merge left it: what was changed since then is not put back. */
  readonly left: Readonly<Record<DayTable, readonly AnyDayRow[]>> & {
    readonly broughtBack: readonly StoredSession[];
    readonly noted: readonly StoredSession[];
    readonly answered: readonly SetRow[];
  };
}

/** What would come of a merge now. Changes nothing. */
export async function previewMerge(database: Database, backup: ComingRows): Promise<MergeCounts> {
  const transaction = database.transaction([...ALL], 'readonly');
  const { counts } = await compare(transaction as unknown as ChangeOfAll, backup);
  return counts;
}

/**
 * Adds what a backup holds and the database does not, and renews what is older here, in one transaction: all of it, or nothing. What
 * is here already, by its id, is not added again. Throws where the database refuses.
 */
export async function mergeBackup(database: Database, backup: ComingRows): Promise<Merge> {
  let merge: Merge | null = null;
  await change(database, ALL, async (transaction) => {
    merge = await mergeIn(transaction, backup);
  });
  if (!merge) throw new Error('the transaction ended before its work');
  return merge;
}

/** The same within a transaction in which something else is changed too. */
export async function mergeIn(transaction: ChangeOfAll, backup: ComingRows): Promise<Merge> {
  const { writes, ...merge } = await compare(transaction, backup);
  for (const write of writes) await write();
  for (const id of changedIn(merge)) await writeHead(forHeads(transaction), id);
  return merge;
}

/** The sessions whose heads a merge, or its undoing, makes anew. */
const changedIn = (merge: Merge): ReadonlySet<string> =>
  new Set([
    ...merge.addedSessions,
    ...merge.broughtBack.map(({ id }) => id),
    ...[...merge.addedSets, ...merge.answered].map(({ sessionId }) => sessionId),
  ]);

type Write = () => Promise<unknown>;

/** Compares a backup with the database: what is to be written, and what stays. Writes nothing. */
async function compare(transaction: ChangeOfAll, backup: ComingRows): Promise<Merge & { readonly writes: Write[] }> {
  const sessions = await compareSessions(transaction, backup);
  const mornings = await compareDays(transaction, 'mornings', backup.mornings);
  const checkins = await compareDays(transaction, 'checkins', backup.checkins);
  const scales = await compareDays(transaction, 'scales', backup.scales);
  const days = { mornings, checkins, scales };
  const added: KeptCounts = {
    sessions: sessions.addedSessions.length + sessions.broughtBack.length,
    mornings: mornings.added.length,
    checkIns: checkins.added.length,
    scales: scales.added.length,
  };
  const all = Object.values(days);
  const renewed = sessions.renewed + all.reduce((sum, { before }) => sum + before.length, 0);
  const inBackup = backup.sessions.length + DAY_TABLES.reduce((sum, table) => sum + backup[table].length, 0);
  const came = Object.values(added).reduce((sum, count) => sum + count, renewed);
  return {
    counts: { added, renewed, same: inBackup - came },
    addedSessions: sessions.addedSessions,
    addedSets: sessions.addedSets,
    broughtBack: sessions.broughtBack.map(({ before }) => before),
    noted: sessions.noted.map(({ before }) => before),
    answered: sessions.answered.map(({ before }) => before),
    traced: sessions.traced,
    addedDays: { mornings: mornings.added, checkins: checkins.added, scales: scales.added },
    renewedDays: { mornings: mornings.before, checkins: checkins.before, scales: scales.before },
    left: {
      broughtBack: sessions.broughtBack.map(({ after }) => after),
      noted: sessions.noted.map(({ after }) => after),
      answered: sessions.answered.map(({ after }) => after),
      mornings: mornings.after,
      checkins: checkins.after,
      scales: scales.after,
    },
    writes: [...sessions.writes, ...all.flatMap(({ writes }) => writes)],
  };
}

interface Renewed<T> {
  readonly before: T;
  readonly after: T;
}

interface ComparedSessions extends Pick<Merge, 'addedSessions' | 'addedSets' | 'traced'> {
  readonly broughtBack: readonly Renewed<StoredSession>[];
  readonly noted: readonly Renewed<StoredSession>[];
  readonly answered: readonly Renewed<SetRow>[];
  /** Sessions that are here, of which something is added or renewed. */
  readonly renewed: number;
  readonly writes: readonly Write[];
}

async function compareSessions(transaction: ChangeOfAll, backup: ComingRows): Promise<ComparedSessions> {
  const sessions = transaction.objectStore('sessions');
  const sets = transaction.objectStore('sets');
  const addedSessions: string[] = [];
  const broughtBack: Renewed<StoredSession>[] = [];
  const noted: Renewed<StoredSession>[] = [];
  const addedSets: Pick<SetRow, 'id' | 'sessionId'>[] = [];
  const answered: Renewed<SetRow>[] = [];
  const writes: Write[] = [];
  const here = new Set<string>();
  for (const row of backup.sessions) {
    const stored = await sessions.get(row.id);
    if (!stored) {
      addedSessions.push(row.id);
      writes.push(() => sessions.add({ ...row, deletedAtEpochMs: null }));
      continue;
    }
    const isBack = stored.deletedAtEpochMs !== null;
    if (!isBack) here.add(row.id);
    // Notes are only ever added: what either of the two has is kept.
    const live = (row.live ?? []).reduce(withLiveNote, stored.live ?? []);
    const isNoted = live.length > (stored.live?.length ?? 0);
    if (!isBack && !isNoted) continue;
    const after = { ...stored, ...(isNoted ? { live } : {}), deletedAtEpochMs: null };
    (isBack ? broughtBack : noted).push({ before: stored, after });
    writes.push(() => sessions.put(after));
  }
  const isNew = new Set(addedSessions);
  for (const set of backup.sets) {
    const stored = isNew.has(set.sessionId) ? undefined : await sets.get(set.id);
    if (!stored) {
      addedSets.push({ id: set.id, sessionId: set.sessionId });
      // Added, not put: a set of this id in another session refuses the whole of it.
      writes.push(() => sets.add(set));
      continue;
    }
    const selfReport = newerReports(stored.selfReport, set.selfReport);
    if (selfReport === stored.selfReport || selfReport === undefined || stored.sessionId !== set.sessionId) continue;
    const after = { ...stored, selfReport };
    answered.push({ before: stored, after });
    writes.push(() => sets.put(after));
  }
  const ids = new Set(addedSets.map(({ id }) => id));
  for (const row of backup.events)
    if (ids.has(row.setId)) writes.push(() => transaction.objectStore('events').add(row));
  const traced = await tracedBy(transaction, backup, ids);
  for (const row of backup.traces)
    if (ids.has(row.setId) || traced.has(row.setId)) writes.push(() => transaction.objectStore('traces').add(row));
  const renewedSets = [
    ...addedSets,
    ...answered.map(({ before }) => before),
    ...backup.sets.filter(({ id }) => traced.has(id)),
  ];
  const changed = [...renewedSets.map(({ sessionId }) => sessionId), ...noted.map(({ before }) => before.id)];
  const renewed = new Set(changed.filter((id) => here.has(id)));
  return { addedSessions, broughtBack, noted, addedSets, answered, traced: [...traced], renewed: renewed.size, writes };
}

/** Sets that are here without their movement, of which it comes: it was left out before, or dropped where the disk was full. */
async function tracedBy(
  transaction: ChangeOfAll,
  backup: ComingRows,
  added: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const coming = new Set(backup.traces.map(({ setId }) => setId));
  const traced = new Set<string>();
  for (const { id, sessionId } of backup.sets) {
    if (!coming.has(id) || added.has(id)) continue;
    const stored = await transaction.objectStore('sets').get(id);
    const count = await transaction.objectStore('traces').index('setId').count(id);
    if (stored?.sessionId === sessionId && count === 0) traced.add(id);
  }
  return traced;
}

interface ComparedDays {
  readonly added: readonly string[];
  /** What is renewed, as it is here. */
  readonly before: readonly AnyDayRow[];
  /** The same as it will be. */
  readonly after: readonly AnyDayRow[];
  readonly writes: readonly Write[];
}

async function compareDays<T extends DayTable>(
  transaction: ChangeOfAll,
  table: T,
  there: readonly Tables[T]['value'][],
): Promise<ComparedDays> {
  const rows = transaction.objectStore(table as 'mornings');
  const added: string[] = [];
  const before: AnyDayRow[] = [];
  const after: AnyDayRow[] = [];
  const writes: Write[] = [];
  for (const row of there) {
    const here: unknown = await rows.get(row.id);
    const newer = here === undefined ? row : newerOf(table, here, row);
    if (newer === here) continue;
    if (here === undefined) added.push(row.id);
    else {
      before.push(here as AnyDayRow);
      after.push(newer as AnyDayRow);
    }
    writes.push(() => rows.put(newer as never));
  }
  return { added, before, after, writes };
}

/** The newer of the record that is here and that of the backup, or what is further on in both; one that does not read any more is older. */
function newerOf(table: DayTable, here: unknown, there: AnyDayRow): unknown {
  if (table === 'mornings') return isMorning(here) ? (isMorning(there) ? mergedMorning(here, there) : here) : there;
  const isAnswer = table === 'checkins' ? isCheckIn : isScale;
  if (!isAnswer(here)) return there;
  return isAnswer(there) && isNewerAnswer(there, here) ? there : here;
}

/**
 * Takes away what a merge has added and puts back what it has renewed, in one transaction, and nothing else: what somebody has changed or deleted
 * since then is as they left it.
 */
export const undoMerge = (database: Database, merge: Merge): Promise<void> =>
  change(database, ALL, (transaction) => undoMergeIn(transaction, merge));

/** The same within a transaction in which something else is changed too. */
export async function undoMergeIn(transaction: ChangeOfAll, merge: Merge): Promise<void> {
  const sets = transaction.objectStore('sets');
  for (const sessionId of merge.addedSessions) {
    for (const setId of await sets.index('sessionId').getAllKeys(sessionId)) await deleteSet(transaction, setId);
    await transaction.objectStore('sessions').delete(sessionId);
  }
  for (const { id } of merge.addedSets) await deleteSet(transaction, id);
  const sessions = transaction.objectStore('sessions');
  for (const kind of ['broughtBack', 'noted'] as const)
    for (const session of await unchangedIn(sessions, merge[kind], merge.left[kind])) await sessions.put(session);
  for (const set of await unchangedIn(sets, merge.answered, merge.left.answered)) await sets.put(set);
  for (const id of merge.traced) await deleteRows(transaction.objectStore('traces'), id);
  for (const table of DAY_TABLES) {
    for (const id of merge.addedDays[table]) await transaction.objectStore(table).delete(id);
    const rows = transaction.objectStore(table as 'mornings');
    for (const row of await unchangedIn(rows, merge.renewedDays[table], merge.left[table]))
      await rows.put(row as never);
  }
  for (const id of changedIn(merge)) await writeHead(forHeads(transaction), id);
}

/** Of what was renewed the rows as they were before, of which nothing has changed since then. */
async function unchangedIn<T extends { readonly id: string }>(
  rows: { get(id: string): Promise<unknown> },
  before: readonly T[],
  left: readonly T[],
): Promise<readonly T[]> {
  const unchanged: T[] = [];
  for (const row of before) {
    const after = left.find(({ id }) => id === row.id);
    if (after && isSameData(await rows.get(row.id), after)) unchanged.push(row);
  }
  return unchanged;
}

async function deleteSet(transaction: ChangeOfAll, setId: string): Promise<void> {
  await deleteRows(transaction.objectStore('events'), setId);
  await deleteRows(transaction.objectStore('traces'), setId);
  await transaction.objectStore('sets').delete(setId);
}
