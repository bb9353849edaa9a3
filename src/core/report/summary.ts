import { countedAngles, hasReachedTarget } from '../exercise/counted-angle.ts';
import { isCounted, type CountedExercise, type Exercise } from '../exercise/exercise.ts';
import type { Fault, Measured, RejectedRep, Rep, SetEvent, SlippedHold, UnjudgedSpan } from '../record/set-events.ts';
import type { Side } from '../body/landmarks.ts';
import { mean } from '../maths/numbers.ts';
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
  /** Mean peak of the counted angle, per side; null where no repetition supports it. */
  readonly range: Readonly<Record<Side | 'both', Measured | null>>;
  /** Only where both sides have repetitions. */
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

const rangeOf = (reps: readonly Rep[], angleName: string): Measured | null => {
  const angles = reps.map((rep) => rep.angles[angleName]).filter((angle) => angle !== undefined);
  const first = angles[0];
  return first ? { valueDeg: Math.round(mean(angles.map((angle) => angle.peakDeg))), bandDeg: first.bandDeg } : null;
};

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const rangesOf = (exercise: CountedExercise, reps: readonly Rep[]): SetSummary['range'] => {
  const { measure } = exercise.movement;
  if (exercise.sides === 'each') {
    const of = (side: Side): Measured | null =>
      rangeOf(
        reps.filter((rep) => rep.side === side),
        measure,
      );
    return { left: of('left'), right: of('right'), both: null };
  }
  const left = rangeOf(reps, `left${capitalised(measure)}`);
  const right = rangeOf(reps, `right${capitalised(measure)}`);
  const better = [left, right].filter((value) => value !== null);
  const both =
    better.length > 0
      ? {
          valueDeg: Math.round(mean(better.map((m) => m.valueDeg))),
          bandDeg: Math.max(...better.map((m) => m.bandDeg)),
        }
      : null;
  return { left, right, both };
};

const NO_RANGE: SetSummary['range'] = { left: null, right: null, both: null };

const targetReached = (exercise: CountedExercise, rep: Rep): boolean =>
  countedAngles(exercise, rep).some(hasReachedTarget);

/** Free of faults, as far as there are rules, and all of them could be judged. */
export const isCleanRep = ({ faults, unjudged }: Rep): boolean => faults.length === 0 && unjudged.length === 0;

/** The most that can truly be said for the set, strongest first. What was not seen is not praised. */
const wentWellOf = (
  exercise: Exercise,
  reps: readonly Rep[],
  { rejected, paceCued }: Pick<Noticed, 'rejected' | 'paceCued'>,
): string | null => {
  if (reps.length === 0) return null;
  const clean = paceCued ? 0 : reps.filter(isCleanRep).length;
  const reached = isCounted(exercise) ? reps.filter((rep) => targetReached(exercise, rep)).length : 0;
  if (clean === reps.length && rejected.length === 0 && reps.length >= 3) return 'all-clean';
  if (reached === reps.length && reps.length >= 3) return 'full-range';
  if (clean >= reps.length / 2) return 'mostly-clean';
  if (reached > 0) return 'reached-target';
  return 'kept-going';
};

/** What stands most often in a list; the first among equals, null where there is none. */
const commonest = (ids: readonly string[]): string | null => {
  const often = (id: string): number => ids.filter((one) => one === id).length;
  return [...ids].sort((a, b) => often(b) - often(a))[0] ?? null;
};

interface Noticed {
  readonly faults: readonly Fault[];
  readonly rejected: readonly RejectedRep[];
  readonly slips: readonly SlippedHold[];
  readonly paceCued: boolean;
}

/**
 * The one thing to work on: the fault found most often (the first of the rules among equals), else what slipped most often, else
 * the reason most often given, else the pace where it was spoken of. What was said three times and then no more stands here.
 */
const workOnOf = (exercise: Exercise, { faults, rejected, slips, paceCued }: Noticed): string | null => {
  const times = (id: string): number => faults.filter((fault) => fault.id === id).length;
  const most = [...exercise.faults].sort((a, b) => times(b.id) - times(a.id))[0];
  if (most && times(most.id) > 0) return most.id;
  return (
    commonest(slips.map(({ what }) => what)) ??
    commonest(rejected.map(({ reason }) => reason)) ??
    (paceCued ? 'too-fast' : null)
  );
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

/** The summary of a set from its events. `durationMs` is the time the set ran. */
export const summarise = (exercise: Exercise, events: readonly SetEvent[], durationMs: number): SetSummary => {
  const reps: Rep[] = [];
  const rejected: RejectedRep[] = [];
  const faults: Fault[] = [];
  const unjudged: UnjudgedSpan[] = [];
  const slips: SlippedHold[] = [];
  let paceCued = false;
  for (const event of events) {
    if (event.kind === 'hold-slipped') slips.push({ timeMs: event.timeMs, side: event.side, what: event.what });
    if (event.kind === 'cue-due' && event.cue.id === 'too-fast') paceCued = true;
    if (event.kind === 'rep-counted') reps.push(event.rep);
    if (event.kind === 'rep-rejected') rejected.push(event.rejected);
    if (event.kind === 'fault-found') faults.push(event.fault);
    if (event.kind === 'unmeasurable-ended') unjudged.push(event.span);
  }
  const counted = isCounted(exercise) ? exercise : null;
  const range = counted ? rangesOf(counted, reps) : NO_RANGE;
  const symmetry = symmetryOf(range);
  return {
    exerciseId: exercise.id,
    durationMs,
    counted: countsOf(reps),
    reps,
    rejected,
    faults,
    unjudged,
    slips,
    range,
    symmetry,
    wentWell: wentWellOf(exercise, reps, { rejected, paceCued }),
    workOn: workOnOf(exercise, { faults, rejected, slips, paceCued }),
    score: counted && scoreSet(counted, reps, rejected, symmetry),
    ...testOf(events),
    ...screenOf(events),
  };
};
