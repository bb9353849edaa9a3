import type { TraceChunk } from '../../care/exchange/session-file.ts';
import { parseBy } from '../../schema/parse.ts';
import { readSet, sessionRow, setEvents, type SessionRow, type SetRow } from '../../schema/session.ts';
import type { Database, EventsRow, TraceRow } from './database.ts';

/** A set with the rows that belong to it. */
interface WholeSet {
  readonly set: SetRow;
  readonly events: readonly EventsRow[];
  readonly traces: readonly TraceChunk[];
}

/** One session as it leaves the device, and what of it does not. */
export interface WholeSession {
  readonly row: SessionRow;
  readonly sets: readonly WholeSet[];
  /** How long the poses in it are as text. */
  readonly poseBytes: number;
  /** Sets whose poses would not fit. */
  readonly withoutPoses: number;
  /** Parts that do not read. */
  readonly leftOut: number;
}

/**
 * One session, as far as it reads; null where it does not read or still runs. Read in a transaction of its own, so that nobody has to
 * wait. Poses of a set are in it whole or not at all.
 */
export async function readWhole(
  database: Database,
  id: string,
  poseBytesLeft: number,
): Promise<WholeSession | 'deleted' | null> {
  const transaction = database.transaction(['sessions', 'sets', 'events', 'traces']);
  const row = await transaction.objectStore('sessions').get(id);
  if (!row || row.deletedAtEpochMs !== null) return 'deleted';
  const session = parseBy(sessionRow, row);
  if (!session.ok || session.value.status === 'running') return null;
  const sets: WholeSet[] = [];
  let [leftOut, withoutPoses, poseBytes] = [0, 0, 0];
  for (const stored of await transaction.objectStore('sets').index('sessionId').getAll(id)) {
    const read = readSet(stored, []);
    leftOut += read.mistakes.length > 0 ? 1 : 0;
    if (read.kind === 'unreadable') continue;
    const { events: _none, partsLeftOut: _parts, ...set } = read.set;
    const events = readEvents(await transaction.objectStore('events').index('setId').getAll(set.id));
    leftOut += events.leftOut;
    const traces = await transaction.objectStore('traces').index('setId').getAll(set.id);
    const bytes = traces.reduce((sum, { gzip }) => sum + inBase64(gzip.byteLength), 0);
    const fits = poseBytes + bytes <= poseBytesLeft;
    poseBytes += fits ? bytes : 0;
    withoutPoses += fits ? 0 : 1;
    sets.push({ set, events: events.rows, traces: fits ? traces.map(asText) : [] });
  }
  return { row: session.value, sets, poseBytes, withoutPoses, leftOut };
}

function readEvents(rows: readonly EventsRow[]): { readonly rows: readonly EventsRow[]; readonly leftOut: number } {
  const read = rows.flatMap(({ setId, writtenAtEpochMs, events }) => {
    const parsed = parseBy(setEvents, events);
    return parsed.ok ? [{ setId, writtenAtEpochMs, events: parsed.value }] : [];
  });
  return { rows: read, leftOut: rows.length - read.length };
}

const asText = ({ setId, gzip }: TraceRow): TraceChunk => ({ setId, gzip: base64Of(new Uint8Array(gzip)) });

const inBase64 = (bytes: number): number => Math.ceil(bytes / 3) * 4;

/** Spread over the arguments of one call, more bytes than this would not fit into them. */
const BYTES_AT_A_TIME = 8192;
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += BYTES_AT_A_TIME) {
    text += String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_A_TIME));
  }
  return btoa(text);
}
