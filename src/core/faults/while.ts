import type { CriterionOf } from '../exercise/fault-criterion.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import type { Measures } from '../measure/measures.ts';
import { isSided } from '../measure/readings.ts';
import { sidedRule } from '../measure/sided-measures.ts';
import { excessOf } from './excess.ts';
import type { FaultJudge } from './fault-judge.ts';
import type { Finding } from './finding.ts';
import { hipShiftOf } from './hip-shift.ts';
import { doubtOf, isHeldBack, type Held } from './certainty.ts';
import { aloneBandOf, sidesOf, type RepContext } from './rep-context.ts';
import { earliest, longestPast, type Excess } from './spans.ts';

/** What a frame is held against by the criterion. */
export const heldBy = ({ measure, over, of }: CriterionOf<'while'>, side: Side | null, measures: Measures): Held => {
  const held = { measure, side, limit: over === undefined ? 'under' : 'over' } as const;
  return { ...held, isStaying: of === 'other', isHeldBack: isHeldBack(held, measures) };
};

/**
 * How far the limb that stays was read from its rest before, in repetitions in which the other one went as far, by its error band:
 * what covers it less may be copied less.
 */
const stayedDegOf = ({ exercise, shape, baseline }: RepContext, side: Side | null): number | null => {
  const stayed = side && baseline.stayed[side];
  return stayed && stayed.outDeg >= shape.peakDeg - sidedRule(exercise.movement.measure).band ? stayed.deg : null;
};

/** How far past its limit the body, or a limb, surely is. */
const surelyPast = (
  context: RepContext,
  criterion: CriterionOf<'while'>,
  measures: Measures,
  side: Side | null,
): number | null => {
  const excess = excessOf(criterion, { rest: context.rest, baseline: context.baseline }, measures, side);
  if (excess === null) return null;
  const stayedDeg = criterion.of === 'other' && criterion.from === 'rest' ? stayedDegOf(context, side) : null;
  return excess - doubtOf(context, { ...heldBy(criterion, side, measures), stayedDeg }, measures);
};

/** Of limbs that do the same and are seen alike, one alone must be past its limit beyond its error band. */
const excessIn =
  (context: RepContext, criterion: CriterionOf<'while'>, side: Side | null): Excess =>
  (measures) => {
    const { measure, of } = criterion;
    const excess = surelyPast(context, criterion, measures, side);
    if (excess === null || side === null || of !== 'both' || !isSided(measure)) return excess;
    const twins = surelyPast(context, criterion, measures, otherSide(side));
    return twins !== null && twins <= 0 ? excess - aloneBandOf(context, measure) : excess;
  };

const find = (context: RepContext, criterion: CriterionOf<'while'>): Finding => {
  // The first clean repetition has nothing to be compared with: the later ones are compared with it.
  if (criterion.from === 'first-clean-rep' && context.baseline.cleanHipShift === null)
    return hipShiftOf(context) === null ? 'hidden' : 'none';
  const pastOn = (side: Side | null): Finding =>
    longestPast(context, criterion.forMs, excessIn(context, criterion, side));
  if (!isSided(criterion.measure)) return pastOn(null);
  // Whichever limb moved, the other one did too where both did.
  if (context.isMoverGuessed && criterion.of === 'other') {
    const both = [pastOn('left'), pastOn('right')];
    return both.every((finding) => typeof finding === 'object') ? earliest(both) : 'hidden';
  }
  return earliest(sidesOf(context, criterion.of).map(pastOn));
};

/** The measure lies under or over its limit for a time while the repetition runs. */
export const duringRep: FaultJudge<'while'> = { needsWhole: false, find };
