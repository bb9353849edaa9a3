import { beforeEach, describe, expect, it } from 'vitest';
import { readRoute } from '../../../src/app/route.ts';
import { fail, succeed } from '../../../src/core/record/failures.ts';
import { withTrial } from '../../../src/features/review/try-bands.ts';
import { THIS_DEVICE } from '../../../src/ports/patients.ts';
import { createMemorySessionStore } from '../../../src/edge/storage/memory-session-store.ts';
import { makeWorld, settle, type World } from '../../app/fakes.ts';
import { posesIn, storedSet } from '../../care/review/some-sets.ts';
import { ownPatient } from '../../fixtures/own-patient.ts';
import { somePlan } from '../../fixtures/some-days.ts';

const poses = posesIn('bird-dog.faults');

/** A store with three sessions of the same exercise; the first of them has no movement any more. */
async function threeSessions() {
  const store = createMemorySessionStore();
  for (const [index, id] of ['old', 'middle', 'new'].entries()) {
    const startedAtEpochMs = 1_749_000_000_000 + index * 86_400_000;
    const set = storedSet(poses, undefined, { id: `set of ${id}`, sessionId: id, startedAtEpochMs });
    await store.startSession({ id, startedAtEpochMs, endedAtEpochMs: null, timeZone: 'UTC', status: 'running' });
    const { events, summary, ...start } = set;
    await store.startSet(start);
    await store.appendEvents(set.id, events);
    if (id !== 'old') await store.appendTrace(set.id, poses);
    await store.finishSet({ id: set.id, endedAtEpochMs: startedAtEpochMs + 60_000, status: 'finished', summary });
    await store.finishSession({ id, endedAtEpochMs: startedAtEpochMs + 60_000, status: 'finished' });
  }
  return store;
}

let world: World;
const reviewed = () => world.app.state.review;
const opened = () => {
  const { opened: now } = reviewed();
  if (!now) throw new Error('no session is open');
  return now;
};
const go = async (hash: string): Promise<void> => {
  await world.app.dispatch({ kind: 'go', route: readRoute(hash, world.app.gathered.pages) });
  for (let turn = 0; turn < 20; turn += 1) await settle();
};

async function open(options: Parameters<typeof makeWorld>[0] = {}): Promise<void> {
  const store = await threeSessions();
  world = makeWorld({
    store,
    patients: ownPatient(store, undefined, { read: () => options.plan ?? null }),
    ...options,
  });
  await go(`#/physio-session/${THIS_DEVICE}/new`);
}

describe('the patients', () => {
  it('are all whose sessions can be looked at, with what is kept of them', async () => {
    await open();
    await go('#/physio');
    expect(reviewed().patients?.map(({ patient, record }) => [patient.id, record?.heads.length])).toEqual([
      [THIS_DEVICE, 3],
    ]);
  });

  it('are said to be out of reach where they cannot be read', async () => {
    world = makeWorld({ patients: { list: () => Promise.resolve(fail({ kind: 'store-newer' })) } });
    await go('#/physio');
    expect(reviewed()).toMatchObject({ patients: [], failure: { kind: 'store-newer' } });
  });

  it('remember when they were looked at last, and say it of the time before', async () => {
    await open();
    await go(`#/physio-patient/${THIS_DEVICE}`);
    expect(reviewed().lookedAtEpochMs).toEqual({});
    const { lookedAtEpochMs } = await world.ports.reviewer.read();
    expect(lookedAtEpochMs[THIS_DEVICE]).toBeGreaterThan(0);
    await go('#/physio');
    expect(reviewed().lookedAtEpochMs).toEqual(lookedAtEpochMs);
  });
});

describe('a session', () => {
  beforeEach(() => open());

  it('opens with its first set, its movement, and what the judge read in it', () => {
    expect(opened()).toMatchObject({ status: 'ready', setId: 'set of new', trace: { kind: 'ready' } });
    const { trace } = opened();
    expect(trace?.kind === 'ready' && trace.readings.timesMs).toHaveLength(poses.length);
  });

  it('offers the other sessions of the exercise to be put beside it', async () => {
    expect(opened().choices.map(({ sessionId }) => sessionId)).toEqual(['middle', 'old']);
    await world.app.dispatch({ kind: 'put-beside', sessionId: 'middle' });
    expect(opened().beside).toMatchObject({ sessionId: 'middle', set: { id: 'set of middle' } });
    expect(opened().beside?.readings?.timesMs).toHaveLength(poses.length);
    await world.app.dispatch({ kind: 'put-beside', sessionId: 'old' });
    expect(opened().beside).toMatchObject({ sessionId: 'old', readings: null });
    await world.app.dispatch({ kind: 'put-beside', sessionId: null });
    expect(opened().beside).toBeNull();
  });

  it('offers none of another exercise than the one that is shown, however late it is found', async () => {
    const store = await threeSessions();
    const own = ownPatient(store);
    let find = (): void => undefined;
    const late = new Promise<void>((resolve) => (find = resolve));
    let asked = 0;
    const heads: typeof own.heads = async (...what) => {
      asked += 1;
      // The sessions of the first set are found after those of the one that was shown next.
      if (asked > 1) return succeed({ heads: [], next: null });
      await late;
      return own.heads(...what);
    };
    await open({ store, patients: { ...own, heads } });
    expect(asked).toBe(1);
    const session = opened().session;
    const [set] = session?.sets ?? [];
    if (!session || !set) throw new Error('no set');
    const next = { ...set, id: 'next', exercise: { ...set.exercise, id: 'squat' } };
    const { review } = world.app.state;
    world.app.kernel.store.set({
      review: { ...review, opened: { ...opened(), session: { ...session, sets: [set, next] } } },
    });
    await world.app.dispatch({ kind: 'show-set', setId: 'next' });
    find();
    for (let turn = 0; turn < 20; turn += 1) await settle();
    expect(opened()).toMatchObject({ setId: 'next', choices: [] });
  });

  it('says why a session that is chosen to be beside it cannot be read', async () => {
    const store = await threeSessions();
    const own = ownPatient(store);
    let isBroken = false;
    const session: typeof own.session = (...what) =>
      isBroken ? Promise.resolve(fail({ kind: 'store-newer' } as const)) : own.session(...what);
    await open({ store, patients: { ...own, session } });
    isBroken = true;
    await world.app.dispatch({ kind: 'put-beside', sessionId: 'middle' });
    expect(opened()).toMatchObject({ beside: null, failure: { kind: 'store-newer' } });
  });

  it('says that a movement could not be read where it cannot, and that there is none only where none is kept', async () => {
    const judge = world.ports.traceJudge;
    await open({ traceJudge: { ...judge, read: () => Promise.reject(new Error('the worker has ended')) } });
    expect(opened().trace).toEqual({ kind: 'unread', setId: 'set of new' });
    await go(`#/physio-session/${THIS_DEVICE}/old`);
    expect(opened().trace).toEqual({ kind: 'none', setId: 'set of old' });
  });

  it('that is not there any more says so', async () => {
    await go(`#/physio-session/${THIS_DEVICE}/gone`);
    expect(opened().status).toBe('missing');
  });

  it('lets go of what is large when somebody leaves it', async () => {
    await go('#/physio');
    expect(reviewed().opened).toBeNull();
  });

  it('is gone when everything is erased, with the notes of whoever looked; its page says so', async () => {
    await world.app.dispatch({ kind: 'name-author', name: 'A. Physio' });
    world.app.kernel.announce({ kind: 'erased' });
    for (let turn = 0; turn < 20; turn += 1) await settle();
    expect(reviewed()).toMatchObject({ author: null, opened: { status: 'missing', session: null, trace: null } });
    expect(await world.ports.reviewer.read()).toEqual({ author: null, lookedAtEpochMs: {} });
  });
});

describe('a correction', () => {
  beforeEach(() => open());
  const said = {
    setId: 'set of new',
    mark: 'reject',
    of: { startMs: 0, side: 'left' },
    reason: ' not the whole way ',
  } as const;

  it('is not kept before somebody has given their name, nor without a reason', async () => {
    await world.app.dispatch({ kind: 'correct', said });
    expect(opened().corrections).toEqual([]);
    await world.app.dispatch({ kind: 'name-author', name: ' A. Physio ' });
    await world.app.dispatch({ kind: 'correct', said: { ...said, reason: '  ' } });
    expect(opened().corrections).toEqual([]);
    expect((await world.ports.reviewer.read()).author).toBe('A. Physio');
  });

  it('is kept with its author and time, and is there when the session is opened again', async () => {
    await world.app.dispatch({ kind: 'name-author', name: 'A. Physio' });
    await world.app.dispatch({ kind: 'correct', said });
    expect(opened().corrections).toEqual([
      expect.objectContaining({ kind: 'reject', author: 'A. Physio', reason: 'not the whole way', of: said.of }),
    ]);
    expect(opened().corrections[0]?.atEpochMs).toBeGreaterThan(0);
    await go('#/physio');
    await go(`#/physio-session/${THIS_DEVICE}/new`);
    expect(opened().corrections).toHaveLength(1);
  });

  it('is taken back, and put again by the notice that says so', async () => {
    await world.app.dispatch({ kind: 'name-author', name: 'A. Physio' });
    await world.app.dispatch({ kind: 'correct', said: { ...said, mark: 'change-side', side: 'right' } });
    const [kept] = opened().corrections;
    if (!kept) throw new Error('not kept');
    await world.app.dispatch({ kind: 'take-back-correction', correctionId: kept.id });
    expect(opened().corrections).toEqual([]);
    const notice = world.app.state.notices.find(({ kind }) => kind === 'correction-gone');
    expect(notice).toMatchObject({ correction: kept });
    await world.app.dispatch({ kind: 'put-correction-again', correction: kept });
    expect(opened().corrections).toEqual([kept]);
    expect(world.app.state.notices).toEqual([]);
  });

  it('holds where its session stands beside another one, too', async () => {
    await world.app.dispatch({ kind: 'name-author', name: 'A. Physio' });
    await world.app.dispatch({ kind: 'correct', said });
    await go('#/physio');
    await go(`#/physio-session/${THIS_DEVICE}/middle`);
    await world.app.dispatch({ kind: 'put-beside', sessionId: 'new' });
    expect(opened().beside?.corrections).toEqual([expect.objectContaining({ kind: 'reject', of: said.of })]);
    await world.app.dispatch({ kind: 'put-beside', sessionId: 'old' });
    expect(opened().beside?.corrections).toEqual([]);
  });

  it('that cannot be kept is not shown as if it were', async () => {
    const store = await threeSessions();
    const patients = {
      ...ownPatient(store),
      putCorrection: () => Promise.resolve(fail({ kind: 'store-full' } as const)),
    };
    await open({ store, patients, reviewer: { author: 'A. Physio' } });
    await world.app.dispatch({ kind: 'correct', said });
    expect(opened().corrections).toEqual([]);
    expect(world.app.state.notices).toEqual([expect.objectContaining({ kind: 'save-trouble' })]);
  });

  it('made while another could not be taken back stays beside it', async () => {
    const store = await threeSessions();
    let refuse = (): void => undefined;
    const patients = {
      ...ownPatient(store),
      deleteCorrection: () =>
        new Promise<ReturnType<typeof fail<{ readonly kind: 'store-full' }>>>((resolve) => {
          refuse = () => resolve(fail({ kind: 'store-full' } as const));
        }),
    };
    await open({ store, patients, reviewer: { author: 'A. Physio' } });
    await world.app.dispatch({ kind: 'correct', said });
    const [first] = opened().corrections;
    const taking = world.app.dispatch({ kind: 'take-back-correction', correctionId: first?.id ?? '' });
    await settle();
    await world.app.dispatch({ kind: 'correct', said: { ...said, reason: 'another' } });
    refuse();
    await taking;
    expect(
      opened()
        .corrections.map(({ reason }) => reason)
        .toSorted(),
    ).toEqual(['another', 'not the whole way']);
  });
});

describe('other bands', () => {
  const unreachable = { countDeg: 400, targetDeg: 410 };

  it('are tried on the open set and on earlier ones, and save nothing', async () => {
    await open({ plan: somePlan({ items: [{ exerciseId: 'bird-dog', dose: {} }] }) });
    await world.app.dispatch({ kind: 'try-bands', change: unreachable });
    const { trial } = opened();
    expect(trial).toMatchObject({ isWorking: false, withoutTrace: 1, isSaved: null });
    expect(trial?.here?.apart.before.total).toBeGreaterThan(0);
    expect(trial?.here?.apart.after.total).toBe(0);
    expect(trial?.earlier.map(({ sessionId }) => sessionId)).toEqual(['middle']);
    expect(world.ports.plans.read()?.items[0]?.dose).toEqual({});
    await world.app.dispatch({ kind: 'try-bands', change: {} });
    expect(opened().trial).toBeNull();
  });

  it('are tried on no set that was done later, and told with the place where each was done', async () => {
    await open();
    await go(`#/physio-session/${THIS_DEVICE}/middle`);
    await world.app.dispatch({ kind: 'try-bands', change: unreachable });
    expect(opened().trial).toMatchObject({ earlier: [], withoutTrace: 1, here: { timeZone: 'UTC' } });
  });

  it('are tried on the open set although the worker that judges was lost with its movement', async () => {
    await open();
    await world.ports.traceJudge.forget();
    await world.app.dispatch({ kind: 'try-bands', change: unreachable });
    expect(opened().trial).toMatchObject({ isWorking: false, withoutTrace: 1 });
    expect(opened().trial?.here?.apart.after.total).toBe(0);
  });

  it('say nothing of the bands before, and wait no longer, where judging breaks down', async () => {
    await open();
    await world.app.dispatch({ kind: 'try-bands', change: unreachable });
    world.ports.traceJudge.judge = () => Promise.reject(new Error('the worker has ended'));
    await world.app.dispatch({ kind: 'try-bands', change: { targetDeg: 150 } }).catch(() => undefined);
    expect(opened().trial).toMatchObject({ isWorking: false, here: null, earlier: [] });
  });

  it('go into the plan of this device where it has the exercise', async () => {
    await open({ plan: somePlan({ items: [{ exerciseId: 'bird-dog', dose: { reps: 4 } }] }) });
    await world.app.dispatch({ kind: 'try-bands', change: { targetDeg: 150 } });
    await world.app.dispatch({ kind: 'save-bands' });
    expect(world.ports.plans.read()?.items).toEqual([{ exerciseId: 'bird-dog', dose: { reps: 4, targetDeg: 150 } }]);
    expect(opened().trial?.isSaved).toBe('plan');
  });

  it('go into a file where no plan here has it', async () => {
    await open();
    await world.app.dispatch({ kind: 'try-bands', change: { targetDeg: 150 } });
    await world.app.dispatch({ kind: 'save-bands' });
    expect(opened().trial?.isSaved).toBe('file');
    expect(world.saved).toHaveLength(1);
    const read = await world.ports.planFiles.read(new Blob([world.saved[0]?.text ?? '']), world.app.state.exercises);
    expect(read).toMatchObject({ ok: true });
    expect(world.ports.plans.read()).toBeNull();
  });

  it('add to what a plan accepts already, and never take from it below nothing', () => {
    const dose = { tolerance: { 'leg-low': 5 }, without: ['same-side'] };
    expect(withTrial(dose, { tolerance: { 'leg-low': 10 }, without: ['same-side', 'x'] })).toEqual({
      tolerance: { 'leg-low': 15 },
      without: ['same-side', 'x'],
    });
    expect(withTrial(dose, { tolerance: { 'leg-low': -20 } }).tolerance).toEqual({ 'leg-low': 0 });
  });
});
