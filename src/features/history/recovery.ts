import type { Pose } from '../../core/body/pose.ts';
import type { Session, SetRecord } from '../../core/report/session.ts';
import type { Result, StoreFailure } from '../../core/record/failures.ts';
import type { SessionStore } from '../../ports/storage.ts';
import { doneInSession, headOf } from '../../core/report/session-head.ts';
import { notify } from '../../app/notices.ts';
import { countableIn } from '../../text/say/session.ts';
import type { AppState } from '../../app/state.ts';
import type { Store } from '../../app/store.ts';

type Closed = ReturnType<typeof import('../../core/report/cut-short.ts').closeCutShort>;

/** Finds what a killed tab left open, sums it up, and says so. */
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
}

/** A session whose sets had all ended lost nothing. A set that does not read is shown, and not summed up. */
function tell(store: Store<AppState>, recovered: readonly Session[]): void {
  const latest = recovered.find(
    ({ sets, unreadable = [] }) => unreadable.length > 0 || sets.some(({ status }) => status === 'interrupted'),
  );
  if (!latest) return;
  const head = headOf(latest);
  const counted = { of: countableIn(head.sets), count: doneInSession(head) };
  notify(store, { kind: 'recovered', sessionId: latest.id, counted });
}

/** Writes what closes the set, as far as its last stored pose, and its summary. */
async function sumUp(sessions: SessionStore, set: SetRecord): Promise<Result<void, StoreFailure>> {
  const trace = await sessions.readTrace(set.id);
  // Without the poses (the disk was full, they are damaged) it ends with its last event.
  const { closing, summary } = await close(set, trace.ok ? trace.value : []);
  const { id, endedAtEpochMs, status } = set;
  return sessions.finishSet({ id, endedAtEpochMs, status, summary }, closing);
}

/** The exercise in the set was written by the app of its day; should the judge of today not run it, the events must do. */
async function close(set: SetRecord, poses: readonly Pose[]): Promise<Closed> {
  // Seldom needed, and most of the judge.
  const { closeCutShort } = await import('../../core/report/cut-short.ts');
  try {
    return closeCutShort(set, poses);
  } catch {
    return closeCutShort(set, []);
  }
}
