import { unlessLate } from '../../app/awaited.ts';
import { recordsIn, type RecordPart } from '../../care/exchange/fhir/parts.ts';
import { afterAnswer, isAllThere, isDue, type Sending, type ServerAnswer } from '../../care/exchange/sending.ts';
import { FailureError, type Result, type StoreFailure } from '../../core/record/failures.ts';
import { setExchange, setOutbox, type Exchanging } from './exchanged.ts';
import { keyOf, serverAddressOf } from './server-address.ts';

/** What waits is looked at again after this long at the latest, ms: while its page is open, and else. Choices. */
const LOOKS_AGAIN_MS = { open: 5000, else: 30_000 };
const LEAST_PAUSE_MS = 1000;

/** Sends what was prepared, once all of it is kept here: from then on it goes on by itself, after a restart too. */
export async function send(app: Exchanging, typedAddress: string, typedKey: string): Promise<void> {
  const { ports, store } = app;
  const { prepared } = store.state.exchange;
  if (!prepared || prepared.parts.length === 0) return;
  const address = serverAddressOf(typedAddress);
  if (!address.ok) return setExchange(app, { notSent: address.mistake });
  const key = keyOf(typedKey);
  if (!key.ok) return setExchange(app, { notSent: key.mistake });
  // A second press finds nothing to send.
  setExchange(app, { prepared: null, notSent: null });
  await useKey(app, address.value, key.value);
  const now = ports.clock.epochMs();
  const { patient, parts } = prepared;
  const kept = await ports.outbox.add(
    {
      id: ports.newId(),
      askedAtEpochMs: now,
      address: address.value,
      patientId: patient.id,
      patientName: patient.name,
      needsKey: key.value !== null,
      records: recordsIn(parts),
      parts: parts.length,
      partsDone: 0,
      made: 0,
      known: 0,
      misses: 0,
      dueEpochMs: now,
      trouble: null,
    },
    parts,
  );
  if (!kept.ok) return setExchange(app, { prepared, notSent: kept.failure });
  await show(app);
  await goOn(app);
}

/** Sends what waits without waiting longer, by another key where one was typed. */
export async function sendNow(app: Exchanging, id: string, typedKey: string): Promise<void> {
  const sending = app.store.state.outbox.sendings.find((one) => one.id === id);
  const key = keyOf(typedKey);
  if (!sending || !key.ok) return setExchange(app, { notSent: key.ok ? null : key.mistake });
  setExchange(app, { notSent: null });
  if (key.value !== null) await useKey(app, sending.address, key.value);
  const dueEpochMs = app.ports.clock.epochMs();
  await change(app, id, (now) =>
    isAllThere(now)
      ? now
      : { ...now, dueEpochMs, misses: 0, trouble: null, needsKey: now.needsKey || key.value !== null },
  );
  await goOn(app);
}

/** Sends no more of it until it is asked for again; what has come to the server stays there. */
export async function stop(app: Exchanging, id: string): Promise<void> {
  await change(app, id, (now) => ({ ...now, dueEpochMs: null, trouble: null }));
  letGoOf(app, id);
}

export async function remove(app: Exchanging, id: string): Promise<void> {
  letGoOf(app, id);
  const removed = await app.ports.outbox.remove(id);
  if (!removed.ok) return setOutbox(app, { failure: removed.failure });
  await show(app);
}

/** Removes what waits of one person, or everything with the address. */
export async function clearOutbox(app: Exchanging, patientId?: string): Promise<Result<void, StoreFailure>> {
  const { inFlight } = app.store.state.outbox;
  inFlight?.stop();
  const cleared = await app.ports.outbox.clear(patientId);
  if (cleared.ok) await show(app);
  return cleared;
}

/** Sends all that is due, one part after the other and one tab at a time, and comes back when the next is. */
export async function goOn(app: Exchanging): Promise<void> {
  const { ports, store } = app;
  store.state.outbox.callOff();
  if (store.state.outbox.isAtWork) return;
  setOutbox(app, { isAtWork: true });
  try {
    await show(app);
    if (nextOf(app)) await ports.outbox.inTurn(() => sendWhatIsDue(app));
    await show(app);
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    setOutbox(app, { failure: error.failure });
  } finally {
    setOutbox(app, { isAtWork: false });
  }
  comeBack(app);
}

/** Looks again when the next part is due; another tab, or the person in it, may have changed things by then too. */
function comeBack(app: Exchanging): void {
  const { ports, store } = app;
  const { outbox, route } = store.state;
  if (outbox.sendings.every(({ dueEpochMs }) => dueEpochMs === null)) return;
  const now = ports.clock.epochMs();
  const waitsMs = outbox.sendings.flatMap((one) =>
    canGo(app, one) && one.dueEpochMs !== null ? [Math.max(LEAST_PAUSE_MS, one.dueEpochMs - now)] : [],
  );
  const latestMs = LOOKS_AGAIN_MS[route.page === 'exchange' ? 'open' : 'else'];
  const callOff = ports.clock.after(Math.min(latestMs, ...waitsMs), () => void goOn(app));
  setOutbox(app, { callOff });
}

async function sendWhatIsDue(app: Exchanging): Promise<void> {
  // Another tab has sent while this one waited for its turn.
  await show(app);
  for (let next = nextOf(app); next; next = nextOf(app)) {
    const part = valueOf(await app.ports.outbox.nextPart(next.id));
    const answer = part ? await sendPart(app, next, part) : LOST;
    const shared = part?.shared ?? 0;
    const nowEpochMs = app.ports.clock.epochMs();
    if (answer) await change(app, next.id, (now) => afterAnswer(now, answer, shared, nowEpochMs));
    else await show(app);
  }
}

/** What should lie here is gone. Nothing makes that happen but a database that was damaged. */
const LOST: ServerAnswer = { kind: 'not-taken', trouble: 'refused', retryAfterMs: null };

/** The record whose next part is sent now. */
function nextOf(app: Exchanging): Sending | undefined {
  const now = app.ports.clock.epochMs();
  return app.store.state.outbox.sendings.find((one) => isDue(one, now) && canGo(app, one));
}

/** During a visit to the mat nothing is sent, for the machine has its hands full; nor without the key that a server wants. */
const canGo = ({ store }: Exchanging, { needsKey, address }: Sending): boolean =>
  !store.state.run && (!needsKey || store.state.outbox.withKey.includes(address));

/** What the server answered; null where the person let go of it. */
async function sendPart(
  app: Exchanging,
  { id, address }: Sending,
  { bundle }: RecordPart,
): Promise<ServerAnswer | null> {
  const { ports } = app;
  const calling = new AbortController();
  let isStopped = false;
  const letGo = (): void => {
    isStopped = true;
    calling.abort();
  };
  setOutbox(app, { inFlight: { id, stop: letGo } });
  try {
    const answer = await unlessLate(
      'clinic-server',
      ports.clinicServer.send(address, bundle, calling.signal),
      ports.clock,
    );
    calling.abort();
    return isStopped ? null : (answer ?? { kind: 'not-taken', trouble: 'late', retryAfterMs: null });
  } finally {
    setOutbox(app, { inFlight: null });
  }
}

function letGoOf({ store }: Exchanging, id: string): void {
  const { inFlight } = store.state.outbox;
  if (inFlight?.id === id) inFlight.stop();
}

async function useKey(app: Exchanging, address: string, key: string | null): Promise<void> {
  await app.ports.clinicServer.useKey(address, key);
  const others = app.store.state.outbox.withKey.filter((one) => one !== address);
  setOutbox(app, { withKey: key === null ? others : [...others, address] });
}

async function change(app: Exchanging, id: string, how: (now: Sending) => Sending): Promise<void> {
  valueOf(await app.ports.outbox.change(id, how));
  await show(app);
}

async function show(app: Exchanging): Promise<void> {
  const sendings = valueOf(await app.ports.outbox.list());
  const address = valueOf(await app.ports.outbox.lastAddress());
  setOutbox(app, { sendings, address, failure: null });
}

/** What the device answered; its failure is thrown. */
function valueOf<T>(result: Result<T, StoreFailure>): T {
  if (!result.ok) throw new FailureError(result.failure);
  return result.value;
}
