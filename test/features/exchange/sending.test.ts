import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { AWAITED } from '../../../src/app/awaited.ts';
import { bundleOf } from '../../../src/care/exchange/fhir/bundle.ts';
import { partsOf, recordsIn } from '../../../src/care/exchange/fhir/parts.ts';
import type { ServerAnswer } from '../../../src/care/exchange/sending.ts';
import { fail, succeed } from '../../../src/core/record/failures.ts';
import { post } from '../../../src/edge/exchange/fhir-post.ts';
import { createFhirServer } from '../../../src/edge/exchange/fhir-server.ts';
import type { ClinicServer, Outbox } from '../../../src/ports/clinic-server.ts';
import type { Patient } from '../../../src/ports/patients.ts';
import { fakeOutbox, makeWorld, settle, until, type World, type WorldOptions } from '../../app/fakes.ts';
import { doubledIn, startFhirServer, type FhirStore } from '../../fixtures/fhir-server.ts';
import { someCheckIn } from '../../fixtures/some-days.ts';
import { someEndedSession, someSessionFile } from '../../fixtures/some-session-file.ts';

const SESSIONS = Array.from({ length: 60 }, (_, index) => someEndedSession(`s${index}`));
const FILE = someSessionFile({
  sessions: SESSIONS,
  checkIns: [someCheckIn({ id: 'c1' }), someCheckIn({ id: 'c2' })],
  traces: [],
});
const ANNA: Patient = { id: FILE.person.id, name: 'Anna', isThisDevice: false, lastImportEpochMs: 5 };
const ADDRESS = 'https://clinic.example/r4';
const PARTS = partsOf(bundleOf(FILE, { withName: false, nameOf: ({ id }) => id }));

const toClose: World[] = [];
afterEach(() => {
  // What comes back later would come back in another test.
  for (const { app } of toClose.splice(0)) app.state.outbox.callOff();
});

interface Clinic extends World {
  outboxShown(): World['app']['state']['outbox'];
  /** The record of Anna, put together and sent. */
  sent(address?: string, key?: string): Promise<void>;
  /** Time goes by until nothing is at work. */
  pass(ms: number): Promise<void>;
}

async function clinic(
  clinicServer: Partial<ClinicServer>,
  outbox: Outbox = fakeOutbox(),
  more: WorldOptions = {},
): Promise<Clinic> {
  const { person: _whose, madeAtEpochMs: _when, ...contents } = FILE;
  const world = makeWorld({
    clinicServer,
    outbox,
    patients: {
      list: () => Promise.resolve(succeed([ANNA])),
      gather: () => Promise.resolve(succeed({ contents, leftOut: 0, withoutPoses: 0, withoutRoom: 0 })),
      ...more.patients,
    },
    ...more,
  });
  toClose.push(world);
  const outboxShown = () => world.app.state.outbox;
  const still = () => until('nothing at work', () => !outboxShown().isAtWork);
  await world.app.dispatch({ kind: 'go', route: { page: 'exchange' } });
  await settle();
  return {
    ...world,
    outboxShown,
    sent: async (address = ADDRESS, key = '') => {
      await world.app.dispatch({ kind: 'prepare-record', patient: ANNA, withName: false });
      await world.app.dispatch({ kind: 'send-record', address, key });
    },
    pass: async (ms) => {
      world.clock.advance(ms);
      await settle();
      await still();
    },
  };
}

/** A server that answers as it is told, and takes everything else. */
function answering(...answers: readonly (ServerAnswer | Promise<ServerAnswer>)[]) {
  const queue = [...answers];
  const send = vi.fn<ClinicServer['send']>((_address, { entry }) =>
    Promise.resolve(queue.shift() ?? { kind: 'taken', entries: entry.map(() => 'made') }),
  );
  return { send, useKey: vi.fn<ClinicServer['useKey']>(() => Promise.resolve()) };
}
const not = (trouble: (ServerAnswer & { kind: 'not-taken' })['trouble'], retryAfterMs: number | null = null) =>
  ({ kind: 'not-taken', trouble, retryAfterMs }) as const;
const timesOf = ({ send }: ReturnType<typeof answering>) => send.mock.calls.length;

describe('a record for a server', () => {
  it('is first shown, without a name unless that is wished, and goes only when the person says so', async () => {
    const server = answering();
    const { app, outboxShown } = await clinic(server);
    await app.dispatch({ kind: 'prepare-record', patient: ANNA, withName: false });
    expect(app.state.exchange.prepared).toMatchObject({
      patient: ANNA,
      withName: false,
      sessions: 60,
      checkIns: 2,
      scales: 1,
      hasPlan: true,
    });
    const text = JSON.stringify(app.state.exchange.prepared?.parts);
    expect(text).not.toContain('Anna');
    expect(server.send).not.toHaveBeenCalled();
    await app.dispatch({ kind: 'leave-record' });
    await app.dispatch({ kind: 'send-record', address: ADDRESS, key: '' });
    expect([app.state.exchange.prepared, outboxShown().sendings]).toEqual([null, []]);
    await app.dispatch({ kind: 'prepare-record', patient: ANNA, withName: true });
    expect(JSON.stringify(app.state.exchange.prepared?.parts)).toContain('Anna');
    await app.dispatch({ kind: 'send-record', address: ` ${ADDRESS}/ `, key: '' });
    expect(timesOf(server)).toBe(PARTS.length);
    expect(PARTS.length).toBeGreaterThan(2);
    expect(new Set(server.send.mock.calls.map(([address]) => address))).toEqual(new Set([ADDRESS]));
    expect(outboxShown()).toMatchObject({
      address: ADDRESS,
      inFlight: null,
      sendings: [{ partsDone: PARTS.length, parts: PARTS.length, made: recordsIn(PARTS), known: 0, dueEpochMs: null }],
    });
  });

  it.each([
    ['', 'no-address'],
    ['no address', 'no-address'],
    ['ftp://clinic.example', 'no-address'],
    ['https://me:secret@clinic.example/r4', 'no-address'],
    ['https://clinic.example/r4?x=1', 'no-address'],
    ['http://clinic.example/r4', 'not-encrypted'],
    ['http://192.168.0.7/r4', 'not-encrypted'],
  ] as const)('does not go to %s', async (address, mistake) => {
    const server = answering();
    const { app, sent } = await clinic(server);
    await sent(address);
    expect(app.state.exchange).toMatchObject({ notSent: mistake, prepared: { patient: ANNA } });
    expect(server.send).not.toHaveBeenCalled();
  });

  it.each([
    ['clinic.example/r4', ADDRESS],
    ['http://localhost:8080/fhir/', 'http://localhost:8080/fhir'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ])('goes to %s', async (typed, address) => {
    const server = answering();
    const { sent } = await clinic(server);
    await sent(typed);
    expect(server.send.mock.calls[0]?.[0]).toBe(address);
  });

  it('is not sent with what cannot be a key, and with one as it was pasted', async () => {
    const server = answering();
    const { app, sent, outboxShown } = await clinic(server);
    await sent(ADDRESS, 'my key');
    expect(app.state.exchange.notSent).toBe('odd-key');
    await sent(ADDRESS, ' Bearer abc.def-1== ');
    expect(server.useKey).toHaveBeenLastCalledWith(ADDRESS, 'abc.def-1==');
    expect(outboxShown().withKey).toEqual([ADDRESS]);
    expect(JSON.stringify(app.state)).not.toContain('abc.def');
  });

  it('is not sent where it cannot be kept here first, and nothing of it is lost', async () => {
    const server = answering();
    const refusing = { ...fakeOutbox(), add: () => Promise.resolve(fail({ kind: 'store-full' } as const)) };
    const { app, sent } = await clinic(server, refusing);
    await sent();
    expect(app.state.exchange).toMatchObject({ notSent: { kind: 'store-full' }, prepared: { patient: ANNA } });
    expect(server.send).not.toHaveBeenCalled();
  });

  it('says so where there is nothing to send', async () => {
    const server = answering();
    const contents = { ...FILE, sessions: [], checkIns: [], scales: [], plan: null, corrections: [] };
    const { app } = await clinic(server, fakeOutbox(), {
      patients: {
        gather: () => Promise.resolve(succeed({ contents, leftOut: 0, withoutPoses: 0, withoutRoom: 0 })),
      },
    });
    await app.dispatch({ kind: 'prepare-record', patient: ANNA, withName: false });
    expect(app.state.exchange.prepared).toMatchObject({ parts: [], sessions: 0 });
    await app.dispatch({ kind: 'send-record', address: ADDRESS, key: '' });
    expect(server.send).not.toHaveBeenCalled();
  });
});

describe('a record that waits', () => {
  it('goes on by itself after the pause, from the part that did not come', async () => {
    const taken: ServerAnswer = { kind: 'taken', entries: PARTS[0]!.bundle.entry.map(() => 'made' as const) };
    const server = answering(taken, not('busy', 60_000));
    const { sent, pass, outboxShown } = await clinic(server);
    await sent();
    expect(outboxShown().sendings).toMatchObject([{ partsDone: 1, trouble: 'busy', misses: 1 }]);
    for (let seconds = 0; seconds < 55; seconds += 5) await pass(5000);
    expect(timesOf(server)).toBe(2);
    for (let seconds = 0; seconds < 10; seconds += 5) await pass(5000);
    expect(timesOf(server)).toBe(PARTS.length + 1);
    const sentParts = server.send.mock.calls.map(([, { entry }]) => entry.at(-1)?.fullUrl);
    const last = PARTS.map(({ bundle }) => bundle.entry.at(-1)?.fullUrl);
    expect(sentParts).toEqual([last[0], last[1], ...last.slice(1)]);
    expect(outboxShown().sendings).toMatchObject([{ partsDone: PARTS.length, trouble: null }]);
  });

  it('is late where the server does not answer in time, and the request is let go of', async () => {
    const signals: AbortSignal[] = [];
    const send: ClinicServer['send'] = (_address, _bundle, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    };
    const { sent, clock, outboxShown } = await clinic({ send });
    void sent();
    await until('a request', () => signals.length === 1);
    expect(outboxShown().inFlight).not.toBeNull();
    clock.advance(AWAITED['clinic-server'].limitMs - 1);
    await settle();
    expect(signals[0]?.aborted).toBe(false);
    clock.advance(1);
    await until('the end of it', () => outboxShown().inFlight === null);
    expect(signals[0]?.aborted).toBe(true);
    expect(outboxShown().sendings).toMatchObject([{ trouble: 'late', misses: 1, partsDone: 0 }]);
  });

  it('is stopped, sent now and removed', async () => {
    const first = not('unreachable');
    const server = answering(first, first, not('refused'));
    const { app, sent, pass, outboxShown } = await clinic(server);
    await sent();
    await app.dispatch({ kind: 'stop-sending', id: outboxShown().sendings[0]!.id });
    expect(outboxShown().sendings).toMatchObject([{ dueEpochMs: null, trouble: null }]);
    await pass(3_600_000);
    expect(timesOf(server)).toBe(1);
    const { id } = outboxShown().sendings[0]!;
    await app.dispatch({ kind: 'send-now', id, key: '' });
    expect(outboxShown().sendings).toMatchObject([{ trouble: 'unreachable', misses: 1 }]);
    await app.dispatch({ kind: 'send-now', id, key: '' });
    expect(outboxShown().sendings).toMatchObject([{ trouble: 'refused', dueEpochMs: null }]);
    await app.dispatch({ kind: 'remove-sending', id });
    expect(outboxShown().sendings).toEqual([]);
    expect(timesOf(server)).toBe(3);
  });

  it('that is stopped on its way stays stopped, and what has come counts when it goes on', async () => {
    const server = answering(new Promise(() => undefined));
    const abortable: ClinicServer['send'] = (address, bundle, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(not('late')));
        void server.send(address, bundle, signal).then(resolve);
      });
    const { app, sent, outboxShown } = await clinic({ send: abortable });
    void sent();
    await until('a request', () => outboxShown().inFlight !== null);
    await app.dispatch({ kind: 'stop-sending', id: outboxShown().sendings[0]!.id });
    await until('nothing on its way', () => outboxShown().inFlight === null);
    await settle();
    expect(outboxShown().sendings).toMatchObject([{ dueEpochMs: null, trouble: null, misses: 0 }]);
    await app.dispatch({ kind: 'send-now', id: outboxShown().sendings[0]!.id, key: '' });
    await until('all of it', () => outboxShown().sendings[0]?.partsDone === PARTS.length);
  });

  it('waits while somebody exercises', async () => {
    const server = answering(not('unreachable'));
    const { app, sent, pass, outboxShown } = await clinic(server);
    await sent();
    app.kernel.store.set({ run: { stage: 'opening' } as never });
    for (let minutes = 0; minutes < 5; minutes += 1) await pass(60_000);
    expect(timesOf(server)).toBe(1);
    app.kernel.store.set({ run: null });
    await pass(60_000);
    expect(outboxShown().sendings).toMatchObject([{ partsDone: PARTS.length }]);
  });

  it('survives a restart, and goes on a while after it, on whatever page', async () => {
    const outbox = fakeOutbox();
    const before = await clinic(answering(not('unreachable')), outbox);
    await before.sent();
    before.outboxShown().callOff();
    const server = answering();
    const after = makeWorld({ clinicServer: server, outbox });
    toClose.push(after);
    after.clock.advance(60_000);
    await after.app.start();
    expect(server.send).not.toHaveBeenCalled();
    after.clock.advance(5000);
    await until('all of it', () => after.app.state.outbox.sendings[0]?.partsDone === PARTS.length);
    expect(timesOf(server)).toBe(PARTS.length);
  });

  it('asks for its key anew after a restart, and sends nothing without it', async () => {
    const outbox = fakeOutbox();
    const before = await clinic(answering(not('unreachable')), outbox);
    await before.sent(ADDRESS, 'secret');
    before.outboxShown().callOff();
    const server = answering();
    const after = await clinic(server, outbox);
    for (let minutes = 0; minutes < 10; minutes += 1) await after.pass(60_000);
    expect(server.send).not.toHaveBeenCalled();
    expect(after.outboxShown()).toMatchObject({ withKey: [], sendings: [{ needsKey: true, partsDone: 0 }] });
    await after.app.dispatch({ kind: 'send-now', id: after.outboxShown().sendings[0]!.id, key: 'secret' });
    expect(server.useKey).toHaveBeenCalledWith(ADDRESS, 'secret');
    expect(after.outboxShown().sendings).toMatchObject([{ partsDone: PARTS.length }]);
  });

  it('is sent by one tab at a time', async () => {
    const outbox = fakeOutbox();
    let open: (answer: ServerAnswer) => void = () => undefined;
    const slow = answering(new Promise((resolve) => (open = resolve)));
    const one = await clinic(slow, outbox);
    void one.sent();
    await until('a request', () => timesOf(slow) === 1);
    const idle = answering();
    const other = await clinic(idle, outbox);
    await settle();
    expect(other.outboxShown().sendings).toHaveLength(1);
    open({ kind: 'taken', entries: PARTS[0]!.bundle.entry.map(() => 'made' as const) });
    await until('all of it', () => one.outboxShown().sendings[0]?.partsDone === PARTS.length);
    await until('the other one', () => other.outboxShown().sendings[0]?.partsDone === PARTS.length);
    expect([timesOf(slow), timesOf(idle)]).toEqual([PARTS.length, 0]);
  });

  it('goes with its person, and with everything', async () => {
    const outbox = fakeOutbox();
    const made = await clinic(answering(not('unreachable'), not('unreachable')), outbox);
    await made.sent();
    await made.app.dispatch({ kind: 'forget-patient', patient: { ...ANNA, id: 'somebody-else' } });
    expect(made.outboxShown().sendings).toHaveLength(1);
    await made.app.dispatch({ kind: 'forget-patient', patient: ANNA });
    expect(made.outboxShown()).toMatchObject({ sendings: [], address: ADDRESS });
    await made.sent();
    await made.app.dispatch({ kind: 'erase-everything' });
    await until('nothing kept', () => made.outboxShown().address === null);
    expect([await outbox.list(), await outbox.lastAddress()]).toEqual([succeed([]), succeed(null)]);
    expect(made.outboxShown().sendings).toEqual([]);
  });

  it('says why what waits cannot be looked up', async () => {
    const away = { ...fakeOutbox(), list: () => Promise.resolve(fail({ kind: 'store-late' } as const)) };
    const { outboxShown } = await clinic(answering(), away);
    expect(outboxShown()).toMatchObject({ failure: { kind: 'store-late' }, isAtWork: false });
  });
});

it('a record sent to a real server through cuts, a busy hour and a restart on both sides is there whole and once', async () => {
  const store: FhirStore = { stored: [] };
  const first = await startFhirServer({ store });
  onTestFinished(() => first.close());
  const outbox = fakeOutbox();
  const real = (clock: { epochMs(): number }) =>
    createFhirServer({ post, isOnline: () => true, epochMs: () => clock.epochMs() });
  const world: { clock: { epochMs(): number } } = { clock: { epochMs: () => 0 } };
  const before = await clinic(real({ epochMs: () => world.clock.epochMs() }), outbox);
  world.clock = before.clock;
  // The first part comes and its answer does not; the second does not come; then the server has too much to do.
  first.next('cut-after', { status: 503, headers: { 'Retry-After': '20' } });
  await before.sent(first.address);
  expect(before.outboxShown().sendings).toMatchObject([{ trouble: 'unreachable', partsDone: 0 }]);
  expect(store.stored).toHaveLength(PARTS[0]!.bundle.entry.length);
  await before.pass(5000);
  await until('busy', () => before.outboxShown().sendings[0]?.trouble === 'busy');
  first.next({ status: 200, body: '' });
  before.outboxShown().callOff();
  // Both are started anew.
  const port = Number(new URL(first.address).port);
  await first.close();
  const second = await startFhirServer({ store, port });
  onTestFinished(() => second.close());
  const after = await clinic(real(before.clock), outbox);
  after.clock.advance(60_000);
  second.next('cut-before');
  await until('another miss', () => after.outboxShown().sendings[0]?.trouble === 'unreachable');
  for (let round = 0; round < 20 && after.outboxShown().sendings[0]?.partsDone !== PARTS.length; round += 1)
    await after.pass(5000);
  const [sending] = after.outboxShown().sendings;
  expect(sending).toMatchObject({ partsDone: PARTS.length, records: recordsIn(PARTS) });
  // What came with the cut answer was there before.
  expect(sending).toMatchObject({
    known: PARTS[0]!.bundle.entry.length,
    made: recordsIn(PARTS) - PARTS[0]!.bundle.entry.length,
  });
  expect(store.stored).toHaveLength(recordsIn(PARTS));
  expect(doubledIn(store)).toEqual([]);
  expect([...first.complaints, ...second.complaints]).toEqual([]);
  // Sent once more by somebody who does not trust it, nothing is new. The first was given an id by another app.
  after.ports.newId();
  await after.sent(second.address);
  await until('all of it', () => after.outboxShown().sendings[1]?.partsDone === PARTS.length);
  expect(after.outboxShown().sendings[1]).toMatchObject({ made: 0, known: recordsIn(PARTS) });
  expect(store.stored).toHaveLength(recordsIn(PARTS));
});
