import { mergedMorning } from '../care/keeping/newer.ts';
import type { CheckIn } from '../care/pain/check-in.ts';
import type { Scale } from '../care/pain/function-scale.ts';
import type { Morning } from '../care/plan/morning.ts';
import { fail, succeed, type Result, type StoreFailure } from '../core/record/failures.ts';
import type { Clock, OtherTabs, TabNews } from '../ports/device.ts';
import type { DayRecords, DayStore, Since } from '../ports/storage.ts';
import { AWAITED, unlessLate } from './awaited.ts';

type Outcome<T> = Promise<Result<T, StoreFailure>>;

/** One table of a `DayStore`. */
interface Table<T> {
  readonly read: (since: Since) => Outcome<DayRecords<T>>;
  readonly put: (record: T) => Outcome<void>;
  readonly remove: (id: string) => Outcome<void>;
  readonly momentOf: (record: T) => number;
  /** One record of two states of it, both of which hold. */
  readonly merged: (here: T, there: T) => T;
}

/** The order in which things happen in this tab. */
interface Order {
  next(): number;
  /** When it was last heard that what is stored was changed beside this tab; 0: never. */
  changedAt: number;
}

/** What this tab knows of a record. */
interface Known<T> {
  readonly record: T;
  /** When it was told here; 0: it was only read. */
  readonly toldAt: number;
  /** Since when it is known to be stored; null where that is not known. */
  storedAt: number | null;
  /** It is to be deleted, and it is not known whether it is. */
  isLeaving: boolean;
}

/**
 * Days that this tab does not forget. What was told or read in it is given again where the database is late, refuses, or has lost it, so that
 * what stops a day is not undone by a database that goes bad. Nobody waits for an answer longer than three seconds. While the
 * database answers, what it says stands: memory adds what is not stored yet, and what has gone from it without anybody's having deleted it. What
 * is deleted here, or by another tab or a backup (which is heard, `otherTabs`), is forgotten. `otherTabs`: to be used in place of the given
 * ones, for the same news are told to and heard from them.
 */
export function rememberingDays(
  days: DayStore,
  { clock, otherTabs }: { readonly clock: Pick<Clock, 'after'>; readonly otherTabs: OtherTabs },
): { readonly days: DayStore; readonly otherTabs: OtherTabs } {
  let now = 0;
  const order: Order = { next: () => (now += 1), changedAt: 0 };
  const mornings = remember<Morning>(
    {
      read: (since) => days.readMornings(since),
      put: (morning) => days.putMorning(morning),
      // A morning is never deleted by itself.
      remove: () => Promise.resolve(succeed(undefined)),
      momentOf: ({ startedAtEpochMs }) => startedAtEpochMs,
      merged: mergedMorning,
    },
    { clock, order },
  );
  const told = { momentOf: ({ atEpochMs }: CheckIn | Scale) => atEpochMs, merged: <T>(here: T): T => here };
  const checkIns = remember<CheckIn>(
    {
      ...told,
      read: (since) => days.readCheckIns(since),
      put: (checkIn) => days.putCheckIn(checkIn),
      remove: (id) => days.deleteCheckIn(id),
    },
    { clock, order },
  );
  const scales = remember<Scale>(
    {
      ...told,
      read: (since) => days.readScales(since),
      put: (scale) => days.putScale(scale),
      remove: (id) => days.deleteScale(id),
    },
    { clock, order },
  );
  const heed = ({ kind }: TabNews): void => {
    if (kind === 'days-changed' || kind === 'restored') order.changedAt = order.next();
  };
  return {
    days: {
      readMornings: mornings.read,
      putMorning: mornings.put,
      readCheckIns: checkIns.read,
      putCheckIn: checkIns.put,
      readScales: scales.read,
      putScale: scales.put,
      deleteCheckIn: checkIns.remove,
      deleteScale: scales.remove,
      forget: () => {
        for (const table of [mornings, checkIns, scales]) table.forget();
        days.forget();
      },
    },
    otherTabs: {
      tell: (news) => {
        // A backup changes what is stored beside the store of days. Of what this tab has told itself it knows.
        if (news.kind === 'restored') heed(news);
        otherTabs.tell(news);
      },
      onNews: (listener) =>
        otherTabs.onNews((news) => {
          heed(news);
          listener(news);
        }),
    },
  };
}

function remember<T extends { readonly id: string }>(
  { read, put, remove, momentOf, merged }: Table<T>,
  { clock, order }: { readonly clock: Pick<Clock, 'after'>; readonly order: Order },
) {
  let memory = new Map<string, Known<T>>();
  /** When what is no more was deleted here: a reading that began before may still bring it. */
  const deletedAt = new Map<string, number>();

  /** All there is, of what was read and what is known; `beganAt`: when the reading began. What is read is known from then on. */
  const together = (read: readonly T[], sinceEpochMs: number, beganAt: number): readonly T[] => {
    const stored = read.filter(({ id }) => (deletedAt.get(id) ?? 0) < beganAt);
    const found = stored.map((record) => {
      const known = memory.get(record.id);
      const both = known ? merged(known.record, record) : record;
      // A later state of it was told here meanwhile, or is not stored yet.
      if (known && (known.toldAt > beganAt || (known.storedAt === null && !isSame(both, record)))) return both;
      memory.set(record.id, { record, toldAt: 0, storedAt: beganAt, isLeaving: known?.isLeaving ?? false });
      return record;
    });
    const ids = new Set(stored.map(({ id }) => id));
    const isGone = ({ toldAt, storedAt, isLeaving }: Known<T>): boolean =>
      toldAt < beganAt && (isLeaving || (storedAt !== null && storedAt < order.changedAt && order.changedAt < beganAt));
    const missing = ofMemory(sinceEpochMs).filter(({ record }) => !ids.has(record.id));
    for (const one of missing) if (isGone(one)) memory.delete(one.record.id);
    return [...found, ...missing.filter((one) => !isGone(one)).map(({ record }) => record)];
  };

  const ofMemory = (sinceEpochMs: number): readonly Known<T>[] =>
    [...memory.values()].filter(({ record }) => momentOf(record) >= sinceEpochMs);

  const inOrder = (records: readonly T[]): readonly T[] => records.toSorted((a, b) => momentOf(a) - momentOf(b));

  return {
    read: async (since: Since): Outcome<DayRecords<T>> => {
      const { sinceEpochMs } = since;
      const beganAt = order.next();
      const asked = memory;
      const reading = read(since).then((result): typeof result => {
        // What is read after everything was erased was read before it.
        if (!result.ok) return result;
        if (memory !== asked) return succeed({ ...result.value, records: [] });
        return succeed({ ...result.value, records: inOrder(together(result.value.records, sinceEpochMs, beganAt)) });
      });
      const answer = (await unlessLate('database', reading, clock)) ?? fail(AWAITED.database.says);
      if (answer.ok) return answer;
      const known = ofMemory(sinceEpochMs).map(({ record }) => record);
      return known.length === 0 ? answer : succeed({ records: inOrder(known), unreadable: 0, notRead: answer.failure });
    },
    put: async (record: T): Outcome<void> => {
      const before = memory.get(record.id);
      const toldAt = order.next();
      const known: Known<T> = {
        record: before ? merged(record, before.record) : record,
        toldAt,
        storedAt: null,
        isLeaving: false,
      };
      memory.set(record.id, known);
      deletedAt.delete(record.id);
      const result = await put(record);
      if (result.ok) known.storedAt = order.next();
      return result;
    },
    remove: async (id: string): Outcome<void> => {
      const known = memory.get(id);
      if (known) known.isLeaving = true;
      const result = await remove(id);
      // What was put again meanwhile stays; what could not be deleted is there until it is found to be gone.
      const isPutAgain = memory.get(id)?.isLeaving === false;
      if (!result.ok || isPutAgain) return result;
      memory.delete(id);
      deletedAt.set(id, order.next());
      return result;
    },
    forget: () => {
      memory = new Map();
    },
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
