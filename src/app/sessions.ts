import type { HeadTopic, HeadPosition } from '../core/report/session-head.ts';
import type { SessionStore, Tidied } from '../ports/storage.ts';
import { notify } from './notices.ts';
import type { AppState, HistoryState } from './state.ts';
import type { Store } from './store.ts';

/** How many sessions are read at once: more than fit on a screen. */
export const PAGE = 40;
/**
 * Earlier results to compare with are looked for among this many sessions of the same kind; older ones say nothing
 * about now.
 */
const EARLIER = 100;

/** Reads the newest sessions into the state. With `keepShown`, as many as the list shows already. */
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

/** Reads the newest sessions of one exercise or test into the state; with `after`, only sessions older than that place. */
export async function loadEarlier(
  store: Store<AppState>,
  sessions: SessionStore,
  topic: HeadTopic,
  after: HeadPosition | null = null,
): Promise<void> {
  const result = await sessions.listHeads({ after, limit: EARLIER, topic });
  // Where they cannot be read, a result is shown without a comparison; the history page reports the failure.
  store.set({ earlier: result.ok ? result.value.heads : [] });
}

/** Reads the list again and shows a notice of what was repaired; no notice where nothing was wrong. */
export async function tellTidied(store: Store<AppState>, sessions: SessionStore, tidied: Tidied): Promise<void> {
  const { added, corrected, removed, renewed } = tidied;
  const repaired = added + corrected + removed;
  if (repaired + renewed === 0) return;
  await loadHistory(store, sessions, { keepShown: true });
  if (repaired > 0) notify(store, { kind: 'tidied', ...tidied });
}

/** Changes some fields of the history in the state. */
export const setHistory = (store: Store<AppState>, change: Partial<HistoryState>): void =>
  store.set({ history: { ...store.state.history, ...change } });
