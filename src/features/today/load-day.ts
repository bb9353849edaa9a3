import { dayIn } from '../../core/record/calendar-day.ts';
import type { MorningState } from '../../care/plan/step-morning.ts';
import type { Now } from '../../care/plan/morning.ts';
import { stopOfDay, type StopOfDay } from '../../care/pain/stop-of-day.ts';
import type { Where } from '../../app/kernel.ts';
import { dismissKind } from '../../app/notices.ts';
import { allSentences } from '../../text/in-use.ts';
import type { Today } from './today.ts';

/** So far back mornings are read: two steps of a programme. A choice. */
const WEEKS_MS = 8 * 7 * 86_400_000;

/** What time and day it is for the person. */
export const nowOf = ({ clock }: Pick<Today['ports'], 'clock'>): Now => {
  const epochMs = clock.epochMs();
  return { epochMs, day: dayIn(epochMs, clock.timeZone()) };
};

/**
 * Shows the plan that is stored, and which day it is. Who is being led through a morning goes on through the plan that they began it with,
 * whatever another tab does to it.
 */
export function readToday({ store, ports }: Today): void {
  const { plans, clock } = ports;
  store.set({ zone: clock.timeZone() });
  if (!isLed(store.state.morning)) store.set({ plan: plans.read(), isPlanUnreadable: plans.isUnreadable });
}

const isLed = (state: MorningState | null): boolean =>
  state !== null && ['ready', 'practice', 'between'].includes(state.stage.kind);

/** So far back it is looked for what stops this day: longer than any day, and the hours by which one may be gone on with. */
const STOPS_WITHIN_MS = 2 * 86_400_000;

/** What was told and stops this day, read anew; null where nothing does, or where it cannot be read. */
export async function readStop({ ports }: Pick<Today, 'ports'>): Promise<StopOfDay | null> {
  const { days, clock, plans } = ports;
  const read = await days.readCheckIns({ sinceEpochMs: clock.epochMs() - STOPS_WITHIN_MS });
  return read.ok ? stopOfDay(read.value.records, nowOf(ports), plans.read()?.from === 'physio') : null;
}

/** Reads what was done in the last weeks, and what stops this day. Where that cannot be read, the plan is there all the same. */
export async function readDay(app: Today): Promise<void> {
  readToday(app);
  const { store, ports } = app;
  const read = await ports.days.readMornings({ sinceEpochMs: ports.clock.epochMs() - WEEKS_MS });
  if (read.ok) store.set({ mornings: read.value.records });
  const stop = await readStop(app);
  // Why, and what to do, is not among the sentences of the first page.
  if (stop) await allSentences();
  store.set({ stop });
}

/** Reads the day, and what is offered on it. */
export async function loadDay(app: Today): Promise<void> {
  await readDay(app);
  const { store, ports } = app;
  const { plan } = store.state;
  // What is offered rests on many sessions: nobody waits for it.
  if (plan?.programme && store.state.mornings.length > 0) {
    const { offerOf } = await import('./offer-step.ts');
    store.set({ stepOffer: await offerOf(app, plan) });
  }
  if (!plan) return;
  // Where its code cannot be fetched the page is whole without it.
  const offer = await import('./offer-lesson.ts').catch(() => null);
  if (offer) store.set({ lessonOffer: await offer.lessonFor(app, nowOf(ports)) });
}

/** Everything was erased: no morning is gone on with, and no plan is there. */
export function forgetDays({ store, ports }: Today, where: Where): void {
  for (const kind of ['plan-changed', 'plan-opened'] as const) dismissKind(store, kind);
  ports.days.forget();
  store.set({
    mornings: [],
    morning: null,
    stop: null,
    stepOffer: null,
    lessonOffer: null,
    plan: null,
    isPlanUnreadable: false,
  });
  if (where === 'here') void ports.plans.change(null);
}
