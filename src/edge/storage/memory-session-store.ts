import { fail, succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { SetEvent } from '../../core/record/set-events.ts';
import type { Pose } from '../../core/body/pose.ts';
import { roundPose } from '../../core/body/round-pose.ts';
import type { Session, SetRecord } from '../../core/report/session.ts';
import type { SessionStore } from '../../ports/storage.ts';

interface Kept {
  readonly session: Session;
  readonly deleted: boolean;
}

/**
 * Sessions for as long as the page is open, where the browser refuses a database: the set can be done and looked at,
 * and is gone afterwards. The page says so.
 */
export function createMemorySessionStore(): SessionStore {
  const sessions = new Map<string, Kept>();
  const traces = new Map<string, readonly Pose[]>();
  const done = Promise.resolve(succeed(undefined));

  const kept = (): Session[] => [...sessions.values()].filter(({ deleted }) => !deleted).map(({ session }) => session);
  const sets = (): SetRecord[] => [...sessions.values()].flatMap(({ session }) => session.sets);

  const change = (id: string, how: (kept: Kept) => Kept): Promise<Result<void, StoreFailure>> => {
    const old = sessions.get(id);
    if (!old) return Promise.resolve(fail({ kind: 'store-refused', detail: `no session ${id}` }));
    sessions.set(id, how(old));
    return done;
  };
  const changeSession = (id: string, how: (session: Session) => Session): Promise<Result<void, StoreFailure>> =>
    change(id, (old) => ({ ...old, session: how(old.session) }));
  const changeSet = (id: string, how: (set: SetRecord) => SetRecord): Promise<Result<void, StoreFailure>> => {
    const owner = sets().find((set) => set.id === id);
    if (!owner) return Promise.resolve(fail({ kind: 'store-refused', detail: `no set ${id}` }));
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
    // Nothing outlives the page, so nothing was left open by another.
    recover: () => Promise.resolve(succeed([])),
    startSession: (session) => {
      sessions.set(session.id, { session: { ...session, sets: [] }, deleted: false });
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
    finishSet: ({ id, ...end }) => changeSet(id, (set) => ({ ...set, ...end })),
    keepSelfReport: (setId, selfReport) => changeSet(setId, (set) => ({ ...set, selfReport })),
    finishSession: ({ id, ...end }) => changeSession(id, (session) => ({ ...session, ...end })),
    listSessions: () =>
      Promise.resolve(succeed(kept().sort((one, other) => other.startedAtEpochMs - one.startedAtEpochMs))),
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
