import type { SetRecord } from '../../core/report/session.ts';
import { THIS_DEVICE, type PatientDays } from '../../ports/patients.ts';
import type { BesideChoice, OpenedReview, TraceState } from './review-state.ts';
import { change, changeOpened, type Reviewing } from './reviewing.ts';

/** So many other sessions of an exercise can be put beside the open one. A choice: a quarter of a year of three a week. */
const MOST_CHOICES = 40;

export const NO_DAYS: PatientDays = { plan: null, mornings: [], checkIns: [], scales: [] };

/** Opens a session of a patient, with all that was said of it, and shows its first set. */
export async function openSession(app: Reviewing, patientId: string, sessionId: string): Promise<void> {
  const { patients, reviewer, clock, traceJudge } = app.ports;
  const { author } = await reviewer.read();
  await traceJudge.forget();
  const opened: OpenedReview = {
    patientId,
    sessionId,
    status: 'loading',
    failure: null,
    patient: null,
    session: null,
    corrections: [],
    days: NO_DAYS,
    setId: null,
    trace: null,
    trial: null,
    choices: [],
    beside: null,
  };
  change(app, { author, zone: clock.timeZone(), opened });
  const [listed, read, said, days] = await Promise.all([
    patients.list(),
    patients.session(patientId, sessionId),
    patients.corrections(patientId),
    patients.dayRecords(patientId),
  ]);
  if (!read.ok) return changeOpened(app, sessionId, { status: 'unavailable', failure: read.failure });
  if (!read.value) return changeOpened(app, sessionId, { status: 'missing' });
  const setIds = new Set(read.value.sets.map(({ id }) => id));
  changeOpened(app, sessionId, {
    status: 'ready',
    session: read.value,
    patient: listed.ok ? (listed.value.find(({ id }) => id === patientId) ?? null) : null,
    corrections: said.ok ? said.value.filter(({ setId }) => setIds.has(setId)) : [],
    days: days.ok ? days.value : NO_DAYS,
    // What could not be read beside the session is said; the session is shown all the same.
    failure: said.ok ? (days.ok ? null : days.failure) : said.failure,
  });
  const first = read.value.sets[0];
  if (first) await showSet(app, first.id);
}

/** Closes the session. Movements are large, and what was tried is over. */
export async function closeSession(app: Reviewing): Promise<void> {
  change(app, { opened: null });
  await app.ports.traceJudge.forget();
}

/** Says of a session of this device that it was deleted, where it is open. */
export function sessionGone(app: Reviewing, sessionId: string): void {
  if (app.store.state.review.opened?.patientId === THIS_DEVICE)
    changeOpened(app, sessionId, { status: 'missing', session: null });
}

/** The set that is shown; null where none is. */
export function openSet({ store }: Pick<Reviewing, 'store'>): SetRecord | null {
  const { opened } = store.state.review;
  return opened?.session?.sets.find(({ id }) => id === opened.setId) ?? null;
}

/** Shows a set of the open session: reads its movement, and what the judge saw in it. */
export async function showSet(app: Reviewing, setId: string): Promise<void> {
  const { opened } = app.store.state.review;
  const set = opened?.session?.sets.find(({ id }) => id === setId);
  if (!opened || !set) return;
  const { sessionId, patientId } = opened;
  const isShown = (): boolean => {
    const now = app.store.state.review.opened;
    return now?.sessionId === sessionId && now.setId === setId;
  };
  changeOpened(app, sessionId, { setId, trace: { kind: 'loading', setId }, trial: null, choices: [], beside: null });
  void listChoices(app, set, isShown);
  const { patients, traceJudge } = app.ports;
  const trace = await patients.trace(patientId, setId);
  if (!isShown()) return;
  const tell = (now: TraceState): void => {
    if (isShown()) changeOpened(app, sessionId, { trace: now });
  };
  if (!trace.ok) return tell({ kind: 'unread', setId });
  const poses = trace.value;
  if (poses.length === 0) return tell({ kind: 'none', setId });
  try {
    await traceJudge.keep(setId, poses);
    const judged = await traceJudge.read(setId, set.exercise);
    tell(judged ? { kind: 'ready', setId, poses, readings: judged.readings } : { kind: 'unread', setId });
  } catch (error) {
    // The page does not wait for ever for what will not come; that something went wrong is said by whoever asked.
    tell({ kind: 'unread', setId });
    throw error;
  }
}

/** Lists the other sessions of the same exercise, unless another set is shown by the time they are found. */
async function listChoices(app: Reviewing, { exercise, sessionId }: SetRecord, isShown: () => boolean): Promise<void> {
  const { opened } = app.store.state.review;
  if (!opened) return;
  const page = await app.ports.patients.heads(opened.patientId, {
    after: null,
    limit: MOST_CHOICES,
    topic: { kind: 'exercise', id: exercise.id },
  });
  if (!page.ok || !isShown()) return;
  const choices = page.value.heads.flatMap((head): readonly BesideChoice[] =>
    head.kind === 'session' && head.id !== sessionId
      ? [{ sessionId: head.id, startedAtEpochMs: head.startedAtEpochMs, timeZone: head.timeZone }]
      : [],
  );
  changeOpened(app, sessionId, { choices });
}

/** The set of another session that is held against an open one: of the same exercise, and of the same place in the dose if there is one. */
export const counterpartOf = (set: SetRecord, sets: readonly SetRecord[]): SetRecord | null => {
  const alike = sets.filter(({ exercise }) => exercise.id === set.exercise.id);
  return alike.find(({ number }) => number === set.number) ?? alike[0] ?? null;
};

/** Puts the same exercise of another session beside the open set; null: nothing. */
export async function putBeside(app: Reviewing, otherId: string | null): Promise<void> {
  const set = openSet(app);
  const { opened } = app.store.state.review;
  if (!opened || !set) return;
  const { sessionId, patientId } = opened;
  if (otherId === null) return changeOpened(app, sessionId, { beside: null });
  const loading = {
    sessionId: otherId,
    set: null,
    readings: null,
    corrections: [],
    startedAtEpochMs: null,
    timeZone: null,
  };
  changeOpened(app, sessionId, { beside: loading });
  const { patients, traceJudge } = app.ports;
  const [read, said] = await Promise.all([patients.session(patientId, otherId), patients.corrections(patientId)]);
  const other = read.ok && read.value ? counterpartOf(set, read.value.sets) : null;
  const isWanted = (): boolean => app.store.state.review.opened?.beside?.sessionId === otherId;
  if (!isWanted()) return;
  if (!read.ok) return changeOpened(app, sessionId, { beside: null, failure: read.failure });
  // Without what was said of it, it would stand there as it was judged.
  if (!said.ok) return changeOpened(app, sessionId, { beside: null, failure: said.failure });
  if (!read.value || !other) return changeOpened(app, sessionId, { beside: null });
  const { startedAtEpochMs, timeZone } = read.value;
  const corrections = said.value.filter(({ setId }) => setId === other.id);
  const beside = { ...loading, set: other, corrections, startedAtEpochMs, timeZone };
  changeOpened(app, sessionId, { beside });
  const trace = await patients.trace(patientId, other.id);
  if (!trace.ok || trace.value.length === 0) return;
  await traceJudge.keep(other.id, trace.value);
  const judged = await traceJudge.read(other.id, other.exercise);
  if (isWanted() && judged) changeOpened(app, sessionId, { beside: { ...beside, readings: judged.readings } });
}
