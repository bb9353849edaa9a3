import { expect, it, onTestFinished } from 'vitest';
import { mutated } from '../../../scripts/fuzz/mutate.ts';
import { randomFor } from '../../../scripts/bench/counting/random.ts';
import { createSessionFiles } from '../../../src/edge/exchange/session-files.ts';
import { connect } from '../../../src/edge/storage/connection.ts';
import { MIGRATIONS } from '../../../src/edge/storage/database.ts';
import { createDayStore } from '../../../src/edge/storage/day-store.ts';
import { createPatientStore } from '../../../src/edge/storage/patients.ts';
import { ok } from '../../contracts/session-store.ts';
import { someSessionFile } from '../../fixtures/some-session-file.ts';
import { newName, openTab } from './tabs.ts';

const PATIENCE = { writeMs: 3000, readMs: 3000, againMs: 3000 };
const FIRST = { after: null, limit: 40 };
const FILES = 300;

it('files that were changed at random are taken in whole or not at all, and what was taken in reads', async () => {
  const name = newName();
  const connection = connect(name, MIGRATIONS, null);
  onTestFinished(() => connection.close());
  const days = createDayStore(connection, PATIENCE);
  let ids = 0;
  const patients = createPatientStore({
    name,
    clock: { epochMs: () => 1_770_000_000_000 },
    newId: () => `import-${(ids += 1)}`,
    patience: PATIENCE,
    againMs: null,
    own: {
      connection,
      store: openTab(name),
      days,
      plans: { read: () => null },
      person: () => ({ id: null, name: null }),
    },
  });
  // This device's own database and the list of people are made when they are first asked for.
  await Promise.all([connection.database(), ok(patients.list())]);
  const files = createSessionFiles();
  const written = await files.write(someSessionFile(), { kind: 'open' });
  const bytes = new Uint8Array(await written!.arrayBuffer());
  const random = randomFor('patients');
  let taken = 0;
  for (let index = 0; index < FILES; index += 1) {
    const { how, bytes: changed } = await mutated(bytes, random);
    const read = await files.read(new Blob([changed]), null);
    if (!read.ok) continue;
    taken += 1;
    const before = await databases(name);
    const { patient, importId } = await ok(patients.importFile(read.file)).catch((error: unknown) => {
      throw new Error(`${how}: ${String(error)}`);
    });
    const { heads } = await ok(patients.heads(patient.id, FIRST));
    expect(
      heads.map(({ kind }) => kind),
      how,
    ).toEqual(read.file.sessions.map(() => 'session'));
    for (const session of read.file.sessions) {
      const { sets, ...row } = session;
      const back = await ok(patients.session(patient.id, session.id));
      expect(back, how).toEqual({ ...row, sets: sets.toSorted((a, b) => a.startedAtEpochMs - b.startedAtEpochMs) });
    }
    expect((await ok(patients.corrections(patient.id))).length, how).toBe(read.file.corrections.length);
    await ok(patients.undoImport(patient.id, importId));
    expect(await databases(name), how).toEqual(before.filter((one) => !one.includes('-patient-')));
  }
  expect(taken).toBeGreaterThan(10);
  expect(await ok(patients.list())).toHaveLength(1);
});

async function databases(name: string): Promise<readonly string[]> {
  const all = await indexedDB.databases();
  return all.flatMap((one) => (one.name?.startsWith(name) ? [one.name] : [])).sort();
}
