import { placeOf, type HeadPosition, type SessionHead } from '../../core/report/session-head.ts';
import type { Clock } from '../../ports/device.ts';
import type { SessionStore, Tidied, TidyProgress } from '../../ports/storage.ts';
import { notify } from '../../app/notices.ts';
import { loadHistory, PAGE, setHistory, tellTidied } from '../../app/sessions.ts';
import type { AppState } from '../../app/state.ts';
import type { Store } from '../../app/store.ts';
import { recoverSessions } from './recovery.ts';

/**
 * The list of sessions is checked this long after the start, when the first page is shown and the model is being
 * loaded.
 */
const TIDY_AFTER_MS = 2000;

/** Reads the next page of older sessions and appends it to those that are shown. */
export async function loadOlderSessions(store: Store<AppState>, sessions: SessionStore): Promise<void> {
  const { status, heads, isLoadingMore, next, progress } = store.state.history;
  // While sessions of an older app are being added, `next` may be null before the list has come to its end.
  const after = next ?? (progress ? lastOf(heads) : null);
  if (status !== 'ready' || isLoadingMore || !after) return;
  setHistory(store, { isLoadingMore: true });
  const result = await sessions.listHeads({ after, limit: PAGE });
  // The list was read again meanwhile and goes on from another place: this page of it is dropped.
  if (store.state.history.heads !== heads) return setHistory(store, { isLoadingMore: false });
  if (result.ok && result.value.heads.length === 0)
    setHistory(store, { next: result.value.next, isLoadingMore: false });
  else if (result.ok)
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
 * What the history does when the app starts: closes sessions that were left open, reads the list, and repairs it in the
 * background.
 */
export async function lookBack(store: Store<AppState>, sessions: SessionStore, clock: Clock): Promise<void> {
  await recoverSessions(store, sessions);
  await loadHistory(store, sessions);
  // An empty list has nothing that the comparison could slow down, and may be empty only because it was not made yet.
  if (store.state.history.heads.length > 0) await clock.wait(TIDY_AFTER_MS, new AbortController().signal);
  const tidied = await tidyHistory(store, sessions);
  if (!tidied?.added) return;
  // Among the sessions of an older app there may be one that was left open, or deleted.
  await recoverSessions(store, sessions);
  await loadHistory(store, sessions, { keepShown: true });
}

/**
 * Adds the sessions that an older app wrote to the list, and repairs wrong entries. The list grows meanwhile, and
 * everything else can be used. Resolves to what was done; to null where it failed, which a notice reports.
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
