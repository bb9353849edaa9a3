import type { SetEvent } from '../core/record/set-events.ts';
import type { Session, SetRecord } from '../core/report/session.ts';
import type { SessionStore } from '../ports/storage.ts';
import { dismissKind, notify } from './notices.ts';
import type { AppState } from './state.ts';
import type { Store } from './store.ts';

/** A repetition, or a round of a guided exercise that was worked through. */
const isDone = (event: SetEvent): boolean =>
  event.kind === 'rep-counted' || (event.kind === 'guide-told' && event.phase === 'rest');

/** How many repetitions or rounds some sets hold, from their events, so that an interrupted one counts too. */
export const doneIn = (sets: readonly SetRecord[]): number => sets.flatMap((set) => set.events).filter(isDone).length;

/** How many repetitions or rounds a session holds. */
export const countedReps = (session: Session): number => doneIn(session.sets);

/** Reads the list of sessions, newest first. */
export async function loadHistory(store: Store<AppState>, sessions: SessionStore): Promise<void> {
  if (store.state.history.status !== 'ready') store.set({ history: { ...store.state.history, status: 'loading' } });
  const result = await sessions.listSessions();
  store.set({
    history: result.ok
      ? { status: 'ready', sessions: result.value, failure: null }
      : { status: 'unavailable', sessions: [], failure: result.failure },
  });
}

/** Opens one stored session for its page. */
export async function openSession(store: Store<AppState>, sessions: SessionStore, id: string): Promise<void> {
  if (store.state.opened.session?.id === id && store.state.opened.status === 'ready') return;
  store.set({ opened: { status: 'loading', session: null, failure: null } });
  const result = await sessions.readSession(id);
  if (!result.ok) store.set({ opened: { status: 'unavailable', session: null, failure: result.failure } });
  else if (!result.value) store.set({ opened: { status: 'missing', session: null, failure: null } });
  else store.set({ opened: { status: 'ready', session: result.value, failure: null } });
}

/** Takes a session out of the list; it can be brought back until the next start. */
export async function deleteSession(store: Store<AppState>, sessions: SessionStore, id: string): Promise<void> {
  const result = await sessions.deleteSession(id);
  if (!result.ok) {
    notify(store, { kind: 'failure', failure: result.failure });
    return;
  }
  const { history, opened } = store.state;
  store.set({ history: { ...history, sessions: history.sessions.filter((session) => session.id !== id) } });
  if (opened.session?.id === id) store.set({ opened: { status: 'missing', session: null, failure: null } });
  notify(store, { kind: 'deleted', sessionId: id });
}

/** Brings a deleted session back. */
export async function undoDelete(store: Store<AppState>, sessions: SessionStore, id: string): Promise<void> {
  dismissKind(store, 'deleted');
  const result = await sessions.undoDelete(id);
  if (!result.ok) notify(store, { kind: 'failure', failure: result.failure });
  await loadHistory(store, sessions);
}

/** Erases every session on this device. */
export async function eraseEverything(store: Store<AppState>, sessions: SessionStore): Promise<void> {
  const result = await sessions.eraseEverything();
  if (!result.ok) {
    notify(store, { kind: 'failure', failure: result.failure });
    return;
  }
  dismissKind(store, 'deleted');
  dismissKind(store, 'recovered');
  store.set({ opened: { status: 'none', session: null, failure: null } });
  notify(store, { kind: 'erased' });
  await loadHistory(store, sessions);
}
