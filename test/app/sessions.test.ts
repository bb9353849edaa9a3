import { describe, expect, it, vi } from 'vitest';
import { PAGE } from '../../src/app/sessions.ts';
import { fail, succeed } from '../../src/core/record/failures.ts';
import type { SetEvent } from '../../src/core/record/set-events.ts';
import { summarise } from '../../src/core/report/summary.ts';
import { createMemorySessionStore } from '../../src/edge/storage/memory-session-store.ts';
import sitToStand from '../../src/exercises/sit-to-stand.ts';
import type { SessionStore, Tidied, TidyProgress } from '../../src/ports/storage.ts';
import { begin, ok } from '../contracts/session-store.ts';
import { someSession, someSet, startOf } from '../fixtures/some-session.ts';
import { someChairResult } from '../fixtures/some-test-result.ts';
import { makeWorld, settle } from './fakes.ts';

const FULL = { kind: 'store-full' } as const;

/** A store with sessions 1 to `count`, the last one the newest. */
async function withSessions(count: number): Promise<SessionStore> {
  const store = createMemorySessionStore();
  for (let number = 1; number <= count; number += 1) await begin(store, `s${number}`, 1000 * number);
  return store;
}
const shown = ({ app }: ReturnType<typeof makeWorld>): readonly string[] => app.state.history.heads.map(({ id }) => id);

describe('the list of many sessions', () => {
  it('is read a page at a time, newest first, until there are no more', async () => {
    const world = makeWorld({ store: await withSessions(PAGE + 3) });
    const { app } = world;
    await app.dispatch({ kind: 'go', route: { page: 'history' } });
    expect(shown(world)).toHaveLength(PAGE);
    expect(shown(world)[0]).toBe(`s${PAGE + 3}`);
    await app.dispatch({ kind: 'load-older-sessions' });
    expect(shown(world).slice(PAGE)).toEqual(['s3', 's2', 's1']);
    expect(app.state.history.next).toBeNull();
    await app.dispatch({ kind: 'load-older-sessions' });
    expect(shown(world)).toHaveLength(PAGE + 3);
  });

  it('asks for a page once, however often its end is reached meanwhile', async () => {
    const store = await withSessions(PAGE + 3);
    const { app } = makeWorld({ store });
    await app.dispatch({ kind: 'go', route: { page: 'history' } });
    const list = vi.spyOn(store, 'listHeads');
    await Promise.all(Array.from({ length: 5 }, () => app.dispatch({ kind: 'load-older-sessions' })));
    expect(list).toHaveBeenCalledTimes(1);
    expect(app.state.history).toMatchObject({ isLoadingMore: false, heads: { length: PAGE + 3 } });
  });

  it('keeps as many as are shown when one is deleted and brought back', async () => {
    const world = makeWorld({ store: await withSessions(PAGE + 3) });
    const { app } = world;
    await app.dispatch({ kind: 'go', route: { page: 'history' } });
    await app.dispatch({ kind: 'load-older-sessions' });
    await app.dispatch({ kind: 'delete-session', sessionId: 's2' });
    expect(shown(world).slice(PAGE)).toEqual(['s3', 's1']);
    await app.dispatch({ kind: 'undo-delete', sessionId: 's2' });
    // One session fewer was shown than before, so one fewer is read again: the last one comes with the next page.
    await app.dispatch({ kind: 'load-older-sessions' });
    expect(shown(world).slice(PAGE)).toEqual(['s3', 's2', 's1']);
  });

  it('forgets a page that comes when the list was read anew', async () => {
    const store = await withSessions(PAGE + 3);
    const world = makeWorld({ store });
    const { app } = world;
    await app.dispatch({ kind: 'go', route: { page: 'history' } });
    const older = app.dispatch({ kind: 'load-older-sessions' });
    const erased = app.dispatch({ kind: 'erase-everything' });
    await Promise.all([older, erased]);
    expect(app.state.history).toMatchObject({ status: 'ready', heads: [], next: null, isLoadingMore: false });
  });

  it('says so where the next page cannot be read', async () => {
    const store = await withSessions(PAGE + 3);
    const { app } = makeWorld({ store });
    await app.dispatch({ kind: 'go', route: { page: 'history' } });
    vi.spyOn(store, 'listHeads').mockResolvedValueOnce(fail({ kind: 'store-refused', detail: 'no' }));
    await app.dispatch({ kind: 'load-older-sessions' });
    expect(app.state.history).toMatchObject({ status: 'unavailable', failure: { kind: 'store-refused' } });
    await app.dispatch({ kind: 'load-history' });
    expect(app.state.history).toMatchObject({ status: 'ready', heads: { length: PAGE } });
  });
});

describe('sessions that an older app wrote', () => {
  const NOTHING: Tidied = { added: 0, corrected: 0, removed: 0, renewed: 0 };

  it('come into the list while it is told how far that is, and what was done is said once', async () => {
    const store = await withSessions(PAGE + 3);
    const { app } = makeWorld({ store });
    const told: (TidyProgress | null)[] = [];
    app.subscribe(({ history }) => told.push(history.progress));
    vi.spyOn(store, 'tidyHeads').mockImplementation(async (onProgress) => {
      onProgress({ done: 0, total: 43 });
      await app.dispatch({ kind: 'load-older-sessions' });
      onProgress({ done: 43, total: 43 });
      return succeed({ ...NOTHING, added: 43 });
    });
    await app.start();
    expect(told).toEqual(
      expect.arrayContaining([
        { done: 0, total: 43 },
        { done: 43, total: 43 },
      ]),
    );
    expect(app.state.history).toMatchObject({ progress: null, heads: { length: PAGE + 3 } });
    expect(app.state.notices).toMatchObject([{ kind: 'tidied', added: 43, corrected: 0, removed: 0 }]);
  });

  it('whose heads are only written anew show as they are now, and nothing is said of it', async () => {
    const store = await withSessions(3);
    const { app } = makeWorld({ store });
    vi.spyOn(store, 'listHeads').mockResolvedValueOnce(succeed({ heads: [], next: null }));
    vi.spyOn(store, 'tidyHeads').mockResolvedValue(succeed({ ...NOTHING, renewed: 3 }));
    await app.start();
    expect(app.state.history.heads).toHaveLength(3);
    expect(app.state.notices).toEqual([]);
  });

  it('show as soon as the first of them are there', async () => {
    const store = await withSessions(3);
    const { app } = makeWorld({ store });
    vi.spyOn(store, 'listHeads').mockResolvedValueOnce(succeed({ heads: [], next: null }));
    let duringIt = 0;
    vi.spyOn(store, 'tidyHeads').mockImplementation(async (onProgress) => {
      expect(app.state.history.heads).toEqual([]);
      onProgress({ done: 1, total: 3 });
      await settle();
      duringIt = app.state.history.heads.length;
      return succeed(NOTHING);
    });
    await app.start();
    expect(duringIt).toBe(3);
  });

  it('that were cut short are closed then, and what was deleted a moment ago can still be brought back', async () => {
    const store = await withSessions(2);
    const { app } = makeWorld({ store });
    const recover = vi.spyOn(store, 'recover');
    vi.spyOn(store, 'tidyHeads').mockImplementation(async () => {
      await app.dispatch({ kind: 'delete-session', sessionId: 's1' });
      return succeed({ ...NOTHING, added: 2 });
    });
    await app.start();
    expect(recover).toHaveBeenCalledTimes(2);
    await app.dispatch({ kind: 'undo-delete', sessionId: 's1' });
    expect(app.state.history.heads.map(({ id }) => id)).toEqual(['s2', 's1']);
  });

  it('that cannot be put in are told, and all else goes on', async () => {
    const store = await withSessions(2);
    const { app } = makeWorld({ store });
    vi.spyOn(store, 'tidyHeads').mockResolvedValue(fail(FULL));
    await app.start();
    expect(app.state.notices).toMatchObject([{ kind: 'save-trouble', failure: FULL }]);
    expect(app.state.history).toMatchObject({ status: 'ready', progress: null, heads: { length: 2 } });
  });

  it('are not spoken of where there are none', async () => {
    const { app } = makeWorld({ store: await withSessions(2) });
    await app.start();
    expect(app.state.notices).toEqual([]);
  });
});

describe('a session that is opened', () => {
  it('and that the list told otherwise is put right there, and that is said', async () => {
    const store = await withSessions(2);
    const { app } = makeWorld({ store });
    vi.spyOn(store, 'tidyHead').mockResolvedValue(succeed(true));
    await app.dispatch({ kind: 'go', route: { page: 'session', sessionId: 's1' } });
    expect(app.state.opened.status).toBe('ready');
    expect(app.state.notices).toMatchObject([{ kind: 'tidied', corrected: 1 }]);
  });

  it('and does not read says so, and is not missing', async () => {
    const store = await withSessions(1);
    const { app } = makeWorld({ store });
    const failure = { kind: 'store-unreadable', detail: 'endedAtEpochMs: number' } as const;
    vi.spyOn(store, 'readSession').mockResolvedValue(fail(failure));
    await app.dispatch({ kind: 'go', route: { page: 'session', sessionId: 's1' } });
    expect(app.state.opened).toEqual({ status: 'unavailable', session: null, corrections: [], failure });
  });
});

describe('what a result is held against', () => {
  async function threeTests(): Promise<SessionStore> {
    const store = await withSessions(1);
    for (const [index, timeMs] of [12_000, 13_000, 14_000].entries()) {
      const id = `t${index}`;
      const result = someChairResult({ timeMs });
      const events: readonly SetEvent[] = [{ kind: 'test-ended', timeMs: 15_400, result }];
      await ok(store.startSession(someSession(id, 5000 + index)));
      await ok(store.startSet({ ...startOf(someSet(`${id}-set`, id)), exercise: sitToStand }));
      const summary = summarise(sitToStand, events, 15_400);
      await ok(store.finishSet({ id: `${id}-set`, endedAtEpochMs: 9, status: 'finished', summary }, events));
      await ok(store.finishSession({ id, endedAtEpochMs: 9, status: 'finished' }));
    }
    return store;
  }

  it('is looked up for the page of a test, and of nothing else', async () => {
    const { app } = makeWorld({ store: await threeTests() });
    await app.dispatch({ kind: 'go', route: { page: 'test', testId: 'five-times-sit-to-stand' } });
    expect(app.state.earlier.map(({ id }) => id)).toEqual(['t2', 't1', 't0']);
    await app.dispatch({ kind: 'go', route: { page: 'test', testId: 'single-leg-stance' } });
    expect(app.state.earlier).toEqual([]);
  });

  it('lies before the session that is opened', async () => {
    const { app } = makeWorld({ store: await threeTests() });
    await app.dispatch({ kind: 'go', route: { page: 'session', sessionId: 't1' } });
    expect(app.state.earlier.map(({ id }) => id)).toEqual(['t0']);
  });

  it('reads no session for it', async () => {
    const store = await threeTests();
    const read = vi.spyOn(store, 'readSession');
    const { app } = makeWorld({ store });
    await app.start();
    await app.dispatch({ kind: 'go', route: { page: 'start' } });
    await app.dispatch({ kind: 'go', route: { page: 'history' } });
    await app.dispatch({ kind: 'go', route: { page: 'test', testId: 'five-times-sit-to-stand' } });
    expect(read).not.toHaveBeenCalled();
  });
});

it('an own range that does not read is told at the start', async () => {
  const { app } = makeWorld({ unreadableRanges: 2 });
  await app.start();
  expect(app.state.notices).toMatchObject([{ kind: 'ranges-unreadable', count: 2 }]);
});
