import type { Session } from '../../core/report/session.ts';
import type { HeadTopic } from '../../core/report/session-head.ts';
import type { Correction } from '../../care/review/correction.ts';
import { THIS_DEVICE, type PatientStore } from '../../ports/patients.ts';
import type { SessionStore } from '../../ports/storage.ts';
import type { AnyFailure } from '../../app/failures.ts';
import { loadEarlier, tellTidied } from '../../app/sessions.ts';
import type { StateOf } from '../../app/state.ts';
import type { Store } from '../../app/store.ts';

/** The session on the summary page or the session page. */
export interface OpenedState {
  readonly status: 'none' | 'loading' | 'ready' | 'missing' | 'unavailable';
  readonly session: Session | null;
  /** What readers have said of its sets; null where that could not be read. */
  readonly corrections: readonly Correction[] | null;
  readonly failure: AnyFailure | null;
}

export const NOTHING_OPENED: OpenedState = { status: 'none', session: null, corrections: [], failure: null };
const MISSING: OpenedState = { ...NOTHING_OPENED, status: 'missing' };

export type Opening = Store<StateOf<'summary'>>;

/** The exercise or test whose earlier results this session is compared with; null where there is nothing to compare. */
async function topicOf({ sets }: Session): Promise<HeadTopic | null> {
  const { headOfSet } = await import('../../core/report/head-of.ts');
  const [first] = sets.map(headOfSet);
  if (first?.test) return { kind: 'test', id: first.test.id };
  return first?.exercise.mode === 'screen' ? { kind: 'exercise', id: first.exercise.id } : null;
}

/** Opens a stored session for its page, together with earlier results to compare with. */
export async function openSession(
  store: Opening,
  { store: sessions, patients }: { readonly store: SessionStore; readonly patients: Pick<PatientStore, 'corrections'> },
  id: string,
): Promise<void> {
  /** Whether the person is still on the page of this session: another one may have been opened meanwhile. */
  const isWanted = (): boolean => {
    const { route } = store.state;
    return (route.page === 'session' || route.page === 'session-report') && route.sessionId === id;
  };
  if (store.state.opened.session?.id === id && store.state.opened.status === 'ready') return;
  store.set({ opened: { ...NOTHING_OPENED, status: 'loading' } });
  const result = await sessions.readSession(id);
  if (!isWanted()) return;
  if (!result.ok) return store.set({ opened: { ...NOTHING_OPENED, status: 'unavailable', failure: result.failure } });
  const session = result.value;
  if (!session) return store.set({ opened: MISSING });
  const topic = await topicOf(session);
  if (topic) await loadEarlier(store, sessions, topic, session);
  const said = await patients.corrections(THIS_DEVICE);
  if (!isWanted()) return;
  const own = new Set(session.sets.map((set) => set.id));
  const corrections = said.ok ? said.value.filter(({ setId }) => own.has(setId)) : null;
  store.set({ opened: { status: 'ready', session, corrections, failure: null } });
  // The whole session has been read, so its head in the list can be checked against it.
  const corrected = await sessions.tidyHead(id);
  if (corrected.ok && corrected.value)
    await tellTidied(store, sessions, { added: 0, corrected: 1, removed: 0, renewed: 0 });
}

/** Closes the page of a session that has been deleted. */
export function closeDeleted(store: Opening, sessionId: string): void {
  if (store.state.opened.session?.id === sessionId) store.set({ opened: MISSING });
}

/** Closes the page of whatever session is open: all were erased. */
export function closeErased(store: Opening): void {
  const { status } = store.state.opened;
  store.set({ opened: status === 'none' ? NOTHING_OPENED : MISSING, toldOnDay: [] });
}
