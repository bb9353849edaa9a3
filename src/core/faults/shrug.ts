import type { CriterionOf } from '../exercise/fault-criterion.ts';
import type { Side } from '../body/landmarks.ts';
import { percentile } from '../maths/numbers.ts';
import type { Measures } from '../measure/measures.ts';
import { seenValue } from '../measure/readings.ts';
import { movedFrames, peakValue } from '../repetition/rep-shape.ts';
import type { RestState } from '../repetition/rest.ts';
import { doubtOf } from './certainty.ts';
import type { FaultJudge } from './fault-judge.ts';
import type { Finding } from './finding.ts';
import type { RepContext } from './rep-context.ts';
import { earliest, isWatched, longestPast } from './spans.ts';

type Shrug = CriterionOf<'shrug'>;

/** A shrug is one that lasts this long (table#rule-fault-time). */
const SHRUG_MS = 300;
/**
 * A shoulder rises with the arm, and the model adds to it: 15-35 % at the top of a clean raise, by the body, and within
 * 5 of that in all clean raises of one set (rendered clips and mannequin recordings). So a fault is what is past the
 * limit and past the person's own least by more than this (table#reading-shrug).
 */
const BEYOND_OWN_PCT = 8;
/**
 * Arms at different heights shrug differently by nature: the shoulders are compared only while the arms are this close.
 * A choice, unverified.
 */
const ALIKE_DEG = 15;

/** How far a shoulder has come up to its ear, in % of their distance at rest; null where it is hidden. */
const shrugPct = (rest: RestState, measures: Measures, side: Side): number | null => {
  const atRest = rest.mean[side].ear ?? null;
  const now = seenValue(measures, 'ear', side);
  return atRest === null || now === null || atRest <= 0 ? null : 100 * (1 - now / atRest);
};

/** How far past its limit a shrug must be to be one for sure, in % of the distance from ear to shoulder at rest. */
const doubtPct = (context: RepContext, measures: Measures, side: Side): number => {
  const atRest = context.rest.mean[side].ear ?? null;
  return atRest === null || atRest <= 0
    ? 0
    : doubtOf(context, { measure: 'ear', side, limit: 'over' }, measures) / atRest;
};

/** The limit for an arm that is raised so far; null where the arm is too high to tell. */
const limitAt = ({ bands }: Shrug, raisedDeg: number): number | null =>
  bands.find(({ belowDeg }) => raisedDeg < belowDeg)?.over ?? null;

/** The shrug of a shoulder and the limit for its arm, in a frame in which both can be told; else null. */
const shrugIn = (
  { rest }: RepContext,
  criterion: Shrug,
  measures: Measures,
  side: Side,
): { readonly pct: number; readonly limitPct: number } | null => {
  const raisedDeg = seenValue(measures, 'shoulder', side);
  const pct = shrugPct(rest, measures, side);
  const limitPct = raisedDeg === null ? null : limitAt(criterion, raisedDeg);
  return pct === null || limitPct === null ? null : { pct, limitPct };
};

/**
 * A shoulder rose as far as this share of the frames shows at least: the very most may be one frame that leaps. A
 * choice, unverified.
 */
const MOST_PERCENT = 20;

/** How far a shoulder rose in this repetition, while that could be told; null where too little of it was seen to tell. */
export const mostShrugPct = (context: RepContext, criterion: Shrug, side: Side): number | null => {
  const seen = movedFrames(context.shape).flatMap(
    ({ measures }) => shrugIn(context, criterion, measures, side)?.pct ?? [],
  );
  if (!isWatched(seen.length, context)) return null;
  const loweredPct = percentile(
    seen.map((pct) => -pct),
    MOST_PERCENT,
  );
  return loweredPct === null ? null : -loweredPct;
};

/**
 * What a repetition shows of how far the person's own shoulder rises: as it rises with the arm, only where the arm was raised about as
 * far as is asked for, or as can be told (arms that stopped at 60-70 of 90 showed 11-19 %, whole raises of the same person 24-30 %; two
 * films of the mannequin, the camera 7 and 12 degrees aside). Null where it shows nothing.
 */
export const ownShrugPct = (context: RepContext, criterion: Shrug, side: Side): number | null => {
  const { exercise, shape } = context;
  const judgedDeg = Math.max(...criterion.bands.map(({ belowDeg }) => belowDeg));
  const raisedDeg = peakValue(shape, 'shoulder', side);
  const isWhole = raisedDeg === null || raisedDeg >= Math.min(exercise.movement.targetDeg, judgedDeg) - ALIKE_DEG;
  return isWhole ? mostShrugPct(context, criterion, side) : null;
};

/** Whether one shoulder rises past its limit and past the person's own. */
const ofSide = (context: RepContext, criterion: Shrug, side: Side): Finding => {
  const own = context.baseline.leastShrug[side];
  // The first repetition that was seen has nothing to be compared with: the later ones are compared with it.
  if (own === null) return mostShrugPct(context, criterion, side) === null ? 'hidden' : 'none';
  return longestPast(context, SHRUG_MS, (measures) => {
    const shrug = shrugIn(context, criterion, measures, side);
    if (!shrug) return null;
    return shrug.pct - Math.max(shrug.limitPct, own + BEYOND_OWN_PCT) - doubtPct(context, measures, side);
  });
};

/** Whether one shoulder rises further than the other while both arms are raised alike. */
const betweenSides = (context: RepContext, criterion: Shrug, differOver: number): Finding =>
  longestPast(context, SHRUG_MS, (measures) => {
    const left = shrugPct(context.rest, measures, 'left');
    const right = shrugPct(context.rest, measures, 'right');
    const leftDeg = seenValue(measures, 'shoulder', 'left');
    const rightDeg = seenValue(measures, 'shoulder', 'right');
    if (left === null || right === null || leftDeg === null || rightDeg === null) return null;
    if (limitAt(criterion, Math.max(leftDeg, rightDeg)) === null || Math.abs(leftDeg - rightDeg) > ALIKE_DEG)
      return null;
    const doubt = Math.hypot(doubtPct(context, measures, 'left'), doubtPct(context, measures, 'right'));
    return Math.abs(left - right) - differOver - doubt;
  });

/** A shoulder is pulled up to its ear by more than lifting the arm explains, or further than the other one. */
export const shrug: FaultJudge<'shrug'> = {
  needsWhole: false,
  find: (context, criterion) => {
    const { sidesDifferOver } = criterion;
    const sides = [ofSide(context, criterion, 'left'), ofSide(context, criterion, 'right')];
    return earliest(sidesDifferOver === null ? sides : [...sides, betweenSides(context, criterion, sidesDifferOver)]);
  },
};
