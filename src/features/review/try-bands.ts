import { isNoChange, withBands, type BandChange } from '../../care/review/band-change.ts';
import { judgementsApart } from '../../care/review/judgements-apart.ts';
import type { Plan, PlanItem } from '../../care/plan/plan.ts';
import type { PlanOverride } from '../../core/person/personalise.ts';
import type { SetRecord } from '../../core/report/session.ts';
import { summaryOf } from '../../core/report/summary-of.ts';
import { notify } from '../../app/notices.ts';
import { THIS_DEVICE } from '../../ports/patients.ts';
import { counterpartOf, openSet } from './open-session.ts';
import type { Trial, TrialResult } from './review-state.ts';
import { changeOpened, type Reviewing } from './reviewing.ts';

/** So many earlier sessions are judged anew. A choice: what changes in the last ten visits to the mat is what matters now. */
const MOST_EARLIER = 10;

/** Judges the open set, and then earlier ones of the same exercise, by other bands. Nothing is saved. */
export async function tryBands(app: Reviewing, change: BandChange): Promise<void> {
  const set = openSet(app);
  const { opened } = app.store.state.review;
  if (!opened?.session || !set) return;
  const { sessionId, patientId, choices } = opened;
  const { startedAtEpochMs, timeZone } = opened.session;
  const before = choices.filter((choice) => choice.startedAtEpochMs < startedAtEpochMs);
  if (isNoChange(change)) return changeOpened(app, sessionId, { trial: null });
  const last = opened.trial;
  // What was said of the last bands stands until the new ones have been tried.
  let trial: Trial = {
    change,
    here: last?.here ?? null,
    earlier: [],
    isWorking: true,
    withoutTrace: 0,
    isSaved: null,
  };
  const isWanted = (): boolean => app.store.state.review.opened?.trial?.change === change;
  const tell = (what: Partial<Trial>): void => {
    trial = { ...trial, ...what };
    changeOpened(app, sessionId, { trial });
  };
  tell({});
  try {
    const here = await resultOf(app, set, change, { patientId, timeZone });
    if (!isWanted()) return;
    tell({ here, withoutTrace: here ? 0 : 1 });
    for (const choice of before.slice(0, MOST_EARLIER)) {
      const read = await app.ports.patients.session(patientId, choice.sessionId);
      const other = read.ok && read.value ? counterpartOf(set, read.value.sets) : null;
      if (!isWanted()) return;
      if (!other) continue;
      const result = await resultOf(app, other, change, { patientId, timeZone: choice.timeZone });
      if (!isWanted()) return;
      tell(result ? { earlier: [...trial.earlier, result] } : { withoutTrace: trial.withoutTrace + 1 });
    }
    tell({ isWorking: false });
  } catch (error) {
    // What stands there may be of the last bands, and nothing more will come; that something went wrong is said by whoever asked.
    if (isWanted()) tell({ here: null, earlier: [], isWorking: false });
    throw error;
  }
}

/** How a set would have been judged; its movement is read where the worker does not have it, or has it no more. Null: none is kept. */
async function resultOf(
  { ports }: Reviewing,
  set: SetRecord,
  change: BandChange,
  { patientId, timeZone }: { readonly patientId: string; readonly timeZone: string | null },
): Promise<TrialResult | null> {
  const exercise = withBands(set.exercise, change);
  let judged = await ports.traceJudge.judge(set.id, exercise);
  if (!judged) {
    const trace = await ports.patients.trace(patientId, set.id);
    if (!trace.ok || trace.value.length === 0) return null;
    await ports.traceJudge.keep(set.id, trace.value);
    judged = await ports.traceJudge.judge(set.id, exercise);
  }
  return (
    judged && {
      sessionId: set.sessionId,
      setId: set.id,
      startedAtEpochMs: set.startedAtEpochMs,
      timeZone,
      apart: judgementsApart(summaryOf(set), judged.summary),
    }
  );
}

/** A plan's dose with the bands that were tried: what is accepted is added to what was accepted before. */
export function withTrial(dose: PlanOverride, { tolerance = {}, without = [], ...bands }: BandChange): PlanOverride {
  const eased = { ...dose.tolerance };
  for (const [id, by] of Object.entries(tolerance)) eased[id] = Math.max(0, (eased[id] ?? 0) + by);
  const left = [...new Set([...(dose.without ?? []), ...without])];
  return {
    ...dose,
    ...bands,
    ...(Object.keys(eased).length > 0 && { tolerance: eased }),
    ...(left.length > 0 && { without: left }),
  };
}

/** The plan with the bands in each item of the exercise; where no plan has it, a plan of this exercise alone. */
function planWith(
  plan: Plan | null,
  exerciseId: string,
  change: BandChange,
  made: Pick<Plan, 'id' | 'createdAtEpochMs'>,
): Plan {
  const isOf = (item: PlanItem): boolean => item.exerciseId === exerciseId;
  if (!plan?.items.some(isOf))
    return { ...made, name: '', from: 'physio', days: [], items: [{ exerciseId, dose: withTrial({}, change) }] };
  const items = plan.items.map((item) => (isOf(item) ? { ...item, dose: withTrial(item.dose, change) } : item));
  return { ...plan, ...made, from: 'physio', items };
}

/**
 * Saves the bands that were tried: into the plan of this device where it has the exercise; else as a plan in a file, for the patient to
 * open. What was judged before stays as it was judged.
 */
export async function saveTrial(app: Reviewing): Promise<void> {
  const set = openSet(app);
  const { opened } = app.store.state.review;
  const trial = opened?.trial;
  if (!opened || !set || !trial) return;
  const { clock, newId, plans, planFiles, downloads } = app.ports;
  const isOwn = opened.patientId === THIS_DEVICE;
  const known = isOwn ? plans.read() : opened.days.plan;
  const plan = planWith(known, set.exercise.id, trial.change, { id: newId(), createdAtEpochMs: clock.epochMs() });
  const isSaved = isOwn && known?.items.some(({ exerciseId }) => exerciseId === set.exercise.id) ? 'plan' : 'file';
  if (isSaved === 'plan') {
    const changed = await plans.change(plan);
    if (!changed.ok) return notify(app.store, { kind: 'save-trouble', failure: changed.failure });
  } else {
    await downloads.save({
      name: FILE_NAME,
      type: 'application/json',
      text: await planFiles.write(plan, app.store.state.exercises),
    });
  }
  changeOpened(app, opened.sessionId, { trial: { ...trial, isSaved } });
}

/** As plans are named that somebody keeps (`features/today/change-plan.ts`). */
const FILE_NAME = 'plumbline-plan.json';
