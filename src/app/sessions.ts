import type { HeadTopic, HeadPosition } from '../core/report/session-head.ts';
import type { SessionStore, Tidied } from '../ports/storage.ts';
import { notify } from './notices.ts';
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

/** Reads the list anew and says what was done in it; says nothing where nothing had to be done. */
export async function tellTidied(store: Store<AppState>, sessions: SessionStore, tidied: Tidied): Promise<void> {
  const { added, corrected, removed } = tidied;
  if (added + corrected + removed === 0) return;
  await loadHistory(store, sessions, { keepShown: true });
  notify(store, { kind: 'tidied', ...tidied });
}

/** Changes some of what the list of sessions holds. */
export const setHistory = (store: Store<AppState>, change: Partial<HistoryState>): void =>
  store.set({ history: { ...store.state.history, ...change } });
