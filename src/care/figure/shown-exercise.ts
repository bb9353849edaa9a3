import { otherSide, type Side } from '../../core/body/landmarks.ts';
import { isCounted, type Condition, type CountedExercise, type Exercise } from '../../core/exercise/exercise.ts';
import { forLane } from '../../core/exercise/for-side.ts';
import { sits } from '../../core/exercise/sits.ts';
import type { FigureAngles, FigureHints } from '../../core/exercise/figure-hints.ts';
import type { Measure } from '../../core/measure/names.ts';
import { isSided } from '../../core/measure/readings.ts';
import { sidedRule } from '../../core/measure/sided-measures.ts';
import { between, both, changed, merge, mirrored, on, SIDES, type AngleChange, type JointAngles } from './angles.ts';
import { lengthsOf, USUAL_BUILD, type Build } from './build.ts';
import { balanced, driverOf, midwayLeanDeg, onLane, sideOfLane, type Lane, type Resting } from './drivers.ts';
import { anchorsOf, heldAnchors, isHand, placeOf, sideOf } from './ground.ts';
import { measured } from './measured.ts';
import { CONTACTS, skeletonOf, type Anchors, type Contact, type Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import { handsAndKnees, hookLying, seated, standing } from './start-poses.ts';
import { ORIGIN, type Vec } from './vectors.ts';

/** One movement of an exercise: of one side, or of both at once. */
export interface Way {
  readonly lane: Lane;
  readonly change: AngleChange;
  readonly end: JointAngles;
  /** How far the trunk leans forwards half way out, on top of its lean at the two ends. */
  readonly midwayLeanDeg: number;
}

/** An exercise as a body does it: the pose at rest, which hands and feet lie on the floor, and the movements. */
export interface ShownExercise extends Resting {
  /** The place of the pelvis at rest; the floor is at height 0. */
  readonly place: Vec;
  readonly anchors: Anchors;
  /** The movements, the left side first; none where no movement can be drawn. */
  readonly ways: readonly Way[];
}

const shown = new WeakMap<Exercise, ShownExercise>();

/** The poses of an exercise, made from the exercise's own data; the same exercise gives the same object. */
export function shownExercise(exercise: Exercise): ShownExercise {
  const before = shown.get(exercise);
  if (before) return before;
  const made = make(exercise, USUAL_BUILD);
  shown.set(exercise, made);
  return made;
}

function make(exercise: Exercise, build: Build): ShownExercise {
  const isSeated = sits(exercise);
  const base = changed(basePose(exercise, isSeated, build), hinted(exercise.figure?.rest, 'both'));
  const rest = inStartPose({ exercise, build, isSeated, rest: base });
  const place = placeOf(build, rest, 0, 0);
  const skeleton = skeletonOf(build, rest, place);
  // In a posture screen the person turns, so the feet must be free to move.
  const contacts = exercise.mode === 'screen' ? [] : CONTACTS.filter((contact) => lies(skeleton, contact));
  const resting = { exercise, build, isSeated, rest, place, anchors: anchorsOf(skeleton, contacts, true) };
  return { ...resting, ways: lanesOf(exercise).map((lane) => wayOf(resting, lane)) };
}

const lanesOf = ({ sides, mode }: Exercise): readonly Lane[] =>
  sides === 'each' && mode !== 'screen' ? SIDES : ['both'];

function basePose({ posture }: Exercise, isSeated: boolean, build: Build): JointAngles {
  switch (posture) {
    case 'hands-and-knees':
      return handsAndKnees(build);
    case 'supine':
      return hookLying();
    case 'upright':
      return isSeated ? seated() : standing();
  }
}

/**
 * The posture that the exercise's drawing hints ask for, on a lane. Hints for leaning and turning are written for the
 * left side.
 */
function hinted(hints: FigureAngles | undefined, lane: Lane): AngleChange {
  if (!hints) return {};
  const { both: alike = {}, mover = {}, other = {}, ...axial } = hints;
  const others = lane === 'both' ? {} : on(otherSide(lane), other);
  return merge(lane === 'right' ? mirrored(axial) : axial, both(alike), onLane(lane, mover), others);
}

/** A hand or a foot that is this near to the floor rests on it. */
const NEAR_FLOOR_M = 0.04;

function lies(skeleton: Skeleton, contact: Contact): boolean {
  const { lengths, ...sides } = skeleton;
  const { wrist, ankle } = sides[sideOf(contact)];
  return isHand(contact)
    ? wrist[1] < 2 * lengths.handThickness + NEAR_FLOOR_M
    : ankle[1] < lengths.ankle + NEAR_FLOOR_M;
}

/** Where a band has only one end, the value is put this far inside of it; else in the middle. */
const CLEAR_DEG = 15;
const CLEAR_PCT = 5;

function inside({ measure, min, max }: Condition): number {
  if (min !== undefined && max !== undefined) return (min + max) / 2;
  const clear = isSided(measure) && sidedRule(measure).unit === 'pct' ? CLEAR_PCT : CLEAR_DEG;
  return min !== undefined ? min + clear : (max ?? 0) - clear;
}

const isIn = (value: number, { min = -Infinity, max = Infinity }: Condition): boolean =>
  Number.isNaN(value) || (value >= min && value <= max);

/** The base pose, with each joint that lies outside of its band in the start pose moved into the band. */
function inStartPose(resting: Resting): JointAngles {
  const { exercise, build } = resting;
  const hints = hinted(exercise.figure?.rest, 'both');
  let { rest } = resting;
  for (const condition of exercise.startPose) {
    const at = (change: AngleChange): number => {
      const skeleton = skeletonOf(build, changed(rest, change, hints), ORIGIN);
      return measured(exercise, skeleton, condition.measure, 'right');
    };
    if (isIn(at({}), condition)) continue;
    const driver = driverOf(condition.measure, 'both', { ...resting, rest }, 'at-rest');
    if (!driver) continue;
    const value = solve((number) => at(driver.change(number)), inside(condition), driver.range);
    rest = changed(rest, driver.change(value), hints);
  }
  return rest;
}

type Laid = Omit<ShownExercise, 'ways'>;

function wayOf(resting: Laid, lane: Lane): Way {
  const { exercise, build, rest, place, anchors } = resting;
  const hints = hinted(exercise.figure?.end, lane);
  const finished = (change: AngleChange): AngleChange => balanced(resting, lane, merge(change, hints));
  const at = (change: AngleChange, measure: Measure, side: Side): number => {
    const whole = finished(change);
    const skeleton = skeletonOf(build, changed(rest, whole), place, heldAnchors(anchors, [[whole, 1]]));
    return measured(exercise, skeleton, measure, side);
  };
  let change: AngleChange = {};
  const bring = (measure: Measure, of: Lane, wanted: number): void => {
    const driver = driverOf(measure, of, resting, 'moving');
    if (!driver) return;
    const before = change;
    const moved = (value: number): AngleChange => merge(before, driver.change(value));
    change = moved(solve((value) => at(moved(value), measure, sideOfLane(of)), wanted, driver.range));
  };
  if (isCounted(exercise)) {
    const sided = forLane(exercise, lane, null);
    const { measure } = sided.movement;
    const wanted = furthest(sided, () => at({}, measure, sideOfLane(lane)));
    bring(measure, lane, wanted);
    const moved = change;
    for (const [of, condition] of conditionsAtEnd(sided, lane))
      if (!isIn(at(change, condition.measure, sideOfLane(of)), condition))
        bring(condition.measure, of, inside(condition));
    // Meeting the conditions may have changed the counted measure: set it again.
    if (change !== moved) bring(measure, lane, wanted);
  }
  if (exercise.mode === 'screen') change = { turnDeg: -90 };
  const whole = finished(change);
  return { lane, change: whole, end: changed(rest, whole), midwayLeanDeg: midwayLeanDeg(exercise) };
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
 * at which no fault is found.
 */
function conditionsAtEnd({ movement, faults }: CountedExercise, lane: Lane): readonly (readonly [Lane, Condition])[] {
  const other = lane === 'both' ? lane : otherSide(lane);
  const { requires = [], partner } = movement;
  return [
    ...requires.map((condition) => [lane, condition] as const),
    ...(partner ? [[other, { measure: partner.measure, min: partner.countDeg }] as const] : []),
    ...faults.flatMap(({ test }) => {
      if (test.kind !== 'at-peak' || test.of === 'body') return [];
      const { measure, under: min, over: max } = test;
      const of = test.of === 'partner' || test.of === 'other' ? other : lane;
      return [[of, { measure, ...(min !== undefined && { min }), ...(max !== undefined && { max }) }] as const];
    }),
  ];
}

/** The body a share of the way out: 0 at rest, 1 at the furthest point. */
export function skeletonOn({ build, rest, place, anchors }: ShownExercise, way: Way | null, share: number): Skeleton {
  if (!way) return skeletonOf(build, rest, place, anchors);
  const straight = between(rest, way.end, share);
  const lean = way.midwayLeanDeg * Math.sin(Math.PI * share);
  const angles = changed(straight, { pitchDeg: straight.pitchDeg + lean });
  return skeletonOf(build, angles, place, heldAnchors(anchors, [[way.change, share]]));
}

/** The height of the seat; null for somebody who does not sit. */
export const seatHeightM = ({ isSeated, place, build }: ShownExercise): number | null =>
  isSeated ? place[1] - lengthsOf(build).seatBelow : null;

/** What stands beside the person. */
export const hasProp = ({ exercise }: ShownExercise, prop: NonNullable<FigureHints['props']>[number]): boolean =>
  exercise.figure?.props?.includes(prop) === true;
