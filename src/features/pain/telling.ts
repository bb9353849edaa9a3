import type { OfTen } from '../../care/pain/check-in.ts';
import { GOES_ON_MS } from '../../care/plan/morning.ts';
import type { Kernel } from '../../app/kernel.ts';
import { notify } from '../../app/notices.ts';
import type { Intent } from '../../app/registry.ts';
import type { StateOf } from '../../app/state.ts';
import { scaleAnswer, spokenStep } from '../../text/say/pain.ts';
import {
  atFirstStep,
  beginAsking,
  checkInOf,
  endOf,
  isAnswered,
  nextStep,
  shownAt,
  stepBefore,
  type Asking,
  type Draft,
  type Step,
} from './asking.ts';

type Telling = Kernel<StateOf<'pain'>, 'clock' | 'days' | 'newId' | 'plans' | 'speaker'>;

/** Begins to ask, once what was told before has been read; what cannot be read is asked for as if it were the first time. */
export async function beginTelling({ store, ports }: Telling, when: Asking['when']): Promise<void> {
  const { asking: going } = store.state;
  if (going?.when === when) return show({ store, ports }, going);
  store.set({ asking: null });
  const { page } = store.state.route;
  const nowMs = ports.clock.epochMs();
  const [checkIns, mornings] = await Promise.all([
    ports.days.readCheckIns({ sinceEpochMs: 0 }),
    ports.days.readMornings({ sinceEpochMs: nowMs - GOES_ON_MS }),
  ]);
  // The person has gone on to another page meanwhile.
  if (store.state.route.page !== page || store.state.asking !== null) return;
  // The one that somebody may go on with is the one they are asked about. What a clock ahead of this one has dated is not of now.
  const begun = mornings.ok ? mornings.value.records : [];
  const morning = begun.findLast(({ startedAtEpochMs }) => startedAtEpochMs - nowMs < GOES_ON_MS);
  const asking = beginAsking({
    id: ports.newId(),
    when,
    morningId: morning?.id ?? null,
    atEpochMs: nowMs,
    zone: ports.clock.timeZone(),
    earlier: checkIns.ok ? checkIns.value.records : [],
    isByPhysio: ports.plans.read()?.from === 'physio',
  });
  show({ store, ports }, atFirstStep(asking));
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
  store.set({ asking: { ...asking, draft: { ...asking.draft, ...change } } });
  const number: OfTen | null = change.painNow ?? change.painWorst24h ?? change.effort ?? null;
  if (number !== null) ports.speaker.say(scaleAnswer(number), { urgency: 'now' });
}

/** What it is not to answer the question that is shown. */
const NOT_SAID: Partial<Record<Step, Partial<Draft>>> = {
  pain: { painNow: null },
  worst: { painWorst24h: null },
  effort: { effort: null },
};

/** Leaves out the question that is shown. */
export async function dontSay(app: Telling): Promise<void> {
  const { asking } = app.store.state;
  const none = asking && NOT_SAID[asking.step];
  if (asking && none) await goOnFrom(app, { ...asking, draft: { ...asking.draft, ...none } });
}

/** The next question, where this one is answered; after the last one all of it is kept. What ends the day leads nowhere on. */
export async function goOn(app: Telling): Promise<void> {
  const { asking } = app.store.state;
  if (asking && asking.step !== 'end' && isAnswered(asking)) await goOnFrom(app, asking);
}

async function goOnFrom(app: Telling, asking: Asking): Promise<void> {
  const next = nextStep(asking);
  // What ends a day, or is told at the end, rests on answers that are kept before it is read.
  const isKept = next === null || next === 'end' || next === 'told';
  if (isKept) await keep(app, asking);
  if (next !== null) return show(app, { ...asking, step: next, isKept: asking.isKept || isKept });
  await finish(app, asking, asking.id);
}

/** The question before. */
export function goBack(app: Telling): void {
  const { asking } = app.store.state;
  const before = asking && stepBefore(asking);
  if (asking && before) show(app, { ...asking, step: before });
}

/**
 * Leaves out the rest of it: nothing is kept, and nothing is told to a physio. What was answered already and ends the day is neither left out nor
 * led on from: it is kept and said, as if the questions had come to their end. What was kept before it was put right is kept as it is now.
 */
export async function leaveOut(app: Telling): Promise<void> {
  const { asking } = app.store.state;
  if (!asking || asking.step === 'end') return;
  const isEnd = endOf(asking) !== null;
  if (isEnd || asking.isKept) await keep(app, asking);
  if (isEnd) return show(app, { ...asking, step: 'end', isKept: true });
  await finish(app, asking, asking.isKept ? asking.id : null);
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

async function keep({ store, ports }: Telling, asking: Asking): Promise<void> {
  const kept = await ports.days.putCheckIn(checkInOf(asking));
  if (!kept.ok) notify(store, { kind: 'save-trouble', failure: kept.failure });
}
