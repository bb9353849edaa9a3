import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fail, succeed } from '../../../src/core/record/failures.ts';
import type { Session } from '../../../src/core/report/session.ts';
import type { OpenedState } from '../../../src/features/summary/opened.ts';
import type { PatientStore } from '../../../src/ports/patients.ts';
import summary from '../../../src/features/summary/feature.ts';
import { someCorrection } from '../../fixtures/some-session-file.ts';
import { someCheckIn } from '../../fixtures/some-days.ts';
import { someEvents, someSession, someSet } from '../../fixtures/some-session.ts';
import { makeWorld } from '../../app/fakes.ts';

const asked = (): Session => {
  const set = someSet('a-set', 'a');
  return {
    ...someSession('a'),
    sets: [{ ...set, events: someEvents(2), exercise: { ...set.exercise, asks: ['back-quiet'] } }],
  };
};

describe('the page of a stored session', () => {
  it('says that the session is no longer there', async () => {
    const { app } = makeWorld();
    await app.dispatch({ kind: 'go', route: { page: 'session', sessionId: 'gone' } });
    expect(app.state.opened.status).toBe('missing');
  });

  it('says why where it cannot be read', async () => {
    const { app, store } = makeWorld();
    vi.spyOn(store, 'readSession').mockResolvedValue(fail({ kind: 'store-refused', detail: 'damaged' }));
    await app.dispatch({ kind: 'go', route: { page: 'session', sessionId: 'a' } });
    expect(app.state.opened).toMatchObject({ status: 'unavailable', failure: { kind: 'store-refused' } });
  });
});

describe('what a reader has said of a stored session', () => {
  const opened = async (corrections: PatientStore['corrections']): Promise<OpenedState> => {
    const { app, ports, store } = makeWorld();
    vi.spyOn(store, 'readSession').mockResolvedValue(succeed(asked()));
    vi.spyOn(ports.patients, 'corrections').mockImplementation(corrections);
    await app.dispatch({ kind: 'go', route: { page: 'session', sessionId: 'a' } });
    return app.state.opened;
  };

  it('comes with it: of its own sets, and of no other', async () => {
    const own = someCorrection({ setId: 'a-set' });
    const { corrections } = await opened(async () => succeed([someCorrection({ id: 'b', setId: 'other' }), own]));
    expect(corrections).toEqual([own]);
  });

  it('is said to be unread where it does not read, and the session is shown', async () => {
    const read = await opened(async () => fail({ kind: 'store-refused', detail: 'damaged' }));
    expect(read).toMatchObject({ status: 'ready', corrections: null });
  });
});

describe('the page of one session after another', () => {
  it('shows the one that was asked for last, however long an earlier one takes to read', async () => {
    const { app, store } = makeWorld();
    let come: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (come = resolve));
    vi.spyOn(store, 'readSession').mockImplementation(async (id) => {
      if (id === 'slow') await slow;
      return succeed({ ...someSession(id), sets: [] });
    });
    const first = app.dispatch({ kind: 'go', route: { page: 'session', sessionId: 'slow' } });
    await app.dispatch({ kind: 'go', route: { page: 'session', sessionId: 'quick' } });
    come();
    await first;
    expect(app.state.opened.session?.id).toBe('quick');
  });
});

describe('a session on paper', () => {
  it('has what was told on its day, and nothing of other days', async () => {
    const { app, ports, store } = makeWorld();
    const { startedAtEpochMs } = someSession('a');
    vi.spyOn(store, 'readSession').mockResolvedValue(succeed(asked()));
    for (const [id, hours] of [
      ['day-before', -24],
      ['before', -0.2],
      ['after', 0.5],
      ['day-after', 24],
    ] as const)
      await ports.days.putCheckIn(someCheckIn({ id, atEpochMs: startedAtEpochMs + hours * 3_600_000 }));
    await app.dispatch({ kind: 'go', route: { page: 'session-report', sessionId: 'a' } });
    expect(app.state.opened.session?.id).toBe('a');
    expect(app.state.toldOnDay.map(({ id }) => id)).toEqual(['before', 'after']);
  });

  it('is there where what was told cannot be read', async () => {
    const { app, ports, store } = makeWorld();
    vi.spyOn(store, 'readSession').mockResolvedValue(succeed({ ...someSession('a'), sets: [] }));
    vi.spyOn(ports.days, 'readCheckIns').mockResolvedValue(fail({ kind: 'store-late' }));
    await app.dispatch({ kind: 'go', route: { page: 'session-report', sessionId: 'a' } });
    expect(app.state.opened.session?.id).toBe('a');
    expect(app.state.toldOnDay).toEqual([]);
  });
});

describe('the summary', () => {
  it('is of the session that has just been done, and of no other that was looked at since', async () => {
    const { app } = makeWorld();
    app.kernel.store.set({ opened: { status: 'ready', session: asked(), corrections: [], failure: null } });
    await app.dispatch({ kind: 'go', route: { page: 'summary' } });
    expect(app.state.route.page).toBe('start');
  });
});

describe('what is asked after a set', () => {
  // As before every visit: the first page does without the code of the questions.
  beforeAll(async () => void (await summary.code?.()));

  it.each([
    ['1', 'yes'],
    ['2', 'unsure'],
    ['3', 'no'],
    ['4', undefined],
  ])('is answered by the key %s on the summary', (key, answer) => {
    const { app } = makeWorld();
    const opened = { status: 'ready', session: asked(), corrections: [], failure: null } as const;
    app.kernel.store.set({ route: { page: 'summary' }, opened });
    const intent = app.intentOfKey(key);
    expect(intent?.kind === 'answer' ? intent.answer : undefined).toBe(answer);
  });

  it('is not answered by a key on another page', () => {
    const { app } = makeWorld();
    app.kernel.store.set({ opened: { status: 'ready', session: asked(), corrections: [], failure: null } });
    expect(app.intentOfKey('1')).toBeNull();
  });
});
