import { Euler, MathUtils, Matrix4, Quaternion, Vector3 } from 'three';
import type { Side } from '../../../src/core/body/landmarks.ts';
import { type Body, type Lengths, lengthsOf } from './body.ts';
import type { Posture, SidePosture } from './posture.ts';
import { bendTowards } from './reach.ts';

/**
 * Where the joints are. Metres; y up; a person with `turn` 0 looks along +z, so that +x is to the person's left.
 * A bone's frame: x to the person's left, y towards the head, z to the front, all as in a person who stands.
 */
export interface Skeleton {
  readonly lengths: Lengths;
  readonly pelvis: Bone;
  /** The trunk above the low back's bend, and above the upper back's. */
  readonly waist: Bone;
  readonly chest: Bone;
  readonly neck: Bone;
  readonly head: Bone;
  readonly left: SideJoints;
  readonly right: SideJoints;
}

export interface Bone {
  readonly at: Vector3;
  readonly turned: Quaternion;
}

export interface SideJoints {
  readonly shoulder: Vector3;
  readonly elbow: Vector3;
  readonly wrist: Vector3;
  /** The hand from the wrist: x to the thumb, y from the fingers to the wrist. */
  readonly hand: Quaternion;
  readonly hip: Vector3;
  readonly knee: Vector3;
  readonly ankle: Vector3;
  readonly foot: Quaternion;
}

/** Limbs that stay where they rest, whatever the body does above them. */
export type Contact = 'leftHand' | 'rightHand' | 'leftFoot' | 'rightFoot';
/** Where such a limb lies, and how firmly it is held there: 1 = it stays, 0 = it goes with the body. */
export interface Anchor extends Bone {
  readonly hold: number;
}
export type Anchors = Readonly<Partial<Record<Contact, Anchor>>>;

const sign = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);
const rad = MathUtils.degToRad;
const DOWN = new Vector3(0, -1, 0);
const FRONT = new Vector3(0, 0, 1);

/** Shoulder girdle of a raised arm goes up with it: share of the ear's distance at 180 degrees. */
const GIRDLE_PCT_AT_180 = 14;
/** Of a rounded upper back, what the low back leans against it. */
const ROUND_LOW_SHARE = 0.4;

/** The skeleton of a posture whose pelvis is at `place` (plus what the posture moves it). */
export function skeletonOf(body: Body, posture: Posture, place: Vector3, anchors: Anchors = {}): Skeleton {
  const lengths = lengthsOf(body);
  const round = body.roundBackDeg;
  const heading = turned(0, 0, posture.turn);
  const moved = new Vector3(posture.leftM, posture.upM, posture.forwardM).applyQuaternion(heading);
  const pelvis: Bone = {
    at: place.clone().add(moved),
    turned: heading.clone().multiply(turned(posture.pitch, posture.roll, 0)),
  };
  const waist = bone(
    pelvis,
    [0, lengths.lumbar, 0],
    turned(posture.trunkFlex - ROUND_LOW_SHARE * round, posture.trunkSide, posture.trunkTwist),
  );
  const chest = bone(waist, [0, lengths.chest - lengths.lumbar, 0], turned(posture.upperFlex + round, 0, 0));
  const neck = bone(
    chest,
    [0, lengths.neck - lengths.chest, -0.05 * lengths.shoulders],
    turned(posture.neckFlex, posture.neckSide, posture.neckTurn),
  );
  const head = bone(
    neck,
    [0, lengths.head, 0.1 * lengths.head],
    turned(posture.headFlex - (1 - ROUND_LOW_SHARE) * round, 0, 0),
  );
  // Shoulder blades make up for a rounded back: arms move against the trunk's line.
  const unrounded = chest.turned.clone().multiply(turned(ROUND_LOW_SHARE * round - round, 0, 0));
  const side = (which: Side): SideJoints => ({
    ...armOf(chest, unrounded, posture[which], { lengths, side: which, anchor: anchors[`${which}Hand`] }),
    ...legOf(pelvis, posture[which], { lengths, side: which, anchor: anchors[`${which}Foot`] }),
  });
  return { lengths, pelvis, waist, chest, neck, head, left: side('left'), right: side('right') };
}

/** Forwards about x, then to the left about z, then turned to the left about y. */
const turned = (flexDeg: number, sideDeg: number, twistDeg: number): Quaternion =>
  new Quaternion().setFromEuler(new Euler(rad(flexDeg), rad(twistDeg), rad(-sideDeg), 'XZY'));

const bone = (parent: Bone, offset: readonly [number, number, number], turn: Quaternion): Bone => ({
  at: point(parent, ...offset),
  turned: parent.turned.clone().multiply(turn),
});

/** A point given in a bone's frame. */
export const point = (parent: Bone, x: number, y: number, z: number): Vector3 =>
  new Vector3(x, y, z).applyQuaternion(parent.turned).add(parent.at);

interface LimbOptions {
  readonly lengths: Lengths;
  readonly side: Side;
  readonly anchor: Anchor | undefined;
}

function armOf(
  chest: Bone,
  trunk: Quaternion,
  posture: SidePosture,
  { lengths, side, anchor }: LimbOptions,
): Pick<SideJoints, 'shoulder' | 'elbow' | 'wrist' | 'hand'> {
  const girdlePct = posture.shrugPct + (GIRDLE_PCT_AT_180 * Math.max(0, posture.armRaise)) / 180;
  const up = lengths.shoulders - lengths.chest + (girdlePct / 100) * lengths.earToShoulder;
  const shoulder = point(chest, sign(side) * lengths.shoulderHalf, up, 0);
  const plane = rad(posture.armPlane);
  const reach = new Vector3(sign(side) * Math.sin(plane), 0, Math.cos(plane));
  const axis = new Vector3().crossVectors(DOWN, reach).normalize();
  const raise = new Quaternion().setFromAxisAngle(axis, rad(posture.armRaise));
  const about = DOWN.clone().applyQuaternion(raise);
  const turn = new Quaternion().setFromAxisAngle(about, -sign(side) * rad(posture.armTurn));
  const inside = FRONT.clone().applyQuaternion(raise).applyQuaternion(turn);
  const forearm = bent(about, inside, posture.elbow);
  const ahead = bent(inside, about.clone().negate(), posture.elbow);
  const across = new Vector3().crossVectors(forearm, ahead).multiplyScalar(sign(side));
  const thumb = bent(ahead, across, posture.pronation);
  const palm = new Vector3().crossVectors(forearm, thumb).multiplyScalar(sign(side));
  const toWorld = (vector: Vector3): Vector3 => vector.clone().applyQuaternion(trunk);
  const elbow = toWorld(about).multiplyScalar(lengths.upperArm).add(shoulder);
  const wrist = toWorld(forearm).multiplyScalar(lengths.forearm).add(elbow);
  const fingers = bent(forearm, palm, posture.wrist);
  const free = { shoulder, elbow, wrist, hand: frameOf(toWorld(thumb), toWorld(fingers).negate()) };
  if (!anchor) return free;
  const reached = bendTowards(shoulder, anchor.at, [lengths.upperArm, lengths.forearm], elbow);
  return {
    shoulder,
    elbow: elbow.lerp(reached.middle, anchor.hold),
    wrist: wrist.lerp(reached.end, anchor.hold),
    hand: free.hand.slerp(anchor.turned, anchor.hold),
  };
}

/** `from` turned by an angle towards `to`, which is at right angles to it. */
const bent = (from: Vector3, to: Vector3, deg: number): Vector3 =>
  from
    .clone()
    .multiplyScalar(Math.cos(rad(deg)))
    .addScaledVector(to, Math.sin(rad(deg)));

const frameOf = (x: Vector3, y: Vector3): Quaternion =>
  new Quaternion().setFromRotationMatrix(new Matrix4().makeBasis(x, y, new Vector3().crossVectors(x, y)));

function legOf(
  pelvis: Bone,
  posture: SidePosture,
  { lengths, side, anchor }: LimbOptions,
): Pick<SideJoints, 'hip' | 'knee' | 'ankle' | 'foot'> {
  const hip = point(pelvis, sign(side) * lengths.hipHalf, 0, 0);
  const thigh = pelvis.turned
    .clone()
    .multiply(turned(-posture.hipFlex, -sign(side) * posture.hipOut, sign(side) * posture.hipTurn));
  const shank = thigh.clone().multiply(turned(posture.knee, 0, 0));
  const knee = DOWN.clone().applyQuaternion(thigh).multiplyScalar(lengths.thigh).add(hip);
  const ankle = DOWN.clone().applyQuaternion(shank).multiplyScalar(lengths.shank).add(knee);
  const foot = shank.multiply(turned(-posture.ankle, 0, 0));
  if (!anchor) return { hip, knee, ankle, foot };
  const reached = bendTowards(hip, anchor.at, [lengths.thigh, lengths.shank], knee);
  return {
    hip,
    knee: knee.lerp(reached.middle, anchor.hold),
    ankle: ankle.lerp(reached.end, anchor.hold),
    foot: foot.slerp(anchor.turned, anchor.hold),
  };
}
