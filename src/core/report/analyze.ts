import type { Exercise } from '../exercise/exercise.ts';
import type { Cue, Fault, RejectedRep, Rep, SetEvent, UnjudgedSpan } from '../record/set-events.ts';
import type { Pose } from '../body/pose.ts';
import { lacksDepth } from '../judge/measurable.ts';
import { finishSet, startSet, stepSet } from '../judge/step.ts';
import type { Score } from './score.ts';
import { summarise, type SetSummary } from './summary.ts';
import { viewMismatch, type UnmeasurableReason, type ViewName } from '../body/view.ts';

/** What the judge makes of a whole recording. */
export interface Analysis {
  readonly tracking: { readonly coverage: number };
  readonly view: {
    readonly name: ViewName;
    readonly measurable: boolean;
    readonly reasons: readonly UnmeasurableReason[];
  };
  readonly reps: readonly Rep[];
  readonly rejected: readonly RejectedRep[];
  readonly faults: readonly Fault[];
  readonly unjudged: readonly UnjudgedSpan[];
  readonly cues: readonly Cue[];
  readonly score: Score | null;
  readonly summary: SetSummary;
  /** Everything that happened, as a set keeps it. */
  readonly events: readonly SetEvent[];
}

/** The view seen for the most frames. */
const commonest = (counts: ReadonlyMap<ViewName, number>): ViewName =>
  [...counts].reduce<readonly [ViewName, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    ['unknown', 0],
  )[0];

/** Judges a recording frame by frame, exactly as a live set is judged. */
export const analyzePoses = (exercise: Exercise, poses: Iterable<Pose>): Analysis => {
  let state = startSet(exercise);
  let startMs: number | null = null;
  const events: SetEvent[] = [];
  const views = new Map<ViewName, number>();
  const mismatches: UnmeasurableReason[] = [];
  for (const pose of poses) {
    const [next, more] = stepSet(state, pose);
    state = next;
    startMs ??= state.timeMs;
    events.push(...more);
    if (!state.measures || !state.view) continue;
    views.set(state.view.name, (views.get(state.view.name) ?? 0) + 1);
    const reason = lacksDepth(exercise, state.view) ? 'no-depth' : viewMismatch(exercise, state.view);
    if (reason) mismatches.push(reason);
  }
  const endMs = state.timeMs ?? 0;
  events.push(...finishSet(state, endMs));
  const summary = summarise(exercise, events, endMs - (startMs ?? 0));
  const name = commonest(views);
  const reasons = new Set<UnmeasurableReason>();
  const [mismatch] = mismatches;
  if (mismatch && mismatches.length > state.framesSeen / 2) reasons.add(mismatch);
  if (state.framesSeen === 0) reasons.add('no-person');
  return {
    tracking: { coverage: state.frames > 0 ? Math.round((1000 * state.framesSeen) / state.frames) / 1000 : 0 },
    view: { name, measurable: reasons.size === 0, reasons: [...reasons] },
    reps: summary.reps,
    rejected: summary.rejected,
    faults: summary.faults,
    unjudged: summary.unjudged,
    cues: events.flatMap((event) => (event.kind === 'cue-due' ? [event.cue] : [])),
    score: summary.score,
    summary,
    events,
  };
};
