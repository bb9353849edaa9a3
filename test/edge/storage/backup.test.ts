import { describe, expect, it, onTestFinished } from 'vitest';
import { makeBackup, readBackup } from '../../../src/edge/storage/backup-file.ts';
import { createBackups } from '../../../src/edge/storage/backups.ts';
import { connect } from '../../../src/edge/storage/connection.ts';
import { MIGRATIONS, type Database } from '../../../src/edge/storage/database.ts';
import { mergeBackup, undoMerge } from '../../../src/edge/storage/merge-backup.ts';
import type { LiveNote } from '../../../src/core/record/live-note.ts';
import type { Exercise, OwnRange } from '../../../src/core/exercise/exercise.ts';
import elbowCurl from '../../../src/exercises/elbow-curl.ts';
import type { BackupMistake } from '../../../src/care/keeping/kept.ts';
import type { BackupRecords, LongWork, MadeBackup, OpenedBackup } from '../../../src/ports/storage.ts';
import type { Backup } from '../../../src/schema/backup.ts';
import { DEFAULT_SETTINGS } from '../../../src/schema/settings.ts';
import { begin, ok, storedSessions } from '../../contracts/session-store.ts';
import { someCheckIn, someMorning, somePlan, someScale } from '../../fixtures/some-days.ts';
import { somePose } from '../../fixtures/some-pose.ts';
import { someEvents } from '../../fixtures/some-session.ts';
import { meddle, newName, openTab, rowsIn } from './tabs.ts';

const MADE_MS = 1_790_000_000_000;
const TABLES = ['sessions', 'heads', 'sets', 'events', 'traces', 'mornings', 'checkins', 'scales'];

/** A plan that is being written: nobody has it yet. */
const { id: _none, createdAtEpochMs: _never, ...unsent } = somePlan();

const someRange: OwnRange = {
  exerciseId: 'shoulder-flexion-raise',
  figures: [
    {
      measure: 'arm',
      side: 'right',
      valueDeg: 96,
      bandDeg: 5,
      peaksDeg: [94, 96, 99],
      foundAtEpochMs: 1_780_000_000_000,
    },
  ],
};
const ownCurl: Exercise = {
  ...elbowCurl,
  id: 'own-curl',
  words: {
    en: { name: 'My curl', why: 'For my arms', steps: ['Bend'], startPose: 'Standing', toStart: 'Stand' },
  },
};
const RECORDS: BackupRecords = {
  plan: somePlan(),
  ownExercises: [ownCurl],
  ownRanges: [someRange],
  planLibrary: { plans: [somePlan({ id: 'for-ann', name: 'Ann' })], draft: { plan: unsent, id: '' } },
  settings: { ...DEFAULT_SETTINGS, muted: true },
};
const NOTHING_ADDED = { sessions: 0, mornings: 0, checkIns: 0, scales: 0 };
const quiet = (): LongWork => ({ onProgress: () => undefined, signal: new AbortController().signal });

async function databaseOf(name: string): Promise<Database> {
  const connection = connect(name, MIGRATIONS, null);
  onTestFinished(() => connection.close());
  return connection.database();
}

async function made(database: Database, mostPoseBytes?: number): Promise<MadeBackup> {
  const source = { database, records: RECORDS, madeAtEpochMs: MADE_MS };
  const backup = await makeBackup(source, quiet(), mostPoseBytes);
  if (!backup) throw new Error('called off by nobody');
  return backup;
}

/** A file, opened by a device. */
async function openedOn(name: string, file: Blob): Promise<OpenedBackup> {
  const connection = connect(name, MIGRATIONS, null);
  onTestFinished(() => connection.close());
  const read = await createBackups(connection).open(file, quiet());
  if (!read?.ok) throw new Error(JSON.stringify(read));
  return read.backup;
}

/** A device on which a session was done: three repetitions, their poses, and what was said. */
async function device(sessionId = 'a'): Promise<{ readonly name: string; readonly database: Database }> {
  const name = newName();
  const store = openTab(name);
  await begin(store, sessionId);
  await ok(store.appendEvents(`${sessionId}-set`, someEvents(2)));
  await ok(store.appendEvents(`${sessionId}-set`, someEvents(3).slice(2)));
  await ok(store.appendTrace(`${sessionId}-set`, [somePose(0), somePose(40)]));
  store.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await ok(openTab(name).recover());
  await meddle(name, ['mornings', 'checkins', 'scales'], (table) => {
    table('mornings').put(someMorning());
    table('checkins').put(someCheckIn());
    table('scales').put(someScale());
  });
  return { name, database: await databaseOf(name) };
}

const whole = async (name: string): Promise<Record<string, unknown>> => {
  const tables: Record<string, unknown> = {};
  for (const table of TABLES) tables[table] = await rowsIn(name, table);
  return tables;
};

async function backupOf(file: Blob): Promise<Backup> {
  const read = await readBackup(file, quiet());
  if (!read?.ok) throw new Error(JSON.stringify(read));
  return read.backup;
}
const mistakeIn = async (file: Blob, mostBytes?: number): Promise<BackupMistake | null> => {
  const read = await readBackup(file, quiet(), mostBytes);
  return !read || read.ok ? null : read.mistake;
};

const textOf = (file: Blob): Promise<string> =>
  new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
const packed = (text: string): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

describe('a backup', () => {
  it('holds every table of the database but the one that is made of the others', async () => {
    const { database } = await device();
    const { madeAtEpochMs: _when, records: _beside, ...tables } = await backupOf((await made(database)).file);
    expect([...Object.keys(tables), 'heads'].sort()).toEqual([...database.objectStoreNames].sort());
    expect([...TABLES].sort()).toEqual([...database.objectStoreNames].sort());
  });

  it('restores everything on a device that has nothing: every row, and the session as it is shown', async () => {
    const { name, database } = await device();
    const backup = await made(database);
    expect(backup.counts).toEqual({ sessions: 1, mornings: 1, checkIns: 1, scales: 1 });
    expect(backup).toMatchObject({ leftOut: 0, withoutPoses: 0 });
    const other = newName();
    const opened = await openedOn(other, backup.file);
    expect(opened.madeAtEpochMs).toBe(MADE_MS);
    expect(opened.records).toEqual(RECORDS);
    const counts = { added: backup.counts, renewed: 0, same: 0 };
    expect(await ok(opened.preview())).toEqual(counts);
    expect(await rowsIn(other, 'sessions')).toEqual([]);
    expect((await ok(opened.merge())).counts).toEqual(counts);
    expect(await whole(other)).toEqual(await whole(name));
    expect((await rowsIn(other, 'traces')).length).toBe(1);
    const [from, to] = [openTab(name), openTab(other)];
    expect(await storedSessions(to)).toEqual(await storedSessions(from));
    expect(await ok(to.readTrace('a-set'))).toEqual(await ok(from.readTrace('a-set')));
  });

  it('of another device is added to what is here; a second time nothing is doubled, and nothing here is changed', async () => {
    const [here, there] = [await device('a'), await device('b')];
    await meddle(here.name, ['checkins'], (table) => table('checkins').put(someCheckIn({ painNow: 7 })));
    const { file } = await made(there.database);
    const opened = await openedOn(here.name, file);
    const first = await ok(opened.merge());
    expect(first.counts).toEqual({ added: { ...NOTHING_ADDED, sessions: 1 }, renewed: 0, same: 3 });
    const after = await whole(here.name);
    expect((await rowsIn(here.name, 'sessions')).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await rowsIn(here.name, 'checkins')).toEqual([someCheckIn({ painNow: 7 })]);
    for (const again of [opened, await openedOn(here.name, file)]) {
      expect((await ok(again.merge())).counts).toEqual({ added: NOTHING_ADDED, renewed: 0, same: 4 });
      expect(await whole(here.name)).toEqual(after);
    }
  });

  it('renews what is older here, keeps what is newer, and all of it is undone', async () => {
    const [here, there] = [await device(), await device()];
    const later = someCheckIn().atEpochMs + 1;
    const said = { question: 'breathed-on', answer: 'yes', atEpochMs: 5 } as const;
    await ok(openTab(there.name).keepSelfReport('a-set', said.question, said));
    await meddle(there.name, ['mornings', 'checkins', 'scales'], (table) => {
      table('mornings').put(someMorning({ endedAtEpochMs: someMorning().startedAtEpochMs + 9 }));
      table('checkins').put(someCheckIn({ atEpochMs: later, painNow: 1 }));
    });
    await meddle(here.name, ['scales'], (table) => table('scales').put(someScale({ atEpochMs: later + 1e9 })));
    const before = await whole(here.name);
    const opened = await openedOn(here.name, (await made(there.database)).file);
    const merged = await ok(opened.merge());
    expect(merged.counts).toEqual({ added: NOTHING_ADDED, renewed: 3, same: 1 });
    expect((await rowsIn(here.name, 'checkins'))[0]).toMatchObject({ painNow: 1 });
    expect((await rowsIn(here.name, 'mornings'))[0]).toHaveProperty('endedAtEpochMs');
    expect((await rowsIn(here.name, 'sets'))[0]).toMatchObject({ selfReport: [said] });
    expect((await rowsIn(here.name, 'scales'))[0]).toMatchObject({ atEpochMs: later + 1e9 });
    await ok(merged.undo());
    expect(await whole(here.name)).toEqual(before);
  });

  it('adds to a session the notes of what was said and done live that are not here, each once, and takes them back', async () => {
    const [here, there] = [await device('a'), await device('a')];
    const note = (id: string): LiveNote => ({
      id,
      atEpochMs: 4,
      by: 'physio',
      name: 'Ada',
      deed: { kind: 'pause-asked' },
    });
    for (const id of ['both', 'mine']) await ok(openTab(here.name).keepLiveNote('a', note(id)));
    for (const id of ['both', 'theirs']) await ok(openTab(there.name).keepLiveNote('a', note(id)));
    const before = await whole(here.name);
    const merged = await ok((await openedOn(here.name, (await made(there.database)).file)).merge());
    expect(merged.counts).toEqual({ added: NOTHING_ADDED, renewed: 1, same: 3 });
    expect(await rowsIn(here.name, 'sessions')).toMatchObject([{ live: [note('both'), note('mine'), note('theirs')] }]);
    await ok(merged.undo());
    expect(await whole(here.name)).toEqual(before);
  });

  it('is undone: what was there before is there, and nothing else', async () => {
    const [here, there] = [await device('a'), await device('b')];
    await meddle(there.name, ['scales'], (table) => table('scales').put(someScale({ id: 'theirs' })));
    const before = await whole(here.name);
    const merged = await ok((await openedOn(here.name, (await made(there.database)).file)).merge());
    expect(await whole(here.name)).not.toEqual(before);
    await ok(merged.undo());
    expect(await whole(here.name)).toEqual(before);
  });

  it('brings back a session that was deleted a moment ago, and takes it away again when it is undone', async () => {
    const { name, database } = await device();
    const { file } = await made(database);
    const store = openTab(name);
    await ok(store.deleteSession('a'));
    const deleted = await whole(name);
    const merge = await mergeBackup(database, await withoutTraces(file));
    expect((await storedSessions(store)).map(({ id }) => id)).toEqual(['a']);
    expect(merge.counts.added.sessions).toBe(1);
    await undoMerge(database, merge);
    expect(await whole(name)).toEqual(deleted);
  });

  it('leaves out and counts what does not read, what still runs, and what was deleted without counting it', async () => {
    const { name, database } = await device();
    await meddle(name, ['sessions', 'sets', 'checkins'], (table) => {
      table('sessions').put({
        id: 'runs',
        startedAtEpochMs: 1,
        endedAtEpochMs: null,
        timeZone: null,
        status: 'running',
        deletedAtEpochMs: null,
      });
      table('sessions').put({ id: 'odd', startedAtEpochMs: 'yesterday', deletedAtEpochMs: null });
      table('sets').put({ id: 'odd-set', sessionId: 'a', exercise: null });
      table('sessions').put({
        id: 'gone',
        startedAtEpochMs: 1,
        endedAtEpochMs: 2,
        timeZone: null,
        status: 'finished',
        deletedAtEpochMs: 3,
      });
      table('checkins').put({ id: 'odd', atEpochMs: 1 });
    });
    const backup = await made(database);
    expect(backup).toMatchObject({ counts: { sessions: 1 }, leftOut: 4 });
    expect((await backupOf(backup.file)).sessions.map(({ id }) => id)).toEqual(['a']);
  });

  it('goes without the poses of the oldest sets where they do not fit, and counts these sets', async () => {
    const { database } = await device();
    const backup = await made(database, 10);
    expect(backup).toMatchObject({ withoutPoses: 1, leftOut: 0 });
    expect(await backupOf(backup.file)).toMatchObject({ traces: [], sets: [{ id: 'a-set' }] });
  });

  it('tells how far it is, and is called off in the middle, made and read', async () => {
    const { name, database } = await device();
    const told: unknown[] = [];
    const source = { database, records: RECORDS, madeAtEpochMs: MADE_MS };
    const backup = await makeBackup(source, { ...quiet(), onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)).toEqual({ done: 4, total: 4 });
    const stop = new AbortController();
    const stopping = { onProgress: () => stop.abort(), signal: stop.signal };
    expect(await makeBackup(source, stopping)).toBeNull();
    const reading = new AbortController();
    const file = backup?.file ?? new Blob();
    expect(await readBackup(file, { onProgress: () => reading.abort(), signal: reading.signal })).toBeNull();
    expect((await openedOn(name, file)).madeAtEpochMs).toBe(MADE_MS);
  });

  it('that the database refuses in the middle stores nothing by halves', async () => {
    const [here, there] = [await device('a'), await device('b')];
    const backup = await withoutTraces((await made(there.database)).file);
    const before = await whole(here.name);
    // Its set has the id of a set that is here, of another session.
    const foreign = { ...backup, sets: backup.sets.map((set) => ({ ...set, id: 'a-set' })) };
    await expect(mergeBackup(here.database, foreign)).rejects.toThrow();
    expect(await whole(here.name)).toEqual(before);
    // What cannot be stored at all, after half of it was written.
    const unstorable = { ...backup, scales: [{ ...someScale({ id: 'x' }), activities: [() => 0] as never }] };
    await expect(mergeBackup(here.database, unstorable)).rejects.toThrow();
    expect(await whole(here.name)).toEqual(before);
  });
});

const withoutTraces = async (file: Blob) => ({ ...(await backupOf(file)), traces: [] });

describe('a file that is no whole backup', () => {
  it('is refused wherever it was cut', async () => {
    const { database } = await device();
    const { file } = await made(database);
    for (let bytes = 2; bytes < file.size; bytes += Math.ceil(file.size / 40)) {
      expect(await mistakeIn(file.slice(0, bytes)), `${bytes} of ${file.size} bytes`).toMatchObject({
        kind: 'damaged',
      });
    }
    const lines = (await textOf(file)).trimEnd().split('\n');
    for (let count = 1; count < lines.length; count += 1) {
      const cut = await packed(`${lines.slice(0, count).join('\n')}\n`);
      expect(await mistakeIn(cut), `${count} lines`).toMatchObject({ kind: 'damaged' });
    }
    const without = [...lines.slice(0, 3), ...lines.slice(4)].join('\n');
    expect(await mistakeIn(await packed(without))).toMatchObject({ kind: 'damaged' });
  });

  it('is refused with what it is: no backup, of a newer version, too large', async () => {
    const { database } = await device();
    const { file } = await made(database);
    const text = await textOf(file);
    expect(await mistakeIn(new Blob([]))).toEqual({ kind: 'not-a-backup' });
    expect(await mistakeIn(new Blob(['{"plumbline":"backup"}']))).toEqual({ kind: 'not-a-backup' });
    expect(await mistakeIn(await packed('{"some":"json"}\n'))).toEqual({ kind: 'not-a-backup' });
    expect(await mistakeIn(await packed(''))).toEqual({ kind: 'not-a-backup' });
    expect(await mistakeIn(await packed(text.replace('"version":1', '"version":2')))).toEqual({
      kind: 'newer',
      version: 2,
    });
    expect(await mistakeIn(await packed(`${text.split('\n')[0]}\n${' '.repeat(5_000_000)}`), 1_000_000)).toEqual({
      kind: 'too-large',
      mostBytes: 1_000_000,
    });
  });

  it('is refused where a line of it, or poses in it, unpack to what would fill the memory', async () => {
    const { name, database } = await device();
    const text = await textOf((await made(database)).file);
    const endless = `${text.split('\n')[0]}\n${' '.repeat(33_000_000)}`;
    expect(await mistakeIn(await packed(endless))).toMatchObject({ kind: 'too-large' });
    const bomb = new Uint8Array(await (await packed(' '.repeat(65_000_000))).arrayBuffer());
    const gzip = btoa(bomb.reduce((bytes, byte) => bytes + String.fromCharCode(byte), ''));
    const connection = connect(name, MIGRATIONS, null);
    onTestFinished(() => connection.close());
    for (const poses of [gzip, btoa('no gzip at all')]) {
      const bad = await packed(text.replace(/"gzip":"[^"]+"/, `"gzip":"${poses}"`));
      expect(await createBackups(connection).open(bad, quiet())).toMatchObject({ mistake: { kind: 'damaged' } });
    }
  });

  it.each<[string, (text: string) => string]>([
    ['a number that is none', (text) => text.replace('"painNow":2', '"painNow":NaN')],
    ['a time past all calendars', (text) => text.replace(/"writtenAtEpochMs":\d+/, '"writtenAtEpochMs":1e308')],
    ['a row twice', (text) => text.replace(/(\{"table":"scales".*\n)(.*)"lines":(\d+)/, '$1$1$2"lines":1$3')],
    ['a set of a session that is not in it', (text) => text.replace('"sessionId":"a"', '"sessionId":"z"')],
    ['events of a set that is not in it', (text) => text.replace('"setId":"a-set"', '"setId":"z-set"')],
    ['a table that is none', (text) => text.replace('"table":"scales"', '"table":"__proto__"')],
    ['poses that are no bytes', (text) => text.replace(/"gzip":"..../, '"gzip":"<b>!')],
    ['own ranges that are none', (text) => text.replace('"bandDeg":5', '"bandDeg":"wide"')],
    ['no plan where one should be', (text) => text.replace('"plan":{', '"plan":{"days":3},"x":{')],
    ['nothing of what lies beside the database', (text) => text.replace(/\{"table":"records".*\n/, '')],
    ['something after its end', (text) => `${text}{"table":"end","lines":1}\n`],
  ])('is refused with %s', async (_what, change) => {
    const { database } = await device();
    const text = await textOf((await made(database)).file);
    expect(change(text)).not.toBe(text);
    expect(await mistakeIn(await packed(change(text)))).toMatchObject({ kind: 'damaged' });
  });

  it('changes no object but its own by the name __proto__, and stores no such field', async () => {
    const { database } = await device();
    const text = await textOf((await made(database)).file);
    const bad = text.replaceAll('"row":{', '"row":{"__proto__":{"polluted":true},');
    const other = newName();
    await ok((await openedOn(other, await packed(bad))).merge());
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(JSON.stringify(await whole(other))).not.toContain('polluted');
  });
});
