import { AWAITED, unlessLate } from '../../app/awaited.ts';
import type { AnyFailure } from '../../app/failures.ts';
import { loadHistory } from '../../app/sessions.ts';
import { fail } from '../../core/record/failures.ts';
import type { Patient } from '../../ports/patients.ts';
import { setExchange, type Exchanging } from './exchanged.ts';
import { clearOutbox } from './sending.ts';
import { working } from './working.ts';

/** Looks up whose sessions are here. */
export async function showPeople(app: Exchanging): Promise<void> {
  const people = await app.ports.patients.list();
  setExchange(app, people.ok ? { people: people.value } : { came: { kind: 'failed', failure: people.failure } });
}

/** Forgets somebody and everything of theirs, for good; an undo of what was taken in of them goes too. */
export async function forget(app: Exchanging, patient: Patient): Promise<void> {
  setExchange(app, { came: null });
  await working(app, 'forgetting', async () => {
    const { patients, clock } = app.ports;
    const forgotten = (await unlessLate('database', patients.forget(patient.id), clock)) ?? fail(AWAITED.database.says);
    const unsent = forgotten.ok ? await clearOutbox(app, patient.id) : forgotten;
    if (!unsent.ok) return setExchange(app, { came: { kind: 'failed', failure: unsent.failure } });
    setExchange(app, { came: { kind: 'forgotten' }, opened: null, taken: null, prepared: null });
    await recordsChanged(app, patient);
  });
}

/** Forgets everybody, for everything is erased. Gives what prevented that. */
export async function forgetEverybody(app: Exchanging): Promise<AnyFailure | null> {
  const { patients, clock } = app.ports;
  // Each goes although the other one is refused.
  for (const erasing of [clearOutbox(app), patients.forgetAll()]) {
    const erased = await unlessLate('database', erasing, clock);
    if (!erased) return AWAITED.database.says;
    if (!erased.ok) return erased.failure;
  }
  return null;
}

/** Somebody's records came or went: other tabs and other pages show it too. */
export async function recordsChanged(app: Exchanging, { isThisDevice }: Patient): Promise<void> {
  const { ports, store } = app;
  ports.otherTabs.tell({ kind: 'restored' });
  if (isThisDevice && store.state.history.status === 'ready')
    await loadHistory(store, ports.store, { keepShown: true });
  await showPeople(app);
}
