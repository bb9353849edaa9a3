import { otherSide } from '../../core/body/landmarks.ts';
import { isCounted, type Condition, type CountedExercise } from '../../core/exercise/exercise.ts';
import { forLane } from '../../core/exercise/for-side.ts';
import type { FigureAngles } from '../../core/exercise/figure-hints.ts';
import type { Measure } from '../../core/measure/names.ts';
import { isSided } from '../../core/measure/readings.ts';
import { sidedRule } from '../../core/measure/sided-measures.ts';
import { both, changed, merge, mirrored, on, type AngleChange, type JointAngles } from './angles.ts';
import {
  balanced,
  driverOf,
  midwayLeanDeg,
  onLane,
  sideOfLane,
  type Driver,
  type Lane,
  type Resting,
} from './drivers.ts';
import { heldAnchors } from './ground.ts';
import { measured } from './measured.ts';
import { skeletonOf, type Anchors, type Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import type { Vec } from './vectors.ts';

/** One movement of an exercise: of one side, or of both at once. */
export interface Way {
  readonly lane: Lane;
  readonly change: AngleChange;
  readonly end: JointAngles;
  /** How far the trunk leans forwards half way out, on top of its lean at the two ends. */
  readonly midwayLeanDeg: number;
  /** What is there early on the way out, and until late on the way back: at the end, beside `end`. */
  readonly early?: AngleChange;
}

/** A person at rest in an exercise, with hands and feet where they lie. */
export interface Laid extends Resting {
  /** The place of the pelvis at rest; the floor is at height 0. */
  readonly place: Vec;
  readonly anchors: Anchors;
}

/**
 * The posture that the exercise's drawing hints ask for, on a lane. Hints for leaning and turning are written for the
 * left side.
 */
export function hinted(hints: FigureAngles | undefined, lane: Lane): AngleChange {
  if (!hints) return {};
  const { both: alike = {}, mover = {}, other = {}, ...axial } = hints;
  const others = lane === 'both' ? {} : on(otherSide(lane), other);
  return merge(lane === 'right' ? mirrored(axial) : axial, both(alike), onLane(lane, mover), others);
}

/** Where a band has only one end, the value is put this far inside of it; else in the middle. */
const CLEAR_DEG = 15;
const CLEAR_PCT = 5;

/** A value that lies well inside a band. */
export function inside({ measure, min, max }: Condition): number {
  if (min !== undefined && max !== undefined) return (min + max) / 2;
  const clear = isSided(measure) && sidedRule(measure).unit === 'pct' ? CLEAR_PCT : CLEAR_DEG;
  return min !== undefined ? min + clear : (max ?? 0) - clear;
}

/** Whether a value lies in a band; what cannot be measured does not speak against it. */
export const isIn = (value: number, { min = -Infinity, max = Infinity }: Condition): boolean =>
  Number.isNaN(value) || (value >= min && value <= max);

/** A measure and whose it is. */
export interface Whose {
  readonly measure: Measure;
  readonly of: Lane;
}

/** What a measure is to read. */
export interface Reading extends Whose {
  readonly wanted: number;
}

/** A band, and on which lane it must hold. */
export interface LaneCondition extends Whose {
  readonly band: Condition;
}

/** A movement in the making: who moves, on which lane, and what nothing that is brought anywhere may move. */
export interface Moving {
  readonly laid: Laid;
  readonly lane: Lane;
  /** What the exercise's drawing hints ask for at the end. */
  readonly hints: AngleChange;
}

/** The movement of a lane, with the exercise's drawing hints. */
export const movingOf = (laid: Laid, lane: Lane): Moving => ({
  laid,
  lane,
  hints: hinted(laid.exercise.figure?.end, lane),
});

/** The whole of a change: with the drawing hints, and in balance. */
const wholeOf = ({ laid, lane, hints }: Moving, change: AngleChange): AngleChange =>
  balanced(laid, lane, merge(change, hints));

const restOf = ({ build, rest, place, anchors }: Laid): Skeleton => skeletonOf(build, rest, place, anchors);

/** What a measure reads at the end of a movement that makes this change. */
export function readAtEnd(moving: Moving, change: AngleChange, { measure, of }: Whose): number {
  const { laid } = moving;
  const whole = wholeOf(moving, change);
  const end = skeletonOf(laid.build, changed(laid.rest, whole), laid.place, heldAnchors(laid.anchors, [[whole, 1]]));
  return measured(laid.exercise, end, { measure, side: sideOfLane(of), rest: restOf(laid) });
}

/** What a measure reads at rest. */
export const readAtRest = ({ laid }: Moving, { measure, of }: Whose): number =>
  measured(laid.exercise, restOf(laid), { measure, side: sideOfLane(of), rest: restOf(laid) });

/** The change, with what a driver moves brought to where the measure reads the wanted value at the end, or as near to it as it goes. */
export function brought(
  moving: Moving,
  before: AngleChange,
  {
    to,
    driver = driverOf(to.measure, to.of, moving.laid, 'moving'),
  }: { readonly to: Reading; readonly driver?: Driver | null },
): AngleChange {
  if (!driver) return before;
  const moved = (value: number): AngleChange => merge(before, driver.change(value));
  return moved(solve((value) => readAtEnd(moving, moved(value), to), to.wanted, driver.range));
}

/** The change, with each measure that lies outside of its band brought into it. */
export const meeting = (moving: Moving, before: AngleChange, conditions: readonly LaneCondition[]): AngleChange =>
  conditions.reduce(
    (change, { band, ...whose }) =>
      isIn(readAtEnd(moving, change, whose), band)
        ? change
        : brought(moving, change, { to: { ...whose, wanted: inside(band) } }),
    before,
  );

/** The movement that makes this change. */
export function wayOf(moving: Moving, change: AngleChange): Way {
  const { exercise, rest } = moving.laid;
  const whole = wholeOf(moving, change);
  return { lane: moving.lane, change: whole, end: changed(rest, whole), midwayLeanDeg: midwayLeanDeg(exercise) };
}

/** What the counted measure of a lane has to read at the end; null where nothing is counted. */
export function countedAtEnd(moving: Moving): Reading | null {
  const { laid, lane } = moving;
  if (!isCounted(laid.exercise)) return null;
  const sided = forLane(laid.exercise, lane, null);
  const whose = { measure: sided.movement.measure, of: lane };
  return { ...whose, wanted: furthest(sided, () => readAtEnd(moving, {}, whose)) };
}

/** What a body changes from rest to the end of a movement that is done as it should be, but for the rule of one fault. */
export function cleanChange(moving: Moving, butForFault?: string): AngleChange {
  const { laid, lane } = moving;
  const { exercise } = laid;
  if (exercise.mode === 'screen') return { turnDeg: -90 };
  const counted = countedAtEnd(moving);
  if (!isCounted(exercise) || !counted) return {};
  const moved = brought(moving, {}, { to: counted });
  const met = meeting(moving, moved, conditionsAtEnd(forLane(exercise, lane, null), lane, butForFault));
  // Meeting the conditions may have changed the counted measure: set it again.
  return met === moved ? met : brought(moving, met, { to: counted });
}

/** How far the counted measure goes in the drawing: to the value in the drawing hints, or to the target. */
function furthest({ movement, figure, personal }: CountedExercise, atRest: () => number): number {
  // Where a plan or a range check has set this person's own range, the drawing goes to their target.
  const isOwn = personal && (personal.plan.includes('range') || personal.own.length > 0);
  if (figure?.to !== undefined && !isOwn) return figure.to;
  const { measure, countAt, targetDeg, direction } = movement;
  // A person who stands up is drawn fully upright at the end: hips and knees as straight as the exercise asks for.
  if (measure === 'stand') return 100;
  if (countAt.kind !== 'by') return targetDeg;
  // Twice the least change that counts.
  return atRest() + (direction === 'opens' ? 2 : -2) * countAt.deg;
}

/**
 * What must be true at the furthest point beside the counted angle: requirements, the partner's angle, and the values
 * at which no fault is found, but for one.
 */
export function conditionsAtEnd(
  { movement, faults }: CountedExercise,
  lane: Lane,
  butForFault?: string,
): readonly LaneCondition[] {
  const other = lane === 'both' ? lane : otherSide(lane);
  const on = (of: Lane, band: Condition): LaneCondition => ({ measure: band.measure, of, band });
  const { requires = [], partner } = movement;
  return [
    ...requires.map((condition) => on(lane, condition)),
    ...(partner ? [on(other, { measure: partner.measure, min: partner.countDeg })] : []),
    ...faults.flatMap(({ id, test }) => {
      const isBand = test.kind === 'at-peak' || (test.kind === 'while' && test.from === 'zero');
      if (!isBand || test.of === 'body' || id === butForFault) return [];
      const { measure, under: min, over: max } = test;
      const of = test.of === 'partner' || test.of === 'other' ? other : lane;
      return [on(of, { measure, ...(min !== undefined && { min }), ...(max !== undefined && { max }) })];
    }),
  ];
}
