import {
  isCounted,
  type CountedExercise,
  type Exercise,
  type FaultRule,
  type Movement,
  type OwnFigure,
  type Personal,
  type SideLimits,
} from '../exercise/exercise.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import { withTolerance } from '../exercise/fault-criterion.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';
import { isSided } from '../measure/readings.ts';

/** What a plan changes for one side of one person. Degrees (per cent where the measure is a share), milliseconds. */
export interface SidePlan {
  readonly holdMs?: number;
  readonly countDeg?: number;
  readonly targetDeg?: number;
  /** The furthest this person can go: the bands that the exercise gives as a share of the own range follow it. */
  readonly ownRangeDeg?: number;
  /** The same for measures beside the counted one, e.g. the shoulder in a press. */
  readonly ownDeg?: Readonly<Partial<Record<SidedMeasure, number>>>;
  /** Rest to the furthest point, and back, in less than this is too fast. */
  readonly tooFastMs?: number;
  readonly tooFastBackMs?: number;
  /** How much further than a fault's limit is accepted, by the fault's id, in the unit of what it measures. */
  readonly tolerance?: Readonly<Record<string, number>>;
}

/** What a plan changes of an exercise for one person; what it says of one side stands over what it says of both. */
export interface PlanOverride extends SidePlan {
  readonly sets?: number;
  readonly reps?: number;
  /** Rest between two sets. */
  readonly restMs?: number;
  /** Only this side is asked for; the patient's left and right. Both where nothing is said. */
  readonly side?: Side;
  /** The pace that is asked for, rest to the furthest point. */
  readonly paceMs?: number;
  /** Faults that the plan does not want judged, e.g. `knee-extends` where a straight leg is prescribed. */
  readonly without?: readonly string[];
  /** The patient's left and right. In an exercise of both sides at once it is the limb's side. */
  readonly left?: SidePlan;
  readonly right?: SidePlan;
}

/** Own ranges by measure, of the moving side and, for a partner limb, of the other one. */
type Own = Readonly<Partial<Record<SidedMeasure, number>>>;

const easier = ({ direction }: Movement, a: number, b: number): number =>
  direction === 'opens' ? Math.min(a, b) : Math.max(a, b);
const further = ({ direction }: Movement, a: number, b: number): number =>
  direction === 'opens' ? Math.max(a, b) : Math.min(a, b);

/**
 * Bands that follow somebody's range lie at least this far from where rest ends. What a camera can tell apart is
 * decided in `levels.ts`. A technical choice.
 */
const OFF_REST_DEG = 1;

/** The counted angle's bands for somebody who reaches `ownDeg`: never harder than the table's own. A closing angle's share is one of the way from rest. */
const forOwnRange = (movement: Movement, ownDeg: number | undefined): Movement => {
  const { own, countAt, direction, targetDeg, restDeg } = movement;
  if (!own || ownDeg === undefined) return movement;
  const aimed = easier(movement, targetDeg, ownDeg + (direction === 'opens' ? -own.lessDeg : own.lessDeg));
  const offRest = restDeg + (direction === 'opens' ? OFF_REST_DEG : -OFF_REST_DEG);
  if (countAt.kind !== 'angle') return { ...movement, targetDeg: further(movement, aimed, offRest) };
  const share = own.countShare ?? 1;
  const shared = direction === 'opens' ? share * ownDeg : restDeg - share * (restDeg - ownDeg);
  const wanted = own.countShare === undefined ? aimed : shared;
  const countDeg = easier(movement, countAt.deg, further(movement, wanted, offRest));
  return { ...movement, countAt: { kind: 'angle', deg: countDeg }, targetDeg: further(movement, aimed, countDeg) };
};

const shareOf = (min: number, share: number | undefined, own: number | undefined): number =>
  share === undefined || own === undefined ? min : Math.min(min, share * own);

const forOwn = (movement: Movement, own: Own): Movement => {
  const { requires } = movement;
  return {
    ...forOwnRange(movement, own[movement.measure]),
    ...(requires && {
      requires: requires.map((one) =>
        one.min === undefined
          ? one
          : { ...one, min: shareOf(one.min, one.ownShare, isSided(one.measure) ? own[one.measure] : undefined) },
      ),
    }),
  };
};

const asked = (movement: Movement, { countDeg, targetDeg }: SidePlan): Movement => ({
  ...movement,
  ...(countDeg !== undefined && { countAt: { kind: 'angle', deg: countDeg } as const }),
  ...(targetDeg !== undefined && { targetDeg }),
});

/** A fault at the peak, with its limit for somebody whose own range falls short of everybody's. */
const forOwnPeak = (rule: FaultRule, own: Own, ofPartner: Own): FaultRule => {
  const { test } = rule;
  if (test.kind !== 'at-peak' || test.ownLessDeg === undefined || test.under === undefined) return rule;
  const range = isSided(test.measure) ? (test.of === 'partner' ? ofPartner : own)[test.measure] : undefined;
  return range === undefined
    ? rule
    : { ...rule, test: { ...test, under: Math.min(test.under, range - test.ownLessDeg) } };
};

const inTempo = (rules: readonly FaultRule[], { tooFastMs, tooFastBackMs }: SidePlan): readonly FaultRule[] => {
  const timed = rules.map((rule): FaultRule => {
    const { test } = rule;
    if (test.kind === 'tempo') return { ...rule, test: { ...test, underMs: tooFastMs ?? test.underMs } };
    if (test.kind === 'return-tempo') return { ...rule, test: { ...test, underMs: tooFastBackMs ?? test.underMs } };
    return rule;
  });
  if (tooFastMs === undefined || rules.some(({ test }) => test.kind === 'tempo')) return timed;
  return [
    ...timed,
    { id: 'too-fast', kind: 'form', test: { kind: 'tempo', underMs: tooFastMs }, source: 'This person’s plan.' },
  ];
};

const ownOf = ({ measure }: Movement, { ownDeg, ownRangeDeg }: SidePlan): Own => ({
  ...ownDeg,
  ...(ownRangeDeg !== undefined && { [measure]: ownRangeDeg }),
});

/** The limits of one side, or of both, by a plan for them and the plan for the partner limb. */
const limitsBy = (exercise: CountedExercise, plan: SidePlan, ofPartner: SidePlan): SideLimits => {
  const { movement, faults, dose } = exercise;
  const [own, partners] = [ownOf(movement, plan), ownOf(movement, ofPartner)];
  return {
    movement: asked(forOwn(movement, own), plan),
    faults: inTempo(faults, plan)
      .map((rule) => forOwnPeak(rule, own, partners))
      .map((rule) => ({ ...rule, test: withTolerance(rule.test, plan.tolerance?.[rule.id] ?? 0) })),
    dose: { ...dose, holdMs: plan.holdMs ?? dose.holdMs },
  };
};

const planned = (exercise: CountedExercise, plan: PlanOverride): CountedExercise => {
  const forBoth = { ...exercise, ...limitsBy(exercise, plan, plan) };
  if (!plan.left && !plan.right) return forBoth;
  const { ownRangeDeg: _inOwn, ...both } = plan;
  const planOf = (side: Side): SidePlan => {
    const { ownRangeDeg: _inOwnToo, ...own } = plan[side] ?? {};
    return {
      ...both,
      ...own,
      ownDeg: { ...ownOf(exercise.movement, plan), ...ownOf(exercise.movement, plan[side] ?? {}) },
      tolerance: { ...both.tolerance, ...own.tolerance },
    };
  };
  const limits = (side: Side): SideLimits => limitsBy(exercise, planOf(side), planOf(otherSide(side)));
  return { ...forBoth, bySide: { left: limits('left'), right: limits('right') } };
};

const dosed = <E extends Exercise>(exercise: E, plan: PlanOverride): E => {
  const { dose } = exercise;
  return {
    ...exercise,
    dose: {
      ...dose,
      sets: plan.sets ?? dose.sets,
      reps: plan.reps ?? dose.reps,
      holdMs: plan.holdMs ?? dose.holdMs,
      restMs: plan.restMs ?? dose.restMs,
      ...(plan.side !== undefined && exercise.sides === 'each' && { side: plan.side }),
      ...(plan.paceMs !== undefined && { paceMs: plan.paceMs }),
    },
    faults: exercise.faults.filter(({ id }) => !plan.without?.includes(id)),
  };
};

type Part = Personal['plan'][number];
const PARTS: Readonly<Record<Exclude<keyof PlanOverride, Side>, Part>> = {
  sets: 'dose',
  reps: 'dose',
  restMs: 'dose',
  side: 'dose',
  holdMs: 'dose',
  countDeg: 'range',
  targetDeg: 'range',
  ownRangeDeg: 'range',
  ownDeg: 'range',
  tooFastMs: 'tempo',
  tooFastBackMs: 'tempo',
  paceMs: 'tempo',
  tolerance: 'tolerance',
  without: 'faults',
};

const partsOf = (plan: PlanOverride): readonly Part[] => {
  const { left = {}, right = {}, ...both } = plan;
  const keys = new Set([...Object.keys(both), ...Object.keys(left), ...Object.keys(right)]);
  return [...new Set(Object.entries(PARTS).flatMap(([key, part]) => (keys.has(key) ? [part] : [])))];
};

/** What a range check found, as a plan for it; a plan that is asked for stands over it. */
const planOver = ({ movement }: CountedExercise, own: readonly OwnFigure[], plan: PlanOverride): PlanOverride => {
  if (own.length === 0) return plan;
  const side = (which: Side): SidePlan => {
    const found: Partial<Record<SidedMeasure, number>> = {};
    for (const { measure, side: of, valueDeg } of own) if (of === which) found[measure] = valueDeg;
    const asks = plan[which] ?? {};
    return { ...asks, ownDeg: { ...found, ...ownOf(movement, plan), ...asks.ownDeg } };
  };
  return { ...plan, left: side('left'), right: side('right') };
};

/** The exercise as this person's plan and range check have it. What they leave open stays as it is. */
export const applyPlan = (exercise: Exercise, plan: PlanOverride, own: readonly OwnFigure[] = []): Exercise => {
  const parts = partsOf(plan);
  const whose = parts.length + own.length > 0 ? { personal: { plan: parts, own } } : {};
  const exerciseDosed = { ...dosed(exercise, plan), ...whose };
  return isCounted(exerciseDosed) ? planned(exerciseDosed, planOver(exerciseDosed, own, plan)) : exerciseDosed;
};
