import { otherSide, type Side } from '../body/landmarks.ts';
import { median } from '../maths/numbers.ts';
import { stayingRuleOf } from '../faults/rep-context.ts';
import { isSure } from '../measure/readings.ts';
import { hasCounted } from '../repetition/attempt.ts';
import { sideOf, type AttemptSpan } from '../repetition/lane.ts';
import { laneExcursion, laneLevels } from './lane-reading.ts';
import type { RepShape } from '../repetition/rep-shape.ts';
import { outOf, spanOf, type Finished, type Mover, type Tried } from './finished.ts';

/**
 * During a movement of one side, one of the other side that is smaller than this share of it is its echo: the body
 * gives way, or the model copies the limb. The share is a choice, unverified (table#reading-copied-leg).
 */
export const ECHO_SHARE = 0.6;
/**
 * One that counts is no echo for its size alone unless the larger movement goes on for this share of its time: who lets one leg down while
 * the other one rises has lifted both, the second less far. A choice, unverified; in all recordings (`bench -- --judgement`) what counts and is an
 * echo shares more than `SAME_TIME_SHARE` of its time.
 */
const ECHO_TIME_SHARE = 0.5;
/**
 * Movements of both sides that share this much of the shorter one's time are one movement, named after the larger. A
 * choice, unverified.
 */
const SAME_TIME_SHARE = 0.7;

const overlapMs = (a: AttemptSpan, b: AttemptSpan): number =>
  Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs);

const overlaps = (a: AttemptSpan, b: AttemptSpan): boolean => overlapMs(a, b) > 0;

const areAtOnce = (a: AttemptSpan, b: AttemptSpan): boolean =>
  overlapMs(a, b) >= SAME_TIME_SHARE * Math.min(a.endMs - a.startMs, b.endMs - b.startMs);

const goesOnDuring = (larger: AttemptSpan, span: AttemptSpan): boolean =>
  overlapMs(span, larger) >= ECHO_TIME_SHARE * (span.endMs - span.startMs);

/**
 * Whether a movement is part of a larger one of the other side that it overlaps: it is much smaller, or too small to count, or
 * was made at the same time, as when the other leg sinks with the moving one. One that counts is none of one that never came so far: a
 * far limb reads low, and counts at less.
 */
const isEchoOf = (larger: AttemptSpan | null, span: AttemptSpan, counts: boolean): boolean => {
  if (!larger || !overlaps(span, larger) || span.peakDeg >= larger.peakDeg) return false;
  if (counts && !larger.reached) return false;
  return (
    !counts || areAtOnce(span, larger) || (span.peakDeg < ECHO_SHARE * larger.peakDeg && goesOnDuring(larger, span))
  );
};

/** Whether an attempt belongs to a movement of the other side, or is the other half of one that was rejected as both at once. */
export const isOthersMovement = ({ ended, soFar }: Finished, span: AttemptSpan): boolean => {
  const { running, last } = soFar.others;
  const counts = hasCounted(ended.attempt);
  if (isEchoOf(running, span, counts) || isEchoOf(last, span, counts)) return true;
  return last !== null && last.wrongLimbs && overlaps(span, last);
};

/** Whether a far limb was lost behind the near one, which is as far out. What became of the far limb shows when it is seen again. */
export const isCovered = ({ ended, soFar, from: { near } }: Finished, span: AttemptSpan): boolean => {
  const { running } = soFar.others;
  return (
    near !== null &&
    ended.lane === otherSide(near) &&
    running !== null &&
    overlaps(span, running) &&
    running.peakDeg >= ECHO_SHARE * span.peakDeg
  );
};

/** How far the other limb is out, seen or guessed, while this one is at its peak; null where nothing tells. */
const otherAtPeak = (finished: Finished, shape: RepShape, side: Side): number | null => {
  const outs = shape.frames
    .filter((frame) => frame.excursionDeg >= 0.9 * shape.peakDeg)
    .map((frame) => outOf(finished, frame, otherSide(side)))
    .filter((out) => out !== null);
  return outs.length > 0 ? median(outs) : null;
};

/** The furthest that a limb was out during the attempt, seen or guessed. */
export const furthestOf = (finished: Finished, shape: RepShape, side: Side): number =>
  Math.max(0, ...shape.frames.map((frame) => outOf(finished, frame, side) ?? 0));

/** Both sides moving together to this degree is the body shifting, not one limb trying. A choice, unverified. */
const TOGETHER_SHARE = 0.7;

/** Whether the other limb moved with the one that is followed. */
export const movedTogether = (tried: Tried, side: Side): boolean =>
  (otherAtPeak(tried, tried.shape, side) ?? 0) >= TOGETHER_SHARE * tried.shape.peakDeg;

/**
 * Where one leg covers the other the model may call the near leg's lift the far one's, for a whole repetition. What
 * then lies in the near leg's place is not quite at rest: it is out by 0.17-0.9 of the lift. A near leg that does rest
 * stays within 0.06 of a whole lift, and within 0.45 of half a lift (rendered clips and mannequin recordings). Between
 * the two the turn decides: who lifts by turns lifts the other leg now (table#reading-exchanged-legs).
 */
const NEAR_STAYS_SHARE = 0.12;
const NEAR_MOVES_SHARE = 0.6;
/**
 * A near leg that stays dips by 0.2 of the other leg's lift at the most. Further out than this share, it was on its own
 * way up when the model changed the names (table#reading-exchanged-legs).
 */
const NEAR_SET_OUT_SHARE = 0.35;

/** A limb came as far as it counts where two frames say so: a single leap of the model is no reach (table#reading-leaping-track). */
const REACHED_FRAMES = 2;

/** Whether a side was itself seen to come as far as it counts. */
const isSeenToReach = (
  { exercise, soFar: { rest }, from: { near } }: Finished,
  shape: RepShape,
  side: Side,
): boolean => {
  const levels = laneLevels(exercise, rest, side, near);
  const reached = shape.frames.filter(({ measures }) => {
    const outDeg = laneExcursion(exercise, rest, measures, side, { guess: false });
    return levels !== null && outDeg !== null && outDeg >= levels.countDeg;
  });
  return reached.length >= REACHED_FRAMES;
};

/**
 * Whether what was seen under one side's name would count for the other: their limits may differ. A limb counts for the side that it
 * is named after, and for no less.
 */
const countsFor = ({ exercise, ended, soFar: { rest }, from: { near } }: Finished, side: Side): boolean => {
  if (!exercise.bySide || !hasCounted(ended.attempt)) return true;
  const levels = laneLevels(exercise, rest, side, near);
  return levels !== null && ended.attempt.peakDeg >= levels.countDeg;
};

/** Whether a near limb was on its own way up at some time in an attempt of the far one. */
export const hasSetOut = (finished: Finished, shape: RepShape, near: Side): boolean =>
  furthestOf(finished, shape, near) >= NEAR_SET_OUT_SHARE * shape.peakDeg;

/**
 * Limbs that are lifted together go as far: a guessed far one that copies the near one reads up to 0.75 of it
 * (mannequin recordings; table#reading-copied-leg).
 */
const AS_FAR_SHARE = 0.8;

/** Whether the far limb went out with the near one, came as far as it counts, and as far as the near one by what copying explains. */
const wentAsFar = ({ ended: { attempt }, soFar: { others } }: Finished, span: AttemptSpan): boolean =>
  [others.running, others.last].some(
    (far) => far !== null && far.reached && areAtOnce(far, span) && far.peakDeg >= AS_FAR_SHARE * attempt.peakDeg,
  );

/** The side that moved. */
export const moverOf = (finished: Finished, shape: RepShape): Mover => {
  const { exercise, ended, soFar, from } = finished;
  const { near } = from;
  const side = sideOf(ended.lane);
  const seen: Mover = { side, seenAs: side, isGuessed: false };
  // Both went out, where the other one had to stay: which of them did what was asked, and which one went along, is told by the turn.
  if (
    side !== null &&
    side === near &&
    stayingRuleOf(exercise) &&
    wentAsFar(finished, spanOf(ended, { wrongLimbs: false }))
  )
    return { side: soFar.lastNamed === side ? otherSide(side) : side, seenAs: side, isGuessed: true };
  const takesTurns = exercise.movement.oneAtATime === true;
  if (side === null || near === null || side === near || !takesTurns || !countsFor(finished, near)) return seen;
  const byTurn: Mover = { side: soFar.lastNamed === side ? near : side, seenAs: side, isGuessed: true };
  const share = (otherAtPeak(finished, shape, side) ?? 0) / shape.peakDeg;
  if (share >= NEAR_MOVES_SHARE)
    return isSeenToReach(finished, shape, near)
      ? { side: near, seenAs: near, isGuessed: false }
      : { side: near, seenAs: side, isGuessed: true };
  if (share >= NEAR_STAYS_SHARE) return byTurn;
  return hasSetOut(finished, shape, near) ? byTurn : seen;
};

/**
 * Both limbs are up from this share of the target on. The rule says half (table#rule-both-limbs), but a far limb that
 * copies the near one reads up to 0.65 of it.
 */
const BOTH_LEVEL = 0.7;
/**
 * A far limb that was seen up for this long, three frames at 15 a second, is up: a guess that passes for seen lasts a
 * frame or two. A choice, unverified.
 */
const COVERED_AFTER_MS = 150;
/**
 * Both limbs past that level together for this long is both at once, not one handing over to the other
 * (table#rule-both-limbs).
 */
const BOTH_MS = 300;
/**
 * In a slow repetition this share of its time: a guessed far limb copies the near one for a part of the way
 * (table#reading-copied-leg).
 */
const BOTH_SHARE = 0.3;

/** How long both limbs were past the level of both at once, ms. */
const bothPastMs = (tried: Tried, followed: Side): number => {
  const { exercise, ended, shape } = tried;
  const other = otherSide(followed);
  const levelDeg = BOTH_LEVEL * ended.levels.targetDeg;
  let sumMs = 0;
  let seenUpMs = 0;
  shape.frames.forEach((frame, i) => {
    const before = shape.frames[i - 1];
    if (!before) return;
    const ms = frame.measures.timeMs - before.measures.timeMs;
    const isUp = frame.excursionDeg >= levelDeg;
    // A far limb that is only guessed copies the near one, by the size of the model as far as that goes. One that was seen
    // up there before the near one covered it is there still.
    if (!isSure(frame.measures, exercise.movement.measure, other)) {
      if (seenUpMs >= COVERED_AFTER_MS && isUp) sumMs += ms;
      return;
    }
    const otherDeg = outOf(tried, frame, other);
    const isOtherUp = otherDeg !== null && otherDeg >= levelDeg && otherDeg >= AS_FAR_SHARE * frame.excursionDeg;
    seenUpMs = isUp && isOtherUp ? seenUpMs + ms : 0;
    sumMs += isUp && isOtherUp ? ms : 0;
  });
  return sumMs;
};

/** Whether both limbs went out at once in an exercise in which they take turns. */
export const movedBothAtOnce = (tried: Tried): boolean => {
  const followed = sideOf(tried.ended.lane);
  if (followed === null || !tried.exercise.movement.oneAtATime) return false;
  const { startMs, endMs } = tried.shape;
  return bothPastMs(tried, followed) >= Math.max(BOTH_MS, BOTH_SHARE * (endMs - startMs));
};

/** Of a limb that was unsure in more of the frames at the peak than this nobody knows whether it came along. A choice, unverified. */
const UNSEEN_SHARE = 0.5;

/**
 * Whether nobody saw what the other limb did where it had to stay: it lies behind the one that moved, and the model only guesses it.
 * Whether both went at once is not known then.
 */
export const isOtherUnseen = ({ exercise: { movement }, shape: { atPeak }, mover }: Tried): boolean => {
  if (mover === null || !movement.oneAtATime) return false;
  const unseen = atPeak.filter((measures) => !isSure(measures, movement.measure, otherSide(mover)));
  return unseen.length > UNSEEN_SHARE * atPeak.length;
};
