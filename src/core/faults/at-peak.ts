import { forSide } from '../exercise/for-side.ts';
import type { CriterionOf } from '../exercise/fault-criterion.ts';
import { median } from '../maths/numbers.ts';
import { isSided, isSure, readMeasure, seenValue } from '../measure/readings.ts';
import type { BodyMeasure } from '../measure/names.ts';
import { sidedRule, type SidedMeasure } from '../measure/sided-measures.ts';
import type { Side } from '../body/landmarks.ts';
import { peakValue, type RepShape } from '../repetition/rep-shape.ts';
import type { FaultJudge } from './fault-judge.ts';
import type { Finding } from './finding.ts';
import { doubtOf, type Held } from './certainty.ts';
import { aloneBandOf, middleOf, noiseAtPeak, sidesOf, straightJointOf, type RepContext } from './rep-context.ts';

type AtPeak = CriterionOf<'at-peak'>;
type Limits = Pick<AtPeak, 'under' | 'over'>;

/** The limits of one side: where both sides move each has its own; a limb that moves alone is judged by its side's already. */
const limitsOf = ({ exercise, mover }: RepContext, criterion: AtPeak, ruleId: string, side: Side): Limits => {
  if (mover !== null) return criterion;
  const own = forSide(exercise, side).faults.find(({ id }) => id === ruleId)?.test;
  return own?.kind === 'at-peak' ? own : criterion;
};

const ofBody = (context: RepContext, measure: BodyMeasure, { under = -Infinity, over = Infinity }: Limits): Finding => {
  const values = context.shape.atPeak
    .map((measures) => readMeasure(measures, measure, null, context.rest.mean))
    .filter((value) => value !== null);
  if (values.length === 0) return 'hidden';
  const value = median(values);
  const past = Math.max(under - value, value - over);
  return past > doubtOf(context, { measure, side: null, limit: 'over' }, noiseAtPeak(context))
    ? middleOf(context)
    : 'none';
};

/**
 * The most that a joint which must be straight was read at the peak before, where the limb was no further out than now by more than
 * its error band: of a lower leg more is covered (of a true 160 far knees read 123-160 there, 139-175 of a straight one lifted).
 */
const mostReadOf = (
  { exercise, shape, mover, baseline }: RepContext,
  measure: SidedMeasure,
  side: Side,
): number | null => {
  const most = side === mover && measure === straightJointOf(exercise) ? baseline.mostAtPeak[side] : null;
  return most && shape.peakDeg >= most.outDeg - sidedRule(exercise.movement.measure).band ? most.deg : null;
};

/**
 * How far either limb was seen to go in the repetition, in two frames at least. Of two limbs that are not the mover's own one goes
 * along; it may arrive after the mover, and the model may call it by the other's name for a part of the way.
 */
const furthestOfBoth = ({ frames }: RepShape, measure: SidedMeasure): number =>
  Math.max(
    ...(['left', 'right'] as const).map((side) => {
      const values = frames.map(({ measures }) =>
        isSure(measures, measure, side) ? (seenValue(measures, measure, side) ?? -Infinity) : -Infinity,
      );
      return values.sort((a, b) => b - a)[1] ?? -Infinity;
    }),
  );

const ofLimbs = (context: RepContext, measure: SidedMeasure, criterion: AtPeak, ruleId: string): Finding => {
  const past = sidesOf(context, criterion.of).flatMap((side) => {
    const value = peakValue(context.shape, measure, side);
    if (value === null) return [];
    const { under = -Infinity, over = Infinity } = limitsOf(context, criterion, ruleId, side);
    const furthest = criterion.of === 'partner' ? Math.max(value, furthestOfBoth(context.shape, measure)) : value;
    const mostRead = mostReadOf(context, measure, side);
    const doubt = (limit: Held['limit']): number =>
      doubtOf(context, { measure, side, limit, mostRead }, noiseAtPeak(context));
    return [Math.max(under - doubt('under') - furthest, value - over - doubt('over'))];
  });
  if (past.length === 0) return 'hidden';
  const alone = aloneBandOf(context, measure);
  return past.every((by) => by > 0) || past.some((by) => by > alone) ? middleOf(context) : 'none';
};

/** The measure at the peak lies under or over its limit. */
export const atPeak: FaultJudge<'at-peak'> = {
  needsWhole: true,
  find: (context, criterion, ruleId) =>
    isSided(criterion.measure)
      ? ofLimbs(context, criterion.measure, criterion, ruleId)
      : ofBody(context, criterion.measure, criterion),
};
