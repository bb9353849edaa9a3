import type { LimbAngles } from '../../core/body/joint-angles.ts';
import type { Side } from '../../core/body/landmarks.ts';
import type { JointAngles } from './angles.ts';
import { type Build, type Lengths, lengthsOf } from './build.ts';
import { bendTowards } from './reach.ts';
import {
  aboutAxis,
  after,
  bent,
  bentAndTurned,
  cross,
  frameOf,
  partTurn,
  partWay,
  plus,
  rad,
  rotated,
  times,
  unit,
  type Quaternion,
  type Vec,
} from './vectors.ts';

/**
 * Where the joints are. Metres; y is up; a person with `turnDeg` 0 looks along +z, so that +x is to the person's left.
 * The axes of a bone, given for a person who stands: x to the person's left, y towards the head, z to the front.
 */
export interface Skeleton {
  readonly lengths: Lengths;
  readonly pelvis: Bone;
  /** The trunk above the bend of the low back (`waist`), and above the bend of the upper back (`chest`). */
  readonly waist: Bone;
  readonly chest: Bone;
  readonly neck: Bone;
  readonly head: Bone;
  readonly left: SideJoints;
  readonly right: SideJoints;
}

export interface Bone {
  readonly at: Vec;
  readonly turned: Quaternion;
}

export interface SideJoints {
  readonly shoulder: Vec;
  readonly elbow: Vec;
  readonly wrist: Vec;
  /** The axes of the hand, with the wrist as origin: x towards the thumb, y from the fingers to the wrist. */
  readonly hand: Quaternion;
  readonly hip: Vec;
  readonly knee: Vec;
  readonly ankle: Vec;
  readonly foot: Quaternion;
}

/** The hands and feet, which may stay where they lie while the body moves above them. */
export const CONTACTS = ['leftHand', 'rightHand', 'leftFoot', 'rightFoot'] as const;
export type Contact = (typeof CONTACTS)[number];
/** The place where a hand or a foot lies, and how firmly it is held there: 1 = it stays, 0 = it moves with the body. */
export interface Anchor extends Bone {
  readonly hold: number;
}
export type Anchors = Readonly<Partial<Record<Contact, Anchor>>>;

/** 1 to the person's left, -1 to the right. */
export const signOf = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);
const DOWN: Vec = [0, -1, 0];
const FRONT: Vec = [0, 0, 1];

/**
 * The shoulder of an arm that is raised to 180 degrees stands higher by this share of the distance between shoulder and
 * ear.
 */
const GIRDLE_PCT_AT_180 = 14;
/** How much a raised arm lifts its shoulder, in per cent of the distance between shoulder and ear. */
export const girdlePct = (shoulderElevationDeg: number): number =>
  (GIRDLE_PCT_AT_180 * Math.max(0, shoulderElevationDeg)) / 180;
/** The low back leans against a rounded upper back by this share of its rounding. */
const ROUND_LOW_SHARE = 0.4;

/**
 * The skeleton of a body whose pelvis is at `place` (moved by the pelvis shift in `angles`), with hands and feet held
 * at their anchors.
 */
export function skeletonOf(build: Build, angles: JointAngles, place: Vec, anchors: Anchors = {}): Skeleton {
  const lengths = lengthsOf(build);
  const round = build.roundBackDeg;
  const heading = bentAndTurned(0, 0, angles.turnDeg);
  const pelvis: Bone = {
    at: plus(place, rotated([angles.leftM, angles.upM, angles.forwardM], heading)),
    turned: after(heading, bentAndTurned(angles.pitchDeg, angles.rollDeg, 0)),
  };
  const waist = bone(
    pelvis,
    [0, lengths.lumbar, 0],
    bentAndTurned(angles.trunkFlexionDeg - ROUND_LOW_SHARE * round, angles.trunkSideBendDeg, angles.trunkRotationDeg),
  );
  const chest = bone(
    waist,
    [0, lengths.chest - lengths.lumbar, 0],
    bentAndTurned(angles.upperTrunkFlexionDeg + round, 0, 0),
  );
  const neck = bone(
    chest,
    [0, lengths.neck - lengths.chest, -0.05 * lengths.shoulders],
    bentAndTurned(angles.neckFlexionDeg, angles.neckSideBendDeg, angles.neckRotationDeg),
  );
  const head = bone(
    neck,
    [0, lengths.head, 0.1 * lengths.head],
    bentAndTurned(angles.headFlexionDeg - (1 - ROUND_LOW_SHARE) * round, 0, 0),
  );
  // The shoulder blades make up for a rounded back: arms move as if the back were straight.
  const unrounded = after(chest.turned, bentAndTurned(ROUND_LOW_SHARE * round - round, 0, 0));
  const side = (which: Side): SideJoints => ({
    ...armOf(chest, unrounded, angles[which], { lengths, side: which, anchor: anchors[`${which}Hand`] }),
    ...legOf(pelvis, angles[which], { lengths, side: which, anchor: anchors[`${which}Foot`] }),
  });
  return { lengths, pelvis, waist, chest, neck, head, left: side('left'), right: side('right') };
}

const bone = (parent: Bone, offset: Vec, turn: Quaternion): Bone => ({
  at: point(parent, ...offset),
  turned: after(parent.turned, turn),
});

/** A point that is given along a bone's axes. */
export const point = (parent: Bone, x: number, y: number, z: number): Vec =>
  plus(rotated([x, y, z], parent.turned), parent.at);

interface LimbOptions {
  readonly lengths: Lengths;
  readonly side: Side;
  readonly anchor: Anchor | undefined;
}

function armOf(
  chest: Bone,
  trunk: Quaternion,
  angles: LimbAngles,
  { lengths, side, anchor }: LimbOptions,
): Pick<SideJoints, 'shoulder' | 'elbow' | 'wrist' | 'hand'> {
  const sign = signOf(side);
  const liftedPct = angles.shrugPct + girdlePct(angles.shoulderElevationDeg);
  const up = lengths.shoulders - lengths.chest + (liftedPct / 100) * lengths.earToShoulder;
  const shoulder = point(chest, sign * lengths.shoulderHalf, up, 0);
  const plane = rad(angles.shoulderPlaneDeg);
  const reach: Vec = [sign * Math.sin(plane), 0, Math.cos(plane)];
  const raise = aboutAxis(unit(cross(DOWN, reach)), angles.shoulderElevationDeg);
  const upperArm = rotated(DOWN, raise);
  const inside = rotated(rotated(FRONT, raise), aboutAxis(upperArm, -sign * angles.shoulderRotationDeg));
  const forearm = bent(upperArm, inside, angles.elbowFlexionDeg);
  const ahead = bent(inside, times(upperArm, -1), angles.elbowFlexionDeg);
  const thumb = bent(ahead, times(cross(forearm, ahead), sign), angles.forearmPronationDeg);
  const palm = times(cross(forearm, thumb), sign);
  const elbow = plus(times(rotated(upperArm, trunk), lengths.upperArm), shoulder);
  const wrist = plus(times(rotated(forearm, trunk), lengths.forearm), elbow);
  const fingers = bent(forearm, palm, angles.wristFlexionDeg);
  const hand = frameOf(rotated(thumb, trunk), times(rotated(fingers, trunk), -1));
  if (!anchor) return { shoulder, elbow, wrist, hand };
  const reached = bendTowards(shoulder, anchor.at, [lengths.upperArm, lengths.forearm], elbow);
  return {
    shoulder,
    elbow: partWay(elbow, reached.middle, anchor.hold),
    wrist: partWay(wrist, reached.end, anchor.hold),
    hand: partTurn(hand, anchor.turned, anchor.hold),
  };
}

function legOf(
  pelvis: Bone,
  angles: LimbAngles,
  { lengths, side, anchor }: LimbOptions,
): Pick<SideJoints, 'hip' | 'knee' | 'ankle' | 'foot'> {
  const sign = signOf(side);
  const hip = point(pelvis, sign * lengths.hipHalf, 0, 0);
  const thigh = after(
    pelvis.turned,
    bentAndTurned(-angles.hipFlexionDeg, -sign * angles.hipAbductionDeg, sign * angles.hipRotationDeg),
  );
  const shank = after(thigh, bentAndTurned(angles.kneeFlexionDeg, 0, 0));
  const knee = plus(times(rotated(DOWN, thigh), lengths.thigh), hip);
  const ankle = plus(times(rotated(DOWN, shank), lengths.shank), knee);
  const foot = after(shank, bentAndTurned(-angles.ankleDorsiflexionDeg, 0, 0));
  if (!anchor) return { hip, knee, ankle, foot };
  const reached = bendTowards(hip, anchor.at, [lengths.thigh, lengths.shank], knee);
  return {
    hip,
    knee: partWay(knee, reached.middle, anchor.hold),
    ankle: partWay(ankle, reached.end, anchor.hold),
    foot: partTurn(foot, anchor.turned, anchor.hold),
  };
}
