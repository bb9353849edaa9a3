import { askedCount, isClean, isHeldShort } from '../exercise/as-asked.ts';
import { isCounted, type Exercise, type FaultRule } from '../exercise/exercise.ts';
import { isPaceTold, wereHurried } from '../exercise/pace.ts';
import type { Fault, RejectedRep, Rep, SetEvent, SlippedHold, UnjudgedSpan } from '../record/set-events.ts';
import { hasReached } from './reached.ts';
import { sideBySide } from './side-by-side.ts';
import { scoreSet, type Score } from './score.ts';
import { symmetryOf, type Symmetry } from './symmetry.ts';
import type { PostureValue } from '../record/posture-value.ts';
import { countsOf, type RepCounts } from '../record/rep-counts.ts';
import { stanceResult } from '../assess/stance-result.ts';
import type { TestId, TestResult } from '../record/test-result.ts';
import type { ViewName } from '../body/view.ts';

/** What came of a set: a fold over its events, and nothing else. */
export interface SetSummary {
  readonly exerciseId: string;
  readonly durationMs: number;
  readonly counted: RepCounts;
  readonly reps: readonly Rep[];
  readonly rejected: readonly RejectedRep[];
  readonly faults: readonly Fault[];
  readonly unjudged: readonly UnjudgedSpan[];
  /** Holds that left their pose and were announced. Absent in sets that were stored before this was kept. */
  readonly slips?: readonly SlippedHold[];
  /** Only where both sides have three clean repetitions. */
  readonly symmetry: Symmetry | null;
  /** Text ids: one thing that went well, one to work on; null where there is nothing true to say. */
  readonly wentWell: string | null;
  readonly workOn: string | null;
  readonly score: Score | null;
  /** Where the set was a timed test: which, and its result; null where it was cut short before there was one. */
  readonly test?: { readonly id: TestId; readonly result: TestResult | null };
  /** Where the set was a posture record: from where the person was seen, in order, and the values of all views. */
  readonly screen?: { readonly views: readonly ViewName[]; readonly figures: readonly PostureValue[] };
}

/** The most that can truly be said for the set, strongest first. What was not seen, held or done as asked is not praised. */
const wentWellOf = (exercise: Exercise, { reps, rejected }: Seen): string | null => {
  if (reps.length === 0) return null;
  const clean = reps.filter((rep) => isClean(exercise, rep)).length;
  const reached = reps.filter((rep) => hasReached(exercise, rep)).length;
  const isAll = reps.length >= 3 && rejected.length === 0;
  if (clean === reps.length && isAll) return reps.length < askedCount(exercise) ? 'clean-so-far' : 'all-clean';
  if (reached === reps.length && reps.length >= 3) return 'full-range';
  if (clean > 0 && clean >= reps.length / 2) return 'mostly-clean';
  if (reached > 0) return 'reached-target';
  return 'kept-going';
};

/** What stands most often in a list; the first among equals, null where there is none. */
const commonest = (ids: readonly string[]): string | null => {
  const often = (id: string): number => ids.filter((one) => one === id).length;
  return [...ids].sort((a, b) => often(b) - often(a))[0] ?? null;
};

/** What a set showed: what is concluded of it rests on this alone. */
type Seen = Pick<SetSummary, 'reps' | 'rejected' | 'faults' | 'slips'>;

/**
 * The one thing to work on: the fault found most often (the first of the rules among equals), else what slipped most often, else
 * the reason most often given, else the pace where it was worth a word, else a hold that was too short, else what is missing of
 * the dose. What was said three times and then no more stands here.
 */
const workOnOf = (exercise: Exercise, { reps, faults, rejected, slips = [] }: Seen): string | null => {
  const times = (id: string): number => faults.filter((fault) => fault.id === id).length;
  const isTold = ({ test }: FaultRule): boolean => test.kind !== 'tempo' || isPaceTold(exercise, reps);
  const most = exercise.faults.filter(isTold).sort((a, b) => times(b.id) - times(a.id))[0];
  if (most && times(most.id) > 0) return most.id;
  const named = commonest(slips.map(({ what }) => what)) ?? commonest(rejected.map(({ reason }) => reason));
  if (named !== null) return named;
  if (wereHurried(exercise, reps)) return 'too-fast';
  if (reps.some((rep) => isHeldShort(exercise, rep))) return 'hold-short';
  return isCounted(exercise) && reps.length > 0 && reps.length < askedCount(exercise) ? 'dose-short' : null;
};

/** What a posture record has taken so far, or nothing. */
const screenOf = (events: readonly SetEvent[]): Pick<SetSummary, 'screen'> => {
  const taken = events.filter((event) => event.kind === 'screen-taken');
  if (taken.length === 0) return {};
  return { screen: { views: taken.map(({ view }) => view), figures: taken.flatMap(({ figures }) => figures) } };
};

/** The timed test that a set was, or nothing. */
const testOf = (events: readonly SetEvent[]): Pick<SetSummary, 'test'> => {
  const ended = events.find((event) => event.kind === 'test-ended');
  if (ended) return { test: { id: ended.result.test, result: ended.result } };
  const began = events.find((event) => event.kind === 'test-told');
  if (!began) return {};
  // A tab that was killed leaves its tries behind: each of them is a result.
  const tries = events.flatMap((event) => (event.kind === 'test-tried' ? [event.tried] : []));
  const end = { outcome: 'stopped', reason: null, startMs: tries[0]?.startMs ?? null, endMs: null } as const;
  return { test: { id: began.test, result: tries.length > 0 ? stanceResult(tries, end) : null } };
};

/** What is concluded from what a set showed. */
export const concluded = (
  exercise: Exercise,
  seen: Seen,
): Pick<SetSummary, 'symmetry' | 'wentWell' | 'workOn' | 'score'> => {
  const { reps, rejected } = seen;
  const symmetry = symmetryOf(sideBySide(exercise, reps));
  return {
    symmetry,
    wentWell: wentWellOf(exercise, seen),
    workOn: workOnOf(exercise, seen),
    score: isCounted(exercise) ? scoreSet(exercise, reps, rejected, symmetry) : null,
  };
};

/** The summary of a set from its events. `durationMs` is the time the set ran. */
export const summarise = (exercise: Exercise, events: readonly SetEvent[], durationMs: number): SetSummary => {
  const reps: Rep[] = [];
  const rejected: RejectedRep[] = [];
  const faults: Fault[] = [];
  const unjudged: UnjudgedSpan[] = [];
  const slips: SlippedHold[] = [];
  for (const event of events) {
    if (event.kind === 'hold-slipped') slips.push({ timeMs: event.timeMs, side: event.side, what: event.what });
    if (event.kind === 'rep-counted') reps.push(event.rep);
    if (event.kind === 'rep-rejected') rejected.push(event.rejected);
    if (event.kind === 'fault-found') faults.push(event.fault);
    if ('span' in event) unjudged.push(event.span);
  }
  const seen = { reps, rejected, faults, slips };
  return {
    exerciseId: exercise.id,
    durationMs,
    counted: countsOf(reps),
    ...seen,
    unjudged,
    ...concluded(exercise, seen),
    ...testOf(events),
    ...screenOf(events),
  };
};
