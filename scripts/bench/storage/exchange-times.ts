import { createSessionFiles } from '../../../src/edge/exchange/session-files.ts';
import { connect } from '../../../src/edge/storage/connection.ts';
import { createDayStore } from '../../../src/edge/storage/day-store.ts';
import { MIGRATIONS } from '../../../src/edge/storage/database.ts';
import { createIdbSessionStore } from '../../../src/edge/storage/idb-session-store.ts';
import { createPatientStore } from '../../../src/edge/storage/patients.ts';
import { newId } from '../../../src/edge/device/new-id.ts';
import type { Result, StoreFailure } from '../../../src/core/record/failures.ts';
import { THIS_DEVICE } from '../../../src/ports/patients.ts';
import { fill } from './fill.ts';

/** What is measured, in the order in which it is done. */
export const EXCHANGE_STEPS = ['export', 'read', 'import', 'list', 'first-page', 'open'] as const;
export type ExchangeTimes = Readonly<Record<(typeof EXCHANGE_STEPS)[number], number>>;

const PATIENCE = { writeMs: 600_000, readMs: 600_000, againMs: 600_000 };
/** The first page of a list, as the app reads it. */
const FIRST = { after: null, limit: 40 };

/**
 * How long it takes to make a file of so many sessions, to read it, to take it in, and then to list patients, to list the first page of
 * sessions and to open one, ms. Runs in a page; without movement, which is read set by set.
 */
export async function exchangeTimes(count: number): Promise<ExchangeTimes> {
  const name = `bench-${count}-${newId()}`;
  await fill(name, count);
  const connection = connect(name, MIGRATIONS, null);
  const clock = { epochMs: () => Date.now() };
  const patients = createPatientStore({
    name,
    clock,
    newId,
    patience: PATIENCE,
    againMs: null,
    own: {
      connection,
      store: createIdbSessionStore({ clock, connection }),
      days: createDayStore(connection, PATIENCE),
      plans: { read: () => null },
      person: () => ({ id: null, name: null }),
    },
  });
  const files = createSessionFiles();
  const person = { id: newId(), name: 'Anna' };
  const times: Partial<Record<(typeof EXCHANGE_STEPS)[number], number>> = {};
  const timed = async <T>(step: (typeof EXCHANGE_STEPS)[number], work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    times[step] = performance.now() - began;
    return result;
  };
  const wish = {
    patientId: THIS_DEVICE,
    sessionIds: null,
    withTraces: false,
    withDays: true,
    daysSinceEpochMs: -Infinity,
  };
  const written = await timed('export', async () => {
    const gathered = await value(
      patients.gather(
        { ...wish, withPlan: true, withCorrections: true },
        { onProgress: () => undefined, signal: new AbortController().signal },
      ),
    );
    return gathered && files.write({ madeAtEpochMs: Date.now(), person, ...gathered.contents }, { kind: 'open' });
  });
  const read = await timed('read', () => files.read(written ?? new Blob(), null));
  if (!read.ok) throw new Error(JSON.stringify(read.mistake));
  await timed('import', () => value(patients.importFile(read.file)));
  await timed('list', () => value(patients.list()));
  const { heads } = await timed('first-page', () => value(patients.heads(person.id, FIRST)));
  await timed('open', () => value(patients.session(person.id, heads[0]?.id ?? '')));
  await value(patients.forgetAll());
  connection.close();
  indexedDB.deleteDatabase(name);
  return times as ExchangeTimes;
}

async function value<T>(outcome: Promise<Result<T, StoreFailure>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
