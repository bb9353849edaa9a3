import type { Exercise } from '../../core/exercise/exercise.ts';
import type { FigureHints } from '../../core/exercise/figure-hints.ts';
import { sits } from '../../core/exercise/sits.ts';
import { between, changed, layered, SIDES, type AngleChange, type JointAngles } from './angles.ts';
import { lengthsOf, USUAL_BUILD, type Build } from './build.ts';
import { driverOf, type Lane, type Resting } from './drivers.ts';
import { anchorsOf, heldAnchors, isHand, lowestOfFoot, placeOf, sideOf } from './ground.ts';
import { measured } from './measured.ts';
import { CONTACTS, skeletonOf, type Anchor, type Anchors, type Contact, type Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import { handsAndKnees, hookLying, seated, standing } from './start-poses.ts';
import { ORIGIN, type Vec } from './vectors.ts';
import { cleanChange, hinted, inside, isIn, movingOf, wayOf, type Laid, type Way } from './way.ts';

/** An exercise as a body does it: the pose at rest, which hands and feet lie on the floor, and the movements. */
export interface ShownExercise extends Laid {
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
  const laid = laidFor(exercise, build);
  const moving = lanesOf(exercise).map((lane) => movingOf(laid, lane));
  return { ...laid, ways: moving.map((one) => wayOf(one, cleanChange(one))) };
}

/** The body in an exercise's start pose, which may be changed, as it lies or stands on the floor. */
export function laidFor(exercise: Exercise, build: Build, change: AngleChange = {}): Laid {
  const isSeated = sits(exercise);
  const base = changed(basePose(exercise, isSeated, build), hinted(exercise.figure?.rest, 'both'));
  const rest = changed(inStartPose({ exercise, build, isSeated, rest: base }), change);
  const place = placeOf(build, rest, 0, 0);
  const skeleton = skeletonOf(build, rest, place);
  // In a posture screen the person turns, so the feet must be free to move.
  const contacts = exercise.mode === 'screen' ? [] : CONTACTS.filter((contact) => lies(skeleton, contact));
  return { exercise, build, isSeated, rest, place, anchors: anchorsOf(skeleton, contacts, true) };
}

/** The sides that move by themselves, the left one first, or both at once. */
export const lanesOf = ({ sides, mode }: Exercise): readonly Lane[] =>
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

/** A hand or a foot that is this near to the floor rests on it. */
const NEAR_FLOOR_M = 0.04;

function lies(skeleton: Skeleton, contact: Contact): boolean {
  const { lengths, ...sides } = skeleton;
  const { wrist, ankle } = sides[sideOf(contact)];
  return isHand(contact)
    ? wrist[1] < 2 * lengths.handThickness + NEAR_FLOOR_M
    : ankle[1] < lengths.ankle + NEAR_FLOOR_M;
}

/** The base pose, with each joint that lies outside of its band in the start pose moved into the band. */
function inStartPose(resting: Resting): JointAngles {
  const { exercise, build } = resting;
  const hints = hinted(exercise.figure?.rest, 'both');
  let { rest } = resting;
  for (const condition of exercise.startPose) {
    const at = (change: AngleChange): number => {
      const skeleton = skeletonOf(build, changed(rest, change, hints), ORIGIN);
      return measured(exercise, skeleton, { measure: condition.measure, side: 'right', rest: null });
    };
    if (isIn(at({}), condition)) continue;
    const driver = driverOf(condition.measure, 'both', { ...resting, rest }, 'at-rest');
    if (!driver) continue;
    const value = solve((number) => at(driver.change(number)), inside(condition), driver.range);
    rest = changed(rest, driver.change(value), hints);
  }
  return rest;
}

/** What is there early has all come after this share of the way out: an arm is not half way up then. A choice. */
const EARLY_SHARE = 0.3;

/** A posture as a skeleton is made of it: joint angles, the place of the pelvis, and the hands and feet that stay where they lie. */
export interface Posture {
  readonly build: Build;
  readonly angles: JointAngles;
  readonly place: Vec;
  readonly anchors: Anchors;
}

/**
 * The posture a share of the way out: 0 at rest, 1 at the furthest point. `feetOnFloor`: a foot that goes through the floor is on it,
 * with the knee bent as that asks for; else the joints are as the movement has them.
 */
export function postureOn(
  { build, rest, place, anchors }: ShownExercise,
  way: Way | null,
  share: number,
  { feetOnFloor = false }: { readonly feetOnFloor?: boolean } = {},
): Posture {
  if (!way) return { build, angles: rest, place, anchors };
  const straight = between(rest, way.end, share);
  const lean = way.midwayLeanDeg * Math.sin(Math.PI * share);
  const leaning = changed(straight, { pitchDeg: straight.pitchDeg + lean });
  const angles = way.early
    ? layered(leaning, [[changed(leaning, way.early), Math.min(1, share / EARLY_SHARE)]])
    : leaning;
  const held = heldAnchors(anchors, [[way.change, share]]);
  const onFloor = feetOnFloor ? feetAboveFloor(skeletonOf(build, angles, place, held)) : [];
  return { build, angles, place, anchors: { ...held, ...Object.fromEntries(onFloor) } };
}

/** The skeleton of a posture. */
export const skeletonIn = ({ build, angles, place, anchors }: Posture): Skeleton =>
  skeletonOf(build, angles, place, anchors);

/** The skeleton a share of the way out, as `postureOn`. */
export const skeletonOn = (...way: Parameters<typeof postureOn>): Skeleton => skeletonIn(postureOn(...way));

/** The feet that are in the floor, raised onto it. */
const feetAboveFloor = (skeleton: Skeleton): readonly (readonly [Contact, Anchor])[] =>
  SIDES.flatMap((side): readonly (readonly [Contact, Anchor])[] => {
    const { ankle, foot } = skeleton[side];
    const [x, y, z] = ankle;
    const deepM = -lowestOfFoot(skeleton, side);
    return deepM > 0 ? [[`${side}Foot`, { at: [x, y + deepM, z], turned: foot, hold: 1 }]] : [];
  });

/** The height of the seat; null for somebody who does not sit. */
export const seatHeightM = ({ isSeated, place, build }: ShownExercise): number | null =>
  isSeated ? place[1] - lengthsOf(build).seatBelow : null;

/** What stands beside the person. */
export const hasProp = ({ exercise }: ShownExercise, prop: NonNullable<FigureHints['props']>[number]): boolean =>
  exercise.figure?.props?.includes(prop) === true;
