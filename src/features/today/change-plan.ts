import { calendarFile } from '../../care/plan/calendar-file.ts';
import { planChanges } from '../../care/plan/plan-changes.ts';
import { amongExercises } from '../../care/plan/brought-exercises.ts';
import type { GivenPlan } from '../../care/plan/plan-file.ts';
import { knownPart, planned } from '../../care/plan/planned.ts';
import type { Plan, Weekday } from '../../care/plan/plan.ts';
import { findProgramme, planOf } from '../../care/plan/programmes.ts';
import { stepOfPlan, type Step } from '../../care/plan/step-of-plan.ts';
import { minutesOf } from '../../care/plan/session-length.ts';
import { dismissKind, notify } from '../../app/notices.ts';
import { keepBrought } from '../../app/keep-brought.ts';
import { savePlan } from '../../app/save-plan.ts';
import type { ChosenFile } from '../../app/source-choice.ts';
import { reminderText, reminderTitle } from '../../text/say/morning.ts';
import { nowOf, readDay, readToday } from './load-day.ts';
import type { Today } from './today.ts';

/** Puts another plan in the place of the present one. It holds at once; a notice tells where it cannot be kept. */
async function put(app: Today, plan: Plan | null): Promise<void> {
  const kept = app.ports.plans.change(plan);
  readToday(app);
  app.store.set({ stepOffer: null });
  const result = await kept;
  if (!result.ok) notify(app.store, { kind: 'save-trouble', failure: result.failure });
}

/** What was said of an earlier plan, or of a file that was none, is over once another plan is there. */
function forgetAnswers({ store }: Today): void {
  for (const kind of ['plan-not-opened', 'plan-opened', 'plan-changed', 'plan-not-restored'] as const)
    dismissKind(store, kind);
}

async function change(app: Today, plan: Plan | null, how: 'changed' | 'left' | 'taken'): Promise<void> {
  const before = app.store.state.plan;
  await put(app, plan);
  forgetAnswers(app);
  notify(app.store, { kind: 'plan-changed', how, before, planId: plan?.id ?? null });
}

/** Takes a programme from its first step, and shows today. */
export async function takeProgramme(app: Today, programmeId: string): Promise<void> {
  const programme = findProgramme(programmeId);
  if (!programme) return;
  const { newId, clock } = app.ports;
  await change(app, planOf(programme, 0, { id: newId(), createdAtEpochMs: clock.epochMs() }), 'taken');
  await app.goTo({ page: 'start' });
}

/** One step of the programme, or of the plan's own rules, further or back. */
export async function takeStep(app: Today, by: Step): Promise<void> {
  const { plan } = app.store.state;
  const made = { id: app.ports.newId(), createdAtEpochMs: app.ports.clock.epochMs() };
  const next = plan && stepOfPlan(plan, by, made);
  if (next) await change(app, next, 'changed');
}

export async function setDays(app: Today, days: readonly Weekday[]): Promise<void> {
  const { plan } = app.store.state;
  if (plan) await put(app, { ...plan, days: [...new Set(days)].sort((a, b) => a - b) });
}

export async function leavePlan(app: Today): Promise<void> {
  await change(app, null, 'left');
  await app.goTo({ page: 'start' });
}

/**
 * Puts back an earlier plan. `over`: the id of the plan that is undone, null where there was none; a third one that came since then stays,
 * and that is said.
 */
export async function restorePlan(app: Today, plan: Plan | null, over?: string | null): Promise<void> {
  dismissKind(app.store, 'plan-not-restored');
  if (over === undefined || (app.ports.plans.read()?.id ?? null) === over) return put(app, plan);
  notify(app.store, { kind: 'plan-not-restored' });
}

/** Reads the plan of a file and shows what it would change; where it is none, says so and changes nothing. */
export async function openPlanFile(app: Today, file: ChosenFile): Promise<void> {
  const { store, ports } = app;
  const { route } = store.state;
  const read = await ports.planFiles.read(file, store.state.exercises);
  // Who has gone on meanwhile, to their exercises perhaps, is not led away.
  if (store.state.route !== route) return;
  if (!read.ok) return notify(store, { kind: 'plan-not-opened', trouble: read.trouble });
  dismissKind(store, 'plan-not-opened');
  store.set({ planOffer: { kind: 'open', ...amongExercises(read, store.state.exercises, ports.newId) } });
  await app.goTo({ page: 'new-plan' });
  // What was done today is told there.
  await readDay(app);
}

/** Reads the plan that an address holds, for the page of that address. */
export async function openPlanAddress(app: Today, packed: string): Promise<void> {
  const { store, ports } = app;
  const isStillWanted = (): boolean => {
    const { route } = store.state;
    return route.page === 'given' && route.packed === packed;
  };
  store.set({ planOffer: { kind: 'opening' } });
  const read = await ports.planFiles.unpack(packed, store.state.exercises);
  if (!isStillWanted()) return;
  store.set({
    planOffer: read.ok
      ? { kind: 'open', ...amongExercises(read, store.state.exercises, ports.newId) }
      : { kind: 'refused', trouble: read.trouble },
  });
  await readDay(app);
}

/** Puts the plan that was shown in the place of the present one. */
export async function takeGivenPlan(app: Today): Promise<void> {
  const { store } = app;
  const { planOffer, plan: before } = store.state;
  if (planOffer?.kind !== 'open') return;
  const plan = { ...planOffer.plan, ...identityOf(app, planOffer, before) };
  const { brings } = planOffer;
  store.set({ planOffer: null });
  // First, so that the plan is never without them.
  await keepBrought(app, brings);
  await put(app, plan);
  forgetAnswers(app);
  notify(store, { kind: 'plan-opened', plan, before, brings });
  await app.goTo({ page: 'start' });
}

/** A plan that asks for the same as the present one goes on in its place, and so does a session that was interrupted. */
function identityOf(
  { store, ports }: Today,
  { plan: given, brings }: GivenPlan,
  before: Plan | null,
): Pick<Plan, 'id' | 'createdAtEpochMs'> {
  if (
    before &&
    planChanges(before, given, { ...store.state, exercises: [...store.state.exercises, ...brings] }).length === 0
  )
    return { id: before.id, createdAtEpochMs: before.createdAtEpochMs };
  return { id: ports.newId(), createdAtEpochMs: ports.clock.epochMs() };
}

/** Leaves the present plan as it is. */
export async function leaveGivenPlan(app: Today): Promise<void> {
  if (!app.store.state.planOffer) return;
  app.store.set({ planOffer: null });
  await app.goTo({ page: 'start' });
}

export async function savePlanFile(app: Today): Promise<void> {
  const { plan } = app.store.state;
  if (plan) await savePlan(app, plan);
}

/** A calendar file that reminds of the plan at this time of its days. Nothing without a time: the page asks for it. */
export async function saveReminder({ store, ports }: Today, at: string): Promise<void> {
  const { plan } = store.state;
  if (!plan || !/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) return;
  const { items } = knownPart(plan, store.state);
  const minutes = minutesOf(items.flatMap((item) => planned(item, store.state) ?? []));
  const now = nowOf(ports);
  const text = calendarFile({
    uid: `${plan.id}@plumbline`,
    title: reminderTitle(plan),
    description: reminderText(items.length, minutes),
    days: plan.days,
    from: now.day,
    at,
    minutes,
    madeAtEpochMs: now.epochMs,
  });
  await ports.downloads.save({ name: 'plumbline.ics', type: 'text/calendar', text });
}
