import type { Tidied, TidyProgress } from '../../ports/storage.ts';
import type { Database } from './database.ts';
import type { StoredSession } from './stored-session.ts';
import { agrees, isOfOlderForm } from './head-row.ts';
import { whenIdle } from './idle.ts';

/** How many sessions are compared with their heads before the page gets its turn again. A technical choice. */
const COMPARED_AT_A_TIME = 50;
/** Progress is reported after this many heads. */
const PROGRESS_EVERY_HEADS = 20;

interface Found {
  /** Sessions without a head, newest first. */
  readonly headless: readonly string[];
  readonly wrong: readonly string[];
  /** Right when they were written, by an app whose heads had other contents. */
  readonly older: readonly string[];
  /** Heads whose session no longer exists. */
  readonly stray: readonly string[];
  readonly total: number;
}

interface Way {
  /** Resolves when nothing more important is going on. */
  readonly whenFree: () => Promise<void>;
  readonly onProgress: (progress: TidyProgress) => void;
}

/**
 * Compares all heads with their sessions and makes the missing or wrong ones again, one session after the other.
 * Everything it needs is in the tables: after an interruption, the next call goes on where this one stopped.
 */
export async function tidyHeads(database: Database, { whenFree, onProgress }: Way): Promise<Tidied> {
  const before = await progressOf(database);
  if (before.done < before.total) onProgress(before);
  const { headless, wrong, older, stray, total } = await compare(database, whenFree);
  const waiting = [...wrong, ...older, ...stray, ...headless];
  const tell = (left: number): void => onProgress({ done: Math.max(0, total - left), total });
  if (waiting.length === 0) return { added: 0, corrected: 0, removed: 0, renewed: 0 };
  // Fetched only here: at most starts there is nothing to repair.
  const { remakeHead } = await import('./changes.ts');
  for (const [index, id] of waiting.entries()) {
    if (index % PROGRESS_EVERY_HEADS === 0) tell(waiting.length - index);
    await whenFree();
    await whenIdle();
    await remakeHead(database, id);
  }
  tell(0);
  return { added: headless.length, corrected: wrong.length, removed: stray.length, renewed: older.length };
}

async function compare(database: Database, whenFree: Way['whenFree']): Promise<Found> {
  const { ids, headIds } = await readIds(database);
  const sessions = new Set(ids);
  const headless: { readonly id: string; readonly atEpochMs: number }[] = [];
  const wrong: string[] = [];
  const older: string[] = [];
  for (let from = 0; from < ids.length; from += COMPARED_AT_A_TIME) {
    await whenFree();
    await whenIdle();
    const batch = await readBatch(database, ids.slice(from, from + COMPARED_AT_A_TIME));
    for (const { session, head } of batch) {
      if (!head) headless.push({ id: session.id, atEpochMs: timeOf(session) });
      else if (!agrees(head, session)) (isOfOlderForm(head, session) ? older : wrong).push(session.id);
    }
  }
  return {
    headless: headless.sort((one, other) => other.atEpochMs - one.atEpochMs).map(({ id }) => id),
    wrong,
    older,
    stray: headIds.filter((id) => !sessions.has(id)),
    total: ids.length,
  };
}

/** A time that cannot be read sorts as the oldest. */
const timeOf = ({ startedAtEpochMs }: StoredSession): number =>
  Number.isFinite(startedAtEpochMs) ? startedAtEpochMs : 0;

async function readIds(database: Database) {
  const transaction = database.transaction(['sessions', 'heads']);
  const [ids, headIds] = await Promise.all([
    transaction.objectStore('sessions').getAllKeys(),
    transaction.objectStore('heads').getAllKeys(),
  ]);
  return { ids, headIds };
}

/** Some sessions, each with its head where it has one. `ids` must be in the order of the keys. */
async function readBatch(database: Database, ids: readonly string[]) {
  const range = IDBKeyRange.bound(ids[0], ids.at(-1));
  const transaction = database.transaction(['sessions', 'heads']);
  const [sessions, heads] = await Promise.all([
    transaction.objectStore('sessions').getAll(range),
    transaction.objectStore('heads').getAll(range),
  ]);
  const headOf = new Map(heads.map((head) => [head.id, head]));
  return sessions.map((session) => ({ session, head: headOf.get(session.id) ?? null }));
}

/** How far the repair has come, for a tab that waits while another one makes the heads. */
export async function progressOf(database: Database): Promise<TidyProgress> {
  const [total, heads] = await Promise.all([database.count('sessions'), database.count('heads')]);
  return { done: Math.min(heads, total), total };
}
