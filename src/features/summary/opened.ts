import type { Session } from '../../core/report/session.ts';
import { headOfSet, type HeadTopic } from '../../core/report/session-head.ts';
import type { SessionStore } from '../../ports/storage.ts';
import type { AnyFailure } from '../../app/failures.ts';
import { loadEarlier, tellTidied } from '../../app/sessions.ts';
import type { StateOf } from '../../app/state.ts';
import type { Store } from '../../app/store.ts';

/** The session on the summary or session page. */
export interface OpenedState {
  readonly status: 'none' | 'loading' | 'ready' | 'missing' | 'unavailable';
  readonly session: Session | null;
  readonly failure: AnyFailure | null;
}

export const NOTHING_OPENED: OpenedState = { status: 'none', session: null, failure: null };
const MISSING: OpenedState = { status: 'missing', session: null, failure: null };

type Opening = Store<StateOf<'summary'>>;

/** What the results of a session are held against; null where they stand for themselves. */
function topicOf({ sets }: Session): HeadTopic | null {
  const [first] = sets.map(headOfSet);
  if (first?.test) return { kind: 'test', id: first.test.id };
  return first?.exercise.mode === 'screen' ? { kind: 'exercise', id: first.exercise.id } : null;
}

/** Opens one stored session for its page, with what its results are held against. */
export async function openSession(store: Opening, sessions: SessionStore, id: string): Promise<void> {
  if (store.state.opened.session?.id === id && store.state.opened.status === 'ready') return;
  store.set({ opened: { status: 'loading', session: null, failure: null } });
  const result = await sessions.readSession(id);
  if (!result.ok) return store.set({ opened: { status: 'unavailable', session: null, failure: result.failure } });
  const session = result.value;
  if (!session) return store.set({ opened: MISSING });
  const topic = topicOf(session);
  if (topic) await loadEarlier(store, sessions, topic, session);
  store.set({ opened: { status: 'ready', session, failure: null } });
  // All of it was read: what the list says of it can be compared with all of it.
  const corrected = await sessions.tidyHead(id);
  if (corrected.ok && corrected.value) await tellTidied(store, sessions, { added: 0, corrected: 1, removed: 0 });
}

/** A session that has been deleted is no longer shown. */
export function closeDeleted(store: Opening, sessionId: string): void {
  if (store.state.opened.session?.id === sessionId) store.set({ opened: MISSING });
}
