import { dayIn } from '../../core/record/calendar-day.ts';
import type { Now } from '../../care/plan/morning.ts';
import type { Where } from '../../app/kernel.ts';
import { dismissKind } from '../../app/notices.ts';
import type { Today } from './today.ts';

/** So far back mornings are read: two steps of a programme. A choice. */
const WEEKS_MS = 8 * 7 * 86_400_000;

/** What time and day it is for the person. */
export const nowOf = ({ clock }: Pick<Today['ports'], 'clock'>): Now => {
  const epochMs = clock.epochMs();
  return { epochMs, day: dayIn(epochMs, clock.timeZone()) };
};

/** Shows the plan that is stored, and which day it is. */
export function readToday({ store, ports }: Today): void {
  const { plans, clock } = ports;
  store.set({ plan: plans.read(), isPlanUnreadable: plans.isUnreadable, zone: clock.timeZone() });
}

/** Reads what was done in the last weeks. Where that cannot be read, the plan is there all the same. */
export async function loadDay(app: Today): Promise<void> {
  readToday(app);
  const { store, ports } = app;
  const read = await ports.days.readMornings({ sinceEpochMs: ports.clock.epochMs() - WEEKS_MS });
  if (read.ok) store.set({ mornings: read.value.records });
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
export function forgetDays({ store, ports }: Today, where: Where): void {
  for (const kind of ['plan-changed', 'plan-opened'] as const) dismissKind(store, kind);
  ports.days.forget();
  store.set({ mornings: [], morning: null, stepOffer: null, lessonOffer: null, plan: null, isPlanUnreadable: false });
  if (where === 'here') void ports.plans.change(null);
}
