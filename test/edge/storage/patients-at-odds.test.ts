/** Files of patients that come at a bad time, and what is left of them afterwards. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../../../src/edge/storage/connection.ts';
import { createDayStore } from '../../../src/edge/storage/day-store.ts';
import { MIGRATIONS } from '../../../src/edge/storage/database.ts';
import { createPatientStore } from '../../../src/edge/storage/patients.ts';
import { THIS_DEVICE, type PatientStore } from '../../../src/ports/patients.ts';
import { ok } from '../../contracts/session-store.ts';
import { someCheckIn, someMorning } from '../../fixtures/some-days.ts';
import { someCorrection, someEndedSession, someSessionFile } from '../../fixtures/some-session-file.ts';
import { FIRST, newName, openTab } from './tabs.ts';

const ANNA = someSessionFile().person.id;
const OWN_ID = '0e0e0e0e-own';
const PATIENCE = { writeMs: 3000, readMs: 3000, againMs: 3000 };

function device(name = newName()) {
  const own = openTab(name);
  const connection = connect(name, MIGRATIONS, null);
  const days = createDayStore(connection, PATIENCE);
  let ids = 0;
  const open = (): PatientStore =>
    createPatientStore({
      name,
      clock: { epochMs: () => 1_770_000_000_000 },
      newId: () => `import-${(ids += 1)}`,
      patience: PATIENCE,
      againMs: null,
      own: { connection, store: own, days, plans: { read: () => null }, person: () => ({ id: OWN_ID, name: 'Me' }) },
    });
  const databases = async () => {
    const all = await indexedDB.databases();
    return all.flatMap((one) => (one.name?.startsWith(name) ? [one.name.slice(name.length)] : [])).sort();
  };
  onTestFinished(async () => {
    connection.close();
    for (const rest of await databases()) indexedDB.deleteDatabase(name + rest);
  });
  return { name, own, days, patients: open(), again: open, databases };
}
const ownFile = (change = {}) => someSessionFile({ person: { id: OWN_ID, name: 'Me' }, corrections: [], ...change });

describe('files of others', () => {
  it('with the same session ids leave this device’s own as they are', async () => {
    const { patients, own } = device();
    await ok(patients.importFile(ownFile()));
    await ok(patients.importFile(someSessionFile({ sessions: [someEndedSession('a', { reps: 9 })] })));
    expect((await ok(own.listHeads(FIRST))).heads).toMatchObject([{ id: 'a', sets: [{ done: 3 }] }]);
    expect((await ok(patients.heads(ANNA, FIRST))).heads).toMatchObject([{ id: 'a', sets: [{ done: 9 }] }]);
  });

  it('a newer file without a name keeps the name of an older one', async () => {
    const { patients } = device();
    await ok(patients.importFile(someSessionFile()));
    await ok(
      patients.importFile(someSessionFile({ person: { id: ANNA, name: null }, madeAtEpochMs: 1_760_009_000_000 })),
    );
    expect((await ok(patients.list())).find(({ id }) => id === ANNA)?.name).toBe('Anna');
  });

  it('an older file after a newer one, and the same twice, change neither name nor records', async () => {
    const { patients } = device();
    await ok(patients.importFile(someSessionFile()));
    const again = await ok(patients.importFile(someSessionFile()));
    expect(again.counts.added).toEqual({ sessions: 0, mornings: 0, checkIns: 0, scales: 0 });
    await ok(
      patients.importFile(
        someSessionFile({
          person: { id: ANNA, name: 'Old' },
          madeAtEpochMs: 1,
          checkIns: [someCheckIn({ atEpochMs: 5, painNow: 9 })],
        }),
      ),
    );
    expect(await ok(patients.list())).toMatchObject([{}, { id: ANNA, name: 'Anna' }]);
    expect((await ok(patients.dayRecords(ANNA))).checkIns).toEqual([someCheckIn()]);
  });

  it('leave nothing of somebody who is forgotten while a file of theirs is taken in', async () => {
    const { patients, again, databases } = device();
    await ok(patients.importFile(someSessionFile()));
    const other = again();
    await ok(other.list());
    await Promise.all([patients.importFile(someSessionFile({ madeAtEpochMs: 1_760_009_000_000 })), other.forget(ANNA)]);
    const here = (await ok(patients.list())).length;
    expect((await databases()).filter((one) => one.startsWith('-patient-'))).toHaveLength(here - 1);
  });

  it('leave nothing of somebody who is forgotten while something is said or read of them', async () => {
    const { patients, again, databases } = device();
    for (let turn = 0; turn < 12; turn += 1) {
      await ok(patients.importFile(someSessionFile()));
      const other = again();
      const wait = new Promise((resolve) => setTimeout(resolve, turn % 4));
      await Promise.all([
        patients.forget(ANNA),
        wait.then(() => other.putCorrection(ANNA, someCorrection({ id: `c-${turn}` }))),
        wait.then(() => other.heads(ANNA, FIRST)),
        patients.putCorrection(ANNA, someCorrection({ id: `d-${turn}` })),
      ]);
      expect(await ok(patients.list()), `turn ${turn}`).toHaveLength(1);
      expect(
        (await databases()).filter((one) => one.startsWith('-patient-')),
        `turn ${turn}`,
      ).toEqual([]);
    }
  });
});

describe('undoing what was taken in', () => {
  it('keeps an answer that was told after it', async () => {
    const { patients, days } = device();
    await ok(days.putCheckIn(someCheckIn({ painNow: 2 })));
    const later = someCheckIn({ painNow: 3, atEpochMs: someCheckIn().atEpochMs + 1000 });
    const { importId } = await ok(patients.importFile(ownFile({ checkIns: [later] })));
    const last = someCheckIn({ painNow: 8, atEpochMs: someCheckIn().atEpochMs + 2000 });
    await ok(days.putCheckIn(last));
    await ok(patients.undoImport(THIS_DEVICE, importId));
    expect((await ok(days.readCheckIns({ sinceEpochMs: 0 }))).records).toEqual([last]);
  });

  it('keeps what another tab has done since in a morning that it renewed', async () => {
    const { patients, days } = device();
    const before = someMorning();
    await ok(days.putMorning(before));
    const further = someMorning({
      items: [...before.items.slice(0, 1), { exerciseId: 'elbow-curl', status: 'stopped', sessionId: 's2' }],
    });
    const { importId } = await ok(patients.importFile(ownFile({ mornings: [further] })));
    const done = someMorning({
      items: [...before.items.slice(0, 1), { exerciseId: 'elbow-curl', status: 'done', sessionId: 's3' }],
      endedAtEpochMs: before.startedAtEpochMs + 9,
    });
    await ok(days.putMorning(done));
    await ok(patients.undoImport(THIS_DEVICE, importId));
    expect((await ok(days.readMornings({ sinceEpochMs: 0 }))).records[0]?.items[1]?.status).toBe('done');
  });

  it('of an older file than the last, by another tab, is refused and takes nothing', async () => {
    const { patients, again } = device();
    const first = await ok(patients.importFile(someSessionFile()));
    await ok(
      again().importFile(
        someSessionFile({ sessions: [someEndedSession('b')], corrections: [], madeAtEpochMs: 1_760_009_000_000 }),
      ),
    );
    expect(await patients.undoImport(ANNA, first.importId)).toMatchObject({ ok: false });
    expect((await ok(patients.heads(ANNA, FIRST))).heads).toHaveLength(2);
  });
});

describe('where storage is full', () => {
  it('nothing of a file is there, and nobody of whom it was', async () => {
    const { patients, databases } = device();
    const add = IDBObjectStore.prototype.add;
    onTestFinished(() => void (IDBObjectStore.prototype.add = add));
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...what: Parameters<typeof add>) {
      if (this.name === 'imports') throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, what);
    };
    expect(await patients.importFile(someSessionFile())).toMatchObject({ ok: false, failure: { kind: 'store-full' } });
    IDBObjectStore.prototype.add = add;
    expect(await ok(patients.list())).toHaveLength(1);
    expect(await databases()).toEqual(['-patients']);
  });

  it('of this device’s own nothing is there either', async () => {
    const { patients, own } = device();
    const add = IDBObjectStore.prototype.add;
    onTestFinished(() => void (IDBObjectStore.prototype.add = add));
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...what: Parameters<typeof add>) {
      if (this.name === 'imports') throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, what);
    };
    expect(await patients.importFile(ownFile())).toMatchObject({ ok: false, failure: { kind: 'store-full' } });
    IDBObjectStore.prototype.add = add;
    expect((await ok(own.listHeads(FIRST))).heads).toEqual([]);
  });
});
