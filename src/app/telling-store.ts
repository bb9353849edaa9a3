import type { Result, StoreFailure } from '../core/record/failures.ts';
import type { OtherTabs, TabNews } from '../ports/device.ts';
import type { DayStore, SessionStore } from '../ports/storage.ts';

/** A store that tells the other tabs of each change to what lists and reports show, as soon as it is committed. */
export function tellingStore(store: SessionStore, otherTabs: OtherTabs): SessionStore {
  const telling = async <T>(
    outcome: Promise<Result<T, StoreFailure>>,
    news: TabNews,
  ): Promise<Result<T, StoreFailure>> => {
    const result = await outcome;
    if (result.ok) otherTabs.tell(news);
    return result;
  };
  const CHANGED: TabNews = { kind: 'sessions-changed' };
  return {
    recover: async () => {
      const result = await store.recover();
      if (result.ok && result.value.length > 0) otherTabs.tell(CHANGED);
      return result;
    },
    startSession: (session) => telling(store.startSession(session), CHANGED),
    startSet: (set) => store.startSet(set),
    appendEvents: (setId, events) => store.appendEvents(setId, events),
    appendTrace: (setId, poses) => store.appendTrace(setId, poses),
    finishSet: (set, closing) => store.finishSet(set, closing),
    keepSelfReport: (setId, question, said) => telling(store.keepSelfReport(setId, question, said), CHANGED),
    keepLiveNote: (sessionId, note) => store.keepLiveNote(sessionId, note),
    finishSession: (session) => telling(store.finishSession(session), CHANGED),
    listHeads: (wish) => store.listHeads(wish),
    readSession: (id) => store.readSession(id),
    readTrace: (setId) => store.readTrace(setId),
    tidyHeads: (onProgress) => store.tidyHeads(onProgress),
    tidyHead: (id) => store.tidyHead(id),
    deleteSession: (id) => telling(store.deleteSession(id), { kind: 'session-deleted', sessionId: id }),
    undoDelete: (id) => telling(store.undoDelete(id), CHANGED),
    purgeDeleted: () => store.purgeDeleted(),
    eraseEverything: () => telling(store.eraseEverything(), { kind: 'erased' }),
  };
}

/** Days that tell the other tabs of each change, as soon as it is committed. */
export function tellingDays(days: DayStore, otherTabs: OtherTabs): DayStore {
  const telling = async (outcome: Promise<Result<void, StoreFailure>>): Promise<Result<void, StoreFailure>> => {
    const result = await outcome;
    if (result.ok) otherTabs.tell({ kind: 'days-changed' });
    return result;
  };
  return {
    readMornings: (since) => days.readMornings(since),
    putMorning: (morning) => telling(days.putMorning(morning)),
    readCheckIns: (since) => days.readCheckIns(since),
    putCheckIn: (checkIn) => telling(days.putCheckIn(checkIn)),
    readScales: (since) => days.readScales(since),
    putScale: (scale) => telling(days.putScale(scale)),
    deleteCheckIn: (id) => telling(days.deleteCheckIn(id)),
    deleteScale: (id) => telling(days.deleteScale(id)),
    forget: () => days.forget(),
  };
}
