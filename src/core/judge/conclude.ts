import { hasCounted, type Attempt } from '../repetition/attempt.ts';
import { reportedSide, type Condition, type CountedExercise, type Movement } from '../exercise/exercise.ts';
import { bandAt, type SidedMeasure } from '../measure/sided-measures.ts';
import { limbAngleName } from '../exercise/counted-angle.ts';
import type { Fault, RejectedRep, RejectReason, Rep, RepAngle } from '../record/set-events.ts';
import { judgeFaults } from '../faults/judge-faults.ts';
import { forSide } from '../exercise/for-side.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import { excursionDeg, type Levels } from '../repetition/levels.ts';
import { isSided, isSure, readMeasure, seenValue } from '../measure/readings.ts';
import type { AttemptSpan, Lane } from '../repetition/lane.ts';
import { longestOutMs, shapeOf, type RepShape, type Track } from '../repetition/rep-shape.ts';
import { median } from '../maths/numbers.ts';
import { restOf, type RestState } from '../repetition/rest.ts';

export interface Finished {
  readonly exercise: CountedExercise;
  readonly attempt: Attempt;
  readonly levels: Levels;
  readonly rest: RestState;
  readonly lane: Lane;
  readonly how: 'returned' | 'turned' | 'lost';
  /** The attempt of the other side that is still running, and the last one that ended. */
  readonly other: AttemptSpan | null;
  readonly otherLast: AttemptSpan | null;
  /** The side that was last counted or rejected. */
  readonly lastTold: Side | null;
  readonly near: Side | null;
  readonly cleanHipShift: number | null;
  readonly leastShrug: Readonly<Record<Side, number | null>>;
  readonly leastUneven: number | null;
  readonly facesDeg: number | null;
  readonly armsToldApart: boolean;
  readonly startUnseen: boolean;
  /** Seen from further off facing or side-on than a score can rest on. */
  readonly oblique: boolean;
  readonly afterGap: boolean;
}

export type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'rejected'; readonly rejected: RejectedRep }
  | {
      readonly kind: 'counted';
      readonly rep: Rep;
      readonly faults: readonly Fault[];
      readonly hipShift: number;
      readonly shrug: Readonly<Record<Side, number | null>>;
      readonly uneven: number | null;
      readonly armsOpposite: boolean;
    };

export interface Concluded {
  readonly outcome: Outcome;
  readonly span: AttemptSpan;
}

/** A movement of the other side during a much larger one is its echo: the body gives way, or the model copies the limb. */
const ECHO_SHARE = 0.6;
/** Both sides moving together to this degree is the body shifting, not one limb trying. */
const TOGETHER_SHARE = 0.7;
/** Who tries stays out for longer in a row (recorded small tries: 0.4 s and more); where the model leaps, it leaps back. */
const MIN_ATTEMPT_MS = 250;
/** The table says past half way: a far limb that copies the near one reads up to 0.65 of it, so that it takes more. */
const BOTH_LEVEL = 0.7;
/** Limbs that are lifted together go as far: a guessed far one that copies the near one reads up to 0.75 of it (figures). */
const AS_FAR_SHARE = 0.8;
/** Both limbs past that level together for this long is both at once, not one handing over to the other. */
const BOTH_MS = 300;
/** Seen up for this long, in three frames at 15 a second: a guess that passes for seen lasts a frame or two. */
const COVERED_AFTER_MS = 150;
/** In a slow repetition as long in proportion: a guessed far limb copies the near one for a part of the way. */
const BOTH_SHARE = 0.3;

const overlapMs = (a: AttemptSpan, b: AttemptSpan): number =>
  Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs);
const overlaps = (a: AttemptSpan, b: AttemptSpan): boolean => overlapMs(a, b) > 0;

/** Movements of both sides that share this much of the shorter one's time are one movement, named after the larger. */
const SAME_TIME_SHARE = 0.7;

const isSameTime = (a: AttemptSpan, b: AttemptSpan): boolean =>
  overlapMs(a, b) >= SAME_TIME_SHARE * Math.min(a.endMs - a.startMs, b.endMs - b.startMs);

/**
 * Whether a movement belongs to a larger one of the other side: much smaller, or short of counting, while that one runs; or
 * made at the same time as that one, as when the other leg sinks with the moving one.
 */
const isCompanion = (span: AttemptSpan, other: AttemptSpan | null, counts: boolean): boolean => {
  if (!other || !overlaps(span, other) || span.peakDeg >= other.peakDeg) return false;
  return !counts || span.peakDeg < ECHO_SHARE * other.peakDeg || isSameTime(span, other);
};

/** Whether a far limb was lost behind the near one, which is as far out as it: what that one does is told when it is back. */
const isCovered = ({ lane, near, other }: Finished, span: AttemptSpan): boolean =>
  near !== null &&
  lane === otherSide(near) &&
  other !== null &&
  overlaps(span, other) &&
  other.peakDeg >= ECHO_SHARE * span.peakDeg;

const sideOf = (lane: Lane): Side | null => (lane === 'both' ? null : lane);

/** Excursion of one side in a frame, seen or guessed, for comparing limbs. */
const excursionOf = (
  movement: Movement,
  rest: RestState,
  frame: RepShape['frames'][number],
  side: Side,
): number | null => {
  const value = frame.measures[side][movement.measure] ?? null;
  const from = restOf(rest, movement.measure, side);
  return value === null || from === null ? null : excursionDeg(movement, from, value);
};

const bothPastHalfMs = ({ exercise, rest, levels }: Finished, shape: RepShape, mover: Side): number => {
  const other = otherSide(mover);
  const half = BOTH_LEVEL * levels.targetDeg;
  let sumMs = 0;
  let seenMs = 0;
  shape.frames.forEach((frame, i) => {
    const before = shape.frames[i - 1];
    if (!before) return;
    const ms = frame.measures.timeMs - before.measures.timeMs;
    // A far limb that is only guessed copies the near one, by the size of the model as far as that goes. One that was seen
    // up there before the near one covered it is there still.
    if (!isSure(frame.measures, exercise.movement.measure, other)) {
      if (seenMs >= COVERED_AFTER_MS && frame.excursionDeg >= half) sumMs += ms;
      return;
    }
    const out = excursionOf(exercise.movement, rest, frame, other);
    const isUp = out !== null && out >= half && out >= AS_FAR_SHARE * frame.excursionDeg && frame.excursionDeg >= half;
    seenMs = isUp ? seenMs + ms : 0;
    sumMs += isUp ? ms : 0;
  });
  return sumMs;
};

/** How far the other limb is out, seen or guessed, while this one is at its peak; null where nothing tells. */
const otherAtPeak = ({ exercise, rest }: Finished, shape: RepShape, side: Side): number | null => {
  const outs = shape.frames
    .filter((frame) => frame.excursionDeg >= 0.9 * shape.peakDeg)
    .map((frame) => excursionOf(exercise.movement, rest, frame, otherSide(side)))
    .filter((out) => out !== null);
  return outs.length > 0 ? median(outs) : null;
};

/** The furthest that a limb was out in the course of it, seen or guessed. */
const mostOf = ({ exercise, rest }: Finished, shape: RepShape, side: Side): number =>
  Math.max(0, ...shape.frames.map((frame) => excursionOf(exercise.movement, rest, frame, side) ?? 0));

/** Of a try that is told of both, the near limb shows at least so much. */
const NEAR_TRIES_SHARE = 0.5;

const movedTogether = (finished: Finished, shape: RepShape, mover: Side): boolean =>
  (otherAtPeak(finished, shape, mover) ?? 0) >= TOGETHER_SHARE * shape.peakDeg;

/**
 * Where one leg covers the other the model may call the near leg's lift the far one's, for a whole repetition. What then
 * lies in the near leg's place is not quite at rest: by 0.17-0.9 of the lift, where a near leg that does rest stays within
 * 0.06 of a whole lift, and 0.45 of half a one (rendered clips and figures). Between the two the turn decides: who lifts by
 * turns lifts the other one now.
 */
const NEAR_STAYS_SHARE = 0.12;
const NEAR_MOVES_SHARE = 0.6;
const NEAR_SET_OUT_SHARE = 0.35;

/** The side that moved: the lane's, or the near one where this lane is of a far limb that takes its name. */
const moverOf = (finished: Finished, shape: RepShape): Side | null => {
  const { exercise, lane, near, lastTold } = finished;
  const side = sideOf(lane);
  if (side === null || near === null || side === near || !exercise.movement.oneAtATime) return side;
  const share = (otherAtPeak(finished, shape, side) ?? 0) / shape.peakDeg;
  // It was on its way when the names changed: a near leg that stays dips by 0.2 of the other's lift at the most.
  const setOut = mostOf(finished, shape, otherSide(side)) >= NEAR_SET_OUT_SHARE * shape.peakDeg;
  if (share < NEAR_STAYS_SHARE) return setOut && lastTold !== null && lastTold !== near ? near : side;
  return share >= NEAR_MOVES_SHARE || lastTold !== near ? near : side;
};

/** Whether a condition holds at the furthest point, on one of the moving sides at least; unknown counts as `unseen`. */
const holdsAtPeak = (
  { rest }: Finished,
  shape: RepShape,
  lane: Lane,
  condition: Condition,
  unseen: boolean,
  ofSide: (side: Side) => Condition | undefined = () => condition,
): boolean => {
  const { measure } = condition;
  const sides: readonly (Side | null)[] = !isSided(measure) ? [null] : lane === 'both' ? ['left', 'right'] : [lane];
  const medians = sides.flatMap((side) => {
    const values = shape.atPeak
      .map((measures) => readMeasure(measures, measure, side, rest.mean))
      .filter((value) => value !== null);
    return values.length > 0 ? [{ value: median(values), side }] : [];
  });
  if (medians.length === 0) return unseen;
  return medians.some(({ value, side }) => {
    const { min = -Infinity, max = Infinity } = (side && ofSide(side)) ?? condition;
    return value >= min && value <= max;
  });
};

const looksLikeAttempt = (finished: Finished, shape: RepShape, lane: Lane): boolean =>
  finished.exercise.movement.attempt.every((condition) => holdsAtPeak(finished, shape, lane, condition, true));

/** Where both sides move, each has to meet its own figures. */
const meetsRequirements = (finished: Finished, shape: RepShape, lane: Lane): boolean =>
  (finished.exercise.movement.requires ?? []).every((condition, i) =>
    holdsAtPeak(finished, shape, lane, condition, false, (side) =>
      lane === 'both' ? forSide(finished.exercise, side).movement.requires?.[i] : condition,
    ),
  );

/** The excursions of what is required beside the counted angle: the press has arrived when the shoulder has, too. */
const requiredTracks = ({ exercise, rest, lane }: Finished): readonly Track[] => {
  const sides: readonly Side[] = lane === 'both' ? ['left', 'right'] : [lane];
  return (exercise.movement.requires ?? []).flatMap(({ measure, min }) => {
    if (!isSided(measure) || min === undefined) return [];
    return sides.map((side): Track => (measures) => {
      const value = seenValue(measures, measure, side);
      const from = restOf(rest, measure, side);
      return value === null || from === null ? null : value - from;
    });
  });
};

/** A rest pose seen for less is no place to have set off from. */
const KNOWN_REST_MS = 200;

/** A hold shorter than this is a passing through, not a hold. */
const MIN_HOLD_MS = 1500;

/** Reached in at least two frames: a single leap of the model is no reach. */
const hasReached = (shape: RepShape, measure: SidedMeasure, side: Side, deg: number): boolean =>
  shape.frames.filter((frame) => (seenValue(frame.measures, measure, side) ?? -Infinity) >= deg).length >= 2;

type PartnerFinding =
  { readonly kind: 'reached'; readonly side: Side } | { readonly kind: 'missing' } | { readonly kind: 'not-seen' };

const findPartner = ({ exercise, near }: Finished, shape: RepShape, mover: Side): PartnerFinding | null => {
  const { partner } = exercise.movement;
  if (!partner) return null;
  const side = otherSide(mover);
  if (hasReached(shape, partner.measure, side, partner.countDeg)) return { kind: 'reached', side };
  if (hasReached(shape, partner.measure, mover, partner.countDeg)) return { kind: 'reached', side: mover };
  // A far arm can confirm a repetition; its absence cannot reject one. A near arm that is out of sight cannot either.
  const seen = shape.atPeak.filter((measures) => isSure(measures, partner.measure, side));
  return side === near && seen.length >= 0.5 * shape.atPeak.length ? { kind: 'missing' } : { kind: 'not-seen' };
};

/** Rounded, and zero without a sign. */
const wholeDeg = (deg: number): number => Math.round(deg) + 0;

const angle = (
  { rest, near }: Finished,
  shape: RepShape,
  measure: SidedMeasure,
  side: Side,
  grows: boolean,
): RepAngle | null => {
  const values = shape.frames
    .map((frame) => seenValue(frame.measures, measure, side))
    .filter((value) => value !== null);
  const startDeg = restOf(rest, measure, side);
  if (values.length === 0 || startDeg === null) return null;
  const peakDeg = grows ? Math.max(...values) : Math.min(...values);
  const bandDeg = bandAt(measure, peakDeg, { isFar: near !== null && side !== near });
  return { startDeg: wholeDeg(startDeg), peakDeg: wholeDeg(peakDeg), bandDeg };
};

const nameOf = (lane: Lane, measure: SidedMeasure, side: Side): string =>
  lane === 'both' ? limbAngleName(side, measure) : measure;

const anglesOf = (finished: Finished, shape: RepShape, partner: Side | null): Readonly<Record<string, RepAngle>> => {
  const { exercise, lane } = finished;
  const { movement } = exercise;
  const grows = movement.direction === 'opens';
  const sides: readonly Side[] = lane === 'both' ? ['left', 'right'] : [lane];
  const entries = sides.map(
    (side) => [nameOf(lane, movement.measure, side), angle(finished, shape, movement.measure, side, grows)] as const,
  );
  for (const { measure, ownShare } of movement.requires ?? []) {
    if (ownShare === undefined || !isSided(measure)) continue;
    for (const side of sides)
      entries.push([nameOf(lane, measure, side), angle(finished, shape, measure, side, true)] as const);
  }
  const { partner: limb } = movement;
  if (limb && partner) entries.push([limb.measure, angle(finished, shape, limb.measure, partner, true)]);
  return Object.fromEntries(entries.filter((entry): entry is [string, RepAngle] => entry[1] !== null));
};

/** Judges a finished attempt: counted with its faults, rejected with its reason, or nothing at all. */
export const concludeAttempt = (attempted: Finished): Concluded => {
  const { attempt, levels, how } = attempted;
  const span: AttemptSpan = { startMs: attempt.startMs, endMs: attempt.lastSeenMs, peakDeg: attempt.peakDeg };
  const nothing: Concluded = { outcome: { kind: 'nothing' }, span };
  if (attempt.peakDeg < levels.attemptDeg) return nothing;
  const counts = hasCounted(attempt);
  const { other, otherLast } = attempted;
  if (isCompanion(span, other, counts) || isCompanion(span, otherLast, counts)) return nothing;
  if (otherLast?.wrongLimbs && overlaps(span, otherLast)) return nothing;
  const isHold = attempted.exercise.mode === 'holds';
  const shape = shapeOf(attempt, { others: isHold ? [] : requiredTracks(attempted), isHold });
  if (longestOutMs(shape, levels.attemptDeg) < MIN_ATTEMPT_MS) return nothing;
  const mover = moverOf(attempted, shape);
  const laneSide = sideOf(attempted.lane);
  const lane: Lane = mover ?? 'both';
  const finished: Finished = { ...attempted, lane };
  const reject = (reason: RejectReason, side: Side | null = mover): Concluded => ({
    span,
    outcome: {
      kind: 'rejected',
      rejected: {
        side: reportedSide(finished.exercise, side),
        startMs: shape.startMs,
        endMs: shape.endMs,
        reason,
        angles: anglesOf(finished, shape, null),
      },
    },
  });
  // What was seen of a hold was held, whatever became of it.
  const isCutHold = how === 'lost' && isHold && shape.holdMs >= MIN_HOLD_MS;
  if (how === 'lost' && !isCutHold) return counts && !isCovered(attempted, span) ? reject('view-lost') : nothing;
  if (!counts) {
    // Somebody who has not been at rest yet is on the way: arms that swing in walking are no small raises.
    if (finished.rest.weightMs < KNOWN_REST_MS) return nothing;
    if (laneSide && movedTogether(finished, shape, laneSide)) return nothing;
    // Both sides move or none: what only the far one shows is its shimmer.
    const { near } = finished;
    if (!laneSide && near && mostOf(finished, shape, near) < NEAR_TRIES_SHARE * levels.attemptDeg) return nothing;
    return looksLikeAttempt(finished, shape, lane) ? reject('range-too-small') : nothing;
  }
  if (how === 'turned') return reject('no-return');
  if (
    laneSide &&
    finished.exercise.movement.oneAtATime &&
    bothPastHalfMs(finished, shape, laneSide) >= Math.max(BOTH_MS, BOTH_SHARE * (shape.endMs - shape.startMs))
  ) {
    // Both moved: it is named after the side whose turn it was.
    const turn = finished.lastTold ? otherSide(finished.lastTold) : mover;
    return { ...reject('wrong-limbs', turn), span: { ...span, wrongLimbs: true } };
  }
  const found = mover ? findPartner(finished, shape, mover) : null;
  if (found?.kind === 'missing') return reject('range-too-small');
  if (!meetsRequirements(finished, shape, lane))
    return looksLikeAttempt(finished, shape, lane) ? reject('range-too-small') : nothing;
  if (isHold && shape.holdMs < MIN_HOLD_MS) return reject('range-too-small');
  const partner = found?.kind === 'reached' ? found.side : null;
  const { faults, unjudged, shrug, uneven } = judgeFaults({ ...finished, shape, mover, partner });
  const hips = shape.frames.map((frame) => readMeasure(frame.measures, 'hipShift', null, finished.rest.mean) ?? 0);
  return {
    span,
    outcome: {
      kind: 'counted',
      rep: {
        index: 0,
        side: reportedSide(finished.exercise, mover),
        startMs: shape.startMs,
        peakMs: shape.peakMs,
        endMs: shape.endMs,
        holdMs: shape.holdMs,
        angles: anglesOf(finished, shape, partner),
        faults: faults.map((fault) => fault.id),
        unjudged,
        notes: [
          ...(found?.kind === 'not-seen' ? ['arm-not-seen'] : []),
          ...(finished.oblique ? ['view-oblique'] : []),
          ...(isCutHold ? ['end-not-seen'] : []),
        ],
      },
      faults,
      hipShift: Math.max(0, ...hips),
      shrug,
      uneven,
      armsOpposite: mover !== null && partner !== null && partner !== mover,
    },
  };
};
