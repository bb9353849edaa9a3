import type { Database } from './database.ts';
import { endLine, headLine, parseBackup, rowLine, type BackupMistake, type ReadBackup } from '../../schema/backup.ts';
import { isCheckIn, isMorning, isScale } from '../../schema/day-records.ts';
import { parseBy } from '../../schema/parse.ts';
import { readSet, sessionRow, setEvents } from '../../schema/session.ts';
import type { EventsRow, TraceRow } from './database.ts';

/**
 * So much may lie in a backup, unpacked: a guard against a file that is made to fill the memory. A technical choice: an hour of
 * practice is about 13 MB of it.
 */
const MOST_BYTES = 500_000_000;
const GZIP_BEGINS = [0x1f, 0x8b];

/** A backup, and how many records were left out of it because they do not read, or because their session still runs. */
export interface MadeBackup {
  readonly file: Blob;
  readonly sessions: number;
  readonly leftOut: number;
}

/** Everything in the database as one gzipped file. A session is read in a transaction of its own, so that nobody has to wait. */
export async function makeBackup(database: Database, madeAtEpochMs: number): Promise<MadeBackup> {
  const packing = new CompressionStream('gzip');
  const packed = new Response(packing.readable).blob();
  const writer = packing.writable.getWriter();
  const encoder = new TextEncoder();
  const told = { lines: 0, sessions: 0, leftOut: 0 };
  const write = async (text: string): Promise<void> => {
    told.lines += 1;
    await writer.write(encoder.encode(`${text}\n`));
  };
  await write(headLine(madeAtEpochMs));
  for (const id of await database.getAllKeys('sessions')) {
    const lines = await linesOf(database, id);
    if (lines === null) told.leftOut += 1;
    else if (lines.length > 0) told.sessions += 1;
    for (const text of lines ?? []) await write(text);
  }
  for (const table of ['mornings', 'checkins', 'scales'] as const) {
    for (const row of await database.getAll(table)) {
      const text = dayLine(table, row);
      if (text === null) told.leftOut += 1;
      else await write(text);
    }
  }
  await write(endLine(told.lines));
  await writer.close();
  return { file: await packed, sessions: told.sessions, leftOut: told.leftOut };
}

function dayLine(table: 'mornings' | 'checkins' | 'scales', row: unknown): string | null {
  if (table === 'mornings') return isMorning(row) ? rowLine({ table, row }) : null;
  if (table === 'checkins') return isCheckIn(row) ? rowLine({ table, row }) : null;
  return isScale(row) ? rowLine({ table, row }) : null;
}

/** The lines of one session, as far as it reads; none where it was deleted, null where it does not read or still runs. */
async function linesOf(database: Database, id: string): Promise<readonly string[] | null> {
  const transaction = database.transaction(['sessions', 'sets', 'events', 'traces']);
  const row = await transaction.objectStore('sessions').get(id);
  if (!row || row.deletedAtEpochMs !== null) return [];
  const session = parseBy(sessionRow, row);
  if (!session.ok || session.value.status === 'running') return null;
  const lines = [rowLine({ table: 'sessions', row: session.value })];
  for (const stored of await transaction.objectStore('sets').index('sessionId').getAll(id)) {
    const read = readSet(stored, []);
    if (read.kind === 'unreadable') continue;
    const { events: _none, partsLeftOut: _parts, ...set } = read.set;
    const events = await transaction.objectStore('events').index('setId').getAll(set.id);
    const traces = await transaction.objectStore('traces').index('setId').getAll(set.id);
    lines.push(rowLine({ table: 'sets', row: set }), ...eventLines(events), ...traces.map(traceLine));
  }
  return lines;
}

const eventLines = (rows: readonly EventsRow[]): readonly string[] =>
  rows.flatMap(({ setId, writtenAtEpochMs, events }) => {
    const read = parseBy(setEvents, events);
    return read.ok ? [rowLine({ table: 'events', row: { setId, writtenAtEpochMs, events: read.value } })] : [];
  });

const traceLine = ({ setId, gzip }: TraceRow): string =>
  rowLine({ table: 'traces', row: { setId, gzip: base64Of(new Uint8Array(gzip)) } });

/** Spread over the arguments of one call, more bytes than this would not fit into them. */
const BYTES_AT_A_TIME = 8192;
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += BYTES_AT_A_TIME) {
    text += String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_A_TIME));
  }
  return btoa(text);
}

/** Reads a file that should be a backup; stores nothing. Reading stops where it unpacks to more than `mostBytes`. */
export async function readBackup(file: Blob, mostBytes = MOST_BYTES): Promise<ReadBackup> {
  const begins = new Uint8Array(await file.slice(0, GZIP_BEGINS.length).arrayBuffer());
  if (GZIP_BEGINS.some((byte, index) => begins[index] !== byte)) return refused({ kind: 'not-a-backup' });
  try {
    return await parseBackup(linesIn(file, mostBytes));
  } catch (error) {
    if (error instanceof TooLargeError) return refused({ kind: 'too-large', mostBytes });
    // The browser could not unpack it to its end.
    return refused({ kind: 'damaged', line: 0, expected: String(error) });
  }
}

const refused = (mistake: BackupMistake): ReadBackup => ({ ok: false, mistake });

class TooLargeError extends Error {}

async function* linesIn(file: Blob, mostBytes: number): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let rest = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      bytes += read.value.byteLength;
      if (bytes > mostBytes) throw new TooLargeError();
      const parts = (rest + decoder.decode(read.value, { stream: true })).split('\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (rest !== '') yield rest;
}
