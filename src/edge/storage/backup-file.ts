import { endLine, headLine, parseBackup, recordsLine, rowLine, type ReadBackup } from '../../schema/backup.ts';
import type { BackupMistake, KeptCounts } from '../../care/keeping/kept.ts';
import type { BackupRecords, LongWork, MadeBackup } from '../../ports/storage.ts';
import { isCheckIn, isMorning, isScale } from '../../schema/day-records.ts';
import type { Database } from './database.ts';
import { DAY_TABLES, type DayTable } from './day-tables.ts';
import type { StoredSession } from './stored-session.ts';
import { readWhole, type WholeSession } from './whole-session.ts';

/**
 * So many bytes may lie in a backup, unpacked: a guard against a file that is made to fill the memory, which all of it passes through.
 * A technical choice.
 */
const MOST_BYTES = 500_000_000;
/** So many bytes of poses go into one, so that what the app makes it also reads: the rest is room for all that was counted. */
const MOST_POSE_BYTES = 350_000_000;
/** So long may a line be; the longest that the app writes is that of a few seconds of poses. A technical choice. */
const MOST_IN_A_LINE = 32_000_000;
const GZIP_BEGINS = [0x1f, 0x8b];

/** What a backup is made of. */
interface Source {
  readonly database: Database;
  readonly records: BackupRecords;
  readonly madeAtEpochMs: number;
}

/**
 * Everything in the database, and what lies beside it, as one gzipped file; null where it was called off. A session is read in a
 * transaction of its own, so that nobody has to wait. The newest come first: where the poses do not fit, the oldest go without.
 */
export async function makeBackup(
  { database, records, madeAtEpochMs }: Source,
  { onProgress, signal }: LongWork,
  mostPoseBytes = MOST_POSE_BYTES,
): Promise<MadeBackup | null> {
  const packing = new Packing();
  await packing.write(headLine(madeAtEpochMs));
  await packing.write(recordsLine(records));
  const sessions = (await database.getAll('sessions')).toSorted((a, b) => begin(b) - begin(a));
  const days = await Promise.all(DAY_TABLES.map((table) => database.count(table)));
  const total = sessions.length + days.reduce((sum, count) => sum + count, 0);
  const kept = { sessions: 0, mornings: 0, checkins: 0, scales: 0 };
  let [done, leftOut, withoutPoses, poseBytes] = [0, 0, 0, 0];
  for (const { id } of sessions) {
    if (signal.aborted) return packing.giveUp();
    const read = await readWhole(database, id, mostPoseBytes - poseBytes);
    if (read === null) leftOut += 1;
    else if (read !== 'deleted') {
      kept.sessions += 1;
      poseBytes += read.poseBytes;
      withoutPoses += read.withoutPoses;
      leftOut += read.leftOut;
      for (const text of linesOf(read)) await packing.write(text);
    }
    onProgress({ done: (done += 1), total });
  }
  for (const table of DAY_TABLES) {
    for (const row of await database.getAll(table)) {
      if (signal.aborted) return packing.giveUp();
      const text = dayLine(table, row);
      if (text === null) leftOut += 1;
      else {
        kept[table] += 1;
        await packing.write(text);
      }
      onProgress({ done: (done += 1), total });
    }
  }
  const { checkins, ...others } = kept;
  const counts: KeptCounts = { ...others, checkIns: checkins };
  return { file: await packing.end(), counts, leftOut, withoutPoses };
}

/** A row that does not read may have no such time. */
const begin = ({ startedAtEpochMs }: StoredSession): number => Number(startedAtEpochMs) || 0;

/** Lines on their way into a gzipped file. */
class Packing {
  readonly #stream = new CompressionStream('gzip');
  readonly #file = new Response(this.#stream.readable).blob();
  readonly #writer = this.#stream.writable.getWriter();
  readonly #encoder = new TextEncoder();
  #lines = 0;

  async write(text: string): Promise<void> {
    this.#lines += 1;
    await this.#writer.write(this.#encoder.encode(`${text}\n`));
  }

  async end(): Promise<Blob> {
    await this.write(endLine(this.#lines));
    await this.#writer.close();
    return this.#file;
  }

  async giveUp(): Promise<null> {
    this.#file.catch(() => undefined);
    await this.#writer.abort().catch(() => undefined);
    return null;
  }
}

function dayLine(table: DayTable, row: unknown): string | null {
  if (table === 'mornings') return isMorning(row) ? rowLine({ table, row }) : null;
  if (table === 'checkins') return isCheckIn(row) ? rowLine({ table, row }) : null;
  return isScale(row) ? rowLine({ table, row }) : null;
}

/** The lines of one session, in the order in which they are read: what belongs to a set after it. */
const linesOf = ({ row, sets }: WholeSession): readonly string[] => [
  rowLine({ table: 'sessions', row }),
  ...sets.flatMap(({ set, events, traces }) => [
    rowLine({ table: 'sets', row: set }),
    ...events.map((stretch) => rowLine({ table: 'events', row: stretch })),
    ...traces.map((trace) => rowLine({ table: 'traces', row: trace })),
  ]),
];

/**
 * Reads a file that should be a backup; stores nothing. Null where it was called off. Reading stops where it unpacks to more than
 * `mostBytes`.
 */
export async function readBackup(file: Blob, work: LongWork, mostBytes = MOST_BYTES): Promise<ReadBackup | null> {
  try {
    const begins = new Uint8Array(await file.slice(0, GZIP_BEGINS.length).arrayBuffer());
    if (GZIP_BEGINS.some((byte, index) => begins[index] !== byte)) return refused({ kind: 'not-a-backup' });
    const read = await parseBackup(linesIn(file, work, mostBytes));
    return work.signal.aborted ? null : read;
  } catch (error) {
    if (work.signal.aborted) return null;
    if (error instanceof TooLargeError) return refused({ kind: 'too-large', mostBytes });
    // The browser could not unpack it to its end, or not read it.
    return refused({ kind: 'damaged', line: 0, expected: String(error) });
  }
}

const refused = (mistake: BackupMistake): ReadBackup => ({ ok: false, mistake });

class TooLargeError extends Error {}

async function* linesIn(file: Blob, { onProgress, signal }: LongWork, mostBytes: number): AsyncGenerator<string> {
  let packedBytes = 0;
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (part, passOn) => {
      packedBytes += part.byteLength;
      onProgress({ done: packedBytes, total: file.size });
      passOn.enqueue(part);
    },
  });
  const reader = file.stream().pipeThrough(counting).pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  /** The line that has not ended yet, in parts: joined at once, a long one would be copied again with every part of it. */
  let open: string[] = [];
  let openLength = 0;
  try {
    for (let read = await reader.read(); !read.done && !signal.aborted; read = await reader.read()) {
      bytes += read.value.byteLength;
      if (bytes > mostBytes) throw new TooLargeError();
      const [first = '', ...others] = decoder.decode(read.value, { stream: true }).split('\n');
      open.push(first);
      openLength += first.length;
      if (openLength > MOST_IN_A_LINE) throw new TooLargeError();
      const last = others.pop();
      if (last === undefined) continue;
      yield open.join('');
      yield* others;
      open = [last];
      openLength = last.length;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (openLength > 0) yield open.join('');
}
