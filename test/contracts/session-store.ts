import { describe, expect, it, vi } from 'vitest';
import type { Result } from '../../src/core/record/failures.ts';
import type { LiveNote } from '../../src/core/record/live-note.ts';
import type { SetEvent } from '../../src/core/record/set-events.ts';
import type { Answer, Session } from '../../src/core/report/session.ts';
import { headOf } from '../../src/core/report/head-of.ts';
import type { HeadPosition, HeadTopic } from '../../src/core/report/session-head.ts';
import { summarise } from '../../src/core/report/summary.ts';
import birdDog from '../../src/exercises/bird-dog.ts';
import sitToStand from '../../src/exercises/sit-to-stand.ts';
import { roundPose } from '../../src/core/body/round-pose.ts';
import type { HeadPage, SessionStore } from '../../src/ports/storage.ts';
import { nobody, somePose } from '../fixtures/some-pose.ts';
import { someChairResult } from '../fixtures/some-test-result.ts';
import { counted, someEvents, someSession, someSet, startOf } from '../fixtures/some-session.ts';

/** The value of a result; a failure fails the test. */
export async function ok<T>(outcome: Promise<Result<T>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Every session of the list, in full. */
export async function storedSessions(store: SessionStore): Promise<readonly Session[]> {
  const { heads } = await ok(store.listHeads({ after: null, limit: 1000 }));
  const sessions = await Promise.all(heads.map(({ id }) => ok(store.readSession(id))));
  return sessions.filter((session) => session !== null);
}

/** The ids of a page of the list, in its order. */
export const idsIn = ({ heads }: HeadPage): readonly string[] => heads.map(({ id }) => id);
const listed = async (store: SessionStore): Promise<readonly string[]> =>
  idsIn(await ok(store.listHeads({ after: null, limit: 1000 })));

/** A session `id` with one set `${id}-set`, running. */
export async function begin(store: SessionStore, id: string, startedAtEpochMs?: number): Promise<void> {
  await ok(store.startSession(someSession(id, startedAtEpochMs)));
  await ok(store.startSet(startOf(someSet(`${id}-set`, id))));
}

/** The contract of every session store. `open` returns an empty store each time. */
export function sessionStoreContract(name: string, open: () => Promise<SessionStore>): void {
  describe(`${name}, as a store of sessions,`, () => {
    it('is empty at first', async () => {
      const store = await open();
      expect(await ok(store.listHeads({ after: null, limit: 9 }))).toEqual({ heads: [], next: null });
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
      const said = (answer: Answer, question = 'breathed-on') => ({ question, answer, atEpochMs: 1 });
      await ok(store.keepSelfReport('a-set', 'breathed-on', said('no')));
      await ok(store.keepSelfReport('a-set', 'no-pain', said('no', 'no-pain')));
      await ok(store.keepSelfReport('a-set', 'breathed-on', said('yes')));
      await ok(store.finishSet({ id: 'a-set', endedAtEpochMs: 2, status: 'finished', summary: null }));
      const session = await ok(store.readSession('a'));
      expect(session?.sets[0]).toMatchObject({
        selfReport: [said('no', 'no-pain'), said('yes')],
        status: 'finished',
      });
      expect((await store.keepSelfReport('other', 'breathed-on', said('yes'))).ok).toBe(false);
    });

    it('keeps what was said and done live, in its order, a note that comes twice once, also of a session that is over', async () => {
      const store = await open();
      await begin(store, 'a');
      const note = (id: string, deed: LiveNote['deed']): LiveNote => ({
        id,
        atEpochMs: 4,
        by: 'physio',
        name: 'Ada',
        deed,
      });
      const [cue, pause, end] = [
        note('1', { kind: 'cue-sent', cue: { kind: 'words', words: 'Slowly' } }),
        note('2', { kind: 'pause-asked' }),
        note('3', { kind: 'ended' }),
      ];
      for (const one of [cue, pause, cue]) await ok(store.keepLiveNote('a', one));
      await ok(store.finishSet({ id: 'a-set', endedAtEpochMs: 2, status: 'finished', summary: null }));
      await ok(store.finishSession({ id: 'a', endedAtEpochMs: 3, status: 'finished' }));
      await ok(store.keepLiveNote('a', end));
      expect(await ok(store.readSession('a'))).toMatchObject({ status: 'finished', live: [cue, pause, end] });
      expect((await store.keepLiveNote('other', cue)).ok).toBe(false);
    });

    it('says in the list what the person told otherwise than hoped, as soon as it is kept, and no longer when it is taken back', async () => {
      const store = await open();
      await begin(store, 'a');
      const told = async (): Promise<unknown> => {
        const [head] = (await ok(store.listHeads({ after: null, limit: 1 }))).heads;
        return head?.kind === 'session' ? head.sets[0]?.told : null;
      };
      await ok(store.keepSelfReport('a-set', 'breathed-on', { question: 'breathed-on', answer: 'no', atEpochMs: 1 }));
      expect(await told()).toEqual(['breathed-on']);
      await ok(store.keepSelfReport('a-set', 'breathed-on', null));
      expect(await told()).toBeUndefined();
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
      expect(await listed(store)).toEqual(['new', 'middle', 'old']);
      const sessions = await storedSessions(store);
      expect(sessions.map(({ sets }) => sets.map(({ id }) => id))).toEqual([['new-set'], ['middle-set'], ['old-set']]);
    });

    it('gives the list page by page, each session once, also where several began at the same moment', async () => {
      const store = await open();
      for (const id of ['a', 'b', 'c']) await begin(store, id, 2000);
      await begin(store, 'old', 1000);
      await begin(store, 'new', 3000);
      const first = await ok(store.listHeads({ after: null, limit: 2 }));
      const second = await ok(store.listHeads({ after: first.next, limit: 2 }));
      const third = await ok(store.listHeads({ after: second.next, limit: 2 }));
      expect([first, second, third].map(idsIn)).toEqual([['new', 'a'], ['b', 'c'], ['old']]);
      expect(third.next).toBeNull();
      expect((await ok(store.listHeads({ after: null, limit: 5 }))).next).toBeNull();
    });

    it('lists of each session what was done, how long and how it ended, without opening it', async () => {
      const store = await open();
      await begin(store, 'a', 1000);
      await ok(store.appendEvents('a-set', someEvents(3)));
      const summary = summarise(birdDog, someEvents(3), 12_000);
      await ok(store.finishSet({ id: 'a-set', endedAtEpochMs: 2000, status: 'finished', summary }));
      await ok(store.finishSession({ id: 'a', endedAtEpochMs: 3000, status: 'finished' }));
      const { heads } = await ok(store.listHeads({ after: null, limit: 9 }));
      expect(heads).toEqual([headOf((await ok(store.readSession('a'))) as Session)]);
      expect(heads).toMatchObject([
        {
          kind: 'session',
          status: 'finished',
          startedAtEpochMs: 1000,
          endedAtEpochMs: 3000,
          sets: [{ exercise: { id: 'bird-dog' }, done: 3, durationMs: 12_000, test: null }],
        },
      ]);
    });

    it('finds the sessions of one exercise or one timed test, newest first, before a moment too', async () => {
      const store = await open();
      await begin(store, 'birds', 1000);
      for (const [id, startedAtEpochMs] of [
        ['chair', 2000],
        ['later-chair', 3000],
      ] as const) {
        await ok(store.startSession(someSession(id, startedAtEpochMs)));
        await ok(store.startSet({ ...startOf(someSet(`${id}-set`, id)), exercise: sitToStand }));
        const result = someChairResult();
        const events: readonly SetEvent[] = [{ kind: 'test-ended', timeMs: 15_400, result }];
        const summary = summarise(sitToStand, events, 15_400);
        await ok(store.finishSet({ id: `${id}-set`, endedAtEpochMs: 9, status: 'finished', summary }, events));
      }
      const about = async (topic: HeadTopic, after: HeadPosition | null = null): Promise<readonly string[]> =>
        idsIn(await ok(store.listHeads({ after, limit: 9, topic })));
      const test = { kind: 'test', id: 'five-times-sit-to-stand' } as const;
      expect(await about(test)).toEqual(['later-chair', 'chair']);
      expect(await about(test, { id: 'later-chair', startedAtEpochMs: 3000 })).toEqual(['chair']);
      expect(await about({ kind: 'test', id: 'thirty-second-chair-stand' })).toEqual([]);
      expect(await about({ kind: 'exercise', id: 'bird-dog' })).toEqual(['birds']);
      const { heads } = await ok(store.listHeads({ after: null, limit: 1, topic: test }));
      expect(heads).toMatchObject([{ sets: [{ test: { result: { timeMs: 11_400 } } }] }]);
      await ok(store.deleteSession('chair'));
      expect(await about(test)).toEqual(['later-chair']);
    });

    it('adds the last events of a set together with its end', async () => {
      const store = await open();
      await begin(store, 'a');
      await ok(store.appendEvents('a-set', someEvents(1)));
      await ok(store.finishSet({ id: 'a-set', endedAtEpochMs: 2, status: 'interrupted', summary: null }, [counted(1)]));
      expect((await ok(store.readSession('a')))?.sets[0]?.events).toEqual(someEvents(2));
      expect(await ok(store.listHeads({ after: null, limit: 1 }))).toMatchObject({ heads: [{ sets: [{ done: 2 }] }] });
    });

    it('has a list that is right by itself', async () => {
      const store = await open();
      await begin(store, 'a');
      await ok(store.finishSession({ id: 'a', endedAtEpochMs: 2, status: 'finished' }));
      const told = vi.fn();
      expect(await ok(store.tidyHeads(told))).toEqual({ added: 0, corrected: 0, removed: 0, renewed: 0 });
      expect(await ok(store.tidyHead('a'))).toBe(false);
      expect(told).not.toHaveBeenCalled();
    });

    it('hides what is deleted, and brings it back whole', async () => {
      const store = await open();
      await begin(store, 'a');
      await begin(store, 'b');
      await ok(store.appendEvents('a-set', someEvents(1)));
      await ok(store.appendTrace('a-set', [somePose(0)]));
      await ok(store.deleteSession('a'));
      expect(await listed(store)).toEqual(['b']);
      expect(await ok(store.readSession('a'))).toBeNull();
      await ok(store.undoDelete('a'));
      expect(await listed(store)).toEqual(['a', 'b']);
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
      expect(await listed(store)).toEqual([]);
      expect(await ok(store.readTrace('a-set'))).toEqual([]);
      await begin(store, 'b');
      expect(await listed(store)).toEqual(['b']);
    });

    it('answers a set or session that is not there with a failure, not with silence', async () => {
      const store = await open();
      const none = { id: 'none', endedAtEpochMs: 1, status: 'finished' } as const;
      expect((await store.finishSession(none)).ok).toBe(false);
      expect((await store.finishSet({ ...none, summary: null })).ok).toBe(false);
      expect((await store.deleteSession('none')).ok).toBe(false);
      expect((await store.appendEvents('none', [counted(0)])).ok).toBe(false);
    });

    it('keeps nothing more of a session that was erased while it ran', async () => {
      const store = await open();
      const ERASED = { ok: false, failure: { kind: 'store-erased' } };
      await begin(store, 'a');
      await ok(store.eraseEverything());
      expect(await store.appendEvents('a-set', [counted(0)])).toEqual(ERASED);
      expect(await store.startSet(startOf(someSet('second-set', 'a')))).toEqual(ERASED);
      expect(await store.appendEvents('second-set', [counted(0)])).toEqual(ERASED);
      expect(await store.finishSession({ id: 'a', endedAtEpochMs: 2, status: 'finished' })).toEqual(ERASED);
      expect(await store.undoDelete('a')).toEqual(ERASED);
      expect(await listed(store)).toEqual([]);
    });
  });
}
