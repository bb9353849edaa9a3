import type { AnyFailure } from '../../app/failures.ts';
import { dayIn } from '../../core/record/calendar-day.ts';
import type { MorningState } from '../../care/plan/step-morning.ts';
import type { Now } from '../../care/plan/morning.ts';
import { stopOfDay, type StopOfDay } from '../../care/pain/stop-of-day.ts';
import { unlessLate } from '../../app/awaited.ts';
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

/** What is awaited, or null where it is late. Days that are read need none of it: they answer in time by themselves. */
export const inTime = <T>({ clock }: Pick<Today['ports'], 'clock'>, work: Promise<T>): Promise<T | null> =>
  unlessLate('database', work, clock);

/** What was told and stops this day; null where nothing does. Where nothing of it can be read, what was found last stands. */
async function findStop({ store, ports }: Pick<Today, 'ports' | 'store'>): Promise<StopOfDay | null> {
  const { days, plans } = ports;
  // However long ago: an emergency stands until the signs are looked through.
  const read = await days.readCheckIns({ sinceEpochMs: 0 });
  if (!read.ok) return store.state.stop;
  return stopOfDay(read.value.records, nowOf(ports), plans.read()?.from === 'physio');
}

/** What was told and stops this day, read anew and kept in the state; null where nothing does. */
export async function readStop(app: Pick<Today, 'ports' | 'store'>): Promise<StopOfDay | null> {
  const stop = await findStop(app);
  app.store.set({ stop });
  return stop;
}

/** Reads what was done in the last weeks, and what stops this day. Where that cannot be read, the plan is there all the same. */
export async function readDay(app: Today): Promise<void> {
  readToday(app);
  const { store, ports } = app;
  const [read, stop] = await Promise.all([
    ports.days.readMornings({ sinceEpochMs: ports.clock.epochMs() - WEEKS_MS }),
    findStop(app),
  ]);
  if (read.ok) store.set({ mornings: read.value.records });
  // Why, and what to do, is not among the sentences of the first page. Where they do not come, the page says that in its place.
  if (stop)
    await inTime(
      ports,
      allSentences().catch(() => null),
    );
  store.set({ stop });
}

/** What is shown of the day may not be so any more: another tab has changed it, or hours have gone by. */
export async function followDay(app: Today): Promise<void> {
  if (app.store.state.route.page === 'start') await readDay(app);
}

/** Reads the day, and what is offered on it. */
export async function loadDay(app: Today): Promise<void> {
  await readDay(app);
  const { store, ports } = app;
  const { plan } = store.state;
  // What is offered rests on many sessions: nobody waits for it.
  const hasSteps = plan?.programme !== undefined || plan?.items.some(({ progress }) => progress);
  if (plan && hasSteps && store.state.mornings.length > 0) {
    const { offerOf } = await import('./offer-step.ts');
    store.set({ stepOffer: await offerOf(app, plan) });
  }
  if (!plan) return;
  // Where its code cannot be fetched the page is whole without it.
  const offer = await import('./offer-lesson.ts').catch(() => null);
  if (offer) store.set({ lessonOffer: await offer.lessonFor(app, nowOf(ports)) });
}

/** Everything was erased: no morning is gone on with, and no plan is there. */
export async function forgetDays({ store, ports }: Today, where: Where): Promise<AnyFailure | null> {
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
  const erased = where === 'here' ? await ports.plans.change(null) : null;
  return erased?.ok === false ? erased.failure : null;
}
