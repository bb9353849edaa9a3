import { ARM_ANGLES, LEG_ANGLES } from '../../core/body/joint-angles.ts';
import type { Side } from '../../core/body/landmarks.ts';
import type { AngleChange, JointAngles } from './angles.ts';
import type { Build } from './build.ts';
import { CONTACTS, point, skeletonOf, type Anchor, type Anchors, type Contact, type Skeleton } from './skeleton.ts';
import type { Vec } from './vectors.ts';

/** How far the lowest point of a body is above y = 0, in metres. */
export function lowest({ lengths, pelvis, chest, head, left, right }: Skeleton): number {
  const { backDepth, seatDepth, seatBelow, kneeRadius, headRadius, handThickness, hand } = lengths;
  const points: (readonly [Vec, number])[] = [
    [point(pelvis, 0, 0.02, -seatDepth), 0],
    [pelvis.at, seatBelow],
    [point(chest, 0, 0.05, -backDepth), 0],
    [head.at, headRadius],
  ];
  for (const { wrist, hand: turned, elbow, knee, ankle, foot } of [left, right]) {
    points.push([wrist, handThickness], [point({ at: wrist, turned }, 0, -hand, 0), handThickness]);
    points.push([elbow, handThickness], [knee, kneeRadius]);
    points.push([point({ at: ankle, turned: foot }, 0, -lengths.ankle, -lengths.heel), 0]);
    points.push([point({ at: ankle, turned: foot }, 0, -lengths.ankle, lengths.toe), 0]);
  }
  return Math.min(...points.map(([at, radius]) => at[1] - radius));
}

/** How far the lowest point of a foot is above y = 0, in metres. */
export function lowestOfFoot(skeleton: Skeleton, side: Side): number {
  const { ankle: ankleM, heel, toe } = skeleton.lengths;
  const { ankle, foot } = skeleton[side];
  return Math.min(...[-heel, toe].map((along) => point({ at: ankle, turned: foot }, 0, -ankleM, along)[1]));
}

/** The place of the pelvis above the floor point `x, z` at which the lowest point of the body touches the floor. */
export const placeOf = (build: Build, angles: JointAngles, x: number, z: number): Vec => [
  x,
  -lowest(skeletonOf(build, angles, [x, 0, z])),
  z,
];

export const sideOf = (contact: Contact): Side => (contact.startsWith('left') ? 'left' : 'right');
export const isHand = (contact: Contact): boolean => contact.endsWith('Hand');

/** The places where hands and feet lie in a posture, put flat on the floor where `onFloor` says so. */
export function anchorsOf(skeleton: Skeleton, contacts: readonly Contact[], onFloor: boolean): Anchors {
  const anchors: Partial<Record<Contact, Anchor>> = {};
  for (const contact of contacts) {
    const side = skeleton[sideOf(contact)];
    const [x, y, z] = isHand(contact) ? side.wrist : side.ankle;
    const floorY = isHand(contact) ? 2 * skeleton.lengths.handThickness : skeleton.lengths.ankle;
    anchors[contact] = { at: [x, onFloor ? floorY : y, z], turned: isHand(contact) ? side.hand : side.foot, hold: 1 };
  }
  return anchors;
}

// A knee may fall in or out while the foot stays on the floor, and a shoulder may shrug while the hand lies.
const MOVE_HAND = ARM_ANGLES.filter((name) => name !== 'shrugPct');
const MOVE_FOOT = LEG_ANGLES.filter((name) => name !== 'hipAbductionDeg' && name !== 'hipRotationDeg');

/** Whether a change moves a hand or a foot on purpose. */
export const movesContact = (change: AngleChange, contact: Contact): boolean => {
  const angles = change[sideOf(contact)] ?? {};
  return (isHand(contact) ? MOVE_HAND : MOVE_FOOT).some((name) => name in angles);
};

/** A limb that is moved on purpose has left its place after this share of its movement. */
const LIFT_SHARE = 0.2;

/**
 * The anchors while changes are applied to a share: a limb that a change moves on purpose leaves its place, the others
 * stay.
 */
export function heldAnchors(anchors: Anchors, changes: readonly (readonly [AngleChange, number])[]): Anchors {
  const held: Partial<Record<Contact, Anchor>> = {};
  for (const contact of CONTACTS) {
    const anchor = anchors[contact];
    if (!anchor) continue;
    const lifted = changes.map(([change, share]) => (movesContact(change, contact) ? share : 0));
    held[contact] = { ...anchor, hold: Math.max(0, 1 - Math.max(0, ...lifted) / LIFT_SHARE) };
  }
  return held;
}
