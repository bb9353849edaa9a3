import type { Exercise } from '../../core/exercise/exercise.ts';
import type { RepCounts } from '../../core/record/rep-counts.ts';
import type { RejectReason } from '../../core/record/set-events.ts';
import { toldOf, type Told } from '../../core/report/outcome.ts';
import { askedCount } from '../../core/exercise/as-asked.ts';
import { doneIn } from '../../core/report/session-head.ts';
import type { Session } from '../../core/report/session.ts';
import type { SetRanges } from '../../core/report/set-ranges.ts';
import { sideBySide, type Compared } from '../../core/report/side-by-side.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import type { CheckIn } from '../pain/check-in.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReviewedSet } from './reviewed-set.ts';

/** Something that happened so often. */
export interface Often<Id extends string = string> {
  readonly id: Id;
  readonly times: number;
}

/** What was measured of one set. */
export interface SetFacts {
  readonly exercise: Exercise;
  readonly counted: RepCounts;
  /** Repetitions, holds or rounds; how many were asked for, 0 where nothing is counted. */
  readonly done: number;
  readonly asked: number;
  readonly ranges: SetRanges | null;
  /** Left against right where both have a figure. */
  readonly apart: Compared | null;
  readonly rejected: readonly Often<RejectReason>[];
  readonly faults: readonly Often[];
  /** How long nothing could be judged, ms. */
  readonly unjudgedMs: number;
  readonly test: NonNullable<SetSummary['test']> | null;
  /** How many attempts a reader has corrected. */
  readonly changed: number;
  /** Whether the set, or its session, was cut short. */
  readonly isCutShort: boolean;
}

/** The facts for a note in the form of the profession. Its assessment is the physio's and stays empty. */
export interface DraftNote {
  readonly startedAtEpochMs: number;
  readonly timeZone: string | null;
  /** What the patient told: before, in between and after, and of the sets. */
  readonly subjective: { readonly checkIns: readonly CheckIn[]; readonly told: readonly Told[] };
  readonly objective: readonly SetFacts[];
  readonly plan: Plan | null;
}

/** What stands in a list, each with how often; the most often first. */
function oftenOf<Id extends string>(ids: readonly Id[]): readonly Often<Id>[] {
  return [...new Set(ids)]
    .map((id) => ({ id, times: ids.filter((one) => one === id).length }))
    .toSorted((a, b) => b.times - a.times);
}

function factsOf({ set, summary, ranges, changed }: ReviewedSet): SetFacts {
  const beside = sideBySide(set.exercise, summary.reps);
  return {
    exercise: set.exercise,
    counted: summary.counted,
    done: set.exercise.mode === 'guided' ? doneIn([set]) : summary.counted.total,
    asked: summary.test ? 0 : askedCount(set.exercise),
    ranges,
    apart: !summary.test && beside.kind === 'compared' ? beside : null,
    rejected: oftenOf(summary.rejected.map(({ reason }) => reason)),
    faults: oftenOf(summary.faults.map(({ id }) => id)),
    unjudgedMs: summary.unjudged.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0),
    test: summary.test ?? null,
    changed,
    isCutShort: set.status === 'interrupted',
  };
}

/** What was told belongs to a session from this long before it to this long after it. A choice: the questions stand right before and after. */
const AROUND_MS = 2 * 3_600_000;

/** The facts of one session: measured, told and planned, and nothing else. */
export function draftNote(
  session: Session,
  sets: readonly ReviewedSet[],
  { checkIns, plan }: { readonly checkIns: readonly CheckIn[]; readonly plan: Plan | null },
): DraftNote {
  const from = session.startedAtEpochMs - AROUND_MS;
  const to = (session.endedAtEpochMs ?? session.startedAtEpochMs) + AROUND_MS;
  return {
    startedAtEpochMs: session.startedAtEpochMs,
    timeZone: session.timeZone,
    subjective: {
      checkIns: checkIns.filter(({ atEpochMs }) => atEpochMs >= from && atEpochMs <= to),
      told: sets.flatMap(({ set }) => toldOf(set)),
    },
    objective: sets.map(factsOf),
    plan,
  };
}
