import { describe, expect, it, onTestFinished } from 'vitest';
import type { SessionFile } from '../../../src/care/exchange/session-file.ts';
import type { Plan } from '../../../src/care/plan/plan.ts';
import { connect } from '../../../src/edge/storage/connection.ts';
import { createDayStore } from '../../../src/edge/storage/day-store.ts';
import { MIGRATIONS } from '../../../src/edge/storage/database.ts';
import { gather } from '../../../src/edge/storage/gather.ts';
import { PATIENT_MIGRATIONS } from '../../../src/edge/storage/patient-tables.ts';
import { createPatientStore } from '../../../src/edge/storage/patients.ts';
import { THIS_DEVICE, type HandOverWish, type PatientStore } from '../../../src/ports/patients.ts';
import { packPoses } from '../../../src/schema/trace-chunk.ts';
import { roundPose } from '../../../src/core/body/round-pose.ts';
import { begin, ok } from '../../contracts/session-store.ts';
import { someCheckIn, someMorning, somePlan, someScale } from '../../fixtures/some-days.ts';
import { somePose } from '../../fixtures/some-pose.ts';
import { someCorrection, someEndedSession, someSessionFile } from '../../fixtures/some-session-file.ts';
import { someEvents } from '../../fixtures/some-session.ts';
import { FIRST, meddle, newName, openTab, rowsIn } from './tabs.ts';

const ANNA = someSessionFile().person.id;
const OWN_ID = '0e0e0e0e-own';
const PATIENCE = { writeMs: 3000, readMs: 3000, againMs: 3000 };
const quiet = () => ({ onProgress: () => undefined, signal: new AbortController().signal });
const ALL_OF = (patientId: string): HandOverWish => ({
  patientId,
  sessionIds: null,
  withTraces: true,
  withPlan: true,
  withDays: true,
  daysSinceEpochMs: -Infinity,
  withCorrections: true,
});

interface Device {
  readonly name: string;
  readonly patients: PatientStore;
  readonly own: ReturnType<typeof openTab>;
  /** The same device in another tab. */
  again(): PatientStore;
  /** The names of its databases, without what they all begin with. */
  databases(): Promise<readonly string[]>;
  plan: Plan | null;
  nowMs: number;
}

function device(name = newName()): Device {
  const own = openTab(name);
  const connection = connect(name, MIGRATIONS, null);
  let ids = 0;
  const open = (): PatientStore =>
    createPatientStore({
      name,
      clock: { epochMs: () => here.nowMs },
      newId: () => `import-${(ids += 1)}`,
      patience: PATIENCE,
      againMs: null,
      own: {
        connection,
        store: own,
        days: createDayStore(connection, PATIENCE),
        plans: { read: () => here.plan },
        person: () => ({ id: OWN_ID, name: 'Me' }),
      },
    });
  const here: Device = {
    name,
    own,
    patients: open(),
    again: open,
    databases: async () => {
      const all = await indexedDB.databases();
      return all.flatMap((one) => (one.name?.startsWith(name) ? [one.name.slice(name.length)] : [])).sort();
    },
    plan: null,
    nowMs: 1_770_000_000_000,
  };
  onTestFinished(async () => {
    connection.close();
    for (const rest of await here.databases()) indexedDB.deleteDatabase(name + rest);
  });
  return here;
}

const tracesOf = async (setId: string): Promise<SessionFile['traces']> => {
  const bytes = new Uint8Array(await packPoses([somePose(0), somePose(40)]));
  return [{ setId, gzip: btoa(String.fromCharCode(...bytes)) }];
};
const COUNTS = { added: { sessions: 1, mornings: 1, checkIns: 1, scales: 1 }, renewed: 0, same: 0 };
const NOTHING = { sessions: 0, mornings: 0, checkIns: 0, scales: 0 };

describe('a file that is taken in', () => {
  it('is shown before anything of it is stored', async () => {
    const { patients, databases } = device();
    const preview = await ok(patients.previewImport(someSessionFile()));
    expect(preview).toEqual({ known: null, counts: { ...COUNTS, corrections: 1, isNewPlan: true } });
    expect(await databases()).toEqual(['-patients']);
    expect(await ok(patients.list())).toEqual([
      { id: THIS_DEVICE, name: 'Me', isThisDevice: true, lastImportEpochMs: null },
    ]);
  });

  it('gives all that was handed over, as it was', async () => {
    const { patients, nowMs } = device();
    const file = someSessionFile({ traces: await tracesOf('a-set') });
    const { patient, counts } = await ok(patients.importFile(file));
    expect(counts).toEqual({ ...COUNTS, corrections: 1, isNewPlan: true });
    expect(patient).toEqual({ id: ANNA, name: 'Anna', isThisDevice: false, lastImportEpochMs: nowMs });
    expect(await ok(patients.list())).toEqual([expect.objectContaining({ id: THIS_DEVICE }), patient]);
    const page = await ok(patients.heads(ANNA, FIRST));
    expect(page.heads).toMatchObject([{ kind: 'session', id: 'a', status: 'finished', sets: [{ done: 3 }] }]);
    expect(await ok(patients.session(ANNA, 'a'))).toEqual(someEndedSession());
    expect(await ok(patients.trace(ANNA, 'a-set'))).toEqual([somePose(0), somePose(40)].map(roundPose));
    expect(await ok(patients.dayRecords(ANNA))).toEqual({
      plan: somePlan(),
      mornings: [someMorning()],
      checkIns: [someCheckIn()],
      scales: [someScale()],
    });
    expect(await ok(patients.corrections(ANNA))).toEqual([someCorrection()]);
  });

  it('can be handed on as it came', async () => {
    const { patients } = device();
    const { person: _whose, madeAtEpochMs: _when, ...contents } = someSessionFile({ traces: await tracesOf('a-set') });
    await ok(patients.importFile(someSessionFile({ traces: contents.traces })));
    expect(await ok(patients.gather(ALL_OF(ANNA), quiet()))).toEqual({
      contents,
      leftOut: 0,
      withoutPoses: 0,
      withoutRoom: 0,
    });
    const little = { ...ALL_OF(ANNA), withTraces: false, withPlan: false, withDays: false, withCorrections: false };
    const none = { plan: null, traces: [], mornings: [], checkIns: [], scales: [], corrections: [] };
    expect((await ok(patients.gather(little, quiet())))?.contents).toEqual({ ...contents, ...none });
    expect((await ok(patients.gather({ ...ALL_OF(ANNA), sessionIds: [] }, quiet())))?.contents.sessions).toEqual([]);
    const off = AbortSignal.abort();
    expect(await ok(patients.gather(ALL_OF(ANNA), { ...quiet(), signal: off }))).toBeNull();
  });

  it('adds nothing when it comes again, and of a later one only what is new', async () => {
    const { patients } = device();
    await ok(patients.importFile(someSessionFile()));
    const again = await ok(patients.importFile(someSessionFile()));
    expect(again.counts).toEqual({ added: NOTHING, renewed: 0, same: 4, corrections: 0, isNewPlan: false });
    const later = someSessionFile({
      madeAtEpochMs: 1_760_002_000_000,
      person: { id: ANNA, name: 'Anna B.' },
      plan: somePlan({ id: 'next', createdAtEpochMs: 1_790_000_000_000 }),
      sessions: [someEndedSession(), someEndedSession('b', { startedAtEpochMs: 1_761_000_000_000 })],
      checkIns: [someCheckIn({ painNow: 5, atEpochMs: someCheckIn().atEpochMs + 1 })],
      corrections: [someCorrection(), someCorrection({ id: 'other' })],
    });
    const expected = { added: { ...NOTHING, sessions: 1 }, renewed: 1, same: 3, corrections: 1, isNewPlan: true };
    expect((await ok(patients.previewImport(later))).counts).toEqual(expected);
    expect((await ok(patients.importFile(later))).counts).toEqual(expected);
    expect((await ok(patients.heads(ANNA, FIRST))).heads.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await ok(patients.dayRecords(ANNA))).toMatchObject({ plan: { id: 'next' }, checkIns: [{ painNow: 5 }] });
    // An older file that comes late brings back neither name nor plan.
    const { patient } = await ok(patients.importFile(someSessionFile()));
    expect(patient.name).toBe('Anna B.');
    expect((await ok(patients.dayRecords(ANNA))).plan?.id).toBe('next');
  });

  it('brings the movement that an earlier one was without, and undo takes it away again', async () => {
    const { patients } = device();
    await ok(patients.importFile(someSessionFile()));
    expect(await ok(patients.trace(ANNA, 'a-set'))).toEqual([]);
    const { importId, counts } = await ok(patients.importFile(someSessionFile({ traces: await tracesOf('a-set') })));
    expect(counts).toMatchObject({ renewed: 1, same: 3 });
    expect(await ok(patients.trace(ANNA, 'a-set'))).toHaveLength(2);
    await ok(patients.undoImport(ANNA, importId));
    expect(await ok(patients.trace(ANNA, 'a-set'))).toEqual([]);
    expect(await ok(patients.session(ANNA, 'a'))).toEqual(someEndedSession());
  });

  it('is undone: what it brought goes, what it replaced comes back, and what was there before stays', async () => {
    const { patients } = device();
    const first = await ok(patients.importFile(someSessionFile()));
    const later = someSessionFile({
      madeAtEpochMs: 1_760_002_000_000,
      person: { id: ANNA, name: 'Another name' },
      plan: null,
      sessions: [someEndedSession('b')],
      checkIns: [someCheckIn({ painNow: 5, atEpochMs: someCheckIn().atEpochMs + 1 })],
      corrections: [someCorrection({ id: 'other', setId: 'b-set' })],
    });
    const second = await ok(patients.importFile(later));
    expect(await patients.undoImport(ANNA, first.importId)).toEqual({ ok: false, failure: { kind: 'store-erased' } });
    await ok(patients.undoImport(ANNA, second.importId));
    expect(await ok(patients.list())).toMatchObject([{}, { id: ANNA, name: 'Anna' }]);
    expect((await ok(patients.heads(ANNA, FIRST))).heads.map(({ id }) => id)).toEqual(['a']);
    expect(await ok(patients.dayRecords(ANNA))).toMatchObject({ plan: somePlan(), checkIns: [someCheckIn()] });
    expect(await ok(patients.corrections(ANNA))).toEqual([someCorrection()]);
    expect(await patients.undoImport(ANNA, second.importId)).toMatchObject({ ok: false });
  });

  it('of somebody new, undone, leaves nobody and no database', async () => {
    const { patients, databases } = device();
    const { importId } = await ok(patients.importFile(someSessionFile()));
    expect(await databases()).toEqual(['-patient-' + ANNA, '-patients']);
    await ok(patients.undoImport(ANNA, importId));
    expect(await databases()).toEqual(['-patients']);
    expect(await ok(patients.list())).toHaveLength(1);
    expect(await patients.heads(ANNA, FIRST)).toEqual({ ok: false, failure: { kind: 'store-erased' } });
  });

  it('is not stored by halves where the database refuses a part of it', async () => {
    const { patients, databases } = device();
    // A set of an id that is taken by another session.
    const clash = {
      ...someEndedSession('b'),
      sets: someEndedSession('b').sets.map((set) => ({ ...set, id: 'a-set' })),
    };
    const refused = await patients.importFile(someSessionFile({ sessions: [someEndedSession(), clash] }));
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'store-refused' } });
    expect(await databases()).toEqual(['-patients']);
    await ok(patients.importFile(someSessionFile()));
    const worse = someSessionFile({
      sessions: [clash, someEndedSession('c')],
      corrections: [someCorrection({ id: 'x' })],
    });
    expect(await patients.importFile(worse)).toMatchObject({ ok: false });
    expect((await ok(patients.heads(ANNA, FIRST))).heads.map(({ id }) => id)).toEqual(['a']);
    expect(await ok(patients.corrections(ANNA))).toEqual([someCorrection()]);
    expect(await ok(patients.list())).toMatchObject([{}, { id: ANNA, lastImportEpochMs: 1_770_000_000_000 }]);
  });

  it('that a killed tab was taking in is there whole or not at all', async () => {
    const here = device();
    const list = `${here.name}-patients`;
    // Killed before anything of the file was stored.
    expect(await ok(here.patients.list())).toHaveLength(1);
    await meddle(list, ['patients'], (table) =>
      table('patients').put({ id: 'nobody-yet', name: null, lastImportEpochMs: null }),
    );
    expect(await ok(here.again().list())).toHaveLength(1);
    expect(await rowsIn(list, 'patients')).toEqual([]);
    // Killed after the file was stored, and before the list said so.
    await ok(here.patients.importFile(someSessionFile()));
    await meddle(list, ['patients'], (table) =>
      table('patients').put({ id: ANNA, name: null, lastImportEpochMs: null }),
    );
    expect(await ok(here.again().list())).toMatchObject([
      {},
      { id: ANNA, name: 'Anna', lastImportEpochMs: here.nowMs },
    ]);
  });

  it('comes once where two tabs take it in at once', async () => {
    const here = device();
    const both = await Promise.all([here.patients, here.again()].map((tab) => ok(tab.importFile(someSessionFile()))));
    expect(both.map(({ counts }) => counts.added.sessions).sort()).toEqual([0, 1]);
    expect((await ok(here.patients.heads(ANNA, FIRST))).heads).toHaveLength(1);
  });
});

describe('patients', () => {
  it('never come into each other’s place, though their sessions have the same ids', async () => {
    const { patients, own } = device();
    await begin(own, 'a');
    await ok(patients.importFile(someSessionFile()));
    const bert = someSessionFile({
      person: { id: 'bert-bert', name: 'Bert' },
      sessions: [someEndedSession('a', { reps: 7 })],
    });
    await ok(patients.importFile(bert));
    const doneBy = async (id: string) => (await ok(patients.session(id, 'a')))?.sets[0]?.events.length;
    expect(await Promise.all([THIS_DEVICE, ANNA, 'bert-bert'].map(doneBy))).toEqual([0, 4, 8]);
    await ok(patients.forget(ANNA));
    expect(await Promise.all([THIS_DEVICE, 'bert-bert'].map(doneBy))).toEqual([0, 8]);
    expect((await ok(patients.list())).map(({ name }) => name)).toEqual(['Me', 'Bert']);
  });

  it('are listed by name, those without one last', async () => {
    const { patients } = device();
    for (const [id, name] of [
      ['zzzzzzzz', null],
      ['yyyyyyyy', 'Clara'],
      ['xxxxxxxx', 'Bert'],
    ] as const)
      await ok(patients.importFile(someSessionFile({ person: { id, name } })));
    expect((await ok(patients.list())).map(({ name }) => name)).toEqual(['Me', 'Bert', 'Clara', null]);
  });

  it('who are not known get no database by being asked for', async () => {
    const { patients, databases } = device();
    const refused = { ok: false, failure: { kind: 'store-erased' } };
    expect(await patients.heads('nobody-here', FIRST)).toEqual(refused);
    expect(await patients.dayRecords('nobody-here')).toEqual(refused);
    expect(await patients.putCorrection('nobody-here', someCorrection())).toEqual(refused);
    expect(await databases()).toEqual(['-patients']);
  });

  it('are all forgotten at once, with what was said of this device’s own', async () => {
    const { patients, databases } = device();
    await ok(patients.importFile(someSessionFile()));
    await ok(patients.putCorrection(THIS_DEVICE, someCorrection()));
    await ok(patients.forgetAll());
    expect(await databases()).toEqual(['-patients']);
    expect(await ok(patients.corrections(THIS_DEVICE))).toEqual([]);
    expect(await ok(patients.list())).toHaveLength(1);
  });
});

describe('what is said of a set', () => {
  it('is kept beside it, replaced by its id, and taken back', async () => {
    const { patients } = device();
    await ok(patients.importFile(someSessionFile({ corrections: [] })));
    for (const id of [THIS_DEVICE, ANNA]) {
      await ok(patients.putCorrection(id, someCorrection()));
      await ok(patients.putCorrection(id, someCorrection({ id: 'first', atEpochMs: 1 })));
      await ok(patients.putCorrection(id, someCorrection({ reason: 'Both hips turned.' })));
      expect((await ok(patients.corrections(id))).map(({ reason }) => reason)).toEqual([
        'The pelvis turned.',
        'Both hips turned.',
      ]);
      await ok(patients.deleteCorrection(id, 'first'));
      await ok(patients.deleteCorrection(id, 'not-there'));
      expect(await ok(patients.corrections(id))).toHaveLength(1);
    }
    expect(await ok(patients.session(ANNA, 'a'))).toEqual(someEndedSession());
  });
});

describe('this device’s own', () => {
  it('are read where the app keeps them, and are handed over', async () => {
    const here = device();
    await begin(here.own, 'mine');
    await ok(here.own.appendEvents('mine-set', someEvents(2)));
    await ok(here.own.appendTrace('mine-set', [somePose(0)]));
    here.plan = somePlan();
    const running = await ok(here.patients.gather(ALL_OF(THIS_DEVICE), quiet()));
    expect(running).toMatchObject({ leftOut: 1, contents: { sessions: [] } });
    await ok(here.own.finishSet({ id: 'mine-set', endedAtEpochMs: 9, status: 'finished', summary: null }));
    await ok(here.own.finishSession({ id: 'mine', endedAtEpochMs: 9, status: 'finished' }));
    const gathered = await ok(here.patients.gather(ALL_OF(THIS_DEVICE), quiet()));
    expect(gathered?.contents.sessions).toEqual([await ok(here.patients.session(THIS_DEVICE, 'mine'))]);
    expect(gathered?.contents).toMatchObject({ plan: somePlan(), traces: [{ setId: 'mine-set' }] });
    expect((await ok(here.patients.heads(THIS_DEVICE, FIRST))).heads).toHaveLength(1);
  });

  it('come back into their own place, with what was said of them, and that is undone', async () => {
    const here = device();
    const file = someSessionFile({ person: { id: OWN_ID, name: 'Me' }, plan: somePlan() });
    expect((await ok(here.patients.previewImport(file))).counts).toMatchObject({ corrections: 1, isNewPlan: false });
    const { patient, importId, counts } = await ok(here.patients.importFile(file));
    expect(counts).toEqual({ ...COUNTS, corrections: 1, isNewPlan: false });
    expect(patient).toMatchObject({ id: THIS_DEVICE, lastImportEpochMs: here.nowMs });
    expect(await here.databases()).toEqual(['', '-patients']);
    expect(await ok(here.own.readSession('a'))).toEqual(someEndedSession());
    expect(await ok(here.patients.corrections(THIS_DEVICE))).toEqual([someCorrection()]);
    await ok(here.patients.undoImport(THIS_DEVICE, importId));
    expect(await ok(here.own.readSession('a'))).toBeNull();
    expect(await ok(here.patients.corrections(THIS_DEVICE))).toEqual([]);
    expect(await here.patients.undoImport(THIS_DEVICE, importId)).toMatchObject({ ok: false });
  });
});

describe('more than fits into one file', () => {
  it('leaves out the movement of the oldest, then the oldest, and says how many', async () => {
    const here = device();
    const traces = await tracesOf('a-set');
    const sessions = ['a', 'b', 'c'].map((id, at) =>
      someEndedSession(id, { startedAtEpochMs: 1_760_000_000_000 + at }),
    );
    const file = someSessionFile({
      sessions,
      traces: sessions.flatMap(({ id }) => traces.map((one) => ({ ...one, setId: `${id}-set` }))),
    });
    await ok(here.patients.importFile(file));
    const connection = connect(`${here.name}-patient-${ANNA}`, PATIENT_MIGRATIONS, null);
    onTestFinished(() => connection.close());
    const beside = { wish: ALL_OF(ANNA), days: null, plan: null, corrections: [] };
    const bytes = traces[0]!.gzip.length;
    const { sets, ...row } = sessions[0]!;
    const { length } = JSON.stringify([row, sets.map(({ exercise: _once, ...set }) => set)]);
    const of = async (mostPoseBytes: number, mostText: number) =>
      gather(await connection.database(), beside, quiet(), { mostPoseBytes, mostText });
    const without = await of(2 * bytes + 1, 1e9);
    expect(without).toMatchObject({ withoutPoses: 1, withoutRoom: 0 });
    expect(without?.contents.traces.map(({ setId }) => setId)).toEqual(['c-set', 'b-set']);
    const few = await of(1e9, Math.floor(1.5 * length));
    expect(few?.contents.sessions.map(({ id }) => id)).toEqual(['c']);
    expect(few?.withoutRoom).toBe(2);
  });
});
