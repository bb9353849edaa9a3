import type { CheckIn } from '../../care/pain/check-in.ts';
import { dayIn } from '../../core/record/calendar-day.ts';
import type { PatientStore } from '../../ports/patients.ts';
import type { DayStore, SessionStore } from '../../ports/storage.ts';
import { openSession, type Opening } from './opened.ts';

/** Arithmetic. */
const DAY_MS = 86_400_000;

/** Opens a stored session for its paper, with what was told on its day. What cannot be read of that is left out. */
export async function openReport(
  store: Opening,
  {
    days,
    ...stores
  }: {
    readonly store: SessionStore;
    readonly patients: Pick<PatientStore, 'corrections'>;
    readonly days: Pick<DayStore, 'readCheckIns'>;
  },
  id: string,
): Promise<void> {
  store.set({ toldOnDay: [] });
  await openSession(store, stores, id);
  const { session } = store.state.opened;
  // Who was in a recording, and on which day, is not known.
  if (session?.id !== id || !session.sets.some(({ source }) => source.kind === 'camera')) return;
  const { startedAtEpochMs, timeZone } = session;
  const read = await days.readCheckIns({ sinceEpochMs: startedAtEpochMs - DAY_MS });
  if (!read.ok || store.state.opened.session?.id !== id) return;
  const isOnDay = ({ atEpochMs, zone }: CheckIn): boolean =>
    dayIn(atEpochMs, zone) === dayIn(startedAtEpochMs, timeZone ?? zone);
  store.set({ toldOnDay: read.value.records.filter(isOnDay) });
}
