import {
  isCounted,
  type Condition,
  type CountedExercise,
  type Exercise,
  type FaultRule,
  type Movement,
  type PostureExercise,
} from '../core/exercise/exercise.ts';
import type { CriterionOf, FaultCriterion } from '../core/exercise/fault-criterion.ts';
import { bitOf, hasAny, jointsOf, NO_LANDMARKS } from '../core/body/landmark-set.ts';
import { isSided } from '../core/measure/readings.ts';
import { sidedRule } from '../core/measure/sided-measures.ts';
import { beyondLimits } from '../care/figure/joint-limits.ts';
import type { Mistake } from './parse.ts';

const mistake = (where: string, expected: string): readonly Mistake[] => [{ where, expected }];
const NONE: readonly Mistake[] = [];

/** Which fields of a complete exercise contradict each other: bands, phases, faults. */
export const contradictionsIn = (exercise: Exercise): readonly Mistake[] => [
  ...bandsOf(exercise).flatMap(([where, condition]) => inBand(where, condition)),
  ...staying(exercise),
  ...(isCounted(exercise) ? ofMovement(exercise) : NONE),
  ...(isCounted(exercise) ? SIDES.flatMap((side) => ofSide(exercise, side)) : NONE),
  ...(exercise.mode === 'screen' ? ofScreen(exercise) : NONE),
  ...held(exercise),
  ...exercise.faults.flatMap((rule, index) => ofFault(exercise, rule, index)),
  ...ofFigure(exercise),
];

const SIDES = ['left', 'right'] as const;

/** The numbers that differ for one side must not contradict the other fields either. */
function ofSide(exercise: CountedExercise, side: (typeof SIDES)[number]): readonly Mistake[] {
  const { bySide, ...table } = exercise;
  const figures = bySide?.[side];
  if (!figures) return NONE;
  return contradictionsIn({ ...table, ...figures }).map(({ where, expected }) => ({
    where: `bySide.${side}.${where}`,
    expected,
  }));
}

type Band = readonly [where: string, condition: Condition];

const listed = (where: string, conditions: readonly Condition[] = []): readonly Band[] =>
  conditions.map((condition, index) => [`${where}.${index}`, condition]);

const bandsOf = ({ startPose, stay, movement }: Exercise): readonly Band[] => [
  ...listed('startPose', startPose),
  ...listed('stay', stay),
  ...listed('movement.attempt', movement?.attempt),
  ...listed('movement.others', movement?.others),
  ...listed('movement.requires', movement?.requires),
];

function inBand(where: string, { min, max }: Condition): readonly Mistake[] {
  if (min === undefined && max === undefined) return mistake(where, 'min, max, or both');
  return (min ?? -Infinity) > (max ?? Infinity) ? mistake(`${where}.min`, `at most ${max}, its max`) : NONE;
}

const bandFor = (conditions: readonly Condition[], measure: Condition['measure']): readonly [number, number] => {
  const bands = conditions.filter((condition) => condition.measure === measure);
  return [
    Math.max(-Infinity, ...bands.map(({ min = -Infinity }) => min)),
    Math.min(Infinity, ...bands.map(({ max = Infinity }) => max)),
  ];
};

/** The start pose must not lie outside of the bounds that the person has to keep. */
const staying = ({ startPose, stay }: Exercise): readonly Mistake[] =>
  listed('stay', stay).flatMap(([where, { measure, min = -Infinity, max = Infinity }]) => {
    const [startMin, startMax] = bandFor(startPose, measure);
    return min > startMax || max < startMin ? mistake(where, `a band that ${measure} has in the start pose`) : NONE;
  });

/** 1 where the movement opens an angle, -1 where it closes one: times this, further out is always more. */
const signOf = ({ direction }: Movement): 1 | -1 => (direction === 'opens' ? 1 : -1);

function ofMovement(exercise: CountedExercise): readonly Mistake[] {
  const { movement } = exercise;
  return [...counting(movement), ...starting(exercise), ...sided(exercise), ...seeing(exercise)];
}

/**
 * Rest, counting level and target must follow in this order on the way out. A level that is counted from the person's
 * own rest has no fixed place in that order.
 */
function counting(movement: Movement): readonly Mistake[] {
  const { countAt, targetDeg, restDeg, direction, mostDeg } = movement;
  const sign = signOf(movement);
  if (countAt.kind === 'by') return NONE;
  const [where, deg] =
    countAt.kind === 'angle' ? ['movement.countAt.deg', countAt.deg] : ['movement.countAt.toDeg', countAt.toDeg];
  const past = direction === 'opens' ? 'above' : 'below';
  const before = direction === 'opens' ? 'at most' : 'at least';
  return [
    ...(sign * deg <= sign * restDeg ? mistake(where, `${past} ${restDeg}, the restDeg of what ${direction}`) : NONE),
    ...(countAt.kind === 'angle' && sign * deg > sign * targetDeg
      ? mistake(where, `${before} ${targetDeg}, the targetDeg of what ${direction}`)
      : NONE),
    ...(mostDeg !== undefined && sign * mostDeg <= sign * targetDeg
      ? mistake('movement.mostDeg', `${past} ${targetDeg}, the targetDeg of what ${direction}`)
      : NONE),
    ...(sign * targetDeg <= sign * restDeg
      ? mistake('movement.targetDeg', `${past} ${restDeg}, the restDeg of what ${direction}`)
      : NONE),
  ];
}

/**
 * The start pose holds the limb at rest: it must allow the rest position, and end before a repetition counts. Where a
 * person's own range is small, a repetition may count inside the start pose: it is then counted from the person's own
 * rest, and not from the pose.
 */
function starting({ startPose, movement, personal }: CountedExercise): readonly Mistake[] {
  const { measure, direction, countAt, restDeg } = movement;
  const index = startPose.findIndex((condition) => condition.measure === measure);
  if (index < 0 || countAt.kind === 'by') return NONE;
  const [min, max] = bandFor(startPose, measure);
  const where = `startPose.${index}`;
  const isRestOut = direction === 'opens' ? min > restDeg : max < restDeg;
  if (isRestOut)
    return mistake(
      where,
      `a band that rest lies in: ${direction === 'opens' ? 'min at most' : 'max at least'} ${restDeg}`,
    );
  if (countAt.kind !== 'angle' || (personal && personal.own.length > 0)) return NONE;
  const reaches = direction === 'opens' ? max >= countAt.deg : min <= countAt.deg;
  return reaches ? mistake(where, `a band that ends before ${countAt.deg}, where the repetition counts`) : NONE;
}

/** A partner limb, and naming the repetition after the other side, make sense only where each side moves by itself. */
function sided({ sides, movement }: CountedExercise): readonly Mistake[] {
  if (sides === 'each') return NONE;
  return [
    ...(movement.partner ? mistake('movement.partner', 'none where both sides move together') : NONE),
    ...(movement.reports ? mistake('movement.reports', 'none where both sides move together') : NONE),
  ];
}

/** The counted measure must be visible in the picture. */
function seeing({ needs, movement }: CountedExercise): readonly Mistake[] {
  const needed = needs.reduce((set, name) => set | bitOf(name), NO_LANDMARKS);
  const { joints } = sidedRule(movement.measure);
  const missing = (['left', 'right'] as const).flatMap((side) =>
    joints.filter((joint) => !hasAny(needed, jointsOf(side, [joint]))).map((joint) => `${side}${joint}`),
  );
  return missing.length > 0 ? mistake('needs', `${missing.join(', ')} too: ${movement.measure} rests on them`) : NONE;
}

/**
 * A posture screen records and judges nothing. Its values need names of their own, and each measure must be visible in
 * the view that records it.
 */
const ofScreen = ({ screen, faults }: PostureExercise): readonly Mistake[] => {
  const ids = screen.flatMap(({ figures }) => figures.map(({ id }) => id));
  return [
    ...(faults.length > 0 ? mistake('faults', 'none: a screen judges nothing') : NONE),
    ...screen.flatMap(({ view, figures }, step) =>
      figures.flatMap(({ id, measure }, index) => [
        ...(ids.indexOf(id) !== ids.lastIndexOf(id)
          ? mistake(`screen.${step}.figures.${index}.id`, 'an id that no other figure has')
          : NONE),
        ...(view === 'front' && isSided(measure)
          ? mistake(`screen.${step}.figures.${index}.measure`, 'a measure of the body: both sides face the camera')
          : NONE),
      ]),
    ),
  ];
};

/** The rounds of a guided exercise, and stretches, last as long as the dose says: they need a hold time. */
const held = ({ mode, dose }: Exercise): readonly Mistake[] =>
  mode !== 'repetitions' && dose.holdMs <= 0 ? mistake('dose.holdMs', `above 0 where the mode is ${mode}`) : NONE;

/** The drawing must keep to the limits of the joints, and must show more of the movement than its rest. */
function ofFigure({ figure, movement, personal }: Exercise): readonly Mistake[] {
  if (!figure) return NONE;
  const { rest, end, to } = figure;
  const parts = [
    ['figure.rest', rest],
    ['figure.rest.both', rest?.both],
    ['figure.end', end],
    ['figure.end.both', end?.both],
    ['figure.end.mover', end?.mover],
    ['figure.end.other', end?.other],
  ] as const;
  const isShort =
    to !== undefined && movement && !personal && signOf(movement) * to < signOf(movement) * movement.targetDeg;
  return [
    ...parts.flatMap(([where, angles = {}]) =>
      beyondLimits(angles).flatMap(({ angle, min, max }) =>
        mistake(`${where}.${angle}`, `${min} to ${max}, as far as that joint goes`),
      ),
    ),
    ...(to !== undefined && !movement ? mistake('figure.to', 'none where nothing is counted') : NONE),
    ...(isShort ? mistake('figure.to', `${movement.targetDeg}, the target, or past it`) : NONE),
  ];
}

function ofFault(exercise: Exercise, { id, test, unless = [] }: FaultRule, index: number): readonly Mistake[] {
  const where = `faults.${index}`;
  const earlier = exercise.faults.slice(0, index).map((rule) => rule.id);
  return [
    ...(earlier.includes(id)
      ? mistake(`${where}.id`, `an id that no fault before has: ${id} is faults.${earlier.indexOf(id)}`)
      : NONE),
    ...unless.flatMap((other, at) =>
      earlier.includes(other)
        ? NONE
        : mistake(`${where}.unless.${at}`, 'the id of a fault that stands before this one'),
    ),
    ...ofTest(exercise, test, `${where}.test`),
  ];
}

function ofTest(exercise: Exercise, test: FaultCriterion, where: string): readonly Mistake[] {
  if (exercise.mode === 'guided' && test.kind !== 'while') {
    return mistake(`${where}.kind`, 'while: a guided exercise has no repetition to be judged');
  }
  switch (test.kind) {
    case 'at-peak':
      return [...figures(test, where), ...limbs(exercise, test, where)];
    case 'while':
      return [...figures(test, where), ...limbs(exercise, test, where), ...origin(exercise, test, where)];
    case 'same-side':
      return exercise.movement?.partner ? NONE : mistake(`${where}.kind`, 'a movement with a partner limb');
    case 'shrug': {
      const disordered = test.bands.findIndex((band, i) => band.belowDeg <= (test.bands[i - 1]?.belowDeg ?? 0));
      return disordered < 0 ? NONE : mistake(`${where}.bands.${disordered}.belowDeg`, 'above that of the band before');
    }
    case 'follows':
      return exercise.sides === 'each' ? NONE : mistake(`${where}.kind`, 'a movement of one side');
    case 'sides-differ':
    case 'sags':
    case 'tempo':
    case 'return-tempo':
      return NONE;
  }
}

type Measuring = CriterionOf<'at-peak' | 'while'>;

function figures({ kind, under, over }: Measuring, where: string): readonly Mistake[] {
  if (under === undefined && over === undefined) return mistake(where, 'under or over');
  if (kind === 'while' && under !== undefined && over !== undefined) return mistake(where, 'under or over, not both');
  const isEverything = under !== undefined && over !== undefined && under > over;
  return isEverything ? mistake(`${where}.under`, `at most ${over}, its over: else everything is a fault`) : NONE;
}

/** A measure of the whole body has no side, a measure of a limb needs one, and the exercise must use that limb. */
function limbs({ sides, movement }: Exercise, { measure, of }: Measuring, where: string): readonly Mistake[] {
  if (!isSided(measure)) return of === 'body' ? NONE : mistake(`${where}.of`, `body: ${measure} has no side`);
  if (of === 'body') return mistake(`${where}.of`, `a limb: ${measure} has a side`);
  if (of === 'partner' && !movement?.partner)
    return mistake(`${where}.of`, 'a limb of the movement: it has no partner');
  return of === 'other' && sides === 'both' ? mistake(`${where}.of`, 'a limb that moves: both sides do') : NONE;
}

/** Of the first repetition without faults, only how far the hips move is remembered. */
function origin({ mode }: Exercise, { from, measure }: CriterionOf<'while'>, where: string): readonly Mistake[] {
  if (from !== 'first-clean-rep') return NONE;
  if (mode === 'guided') return mistake(`${where}.from`, 'zero or rest: a guided exercise has no repetition');
  return measure === 'hipShift' ? NONE : mistake(`${where}.from`, `zero or rest: only hipShift is remembered`);
}
