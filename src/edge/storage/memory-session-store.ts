import { fail, succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { SetEvent } from '../../core/record/set-events.ts';
import type { Pose } from '../../core/body/pose.ts';
import { roundPose } from '../../core/body/round-pose.ts';
import { withLiveNote, withReport, type Session, type SetRecord } from '../../core/report/session.ts';
import { headOf } from '../../core/report/head-of.ts';
import {
  placeOf,
  topicsOf,
  type HeadPosition,
  type HeadTopic,
  type SessionHead,
} from '../../core/report/session-head.ts';
import type { HeadPage, HeadsWish, SessionStore } from '../../ports/storage.ts';

interface Kept {
  readonly session: Session;
  readonly deleted: boolean;
}

/**
 * Sessions in memory, where the browser refuses a database: a set can be done and looked at, and is lost when the page
 * closes. The page says so.
 */
export function createMemorySessionStore(): SessionStore {
  const sessions = new Map<string, Kept>();
  const traces = new Map<string, readonly Pose[]>();
  const done = Promise.resolve(succeed(undefined));

  const kept = (): Session[] => [...sessions.values()].filter(({ deleted }) => !deleted).map(({ session }) => session);
  const sets = (): SetRecord[] => [...sessions.values()].flatMap(({ session }) => session.sets);

  const change = (id: string, how: (kept: Kept) => Kept): Promise<Result<void, StoreFailure>> => {
    const old = sessions.get(id);
    if (!old) return Promise.resolve(fail({ kind: 'store-erased' }));
    sessions.set(id, how(old));
    return done;
  };
  const changeSession = (id: string, how: (session: Session) => Session): Promise<Result<void, StoreFailure>> =>
    change(id, (old) => ({ ...old, session: how(old.session) }));
  const changeSet = (id: string, how: (set: SetRecord) => SetRecord): Promise<Result<void, StoreFailure>> => {
    const owner = sets().find((set) => set.id === id);
    if (!owner) return Promise.resolve(fail({ kind: 'store-erased' }));
    return changeSession(owner.sessionId, (session) => ({
      ...session,
      sets: session.sets.map((set) => (set.id === id ? how(set) : set)),
    }));
  };
  const purge = (id: string): void => {
    for (const set of sessions.get(id)?.session.sets ?? []) traces.delete(set.id);
    sessions.delete(id);
  };

  return {
    // No session outlives the page, so none can have been left open.
    recover: () => Promise.resolve(succeed([])),
    startSession: ({ id, startedAtEpochMs, endedAtEpochMs, timeZone, status }) => {
      sessions.set(id, {
        session: { id, startedAtEpochMs, endedAtEpochMs, timeZone, status, sets: [] },
        deleted: false,
      });
      return done;
    },
    startSet: (set) =>
      changeSession(set.sessionId, (session) => ({
        ...session,
        sets: [...session.sets, { ...set, events: [], summary: null }],
      })),
    appendEvents: (setId, events: readonly SetEvent[]) =>
      changeSet(setId, (set) => ({ ...set, events: [...set.events, ...events] })),
    appendTrace: (setId, poses) => {
      traces.set(setId, [...(traces.get(setId) ?? []), ...poses.map(roundPose)]);
      return done;
    },
    finishSet: ({ id, endedAtEpochMs, status, summary }, closing = []) =>
      changeSet(id, (set) => ({ ...set, endedAtEpochMs, status, summary, events: [...set.events, ...closing] })),
    keepSelfReport: (setId, question, said) =>
      changeSet(setId, (set) => ({ ...set, selfReport: withReport(set.selfReport, question, said) })),
    keepLiveNote: (id, note) =>
      changeSession(id, (session) => ({ ...session, live: withLiveNote(session.live, note) })),
    finishSession: ({ id, endedAtEpochMs, status }) =>
      changeSession(id, (session) => ({ ...session, endedAtEpochMs, status })),
    listHeads: (wish) => Promise.resolve(succeed(pageOf(kept().map(headOf), wish))),
    // Heads are made when they are read, and are always right.
    tidyHeads: () => Promise.resolve(succeed({ added: 0, corrected: 0, removed: 0, renewed: 0 })),
    tidyHead: () => Promise.resolve(succeed(false)),
    readSession: (id) => Promise.resolve(succeed(kept().find((session) => session.id === id) ?? null)),
    readTrace: (setId) => Promise.resolve(succeed(traces.get(setId) ?? [])),
    deleteSession: (id) => change(id, (old) => ({ ...old, deleted: true })),
    undoDelete: (id) => change(id, (old) => ({ ...old, deleted: false })),
    purgeDeleted: () => {
      for (const [id, { deleted }] of [...sessions]) if (deleted) purge(id);
      return done;
    },
    eraseEverything: () => {
      sessions.clear();
      traces.clear();
      return done;
    },
  };
}

function pageOf(heads: readonly SessionHead[], { after, limit, topic }: HeadsWish): HeadPage {
  const listed = heads
    .filter((head) => !topic || topicsOf(head).some((one) => isSame(one, topic)))
    .map((head) => ({ head, place: placeOf(head) }))
    .sort((one, other) => compare(one.place, other.place))
    .filter(({ place }) => !after || compare(place, after) > 0);
  const page = listed.slice(0, limit);
  return { heads: page.map(({ head }) => head), next: listed.length > limit ? (page.at(-1)?.place ?? null) : null };
}

const isSame = (one: HeadTopic, other: HeadTopic): boolean => one.kind === other.kind && one.id === other.id;

/** Newest first; of two sessions with the same time, the smaller id first. */
const compare = (one: HeadPosition, other: HeadPosition): number =>
  other.startedAtEpochMs - one.startedAtEpochMs || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
