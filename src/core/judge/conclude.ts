import { sureAngles } from '../exercise/counted-angle.ts';
import { reportedSide } from '../exercise/exercise.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import type { Fault, RejectedRep, RejectReason, Rep, RepNote } from '../record/set-events.ts';
import type { Shown } from '../faults/baseline.ts';
import { judgeFaults } from '../faults/judge-faults.ts';
import type { RepContext } from '../faults/rep-context.ts';
import { hasCounted } from '../repetition/attempt.ts';
import { sideOf, type AttemptSpan } from '../repetition/lane.ts';
import { isCrowded, isUnbroken, longestOutMs, shapeOf, type RepShape } from '../repetition/rep-shape.ts';
import { movedAlone } from './both-sides.ts';
import { kept, otherEye } from '../record/eye.ts';
import { spanOf, type Finished, type Tried } from './finished.ts';
import { byPartner, findPartner, type PartnerFinding } from './partner-limb.ts';
import { anglesOf } from './rep-angles.ts';
import { triedBeside } from './tried-beside.ts';
import { isAnotherMovement, looksLikeAttempt, meetsRequirements, requiredTracks } from './requirements.ts';
import {
  furthestOf,
  isCovered,
  isOtherUnseen,
  isOthersMovement,
  movedBothAtOnce,
  movedTogether,
  moverOf,
} from './whose-limb.ts';

/** What became of an attempt. */
export type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'rejected'; readonly rejected: RejectedRep }
  | {
      readonly kind: 'counted';
      /** Without its place in the set. */
      readonly rep: Omit<Rep, 'index'>;
      readonly faults: readonly Fault[];
      /** What it shows of the person for the judgement of the later ones. */
      readonly shown: Shown;
      /** What it shows the other one of two cameras; null where there is none. */
      readonly shownBeside: Shown | null;
    };

export interface Concluded {
  readonly outcome: Outcome;
  readonly span: AttemptSpan;
}

/** Whether an attempt counts, and why not. `side`: whose attempt it is named. */
type Verdict =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'rejected'; readonly reason: RejectReason; readonly side: Side | null }
  | { readonly kind: 'counted'; readonly partner: PartnerFinding };

const NOTHING = { kind: 'nothing' } as const;

/**
 * A limb that tries stays out for longer than this in a row (recorded small tries: 0.4 s and more). Where the model
 * leaps, it leaps back sooner (table#reading-small-tries).
 */
const MIN_ATTEMPT_MS = 250;
/** In less than this a limb passes through the pose and does not hold it. A choice, unverified. */
export const MIN_HOLD_MS = 1500;
/**
 * Who tries to hold a stretch stays near its furthest point for this long; within this share of it. Choices, unverified: small
 * tries of the mannequin's holds last 2 s and more.
 */
const LINGER_MS = 1000;
const LINGER_SHARE = 0.75;
/**
 * A rest pose that was seen for a shorter time may have been taken in passing: whether somebody set off from it is not
 * known. A choice, unverified.
 */
const KNOWN_REST_MS = 200;
/**
 * In a small try of both limbs the near one goes at least this share of the least that is an attempt. A choice,
 * unverified.
 */
const NEAR_TRIES_SHARE = 0.5;

const isHold = ({ exercise }: Finished): boolean => exercise.mode === 'holds';

const shapeIn = (finished: Finished): RepShape =>
  shapeOf(finished.ended.attempt, {
    others: isHold(finished) ? [] : requiredTracks(finished),
    isHold: isHold(finished),
  });

/** A hold whose end was not seen. What was seen of it was held, so that it counts. */
const isCutHold = (tried: Tried): boolean =>
  isHold(tried) && tried.ended.how === 'lost' && tried.shape.holdMs >= MIN_HOLD_MS;

const rejectedFor = ({ mover }: Tried, reason: RejectReason): Verdict => ({ kind: 'rejected', reason, side: mover });

/**
 * Whether somebody tried to hold something there: a limb that only passes through its furthest point, as in talking, holds nothing.
 */
const hasLingered = (tried: Tried): boolean =>
  !isHold(tried) || longestOutMs(tried.shape, LINGER_SHARE * tried.shape.peakDeg) >= LINGER_MS;

/** What fell short is worth a word where it looks like an attempt. Its furthest may lie in a stretch of it that nobody saw. */
const fellShort = (tried: Tried): Verdict => {
  if (!looksLikeAttempt(tried) || !hasLingered(tried)) return NOTHING;
  const isWhole = !tried.ended.afterGap && isUnbroken(tried.shape);
  return rejectedFor(tried, isWhole ? 'range-too-small' : 'view-lost');
};

/**
 * Why what came far enough is no hold. It was let go too soon; but where it was out for a whole hold's time without being in the pose,
 * it was its range that lacked, unless it went beyond the pose.
 */
const whyNoHold = ({ ended: { attempt, levels } }: Tried): RejectReason =>
  attempt.aboveMs - attempt.heldMs >= MIN_HOLD_MS && attempt.peakDeg <= levels.mostDeg
    ? 'range-too-small'
    : 'hold-too-short';

/** Why an attempt that did not come far enough to count was a try, if it was one. */
const verdictOnSmall = (tried: Tried): Verdict => {
  const { ended, soFar, from, shape } = tried;
  // Somebody who has not been at rest yet is on the way to the start: arms that swing in walking are no small raises.
  if (soFar.rest.weightMs < KNOWN_REST_MS) return NOTHING;
  const followed = sideOf(ended.lane);
  if (followed) return movedTogether(tried, followed) ? NOTHING : fellShort(tried);
  // Both sides move together or not at all: what only the far side shows is the shimmer of its track.
  const nearDeg = from.near && furthestOf(tried, shape, from.near);
  return nearDeg !== null && nearDeg < NEAR_TRIES_SHARE * ended.levels.attemptDeg ? NOTHING : fellShort(tried);
};

/**
 * What became of an attempt of both sides in which one moved alone: a small one was none, and one that came far enough is told where
 * the side that moved looks like trying.
 */
const verdictOnAlone = (tried: Tried, alone: Side): Verdict =>
  hasCounted(tried.ended.attempt) && looksLikeAttempt({ ...tried, mover: alone })
    ? rejectedFor(tried, 'one-side')
    : NOTHING;

/** Whether an attempt counts, and if not, why not. */
const verdictOn = (tried: Tried, span: AttemptSpan): Verdict => {
  const { ended, soFar, shape, mover } = tried;
  const counts = hasCounted(ended.attempt);
  if (ended.how === 'lost' && !isCutHold(tried))
    return counts && !isCovered(tried, span) ? rejectedFor(tried, 'view-lost') : NOTHING;
  const beside = triedBeside(tried);
  const alone = movedAlone(tried) ?? (beside && movedAlone(beside));
  if (alone !== null) return verdictOnAlone(tried, alone);
  if (!counts) return verdictOnSmall(tried);
  if (ended.how === 'turned') return rejectedFor(tried, 'no-return');
  if (movedBothAtOnce(tried) || (beside && isOtherUnseen(tried) && movedBothAtOnce(beside))) {
    // The rejected attempt is named after the side whose turn it was.
    const side = soFar.lastNamed ? otherSide(soFar.lastNamed) : mover;
    return { kind: 'rejected', reason: 'wrong-limbs', side };
  }
  const partner = findPartnerTwice(tried, beside);
  if (partner.kind === 'missing') return rejectedFor(tried, 'range-too-small');
  if (!meetsRequirements(tried)) return fellShort(tried);
  if (isHold(tried) && shape.holdMs < MIN_HOLD_MS)
    return looksLikeAttempt(tried) ? rejectedFor(tried, whyNoHold(tried)) : NOTHING;
  return { kind: 'counted', partner };
};

/** Whether the partner limb reached out: where it was not seen to, the other camera may have seen it. */
const findPartnerTwice = (tried: Tried, beside: Tried | null): PartnerFinding => {
  const own = findPartner(tried);
  return own.kind === 'not-seen' && beside ? findPartner(beside) : own;
};

const rejection = (tried: Tried, reason: RejectReason, side: Side | null): Outcome => ({
  kind: 'rejected',
  rejected: {
    side: reportedSide(tried.exercise, side),
    startMs: tried.shape.startMs,
    endMs: tried.shape.endMs,
    reason,
    angles: anglesOf(tried, triedBeside(tried), null),
    ...kept(tried.eye),
  },
});

/** Whether nobody saw a repetition begin: how fast it went is not known then. */
const isStartUnseen = (tried: Tried): boolean => !isHold(tried) && (tried.ended.startUnseen || tried.ended.afterGap);

const notesOf = (tried: Tried, beside: Tried | null, partner: PartnerFinding): readonly RepNote[] => [
  ...(partner.kind === 'not-seen' ? (['arm-not-seen'] as const) : []),
  ...(isOtherUnseen(tried) && (!beside || isOtherUnseen(beside)) ? (['other-leg-not-seen'] as const) : []),
  ...(tried.isMoverGuessed ? (['side-guessed'] as const) : []),
  ...(tried.from.isOblique ? (['view-oblique'] as const) : []),
  ...(isStartUnseen(tried) ? (['start-not-seen'] as const) : []),
  ...(isCutHold(tried) ? (['end-not-seen'] as const) : []),
];

/**
 * The longest that a repetition may have been held, where the error of its angle makes a difference. A hold is told while it runs
 * that it has to go further, so what counts of it is known.
 */
const holdUpTo = (tried: Tried, angles: Rep['angles']): Pick<Rep, 'holdUpToMs'> => {
  const { exercise, ended, shape, mover } = tried;
  if (isHold(tried)) return {};
  const counted = sureAngles(exercise, { side: reportedSide(exercise, mover), angles });
  const bandDeg = Math.max(0, ...counted.map(({ angle }) => angle.bandDeg));
  const upToMs = Math.round(longestOutMs(shape, ended.levels.targetDeg - bandDeg));
  return upToMs > shape.holdMs ? { holdUpToMs: upToMs } : {};
};

/** What the faults of a repetition are judged by. */
const contextOf = (tried: Tried, partner: Side | null): RepContext => {
  const { exercise, ended, soFar, from, shape, mover, isMoverGuessed } = tried;
  const { rest, baseline } = soFar;
  const { startUnseen, afterGap } = ended;
  const seen = { exercise, shape, rest, mover, isMoverGuessed, partner, from, baseline, startUnseen, afterGap };
  return { ...seen, mustBeSure: true };
};

const repetition = (tried: Tried, found: PartnerFinding): Outcome => {
  const { exercise, shape, mover } = tried;
  const partner = found.kind === 'reached' ? found.side : null;
  const beside = triedBeside(tried);
  const { unjudged, judgedBeside, shown, shownBeside, ...findings } = judgeFaults(
    contextOf(tried, partner),
    beside && contextOf(beside, partner),
  );
  const faults = findings.faults.map((fault): Fault => {
    const eye = judgedBeside.includes(fault.id) ? otherEye(tried.eye) : tried.eye;
    return { ...fault, ...kept(eye) };
  });
  const angles = anglesOf(tried, beside, partner);
  return {
    kind: 'counted',
    rep: {
      side: reportedSide(exercise, mover),
      startMs: shape.startMs,
      peakMs: shape.peakMs,
      endMs: shape.endMs,
      holdMs: shape.holdMs,
      ...holdUpTo(tried, angles),
      angles,
      faults: faults.map((fault) => fault.id),
      unjudged,
      notes: notesOf(tried, beside, found),
      ...kept(tried.eye),
      ...(judgedBeside.length > 0 && { judgedBeside }),
    },
    faults,
    shown,
    shownBeside,
  };
};

const outcomeOf = (verdict: Verdict, tried: Tried): Outcome => {
  switch (verdict.kind) {
    case 'nothing':
      return NOTHING;
    case 'rejected':
      return rejection(tried, verdict.reason, verdict.side);
    case 'counted':
      return repetition(tried, verdict.partner);
  }
};

/** Beside somebody else's limbs nobody can tell what an attempt lacked. */
const asSeen = (verdict: Verdict, shape: RepShape): Verdict =>
  verdict.kind === 'rejected' && isCrowded(shape) ? { ...verdict, reason: 'view-lost' } : verdict;

/** Judges a finished attempt: counted with its faults, rejected with its reason, or nothing at all. */
export const concludeAttempt = (finished: Finished): Concluded => {
  const { attempt, levels } = finished.ended;
  const span = spanOf(finished.ended, { wrongLimbs: false });
  const nothing: Concluded = { outcome: NOTHING, span };
  // First: was it an attempt at all? Not where the limb hardly moved, or moved along with the other one, or where the
  // model leaped.
  if (attempt.peakDeg < levels.attemptDeg || isOthersMovement(finished, span)) return nothing;
  const shape = shapeIn(finished);
  if (longestOutMs(shape, levels.attemptDeg) < MIN_ATTEMPT_MS) return nothing;
  // Then: whose limb was it, and does the attempt count?
  const mover = moverOf(finished, shape);
  const tried = byPartner({
    ...finished,
    shape,
    mover: mover.side,
    seenAs: mover.seenAs,
    isMoverGuessed: mover.isGuessed,
  });
  // What is another movement is not spoken of.
  if (isAnotherMovement(tried)) return nothing;
  const verdict = asSeen(verdictOn(tried, span), shape);
  const wrongLimbs = verdict.kind === 'rejected' && verdict.reason === 'wrong-limbs';
  return { outcome: outcomeOf(verdict, tried), span: { ...span, wrongLimbs } };
};
