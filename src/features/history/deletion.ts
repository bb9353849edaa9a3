import type { SessionStore } from '../../ports/storage.ts';
import type { Kernel } from '../../app/kernel.ts';
import { dismissKind, notify } from '../../app/notices.ts';
import { loadHistory, setHistory } from '../../app/sessions.ts';
import type { AppState } from '../../app/state.ts';
import type { Store } from '../../app/store.ts';

type Keeping = Kernel<AppState, 'store'>;

/** Hides a session; it can be restored until the app is next started. */
export async function deleteSession({ store, ports, announce }: Keeping, id: string): Promise<void> {
  const result = await ports.store.deleteSession(id);
  if (!result.ok) {
    notify(store, { kind: 'failure', failure: result.failure });
    return;
  }
  setHistory(store, { heads: store.state.history.heads.filter((head) => head.id !== id) });
  void announce({ kind: 'session-deleted', sessionId: id });
  notify(store, { kind: 'deleted', sessionId: id });
}

/** Restores a deleted session. */
export async function undoDelete(store: Store<AppState>, sessions: SessionStore, id: string): Promise<void> {
  dismissKind(store, 'deleted');
  const result = await sessions.undoDelete(id);
  if (!result.ok) notify(store, { kind: 'failure', failure: result.failure });
  await loadHistory(store, sessions, { keepShown: true });
}

/** Erases every session on this device, and everything that other features keep. */
export async function eraseEverything({ store, ports, announce }: Keeping): Promise<void> {
  const result = await ports.store.eraseEverything();
  if (!result.ok) {
    notify(store, { kind: 'failure', failure: result.failure });
    return;
  }
  const isAllErased = announce({ kind: 'erased' });
  store.set({ earlier: [] });
  await loadHistory(store, ports.store);
  if (await isAllErased) notify(store, { kind: 'erased' });
}
