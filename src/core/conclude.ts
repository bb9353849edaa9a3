import { hasCounted, type Attempt } from './attempt.ts';
import type { Condition, CountedExercise, Movement } from './exercise.ts';
import { sidedRule, type SidedMeasure } from './sided-measures.ts';
import { limbAngleName } from './counted-angle.ts';
import type { Fault, RejectedRep, RejectReason, Rep, RepAngle } from './events.ts';
import { judgeFaults } from './faults.ts';
import { forSide } from './for-side.ts';
import { otherSide, type Side } from './landmarks.ts';
import { excursionDeg, type Levels } from './levels.ts';
import { isSided, isSure, readMeasure, seenValue } from './readings.ts';
import { median, shapeOf, type RepShape, type Track } from './rep-shape.ts';
import { restOf, type RestState } from './rest.ts';

/** Which limbs an attempt is of: one side, or both together. */
export type Lane = Side | 'both';

export interface AttemptSpan {
  readonly startMs: number;
  readonly endMs: number;
  readonly peakDeg: number;
  /** It was told as both limbs at once: the other limb's share of it is not told again. */
  readonly wrongLimbs?: boolean;
}

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
  readonly near: Side | null;
  readonly cleanHipShift: number | null;
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
/** Shorter than this is no movement of a person exercising. */
const MIN_ATTEMPT_MS = 250;
/** Both limbs past half way together for this long is both at once, not one handing over to the other. */
const BOTH_MS = 300;
/** In a slow repetition as long in proportion: a guessed far limb copies the near one for a part of the way. */
const BOTH_SHARE = 0.3;

const overlaps = (a: AttemptSpan, b: AttemptSpan): boolean => a.startMs < b.endMs && b.startMs < a.endMs;

const isEcho = (span: AttemptSpan, others: readonly (AttemptSpan | null)[]): boolean =>
  others.some((other) => other !== null && overlaps(span, other) && span.peakDeg < ECHO_SHARE * other.peakDeg);

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
  let sumMs = 0;
  shape.frames.forEach((frame, i) => {
    const before = shape.frames[i - 1];
    if (!before || !isSure(frame.measures, exercise.movement.measure, other)) return;
    const out = excursionOf(exercise.movement, rest, frame, other);
    const half = 0.5 * levels.targetDeg;
    if (out === null || out < ECHO_SHARE * frame.excursionDeg) return;
    if (out >= half && frame.excursionDeg >= half) sumMs += frame.measures.timeMs - before.measures.timeMs;
  });
  return sumMs;
};

const movedTogether = ({ exercise, rest }: Finished, shape: RepShape, mover: Side): boolean => {
  const outs = shape.frames
    .filter((frame) => frame.excursionDeg >= 0.9 * shape.peakDeg)
    .map((frame) => excursionOf(exercise.movement, rest, frame, otherSide(mover)))
    .filter((out) => out !== null);
  return outs.length > 0 && median(outs) >= TOGETHER_SHARE * shape.peakDeg;
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

/** A hold shorter than this is a passing through, not a hold. */
const MIN_HOLD_MS = 1500;

const sideName = ({ exercise }: Finished, mover: Side | null): Side | null =>
  mover !== null && exercise.movement.reports === 'other-side' ? otherSide(mover) : mover;

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

/** The error band of an angle: a far limb's is wider. */
const bandOf = (measure: SidedMeasure, side: Side, near: Side | null): number => {
  const { band, farSlack } = sidedRule(measure);
  return near !== null && side !== near ? band + farSlack : band;
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
  return { startDeg: wholeDeg(startDeg), peakDeg: wholeDeg(peakDeg), bandDeg: bandOf(measure, side, near) };
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
export const concludeAttempt = (finished: Finished): Concluded => {
  const { attempt, levels, lane, how } = finished;
  const span: AttemptSpan = { startMs: attempt.startMs, endMs: attempt.lastSeenMs, peakDeg: attempt.peakDeg };
  const nothing: Concluded = { outcome: { kind: 'nothing' }, span };
  if (attempt.peakDeg < levels.attemptDeg || span.endMs - span.startMs < MIN_ATTEMPT_MS) return nothing;
  if (isEcho(span, [finished.other, finished.otherLast])) return nothing;
  const { otherLast } = finished;
  if (otherLast?.wrongLimbs && overlaps(span, otherLast)) return nothing;
  const isHold = finished.exercise.mode === 'holds';
  const shape = shapeOf(attempt, { others: isHold ? [] : requiredTracks(finished), isHold });
  const mover = sideOf(lane);
  const reject = (reason: RejectReason, partner: Side | null = null): Concluded => ({
    span,
    outcome: {
      kind: 'rejected',
      rejected: {
        side: sideName(finished, mover),
        startMs: shape.startMs,
        endMs: shape.endMs,
        reason,
        angles: anglesOf(finished, shape, partner),
      },
    },
  });
  const counts = hasCounted(attempt);
  // What was seen of a hold was held, whatever became of it.
  const isCutHold = how === 'lost' && isHold && shape.holdMs >= MIN_HOLD_MS;
  if (how === 'lost' && !isCutHold) return counts ? reject('view-lost') : nothing;
  if (!counts) {
    if (mover && movedTogether(finished, shape, mover)) return nothing;
    return looksLikeAttempt(finished, shape, lane) ? reject('range-too-small') : nothing;
  }
  if (how === 'turned') return reject('no-return');
  if (
    mover &&
    bothPastHalfMs(finished, shape, mover) >= Math.max(BOTH_MS, BOTH_SHARE * (shape.endMs - shape.startMs))
  ) {
    return { ...reject('wrong-limbs'), span: { ...span, wrongLimbs: true } };
  }
  const found = mover ? findPartner(finished, shape, mover) : null;
  if (found?.kind === 'missing') return reject('range-too-small');
  if (!meetsRequirements(finished, shape, lane))
    return looksLikeAttempt(finished, shape, lane) ? reject('range-too-small') : nothing;
  if (isHold && shape.holdMs < MIN_HOLD_MS) return reject('range-too-small');
  const partner = found?.kind === 'reached' ? found.side : null;
  const { faults, unjudged } = judgeFaults({ ...finished, shape, mover, partner });
  const hips = shape.frames.map((frame) => readMeasure(frame.measures, 'hipShift', null, finished.rest.mean) ?? 0);
  return {
    span,
    outcome: {
      kind: 'counted',
      rep: {
        index: 0,
        side: sideName(finished, mover),
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
      armsOpposite: mover !== null && partner !== null && partner !== mover,
    },
  };
};
