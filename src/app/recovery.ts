import { closeCutShort, type SeenSpan } from '../core/cut-short.ts';
import type { Session, SetRecord } from '../core/session.ts';
import type { Result, StoreFailure } from '../core/failures.ts';
import type { SessionStore } from '../ports.ts';
import { countedReps } from './history.ts';
import { notify } from './notices.ts';
import type { AppState } from './state.ts';
import type { Store } from './store.ts';

/** Finds what a killed tab left open, sums it up, says so, and forgets what was deleted in earlier visits. */
export async function recoverSessions(store: Store<AppState>, sessions: SessionStore): Promise<void> {
  const result = await sessions.recover();
  if (!result.ok) {
    notify(store, { kind: 'save-trouble', failure: result.failure });
    return;
  }
  for (const set of result.value.flatMap(({ sets }) => sets)) {
    const closed = set.status === 'interrupted' && !set.summary ? await sumUp(sessions, set) : null;
    if (closed?.ok === false) notify(store, { kind: 'save-trouble', failure: closed.failure });
  }
  tell(store, result.value);
  const purged = await sessions.purgeDeleted();
  if (!purged.ok) notify(store, { kind: 'save-trouble', failure: purged.failure });
}

function tell(store: Store<AppState>, [latest]: readonly Session[]): void {
  if (latest) notify(store, { kind: 'recovered', sessionId: latest.id, count: countedReps(latest) });
}

/** Writes what closes the set, as far as its last stored pose, and its summary. */
async function sumUp(sessions: SessionStore, set: SetRecord): Promise<Result<void, StoreFailure>> {
  const { closing, summary } = closeCutShort(set, await seenIn(sessions, set.id));
  if (closing.length > 0) {
    const appended = await sessions.appendEvents(set.id, closing);
    if (!appended.ok) return appended;
  }
  const { id, endedAtEpochMs, status } = set;
  return sessions.finishSet({ id, endedAtEpochMs, status, summary });
}

/** Null where the poses were not kept (the disk was full) or cannot be read any more. */
async function seenIn(sessions: SessionStore, setId: string): Promise<SeenSpan | null> {
  const trace = await sessions.readTrace(setId);
  const [first, last] = trace.ok ? [trace.value[0], trace.value.at(-1)] : [];
  return first && last ? { startMs: first.timeMs, endMs: last.timeMs } : null;
}
