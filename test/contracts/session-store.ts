import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/core/record/failures.ts';
import type { Answer } from '../../src/core/report/session.ts';
import { roundPose } from '../../src/core/body/round-pose.ts';
import type { SessionStore } from '../../src/ports/storage.ts';
import { nobody, somePose } from '../fixtures/some-pose.ts';
import { counted, someEvents, someSession, someSet, startOf } from '../fixtures/some-session.ts';

/** What a result holds; a failure fails the test. */
export async function ok<T>(outcome: Promise<Result<T>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** A session `id` with one set `${id}-set`, running. */
export async function begin(store: SessionStore, id: string, startedAtEpochMs?: number): Promise<void> {
  await ok(store.startSession(someSession(id, startedAtEpochMs)));
  await ok(store.startSet(startOf(someSet(`${id}-set`, id))));
}

/** What every session store keeps to. `open` gives an empty one each time. */
export function sessionStoreContract(name: string, open: () => Promise<SessionStore>): void {
  describe(`${name}, as a store of sessions,`, () => {
    it('is empty at first', async () => {
      const store = await open();
      expect(await ok(store.listSessions())).toEqual([]);
      expect(await ok(store.recover())).toEqual([]);
      expect(await ok(store.readSession('a'))).toBeNull();
    });

    it('gives back what happened, in order, while the set still runs', async () => {
      const store = await open();
      await begin(store, 'a');
      await ok(store.appendEvents('a-set', someEvents(2)));
      await ok(store.appendEvents('a-set', [counted(2)]));
      const session = await ok(store.readSession('a'));
      expect(session).toEqual({ ...someSession('a'), sets: [{ ...someSet('a-set', 'a'), events: someEvents(3) }] });
    });

    it('keeps the order of events that are handed over all at once', async () => {
      const store = await open();
      await begin(store, 'a');
      await Promise.all(Array.from({ length: 20 }, (_, index) => ok(store.appendEvents('a-set', [counted(index)]))));
      const session = await ok(store.readSession('a'));
      expect(session?.sets[0]?.events).toEqual(Array.from({ length: 20 }, (_, index) => counted(index)));
    });

    it('gives back the poses, in order, as fine as a trace is', async () => {
      const store = await open();
      await begin(store, 'a');
      const stretches = [[somePose(0), nobody(40)], [], [somePose(80)], [somePose(120), somePose(160)]];
      await Promise.all(stretches.map((stretch) => ok(store.appendTrace('a-set', stretch))));
      expect(await ok(store.readTrace('a-set'))).toEqual(stretches.flat().map(roundPose));
      expect(await ok(store.readTrace('other'))).toEqual([]);
    });

    it('keeps what the person says of a set, the last of it, also when it is closed afterwards', async () => {
      const store = await open();
      await begin(store, 'a');
      const said = (answer: Answer) => [{ question: 'breathed-on', answer, atEpochMs: 1 }];
      await ok(store.keepSelfReport('a-set', said('no')));
      await ok(store.keepSelfReport('a-set', said('yes')));
      await ok(store.finishSet({ id: 'a-set', endedAtEpochMs: 2, status: 'finished', summary: null }));
      const session = await ok(store.readSession('a'));
      expect(session?.sets[0]).toMatchObject({ selfReport: said('yes'), status: 'finished' });
      expect((await store.keepSelfReport('other', said('yes'))).ok).toBe(false);
    });

    it('closes sets and sessions', async () => {
      const store = await open();
      await begin(store, 'a');
      await ok(store.finishSet({ id: 'a-set', endedAtEpochMs: 2, status: 'finished', summary: null }));
      await ok(store.finishSession({ id: 'a', endedAtEpochMs: 3, status: 'finished' }));
      const session = await ok(store.readSession('a'));
      expect(session).toMatchObject({ status: 'finished', endedAtEpochMs: 3 });
      expect(session?.sets).toMatchObject([{ status: 'finished', endedAtEpochMs: 2 }]);
    });

    it('lists the newest first, each with its own sets', async () => {
      const store = await open();
      await begin(store, 'old', 1000);
      await begin(store, 'new', 3000);
      await begin(store, 'middle', 2000);
      const sessions = await ok(store.listSessions());
      expect(sessions.map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
      expect(sessions.map(({ sets }) => sets.map(({ id }) => id))).toEqual([['new-set'], ['middle-set'], ['old-set']]);
    });

    it('hides what is deleted, and brings it back whole', async () => {
      const store = await open();
      await begin(store, 'a');
      await begin(store, 'b');
      await ok(store.appendEvents('a-set', someEvents(1)));
      await ok(store.appendTrace('a-set', [somePose(0)]));
      await ok(store.deleteSession('a'));
      expect((await ok(store.listSessions())).map(({ id }) => id)).toEqual(['b']);
      expect(await ok(store.readSession('a'))).toBeNull();
      await ok(store.undoDelete('a'));
      expect((await ok(store.readSession('a')))?.sets[0]?.events).toEqual(someEvents(1));
      expect(await ok(store.readTrace('a-set'))).toHaveLength(1);
    });

    it('forgets for good what was deleted and is purged, and nothing else', async () => {
      const store = await open();
      await begin(store, 'a');
      await begin(store, 'b');
      for (const set of ['a-set', 'b-set']) {
        await ok(store.appendEvents(set, someEvents(1)));
        await ok(store.appendTrace(set, [somePose(0)]));
      }
      await ok(store.deleteSession('a'));
      await ok(store.purgeDeleted());
      expect((await store.undoDelete('a')).ok).toBe(false);
      expect(await ok(store.readTrace('a-set'))).toEqual([]);
      expect(await ok(store.readTrace('b-set'))).toHaveLength(1);
      expect((await ok(store.readSession('b')))?.sets[0]?.events).toEqual(someEvents(1));
    });

    it('forgets everything when it is told to, and goes on', async () => {
      const store = await open();
      await begin(store, 'a');
      await ok(store.appendTrace('a-set', [somePose(0)]));
      await ok(store.eraseEverything());
      expect(await ok(store.listSessions())).toEqual([]);
      expect(await ok(store.readTrace('a-set'))).toEqual([]);
      await begin(store, 'b');
      expect(await ok(store.listSessions())).toHaveLength(1);
    });

    it('answers a set or session that is not there with a failure, not with silence', async () => {
      const store = await open();
      const none = { id: 'none', endedAtEpochMs: 1, status: 'finished' } as const;
      expect((await store.finishSession(none)).ok).toBe(false);
      expect((await store.finishSet({ ...none, summary: null })).ok).toBe(false);
      expect((await store.deleteSession('none')).ok).toBe(false);
      expect((await store.appendEvents('none', [counted(0)])).ok).toBe(false);
    });
  });
}
