import { ARM_ANGLES } from '../../core/body/joint-angles.ts';
import type { Side } from '../../core/body/landmarks.ts';
import { isCounted, type Exercise, type FaultRule } from '../../core/exercise/exercise.ts';
import type { FaultCriterion } from '../../core/exercise/fault-criterion.ts';
import { forLane, isAlike } from '../../core/exercise/for-side.ts';
import { isSided } from '../../core/measure/readings.ts';
import { merge, type AngleChange, type JointAngles } from './angles.ts';
import { arching, driverOf, onLane, type Driver } from './drivers.ts';
import { CLEARLY, faultReading, levelOf, sagBy, shrugBy } from './fault-readings.ts';
import { lowest, movesContact } from './ground.ts';
import { measured } from './measured.ts';
import { laidFor, lanesOf, shownExercise, skeletonOn, type ShownExercise } from './shown-exercise.ts';
import { CONTACTS } from './skeleton.ts';
import { solve } from './solve.ts';
import {
  brought,
  cleanChange,
  conditionsAtEnd,
  countedAtEnd,
  meeting,
  movingOf,
  readAtEnd,
  readAtRest,
  wayOf,
  type Laid,
  type Moving,
  type Reading,
  type Way,
} from './way.ts';

/** A fault as a body shows it in an exercise. */
export interface ShownFault {
  readonly id: string;
  /** The exercise with the fault in its movements. */
  readonly shown: ShownExercise;
  /** How long the way out and the way back take where that is the fault, ms; else null. */
  readonly outMs: number | null;
  readonly backMs: number | null;
  /** How far out the body is at the lowest point of a hold that gives way; null where the hold does not. */
  readonly sagShare: number | null;
  /** It is told only beside a repetition without it: one comes first. */
  readonly isComparative: boolean;
}

/** A way that is too fast takes this share of the least time for it: both of its ends are known to 100 ms only. A choice. */
const HURRIED_SHARE = 0.5;
/** So often the fault, the count and what else must hold are brought to where they have to be, each after the other. A choice. */
const ROUNDS = 3;
/** As near as this a measure is where it has to be, in its unit. A choice. */
const NEAR = 0.5;

/** How much more than a reading may be off a fault is shown: as much less than what nobody overlooks as the floor asks for. A choice. */
const CLEARER = [1, 0.75, 0.5, 0.25].map((share) => share * CLEARLY);
/** A foot that is dragged along is drawn in the mat by less than this. A choice. */
const IN_MAT_M = 0.05;
/** The shares of the way at which it is seen whether the body goes through the floor. */
const LOOKED_AT = Array.from({ length: 21 }, (_, i) => i / 20);

const made = new WeakMap<Exercise, Map<string, ShownFault>>();

/**
 * An exercise with a fault in it, made from the fault's rule: the movement is the same otherwise, counts, and shows no other fault.
 * Null for an id that the exercise has no rule of. The same exercise and fault give the same object.
 */
export function shownFault(exercise: Exercise, id: string): ShownFault | null {
  const before = made.get(exercise)?.get(id);
  if (before) return before;
  const rule = exercise.faults.find((fault) => fault.id === id);
  if (!rule) return null;
  const fault = make(exercise, rule);
  made.set(exercise, new Map([...(made.get(exercise) ?? []), [id, fault]]));
  return fault;
}

function make(exercise: Exercise, rule: FaultRule): ShownFault {
  const { id, test } = rule;
  const clean = shownExercise(exercise);
  const isComparative = comparesReps(test);
  const none = { id, shown: clean, outMs: null, backMs: null, sagShare: null, isComparative };
  if (test.kind === 'tempo') return { ...none, outMs: HURRIED_SHARE * test.underMs };
  if (test.kind === 'return-tempo') return { ...none, backMs: HURRIED_SHARE * test.underMs };
  if (test.kind === 'sags') return { ...none, sagShare: shareOfSag(clean, sagBy(test)) };
  const laid = laidWith(clean, rule);
  return { ...none, shown: { ...laid, ways: lanesOf(exercise).map((lane) => faultyWay(movingOf(laid, lane), rule)) } };
}

/** Kinds that are judged beside what an earlier repetition of the same person has shown. */
const comparesReps = (test: FaultCriterion): boolean =>
  test.kind === 'same-side' || test.kind === 'shrug' || (test.kind === 'while' && test.from === 'first-clean-rep');

function faultyWay(moving: Moving, rule: FaultRule): Way {
  const clean = merge(cleanChange(moving, rule.id), moving.hints);
  return wayWith({ ...moving, hints: {} }, clean, rule);
}

/** The movement with a fault in it, which may move what the drawing hints ask for as well. */
function wayWith(moving: Moving, clean: AngleChange, rule: FaultRule): Way {
  if (rule.test.kind === 'same-side') return wayOf(moving, armsExchanged(clean));
  // A shrug is told of arms that are not high yet.
  if (rule.test.kind === 'shrug')
    return { ...wayOf(moving, clean), early: onLane(moving.lane, { shrugPct: shrugBy(rule.test) }) };
  const ways = CLEARER.map((clearly) => {
    const to = faultReading(moving, clean, rule.test, clearly);
    return () => wayOf(moving, to ? showing(moving, clean, { rule, to }) : clean);
  });
  return firstAboveFloor(moving.laid, ways);
}

/** The first of the movements that does not go through the floor; the last where all do. */
function firstAboveFloor(laid: Laid, [make, ...others]: readonly (() => Way)[]): Way {
  if (!make) throw new RangeError('expected a movement');
  const way = make();
  const shown = { ...laid, ways: [way] };
  const isAbove = LOOKED_AT.every((share) => lowest(skeletonOn(shown, way, share)) > -IN_MAT_M);
  return isAbove || others.length === 0 ? way : firstAboveFloor(laid, others);
}

/** The change with a fault in it, that counts all the same and shows no other. */
function showing(
  moving: Moving,
  clean: AngleChange,
  { rule, to }: { readonly rule: FaultRule; readonly to: Reading },
): AngleChange {
  const { laid, lane } = moving;
  let change = reaching(moving, clean, to);
  if (!isCounted(laid.exercise)) return change;
  const others = conditionsAtEnd(forLane(laid.exercise, lane, null), lane, rule.id);
  for (let round = 0; round < ROUNDS; round += 1) {
    change = counting(moving, meeting(moving, change, others), to);
    change = reaching(moving, change, to);
  }
  return change;
}

const isThere = (moving: Moving, change: AngleChange, to: Reading): boolean =>
  Math.abs(readAtEnd(moving, change, to) - to.wanted) < NEAR;

/** The change with the fault's measure brought to where it has to be; where the joints of a leg end, the low back goes on. */
function reaching(moving: Moving, before: AngleChange, to: Reading): AngleChange {
  if (isThere(moving, before, to)) return before;
  const change = brought(moving, before, { to });
  const isLeg = to.measure === 'hip' || to.measure === 'leg';
  if (!isLeg || readAtEnd(moving, change, to) > to.wanted - NEAR) return change;
  return brought(moving, change, { to, driver: arching(moving.laid, to.of, change) });
}

/** The change with the counted measure back at its end, where the fault has taken it so far away that the repetition might not count. */
function counting(moving: Moving, change: AngleChange, fault: Reading): AngleChange {
  const counted = countedAtEnd(moving);
  const { exercise } = moving.laid;
  if (!counted || !isCounted(exercise) || isOfCounted(fault, counted)) return change;
  const { countAt, direction } = forLane(exercise, moving.lane, null).movement;
  const way = direction === 'opens' ? 1 : -1;
  const level = levelOf(countAt, readAtRest(moving, counted), way);
  const least = (level + counted.wanted) / 2;
  const now = readAtEnd(moving, change, counted);
  return way * (now - least) >= 0 ? change : brought(moving, change, { to: counted });
}

/** Whether the fault is one of the counted measure itself. */
const isOfCounted = (fault: Reading, counted: Reading): boolean =>
  (fault.of === counted.of || fault.of === 'left') &&
  isSided(fault.measure) &&
  isSided(counted.measure) &&
  isAlike(fault.measure, counted.measure);

/** The arm of the one side does what that of the other should. */
function armsExchanged({ left = {}, right = {}, ...change }: AngleChange): AngleChange {
  const armOf = (limb: Partial<JointAngles[Side]>): Partial<JointAngles[Side]> =>
    Object.fromEntries(ARM_ANGLES.flatMap((name) => (name in limb ? [[name, limb[name]]] : [])));
  const restOf = (limb: Partial<JointAngles[Side]>): Partial<JointAngles[Side]> =>
    Object.fromEntries(Object.entries(limb).filter(([name]) => !ARM_ANGLES.some((arm) => arm === name)));
  return { ...change, left: { ...restOf(left), ...armOf(right) }, right: { ...restOf(right), ...armOf(left) } };
}

/**
 * The body at rest in which a fault begins: as always, but for a fault of a limb that lies or stands on the floor all the time.
 * Whose feet are too far away has put them there before.
 */
function laidWith(clean: ShownExercise, { id, test }: FaultRule): Laid {
  const { exercise, build } = clean;
  const [lane] = lanesOf(exercise);
  if (test.kind !== 'at-peak' || lane === undefined) return clean;
  const moving = movingOf(clean, lane);
  const to = faultReading(moving, cleanChange(moving), test);
  const driver = to && driverOf(to.measure, to.of, clean, 'at-rest');
  if (!to || !driver || !staysOnFloor(clean, driver)) return clean;
  const laidAt = (value: number): Laid => laidFor(exercise, build, driver.change(value));
  const value = solve(
    (number) => {
      const changed = movingOf(laidAt(number), lane);
      return readAtEnd(changed, cleanChange(changed, id), to);
    },
    to.wanted,
    driver.range,
  );
  return laidAt(value);
}

/** Whether a driver would move a hand or a foot that stays where it is in the whole exercise. */
const staysOnFloor = ({ anchors, ways }: ShownExercise, driver: Driver): boolean =>
  CONTACTS.some(
    (contact) =>
      anchors[contact] &&
      movesContact(driver.change(driver.range[1]), contact) &&
      ways.every(({ change }) => !movesContact(change, contact)),
  );

/** How far out a body is whose counted measure has given way by so much from the furthest point. */
function shareOfSag(shown: ShownExercise, by: number): number | null {
  const { exercise } = shown;
  const way = shown.ways.at(-1);
  if (!way || !isCounted(exercise)) return null;
  const { measure, direction } = exercise.movement;
  const at = (share: number): number =>
    measured(exercise, skeletonOn(shown, way, share), { measure, side: 'right', rest: null });
  return solve(at, at(1) + (direction === 'opens' ? -by : by), [0, 1]);
}
