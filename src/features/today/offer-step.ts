import type { CheckIn } from '../../care/pain/check-in.ts';
import type { Morning } from '../../care/plan/morning.ts';
import type { Plan } from '../../care/plan/plan.ts';
import { hasStep } from '../../care/plan/step-of-plan.ts';
import { offeredStep, type MorningResult, type StepOffer } from '../../care/plan/progression.ts';
import type { Session } from '../../core/report/session.ts';
import type { Today } from './today.ts';

/** The rule looks at the last two mornings. */
const LOOKED_AT = 2;
const OF_TEN = 10;

/** Which step of the programme, or of the plan's own rules, is offered, from what was measured and felt in its last mornings. */
export async function offerOf({ ports }: Today, plan: Plan): Promise<StepOffer> {
  const read = await ports.days.readMornings({ sinceEpochMs: plan.createdAtEpochMs });
  if (!read.ok) return null;
  const done = read.value.records.filter(
    ({ planId, endedAtEpochMs }) => planId === plan.id && endedAtEpochMs !== undefined,
  );
  const last = done.slice(-LOOKED_AT);
  const [first] = last;
  if (!first) return null;
  const told = await ports.days.readCheckIns({ sinceEpochMs: first.startedAtEpochMs });
  const checkIns = told.ok ? told.value.records : [];
  const results = await Promise.all(
    last.map(async (morning, index) => {
      const sessions = await Promise.all(
        morning.items.flatMap(({ sessionId }) => (sessionId === undefined ? [] : [ports.store.readSession(sessionId)])),
      );
      const read = sessions.flatMap((one) => (one.ok && one.value ? [one.value] : []));
      return resultOf(morning, read, checkIns, last[index + 1]);
    }),
  );
  const offer = offeredStep(results, ports.clock.epochMs());
  return offer && hasStep(plan, offer.kind === 'up' ? 1 : -1) ? offer : null;
}

function resultOf(
  { id, startedAtEpochMs, items }: Morning,
  sessions: readonly Session[],
  told: readonly CheckIn[],
  next: Morning | undefined,
): MorningResult {
  const own = told.filter(({ morningId }) => morningId === id);
  const start = own.find(({ when }) => when === 'before')?.painNow ?? null;
  const pains = own.flatMap(({ when, painNow }) => (when === 'before' || painNow === null ? [] : [painNow]));
  const efforts = own.flatMap(({ effort }) => (effort === undefined ? [] : [effort]));
  const nextStart =
    told.find(({ morningId, when }) => next && morningId === next.id && when === 'before')?.painNow ?? null;
  const cued = sessions.flatMap(cuedOfTen);
  return {
    startedAtEpochMs,
    isWhole: items.every(({ status }) => status === 'done'),
    effort: efforts.length > 0 ? Math.max(...efforts) : null,
    cuedOfTen: cued.length > 0 ? Math.max(...cued) : null,
    painMore: start !== null && pains.length > 0 ? Math.max(...pains) - start : null,
    isSettled: start !== null && nextStart !== null ? nextStart - start <= 1 : null,
  };
}

/** How many of ten repetitions of an exercise had a fault of form; none where nothing was counted. */
function cuedOfTen({ sets }: Session): readonly number[] {
  const reps = sets.flatMap(({ summary }) => summary?.reps ?? []);
  const cued = reps.filter(({ faults }) => faults.length > 0);
  return reps.length === 0 ? [] : [(OF_TEN * cued.length) / reps.length];
}
