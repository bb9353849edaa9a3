import * as v from 'valibot';
import type { CheckIn } from '../care/pain/check-in.ts';
import type { Scale } from '../care/pain/function-scale.ts';
import type { Morning } from '../care/plan/morning.ts';
import type { SetEvent } from '../core/record/set-events.ts';
import type { BackupMistake } from '../care/keeping/kept.ts';
import type { BackupRecords } from '../ports/storage.ts';
import { checkIn, morning, scale } from './day-records.ts';
import { plan } from './kept-plan.ts';
import { ownExercise } from './own-exercises.ts';
import { ownRange } from './own-ranges.ts';
import { writtenPlans } from './plan-library.ts';
import { epochMs, jsonIn, parseBy } from './parse.ts';
import { sessionRow, setEvents, setRow, type SessionRow, type SetRow } from './session.ts';
import { parseSettings } from './settings.ts';

/** The version of the file. A newer one is refused and never read by guess. */
const BACKUP_VERSION = 1;

/** Some events of a set, as they were written together. */
interface BackupEvents {
  readonly setId: string;
  readonly writtenAtEpochMs: number;
  readonly events: readonly SetEvent[];
}
/** Some poses of a set: a gzipped trace file in base64. */
interface BackupTrace {
  readonly setId: string;
  readonly gzip: string;
}

/** What a backup holds: the rows of the database, but for what can be made again from them, and what lies beside it. */
export interface Backup {
  readonly madeAtEpochMs: number;
  /** What lies beside the database. */
  readonly records: BackupRecords;
  readonly sessions: readonly SessionRow[];
  readonly sets: readonly SetRow[];
  readonly events: readonly BackupEvents[];
  readonly traces: readonly BackupTrace[];
  readonly mornings: readonly Morning[];
  readonly checkins: readonly CheckIn[];
  readonly scales: readonly Scale[];
}

/** What was read: all of it, or why it cannot be restored. */
export type ReadBackup =
  { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly mistake: BackupMistake };

/** Of settings those that read are taken, as at the start of the app. */
const records = v.pipe(
  v.object({
    plan: v.nullable(plan),
    // Backups of an app that knew none have none; so it is with plans for others.
    ownExercises: v.optional(v.array(ownExercise), []),
    ownRanges: v.array(ownRange),
    planLibrary: v.optional(writtenPlans, { plans: [], draft: null }),
    settings: v.unknown(),
  }),
  v.transform(({ settings, ...others }): BackupRecords => ({ ...others, settings: parseSettings(settings) })),
);
const head = v.object({
  plumbline: v.literal('backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAtEpochMs: epochMs,
});
const line = v.variant('table', [
  v.object({ table: v.literal('records'), row: records }),
  v.object({ table: v.literal('sessions'), row: sessionRow }),
  v.object({ table: v.literal('sets'), row: setRow }),
  v.object({
    table: v.literal('events'),
    row: v.object({ setId: v.string(), writtenAtEpochMs: epochMs, events: setEvents }),
  }),
  v.object({ table: v.literal('traces'), row: v.object({ setId: v.string(), gzip: v.pipe(v.string(), v.base64()) }) }),
  v.object({ table: v.literal('mornings'), row: morning }),
  v.object({ table: v.literal('checkins'), row: checkIn }),
  v.object({ table: v.literal('scales'), row: scale }),
  v.object({ table: v.literal('end'), lines: v.number() }),
]);
type Table = Exclude<keyof Backup, 'madeAtEpochMs' | 'records'>;
type RowOf<T extends Table> = Backup[T][number];
type Row = { readonly [T in Table]: { readonly table: T; readonly row: RowOf<T> } }[Table];

/** The first line of a backup. */
export const headLine = (madeAtEpochMs: number): string =>
  JSON.stringify({ plumbline: 'backup', version: BACKUP_VERSION, madeAtEpochMs });
/** Its second line: what lies beside the database. */
export const recordsLine = (row: BackupRecords): string => JSON.stringify({ table: 'records', row });
/** One row of it. */
export const rowLine = (row: Row): string => JSON.stringify(row);
/** Its last line, by which a file that was cut short is told; `lines`: how many stand before it. */
export const endLine = (lines: number): string => JSON.stringify({ table: 'end', lines });

/**
 * Reads the lines of a backup, all of them or none: every row by its schema, each id once, and nothing that belongs to a set or a
 * session which is not in it.
 */
export async function parseBackup(lines: AsyncIterable<string>): Promise<ReadBackup> {
  const reader = new BackupReader();
  for await (const text of lines) {
    const mistake = reader.take(text);
    if (mistake) return { ok: false, mistake };
  }
  return reader.finish();
}

class BackupReader {
  #lines = 0;
  #madeAtEpochMs = 0;
  #records: BackupRecords | null = null;
  #isAtEnd = false;
  readonly #ids = new Set<string>();
  readonly #rows: { readonly [T in Table]: RowOf<T>[] } = {
    sessions: [],
    sets: [],
    events: [],
    traces: [],
    mornings: [],
    checkins: [],
    scales: [],
  };

  take(text: string): BackupMistake | null {
    const json = jsonIn(text);
    this.#lines += 1;
    if (this.#lines === 1) return this.#begin(json);
    if (this.#isAtEnd) return this.#damaged('nothing after the end');
    const read = parseBy(line, json);
    if (!read.ok) return this.#damaged(`${read.where}: ${read.expected}`);
    if (read.value.table === 'end') return this.#end(read.value.lines);
    if (read.value.table === 'records') return this.#keep(read.value.row);
    if (!this.#records) return this.#damaged('what lies beside the database');
    const wrong = this.#misplaced(read.value);
    if (wrong !== null) return this.#damaged(wrong);
    (this.#rows[read.value.table] as unknown[]).push(read.value.row);
    return null;
  }

  finish(): ReadBackup {
    if (this.#lines === 0) return { ok: false, mistake: { kind: 'not-a-backup' } };
    if (!this.#isAtEnd || !this.#records) return { ok: false, mistake: this.#damaged('the rest of the file') };
    return { ok: true, backup: { madeAtEpochMs: this.#madeAtEpochMs, records: this.#records, ...this.#rows } };
  }

  #begin(json: unknown): BackupMistake | null {
    const read = parseBy(head, json);
    if (!read.ok) return { kind: 'not-a-backup' };
    if (read.value.version > BACKUP_VERSION) return { kind: 'newer', version: read.value.version };
    this.#madeAtEpochMs = read.value.madeAtEpochMs;
    return null;
  }

  #keep(row: BackupRecords): BackupMistake | null {
    if (this.#records) return this.#damaged('one line of what lies beside the database');
    this.#records = row;
    return null;
  }

  #end(lines: number): BackupMistake | null {
    this.#isAtEnd = true;
    return lines === this.#lines - 1 ? null : this.#damaged(`${lines} lines before the end`);
  }

  /** What a row stands for comes before it: the session of a set, the set of events and poses. Null where all is in its place. */
  #misplaced({ table, row }: Row): string | null {
    if (table === 'events' || table === 'traces') {
      return this.#ids.has(`sets ${row.setId}`) ? null : 'a set before what belongs to it';
    }
    if (table === 'sets' && !this.#ids.has(`sessions ${row.sessionId}`)) return 'a session before its sets';
    const key = `${table} ${row.id}`;
    if (this.#ids.has(key)) return 'each id once';
    this.#ids.add(key);
    return null;
  }

  readonly #damaged = (expected: string): BackupMistake => ({ kind: 'damaged', line: this.#lines, expected });
}
