import { placeOf, type HeadPosition, type SessionHead } from '../../core/report/session-head.ts';
import type { Clock } from '../../ports/device.ts';
import type { SessionStore, Tidied, TidyProgress } from '../../ports/storage.ts';
import { notify } from '../../app/notices.ts';
import { loadHistory, PAGE, setHistory, tellTidied } from '../../app/sessions.ts';
import type { AppState } from '../../app/state.ts';
import type { Store } from '../../app/store.ts';
import { recoverSessions } from './recovery.ts';

/** The list of sessions is looked over once the first page stands and the model is on its way. */
const TIDY_AFTER_MS = 2000;

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

/** What is done at the start: what was left open is found, the list is read, and then made right in the background. */
export async function lookBack(store: Store<AppState>, sessions: SessionStore, clock: Clock): Promise<void> {
  await recoverSessions(store, sessions);
  await loadHistory(store, sessions);
  await clock.wait(TIDY_AFTER_MS, new AbortController().signal);
  const tidied = await tidyHistory(store, sessions);
  if (!tidied?.added) return;
  // Among sessions from before there may be one that was left open, or deleted.
  await recoverSessions(store, sessions);
  await loadHistory(store, sessions, { keepShown: true });
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
