import type { Pose } from '../../core/body/pose.ts';
import type { Session, SetRecord } from '../../core/report/session.ts';
import type { Result, StoreFailure } from '../../core/record/failures.ts';
import type { SessionStore } from '../../ports/storage.ts';
import { countableIn, doneInSession } from '../../core/report/session-head.ts';
import { notify } from '../../app/notices.ts';
import type { AppState } from '../../app/state.ts';
import type { Store } from '../../app/store.ts';

type Closed = ReturnType<typeof import('../../core/report/cut-short.ts').closeCutShort>;

/** Finds sessions that a killed tab left open, sums them up, and shows a notice. */
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
  await tell(store, result.value);
}

/**
 * A session whose sets had all ended has lost nothing, so it gets no notice. A set that cannot be read is shown without
 * a summary.
 */
async function tell(store: Store<AppState>, recovered: readonly Session[]): Promise<void> {
  const latest = recovered.find(
    ({ sets, unreadable = [] }) => unreadable.length > 0 || sets.some(({ status }) => status === 'interrupted'),
  );
  if (!latest) return;
  const { headOf } = await import('../../core/report/head-of.ts');
  const head = headOf(latest);
  const counted = { of: countableIn(head.sets), count: doneInSession(head) };
  notify(store, { kind: 'recovered', sessionId: latest.id, counted });
}

/** Writes the events that close the set at its last stored pose, and its summary. */
async function sumUp(sessions: SessionStore, set: SetRecord): Promise<Result<void, StoreFailure>> {
  const trace = await sessions.readTrace(set.id);
  // Without stored poses (the disk was full, or they are damaged) the set ends with its last event.
  const { closing, summary } = await close(set, trace.ok ? trace.value : []);
  const { id, endedAtEpochMs, status } = set;
  return sessions.finishSet({ id, endedAtEpochMs, status, summary }, closing);
}

/**
 * Closes a set by judging its poses. The exercise in the set may be of an older app; where the judge cannot run it
 * today, the stored events alone are summed up.
 */
async function close(set: SetRecord, poses: readonly Pose[]): Promise<Closed> {
  // Fetched only here: it contains most of the judge and is seldom needed.
  const { closeCutShort } = await import('../../core/report/cut-short.ts');
  try {
    return closeCutShort(set, poses);
  } catch {
    return closeCutShort(set, []);
  }
}
