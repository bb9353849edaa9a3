import type { Side } from '../../core/body/landmarks.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { countsOf } from '../../core/record/rep-counts.ts';
import type { Fault, RejectedRep, Rep, RepNote } from '../../core/record/set-events.ts';
import { repOfFault } from '../../core/report/moment.ts';
import type { SetRecord } from '../../core/report/session.ts';
import { rangesOf, type SetRanges } from '../../core/report/set-ranges.ts';
import { concluded, type SetSummary } from '../../core/report/summary.ts';
import { summaryOf } from '../../core/report/summary-of.ts';
import { attemptsOf, keyOf, movedIn, type Judged } from './attempt.ts';
import { marksOf, standAfter, type AttemptKey, type Correction } from './correction.ts';

/** An attempt as it was judged, and as it stands after what readers have said of it. */
export interface ReviewedAttempt {
  /** As it was judged: it stays the same whatever is said of it. */
  readonly key: AttemptKey;
  readonly judged: Judged;
  readonly counts: boolean;
  readonly side: Side | null;
  /** What was found in it. */
  readonly faults: readonly Fault[];
  /** What was said of it, in the order of time. */
  readonly marks: readonly Correction[];
}

/** A set with what readers have said of it: the original beside what follows. */
export interface ReviewedSet {
  readonly set: SetRecord;
  /** In the order in which they happened. */
  readonly attempts: readonly ReviewedAttempt[];
  /** What was said of the set as a whole, of a moment, or of an attempt that is not there any more. */
  readonly notes: readonly Correction[];
  readonly original: SetSummary;
  /** All figures after the corrections; the original itself where there are none. */
  readonly summary: SetSummary;
  /** How far the sides went after the corrections; null where neither has a figure. */
  readonly ranges: SetRanges | null;
  /** How many attempts stand otherwise than they were judged. */
  readonly changed: number;
}

const inOrder = (corrections: readonly Correction[]): readonly Correction[] =>
  corrections.toSorted((a, b) => a.atEpochMs - b.atEpochMs);

const isChanged = ({ judged, counts, side }: ReviewedAttempt): boolean =>
  counts !== (judged.kind === 'counted') || side !== movedIn(judged).side;

/** A side that a person has named is not guessed any more. */
const GUESSED: string = 'side-guessed' satisfies RepNote;

/**
 * A repetition that a reader has let count. Where its furthest point was, how long it was held and what was wrong with it nobody has
 * judged: of it only its angles are known.
 */
const byHand = (exercise: Exercise, { side: _judged, reason: _why, ...one }: RejectedRep, side: Side | null): Rep => ({
  ...one,
  index: 0,
  side,
  peakMs: (one.startMs + one.endMs) / 2,
  holdMs: 0,
  faults: [],
  unjudged: exercise.faults.map(({ id }) => id),
  notes: ['by-hand' satisfies RepNote],
});

const repIn = (exercise: Exercise, { judged, side }: ReviewedAttempt): Rep => {
  if (judged.kind === 'rejected') return byHand(exercise, judged.rejected, side);
  const { rep } = judged;
  return side === rep.side ? rep : { ...rep, side, notes: rep.notes.filter((note) => note !== GUESSED) };
};

/** All figures of a set anew, from the attempts as they stand. What was found outside of every attempt stays. */
function summaryFrom(exercise: Exercise, original: SetSummary, attempts: readonly ReviewedAttempt[]): SetSummary {
  const reps = attempts.filter(({ counts }) => counts).map((one, index) => ({ ...repIn(exercise, one), index }));
  // What a reader does not count is no finding of the judge: it has no reason of the judge's.
  const rejected = attempts.flatMap(({ judged, counts, side }) =>
    judged.kind === 'rejected' && !counts ? [{ ...judged.rejected, side }] : [],
  );
  const ofAttempts = new Set(attempts.flatMap(({ faults }) => faults));
  const faults = [
    ...original.faults.filter((fault) => !ofAttempts.has(fault)),
    ...attempts.flatMap((one) =>
      one.counts ? one.faults.map((fault) => (fault.side === null ? fault : { ...fault, side: one.side })) : [],
    ),
  ].toSorted((a, b) => a.startMs - b.startMs);
  const hasUncounted = attempts.some(({ judged, counts }) => judged.kind === 'counted' && !counts);
  const conclusion = concluded(exercise, { ...original, reps, rejected, faults });
  return {
    ...original,
    counted: countsOf(reps),
    reps,
    rejected,
    faults,
    ...conclusion,
    // "All of them" would leave out what the reader has taken out.
    ...(hasUncounted && { wentWell: null }),
  };
}

/**
 * A set with what readers have said of it: what was judged stays beside it, and every figure follows. `corrections` may be of other sets
 * too, in any order.
 */
export function reviewSet(set: SetRecord, corrections: readonly Correction[]): ReviewedSet {
  const original = summaryOf(set);
  const ofSet = inOrder(corrections.filter(({ setId }) => setId === set.id));
  const attempts = attemptsOf(original).map((judged): ReviewedAttempt => {
    const key = keyOf(movedIn(judged));
    const marks = marksOf(ofSet, key);
    const stand = standAfter({ counts: judged.kind === 'counted', side: key.side }, marks);
    const faults =
      judged.kind === 'counted'
        ? original.faults.filter((fault) => repOfFault(original.reps, fault) === judged.rep)
        : [];
    return { key, judged, ...stand, faults, marks };
  });
  const told = new Set(attempts.flatMap(({ marks }) => marks));
  const changed = attempts.filter(isChanged).length;
  const summary = changed === 0 ? original : summaryFrom(set.exercise, original, attempts);
  return {
    set,
    attempts,
    notes: ofSet.filter((mark) => !told.has(mark)),
    original,
    summary,
    ranges: summary.test ? null : rangesOf(set.exercise, summary.reps),
    changed,
  };
}
