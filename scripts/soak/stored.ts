import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import type { Pose } from '../../src/core/body/pose.ts';
import type { RejectedRep, SetEvent } from '../../src/core/record/set-events.ts';
import type { Session, SetRecord } from '../../src/core/report/session.ts';
import { parseTrace } from '../../src/schema/trace.ts';
import type { CountedRep, Span } from './owed.ts';

/** A set as it lies in the database, on the page's clock; what was counted, on the set's own. */
export interface StoredSet extends Span {
  readonly id: string;
  readonly sessionId: string;
  readonly counted: readonly CountedRep[];
  readonly rejected: readonly RejectedRep[];
  readonly target: number;
}

export interface Stored {
  /** Those that are finished. */
  readonly sessionIds: readonly string[];
  readonly sets: readonly StoredSet[];
}

/** Reads what the app has stored, without the app. */
export async function readStored(page: Page): Promise<Stored> {
  const [sessions, sets, events, originMs] = await page.evaluate(async () => {
    const request = indexedDB.open('plumbline');
    const database = await new Promise<IDBDatabase>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(new Error('expected the database to open'));
    });
    const reading = database.transaction(['sessions', 'sets', 'events']);
    const all = (table: string): Promise<unknown[]> =>
      new Promise((done, failed) => {
        const rows = reading.objectStore(table).getAll() as IDBRequest<unknown[]>;
        rows.onsuccess = () => done(rows.result);
        rows.onerror = () => failed(new Error('expected the rows of a table'));
      });
    const tables = await Promise.all(['sessions', 'sets', 'events'].map(all));
    database.close();
    return [...tables, performance.timeOrigin] as [
      Session[],
      SetRecord[],
      { setId: string; events: SetEvent[] }[],
      number,
    ];
  });
  return {
    sessionIds: sessions.flatMap(({ id, status }) => (status === 'finished' ? [id] : [])),
    sets: sets.map(({ id, sessionId, exercise, startedAtEpochMs, endedAtEpochMs }) => {
      const happened = events.filter(({ setId }) => setId === id).flatMap((row) => row.events);
      return {
        id,
        sessionId,
        startMs: startedAtEpochMs - originMs,
        endMs: (endedAtEpochMs ?? Infinity) - originMs,
        counted: happened.flatMap((event) => (event.kind === 'rep-counted' ? [event.rep] : [])),
        rejected: happened.flatMap((event) => (event.kind === 'rep-rejected' ? [event.rejected] : [])),
        target: 'reps' in exercise.dose ? exercise.dose.reps * (exercise.sides === 'each' ? 2 : 1) : 0,
      };
    }),
  };
}

/** The poses of a set, unpacked, read without the app. */
export async function storedPoses(page: Pick<Page, 'evaluate'>, setId: string): Promise<readonly Pose[]> {
  const chunks = await page.evaluate(async (wanted) => {
    const request = indexedDB.open('plumbline');
    const database = await new Promise<IDBDatabase>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(new Error('expected the database to open'));
    });
    const rows = await new Promise<{ setId: string; gzip: ArrayBuffer }[]>((done, failed) => {
      const reading = database.transaction('traces').objectStore('traces').getAll();
      reading.onsuccess = () => done(reading.result as { setId: string; gzip: ArrayBuffer }[]);
      reading.onerror = () => failed(new Error('expected the rows of a table'));
    });
    database.close();
    const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return rows.filter(({ setId }) => setId === wanted).map(({ gzip }) => base64(new Uint8Array(gzip)));
  }, setId);
  return chunks.flatMap((gzip) => {
    const parsed = parseTrace(JSON.parse(gunzipSync(Buffer.from(gzip, 'base64')).toString()));
    if (!parsed.ok) throw new Error(`expected ${parsed.expected} at ${parsed.where}`);
    return parsed.value;
  });
}
