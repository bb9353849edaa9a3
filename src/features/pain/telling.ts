import type { OfTen } from '../../care/pain/check-in.ts';
import { GOES_ON_MS } from '../../care/plan/morning.ts';
import type { Kernel } from '../../app/kernel.ts';
import type { Intent } from '../../app/registry.ts';
import type { StateOf } from '../../app/state.ts';
import { scaleAnswer, spokenStep } from '../../text/say/pain.ts';
import {
  atFirstStep,
  beginAsking,
  endOf,
  hasToBeKept,
  isAnswered,
  nextStep,
  shownAt,
  stepBefore,
  withEarlier,
  type Asking,
  type Draft,
  type Step,
} from './asking.ts';
import { atNow, dropQuestions, keepAnswers } from './leaving.ts';

type Telling = Kernel<StateOf<'pain'>, 'clock' | 'days' | 'newId' | 'plans' | 'speaker'>;

/** Begins to ask, once what was told before has been read; what cannot be read is asked for as if it were the first time. */
export async function beginTelling(app: Telling, when: Asking['when']): Promise<void> {
  const { store, ports } = app;
  const { asking: going } = store.state;
  if (going?.when === when) {
    show(app, atNow(app, going));
    return readAnew(app);
  }
  dropQuestions(app);
  const { page } = store.state.route;
  const { checkIns, morningId } = await readTold(app);
  // The person has gone on to another page meanwhile.
  if (store.state.route.page !== page || store.state.asking !== null) return;
  const asking = beginAsking({
    id: ports.newId(),
    when,
    morningId,
    atEpochMs: ports.clock.epochMs(),
    zone: ports.clock.timeZone(),
    earlier: checkIns,
    isByPhysio: ports.plans.read()?.from === 'physio',
  });
  show(app, atFirstStep(asking));
}

/** What was told so far, none where it cannot be read, and the morning that is going on. */
async function readTold({ ports }: Telling) {
  const nowMs = ports.clock.epochMs();
  const [checkIns, mornings] = await Promise.all([
    ports.days.readCheckIns({ sinceEpochMs: 0 }),
    ports.days.readMornings({ sinceEpochMs: nowMs - GOES_ON_MS }),
  ]);
  // The one that somebody may go on with is the one they are asked about. What a clock ahead of this one has dated is not of now.
  const begun = mornings.ok ? mornings.value.records : [];
  const morning = begun.findLast(({ startedAtEpochMs }) => startedAtEpochMs - nowMs < GOES_ON_MS);
  return { checkIns: checkIns.ok ? checkIns.value.records : [], morningId: morning?.id ?? null };
}

/** Who comes back to the questions is asked by what was told elsewhere meanwhile. What is told at their end stands as it was read. */
export async function readAnew(app: Telling): Promise<void> {
  const { checkIns, morningId } = await readTold(app);
  const { asking } = app.store.state;
  if (!asking || asking.step === 'end' || asking.step === 'told') return;
  app.store.set({ asking: atNow(app, { ...withEarlier(asking, checkIns), morningId }) });
}

type Shown = Pick<Telling, 'store' | 'ports'>;

function show({ store, ports }: Shown, asking: Asking): void {
  store.set({ asking });
  ports.speaker.stop();
  for (const sentence of spokenStep(shownAt(asking))) ports.speaker.say(sentence, { urgency: 'turn' });
}

/** Takes an answer. A number is said again, so that who does not look knows what was taken. */
export function tell({ store, ports }: Telling, change: Partial<Draft>): void {
  const { asking } = store.state;
  if (!asking) return;
  store.set({ asking: atNow({ ports }, { ...asking, draft: { ...asking.draft, ...change } }) });
  const number: OfTen | null = change.painNow ?? change.painWorst24h ?? change.effort ?? null;
  if (number !== null) ports.speaker.say(scaleAnswer(number), { urgency: 'now' });
}

/** What it is not to answer the question that is shown. */
const NOT_SAID: Partial<Record<Step, Partial<Draft>>> = {
  pain: { painNow: null },
  worst: { painWorst24h: null },
  effort: { effort: null },
};

/** Leaves out the question that is shown. Pain that was kept because it ends the day stands until another number is told. */
export async function dontSay(app: Telling): Promise<void> {
  const { asking } = app.store.state;
  const none = asking && NOT_SAID[asking.step];
  if (!asking || !none) return;
  const { draft, kept } = asking;
  const asKept = { ...asking, draft: { ...draft, painNow: kept?.painNow ?? null } };
  const isHeld = asking.step === 'pain' && endOf(asKept) !== null;
  await goOnFrom(app, isHeld ? asKept : { ...asking, draft: { ...draft, ...none } });
}

/** The next question, where this one is answered; after the last one all of it is kept. What ends the day leads nowhere on. */
export async function goOn(app: Telling): Promise<void> {
  const { asking } = app.store.state;
  if (asking && asking.step !== 'end' && isAnswered(asking)) await goOnFrom(app, asking);
}

async function goOnFrom(app: Telling, from: Asking): Promise<void> {
  const asking = atNow(app, { ...from, isLookedThrough: from.isLookedThrough || from.step === 'flags' });
  const next = nextStep(asking);
  // What ends a day, or is told at the end, rests on answers that are kept before it is read.
  const isKept = from.step !== 'told' && (next === null || next === 'end' || next === 'told');
  if (isKept && !(await isKeptHere(app, asking))) return;
  if (next !== null) return show(app, { ...asking, step: next, kept: isKept ? asking.draft : asking.kept });
  await finish(app, asking, asking.id);
}

/** The question before. */
export function goBack(app: Telling): void {
  const { asking } = app.store.state;
  const before = asking && stepBefore(asking);
  if (asking && before) show(app, atNow(app, { ...asking, step: before }));
}

/**
 * Leaves out the rest of it: nothing is kept, and nothing is told to a physio. What was answered already and ends the day is neither left out nor
 * led on from: it is kept and said, as if the questions had come to their end. What was kept before it was put right is kept as it is now.
 */
export async function leaveOut(app: Telling): Promise<void> {
  const { asking: from } = app.store.state;
  if (!from || from.step === 'end') return;
  const asking = atNow(app, from);
  const isEnd = endOf(asking) !== null;
  if (hasToBeKept(asking) && !(await isKeptHere(app, asking))) return;
  if (isEnd) return show(app, { ...asking, step: 'end', kept: asking.draft });
  await finish(app, asking, asking.kept === null ? null : asking.id);
}

/** Ends the day, for a reason that was read. */
export async function endDay(app: Telling): Promise<void> {
  const { asking } = app.store.state;
  const because = asking?.step === 'end' ? endOf(asking) : null;
  if (!because) return;
  await leadOn(app, { kind: 'end-morning', because });
}

async function finish(app: Telling, { when }: Asking, checkInId: string | null): Promise<void> {
  await leadOn(app, { kind: 'checked-in', when, checkInId });
}

/** Tells the morning; where nobody is in the middle of one, nothing leads on, and the page of what was told follows. */
async function leadOn(app: Telling, intent: Intent): Promise<void> {
  const { route } = app.store.state;
  app.store.set({ asking: null });
  await app.dispatch(intent);
  // Of a morning this comes only when all that it has led to is over.
  if (app.store.state.route === route) await app.goTo({ page: 'function' });
}

/** Stores what was answered. Resolves to whether the person is still among these questions: who has left them meanwhile is led nowhere. */
async function isKeptHere(app: Telling, asking: Asking): Promise<boolean> {
  app.store.set({ asking });
  await keepAnswers(app, asking);
  return app.store.state.asking?.id === asking.id;
}
