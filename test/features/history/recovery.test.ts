import { describe, expect, it, vi } from 'vitest';
import { fail, succeed } from '../../../src/core/record/failures.ts';
import type { SetEvent } from '../../../src/core/record/set-events.ts';
import { unfinishedIn } from '../../../src/core/report/unfinished.ts';
import type { Session } from '../../../src/core/report/session.ts';
import { createMemorySessionStore } from '../../../src/edge/storage/memory-session-store.ts';
import type { SessionStore } from '../../../src/ports/storage.ts';
import { ok } from '../../contracts/session-store.ts';
import { nobody, somePose } from '../../fixtures/some-pose.ts';
import { someEvents, someSession, someSet, startOf } from '../../fixtures/some-session.ts';
import { makeWorld } from '../../app/fakes.ts';

const hidden: SetEvent = { kind: 'unmeasurable-began', timeMs: 9000, reason: 'no-person' };

/** A store as a killed tab leaves it: one set with two repetitions, at whose end nobody was seen. */
async function afterAKill(): Promise<SessionStore> {
  const store = createMemorySessionStore();
  await ok(store.startSession(someSession('a')));
  await ok(store.startSet(startOf(someSet('a-set', 'a'))));
  await ok(store.appendEvents('a-set', [...someEvents(2), hidden]));
  await ok(store.appendTrace('a-set', [somePose(0), nobody(9000), nobody(12_000)]));
  // The database's store does the same with a set whose tab is gone.
  await ok(store.finishSet({ id: 'a-set', endedAtEpochMs: 9, status: 'interrupted', summary: null }));
  await ok(store.finishSession({ id: 'a', endedAtEpochMs: 9, status: 'interrupted' }));
  const recovered = succeed([(await ok(store.readSession('a'))) as Session]);
  vi.spyOn(store, 'recover').mockResolvedValueOnce(recovered);
  return store;
}

describe('a set that a killed tab left open', () => {
  it('is summed up at the next start, with what could not be seen to its last pose', async () => {
    const store = await afterAKill();
    const { app } = makeWorld({ store });
    await app.start();
    const [set] = (await ok(store.readSession('a')))?.sets ?? [];
    expect(set?.status).toBe('interrupted');
    expect(set?.summary).toMatchObject({
      counted: { left: 1, right: 1, total: 2 },
      durationMs: 12_000,
      unjudged: [{ startMs: 8300, endMs: 12_000, reason: 'no-person' }],
    });
    expect(set?.events.at(-1)).toMatchObject({ kind: 'unmeasurable-ended', timeMs: 12_000 });
    expect(app.state.notices).toMatchObject([{ kind: 'recovered', counted: { of: 'repetitions', count: 2 } }]);
  });

  it('can be carried on with from the first page', async () => {
    const { app } = makeWorld({ store: await afterAKill() });
    await app.start();
    const { history, exercises } = app.state;
    const soonAfter = someSession('a').startedAtEpochMs + 60_000;
    expect(unfinishedIn(history.heads, exercises, soonAfter)).toMatchObject({ set: 1, done: 2 });
  });

  it('ends with its last event where the poses cannot be read', async () => {
    const store = await afterAKill();
    vi.spyOn(store, 'readTrace').mockResolvedValue(fail({ kind: 'store-refused', detail: 'damaged' }));
    const { app } = makeWorld({ store });
    await app.start();
    expect(app.state.history.heads).toMatchObject([{ sets: [{ done: 2, durationMs: 9000 }] }]);
  });

  it('keeps its repetitions where nothing more can be written, and that is said', async () => {
    const store = await afterAKill();
    vi.spyOn(store, 'finishSet').mockResolvedValue(fail({ kind: 'store-full' }));
    const { app } = makeWorld({ store });
    await app.start();
    expect(app.state.history.heads).toMatchObject([{ status: 'interrupted', sets: [{ done: 2, durationMs: null }] }]);
    expect(app.state.notices.map(({ kind }) => kind)).toEqual(['save-trouble', 'recovered']);
  });
});
