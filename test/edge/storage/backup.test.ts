import { describe, expect, it, onTestFinished } from 'vitest';
import { makeBackup, readBackup } from '../../../src/edge/storage/backup-file.ts';
import { connect } from '../../../src/edge/storage/connection.ts';
import { MIGRATIONS, type Database } from '../../../src/edge/storage/database.ts';
import { restore, undoRestore } from '../../../src/edge/storage/restore.ts';
import type { Backup, BackupMistake } from '../../../src/schema/backup.ts';
import { begin, ok, storedSessions } from '../../contracts/session-store.ts';
import { someCheckIn, someMorning, someScale } from '../../fixtures/some-days.ts';
import { somePose } from '../../fixtures/some-pose.ts';
import { someEvents } from '../../fixtures/some-session.ts';
import { meddle, newName, openTab, rowsIn } from './tabs.ts';

const MADE_MS = 1_790_000_000_000;
const TABLES = ['sessions', 'heads', 'sets', 'events', 'traces', 'mornings', 'checkins', 'scales'];

async function databaseOf(name: string): Promise<Database> {
  const connection = connect(name, MIGRATIONS, null);
  onTestFinished(() => connection.close());
  return connection.database();
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

async function backupOf(file: Blob, mostBytes?: number): Promise<Backup> {
  const read = await readBackup(file, mostBytes);
  if (!read.ok) throw new Error(JSON.stringify(read.mistake));
  return read.backup;
}
const mistakeIn = async (file: Blob, mostBytes?: number): Promise<BackupMistake | null> => {
  const read = await readBackup(file, mostBytes);
  return read.ok ? null : read.mistake;
};

const textOf = (file: Blob): Promise<string> =>
  new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
const packed = (text: string): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

describe('a backup', () => {
  it('restores everything on a device that has nothing: every row, and the session as it is shown', async () => {
    const { name, database } = await device();
    const made = await makeBackup(database, MADE_MS);
    expect(made).toMatchObject({ sessions: 1, leftOut: 0 });
    const other = newName();
    const backup = await backupOf(made.file);
    expect(backup.madeAtEpochMs).toBe(MADE_MS);
    await restore(await databaseOf(other), backup);
    expect(await whole(other)).toEqual(await whole(name));
    expect((await rowsIn(other, 'traces')).length).toBe(1);
    const [from, to] = [openTab(name), openTab(other)];
    expect(await storedSessions(to)).toEqual(await storedSessions(from));
    expect(await ok(to.readTrace('a-set'))).toEqual(await ok(from.readTrace('a-set')));
  });

  it('of another device is added to what is here; a second time nothing is doubled, and nothing here is changed', async () => {
    const [here, there] = [await device('a'), await device('b')];
    await meddle(here.name, ['checkins'], (table) => table('checkins').put(someCheckIn({ painNow: 7 })));
    const backup = await backupOf((await makeBackup(there.database, MADE_MS)).file);
    const first = await restore(here.database, backup);
    expect(first.added).toEqual({ sessions: ['b'], mornings: [], checkins: [], scales: [] });
    const after = await whole(here.name);
    expect((await rowsIn(here.name, 'sessions')).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await rowsIn(here.name, 'checkins')).toEqual([someCheckIn({ painNow: 7 })]);
    const second = await restore(here.database, backup);
    expect(second).toEqual({ added: { sessions: [], mornings: [], checkins: [], scales: [] }, broughtBack: [] });
    expect(await whole(here.name)).toEqual(after);
  });

  it('is undone: what was there before is there, and nothing else', async () => {
    const [here, there] = [await device('a'), await device('b')];
    await meddle(there.name, ['scales'], (table) => table('scales').put(someScale({ id: 'theirs' })));
    const before = await whole(here.name);
    const backup = await backupOf((await makeBackup(there.database, MADE_MS)).file);
    const restored = await restore(here.database, backup);
    expect(await whole(here.name)).not.toEqual(before);
    await undoRestore(here.database, restored);
    expect(await whole(here.name)).toEqual(before);
  });

  it('brings back a session that was deleted a moment ago, and takes it away again when it is undone', async () => {
    const { name, database } = await device();
    const { file } = await makeBackup(database, MADE_MS);
    const store = openTab(name);
    await ok(store.deleteSession('a'));
    const deleted = await whole(name);
    const restored = await restore(database, await backupOf(file));
    expect((await storedSessions(store)).map(({ id }) => id)).toEqual(['a']);
    await undoRestore(database, restored);
    expect(await whole(name)).toEqual(deleted);
  });

  it('leaves out and counts what does not read, what still runs, and what was deleted without counting it', async () => {
    const { name, database } = await device();
    await meddle(name, ['sessions', 'checkins'], (table) => {
      table('sessions').put({
        id: 'runs',
        startedAtEpochMs: 1,
        endedAtEpochMs: null,
        timeZone: null,
        status: 'running',
        deletedAtEpochMs: null,
      });
      table('sessions').put({ id: 'odd', startedAtEpochMs: 'yesterday', deletedAtEpochMs: null });
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
    const made = await makeBackup(database, MADE_MS);
    expect(made).toMatchObject({ sessions: 1, leftOut: 3 });
    expect((await backupOf(made.file)).sessions.map(({ id }) => id)).toEqual(['a']);
  });

  it('that the database refuses in the middle stores nothing by halves', async () => {
    const [here, there] = [await device('a'), await device('b')];
    const backup = await backupOf((await makeBackup(there.database, MADE_MS)).file);
    const before = await whole(here.name);
    // Its set has the id of a set that is here, of another session.
    const foreign = { ...backup, sets: backup.sets.map((set) => ({ ...set, id: 'a-set' })) };
    await expect(restore(here.database, foreign)).rejects.toThrow();
    expect(await whole(here.name)).toEqual(before);
  });
});

describe('a file that is no whole backup', () => {
  it('is refused wherever it was cut', async () => {
    const { database } = await device();
    const { file } = await makeBackup(database, MADE_MS);
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
    const { file } = await makeBackup(database, MADE_MS);
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

  it.each<[string, (text: string) => string]>([
    ['a number that is none', (text) => text.replace('"painNow":2', '"painNow":NaN')],
    ['a time past all calendars', (text) => text.replace(/"writtenAtEpochMs":\d+/, '"writtenAtEpochMs":1e308')],
    ['a row twice', (text) => text.replace(/(\{"table":"scales".*\n)(.*)"lines":(\d+)/, '$1$1$2"lines":1$3')],
    ['a set of a session that is not in it', (text) => text.replace('"sessionId":"a"', '"sessionId":"z"')],
    ['events of a set that is not in it', (text) => text.replace('"setId":"a-set"', '"setId":"z-set"')],
    ['a table that is none', (text) => text.replace('"table":"scales"', '"table":"__proto__"')],
    ['poses that are no bytes', (text) => text.replace(/"gzip":"..../, '"gzip":"<b>!')],
    ['something after its end', (text) => `${text}{"table":"end","lines":1}\n`],
  ])('is refused with %s', async (_what, change) => {
    const { database } = await device();
    const text = await textOf((await makeBackup(database, MADE_MS)).file);
    expect(change(text)).not.toBe(text);
    expect(await mistakeIn(await packed(change(text)))).toMatchObject({ kind: 'damaged' });
  });

  it('changes no object but its own by the name __proto__, and stores no such field', async () => {
    const { database } = await device();
    const text = await textOf((await makeBackup(database, MADE_MS)).file);
    const bad = text.replaceAll('"row":{', '"row":{"__proto__":{"polluted":true},');
    const other = newName();
    await restore(await databaseOf(other), await backupOf(await packed(bad)));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(JSON.stringify(await whole(other))).not.toContain('polluted');
  });
});
