import type { StoreFailure } from '../../core/record/failures.ts';
import type { Clock } from '../../ports/device.ts';
import type { SessionStore } from '../../ports/storage.ts';
import { createIdbSessionStore } from './idb-session-store.ts';

export interface OpenedStore {
  readonly store: SessionStore;
  /** Why sessions last only as long as the page; null where they are kept. */
  readonly failure: StoreFailure | null;
}

/** The database where there is one that opens; else one in memory, and why. */
export async function openSessionStore(clock: Pick<Clock, 'epochMs'>): Promise<OpenedStore> {
  const store = createIdbSessionStore({ clock });
  const probe = await store.purgeDeleted();
  if (probe.ok) return { store, failure: null };
  // Seldom needed: most browsers keep what they are given.
  const { createMemorySessionStore } = await import('./memory-session-store.ts');
  return { store: createMemorySessionStore(), failure: probe.failure };
}
