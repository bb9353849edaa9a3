import type { StoreFailure } from '../../core/record/failures.ts';
import type { Clock } from '../../ports/device.ts';
import type { SessionStore } from '../../ports/storage.ts';
import { createIdbSessionStore } from './idb-session-store.ts';

export interface OpenedStore {
  readonly store: SessionStore;
  /** Why sessions are lost when the page closes; null where they are kept. */
  readonly failure: StoreFailure | null;
}

/** Opens the database; where that fails, a store in memory, with the reason. */
export async function openSessionStore(clock: Pick<Clock, 'epochMs'>): Promise<OpenedStore> {
  const store = createIdbSessionStore({ clock });
  const probe = await store.purgeDeleted();
  if (probe.ok) return { store, failure: null };
  // Seldom needed: most browsers keep what they are given.
  const { createMemorySessionStore } = await import('./memory-session-store.ts');
  return { store: createMemorySessionStore(), failure: probe.failure };
}
