import type { Session } from '../core/report/session.ts';
import {
  headOfSet,
  placeOf,
  type HeadPosition,
  type HeadTopic,
  type SessionHead,
} from '../core/report/session-head.ts';
import type { SessionStore, Tidied, TidyProgress } from '../ports/storage.ts';
import { dismissKind, notify } from './notices.ts';
import type { AppState, HistoryState } from './state.ts';
import type { Store } from './store.ts';

/** So many sessions are read at a time: more than a screen shows. */
export const PAGE = 40;
/** What a result is held against lies among so many sessions of its kind; older ones say nothing about now. */
const EARLIER = 100;

/** Reads the newest sessions, and as many of the older ones as are shown already where they are to stay. */
export async function loadHistory(
  store: Store<AppState>,
  sessions: SessionStore,
  { keepShown = false } = {},
): Promise<void> {
  if (store.state.history.status !== 'ready') setHistory(store, { status: 'loading' });
  const limit = keepShown ? Math.max(PAGE, store.state.history.heads.length) : PAGE;
  const result = await sessions.listHeads({ after: null, limit });
  if (result.ok) setHistory(store, { status: 'ready', ...result.value, isLoadingMore: false, failure: null });
  else
    setHistory(store, { status: 'unavailable', heads: [], next: null, isLoadingMore: false, failure: result.failure });
}

/** Reads the next page of older sessions and puts it behind those that are shown. */
export async function loadOlderSessions(store: Store<AppState>, sessions: SessionStore): Promise<void> {
  const { status, heads, isLoadingMore, next, progress } = store.state.history;
  // While sessions from before are put in, the end of the list is not the end.
  const after = next ?? (progress ? lastOf(heads) : null);
  if (status !== 'ready' || isLoadingMore || !after) return;
  setHistory(store, { isLoadingMore: true });
  const result = await sessions.listHeads({ after, limit: PAGE });
  // Read anew meanwhile, the list goes on from another place.
  if (store.state.history.heads !== heads) return setHistory(store, { isLoadingMore: false });
  if (result.ok)
    setHistory(store, { heads: [...heads, ...result.value.heads], next: result.value.next, isLoadingMore: false });
  else
    setHistory(store, { status: 'unavailable', heads: [], next: null, isLoadingMore: false, failure: result.failure });
}

/** The place of the last session in a list; null where the list is empty. */
function lastOf(heads: readonly SessionHead[]): HeadPosition | null {
  const last = heads.at(-1);
  return last ? placeOf(last) : null;
}

/**
 * Puts sessions that an older app wrote into the list, and makes right what is wrong in it. The list grows meanwhile, and
 * everything else goes on. Resolves to what was done; null where it could not be done, which is told.
 */
export async function tidyHistory(store: Store<AppState>, sessions: SessionStore): Promise<Tidied | null> {
  const showProgress = (progress: TidyProgress): void => {
    setHistory(store, { progress });
    if (store.state.history.heads.length === 0) void loadHistory(store, sessions);
  };
  const result = await sessions.tidyHeads(showProgress);
  setHistory(store, { progress: null });
  if (!result.ok) {
    notify(store, { kind: 'save-trouble', failure: result.failure });
    return null;
  }
  await tellTidied(store, sessions, result.value);
  return result.value;
}

/** Reads the list anew and says what was done in it; says nothing where nothing had to be done. */
async function tellTidied(store: Store<AppState>, sessions: SessionStore, tidied: Tidied): Promise<void> {
  const { added, corrected, removed } = tidied;
  if (added + corrected + removed === 0) return;
  await loadHistory(store, sessions, { keepShown: true });
  notify(store, { kind: 'tidied', ...tidied });
}

/** Looks up the newest sessions of one exercise or test, after a place in the list or from the newest. */
export async function loadEarlier(
  store: Store<AppState>,
  sessions: SessionStore,
  topic: HeadTopic,
  after: HeadPosition | null = null,
): Promise<void> {
  const result = await sessions.listHeads({ after, limit: EARLIER, topic });
  // Without them a result stands alone; that nothing can be read is told where the history is.
  store.set({ earlier: result.ok ? result.value.heads : [] });
}

/** What the results of a session are held against; null where they stand for themselves. */
function topicOf({ sets }: Session): HeadTopic | null {
  const [first] = sets.map(headOfSet);
  if (first?.test) return { kind: 'test', id: first.test.id };
  return first?.exercise.mode === 'screen' ? { kind: 'exercise', id: first.exercise.id } : null;
}

/** Opens one stored session for its page, with what its results are held against. */
export async function openSession(store: Store<AppState>, sessions: SessionStore, id: string): Promise<void> {
  if (store.state.opened.session?.id === id && store.state.opened.status === 'ready') return;
  store.set({ opened: { status: 'loading', session: null, failure: null } });
  const result = await sessions.readSession(id);
  if (!result.ok) return store.set({ opened: { status: 'unavailable', session: null, failure: result.failure } });
  const session = result.value;
  if (!session) return store.set({ opened: { status: 'missing', session: null, failure: null } });
  const topic = topicOf(session);
  if (topic) await loadEarlier(store, sessions, topic, session);
  store.set({ opened: { status: 'ready', session, failure: null } });
  // All of it was read: what the list says of it can be compared with all of it.
  const corrected = await sessions.tidyHead(id);
  if (corrected.ok && corrected.value) await tellTidied(store, sessions, { added: 0, corrected: 1, removed: 0 });
}

/** Takes a session out of the list; it can be brought back until the next start. */
export async function deleteSession(store: Store<AppState>, sessions: SessionStore, id: string): Promise<void> {
  const result = await sessions.deleteSession(id);
  if (!result.ok) {
    notify(store, { kind: 'failure', failure: result.failure });
    return;
  }
  const { history, opened } = store.state;
  setHistory(store, { heads: history.heads.filter((head) => head.id !== id) });
  if (opened.session?.id === id) store.set({ opened: { status: 'missing', session: null, failure: null } });
  notify(store, { kind: 'deleted', sessionId: id });
}

/** Brings a deleted session back. */
export async function undoDelete(store: Store<AppState>, sessions: SessionStore, id: string): Promise<void> {
  dismissKind(store, 'deleted');
  const result = await sessions.undoDelete(id);
  if (!result.ok) notify(store, { kind: 'failure', failure: result.failure });
  await loadHistory(store, sessions, { keepShown: true });
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
  store.set({ opened: { status: 'none', session: null, failure: null }, earlier: [] });
  notify(store, { kind: 'erased' });
  await loadHistory(store, sessions);
}

const setHistory = (store: Store<AppState>, change: Partial<HistoryState>): void =>
  store.set({ history: { ...store.state.history, ...change } });
