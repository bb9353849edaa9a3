import { Vector3 } from 'three';
import type { Body } from './body.ts';
import type { Posture } from './posture.ts';
import { point, skeletonOf, type Anchor, type Anchors, type Contact, type Skeleton } from './skeleton.ts';

/** How far the lowest point of a body is above y = 0, in metres. */
export function lowest({ lengths, pelvis, chest, head, left, right }: Skeleton): number {
  const { backDepth, seatDepth, seatBelow, kneeRadius, headRadius, handThickness, hand } = lengths;
  const points: (readonly [Vector3, number])[] = [
    [point(pelvis, 0, 0.02, -seatDepth), 0],
    [point(pelvis, 0, 0, 0), seatBelow],
    [point(chest, 0, 0.05, -backDepth), 0],
    [point(head, 0, 0, 0), headRadius],
  ];
  for (const { wrist, hand: turned, elbow, knee, ankle, foot } of [left, right]) {
    points.push([wrist, handThickness], [point({ at: wrist, turned }, 0, -hand, 0), handThickness]);
    points.push([elbow, handThickness], [knee, kneeRadius]);
    points.push([point({ at: ankle, turned: foot }, 0, -lengths.ankle, -lengths.heel), 0]);
    points.push([point({ at: ankle, turned: foot }, 0, -lengths.ankle, lengths.toe), 0]);
  }
  return Math.min(...points.map(([at, radius]) => at.y - radius));
}

/** The pelvis's place above the floor point `x, z` with which a posture rests on its lowest point. */
export function placeOf(body: Body, posture: Posture, x: number, z: number): Vector3 {
  const place = new Vector3(x, 0, z);
  place.y = -lowest(skeletonOf(body, posture, place));
  return place;
}

/** Hands and feet where they lie in a posture, put flat on the floor if that is where they belong. */
export function anchorsOf(skeleton: Skeleton, contacts: readonly Contact[], onFloor: boolean): Anchors {
  const anchors: Partial<Record<Contact, Anchor>> = {};
  for (const contact of contacts) {
    const side = skeleton[contact.startsWith('left') ? 'left' : 'right'];
    const isHand = contact.endsWith('Hand');
    const at = (isHand ? side.wrist : side.ankle).clone();
    if (onFloor) at.y = isHand ? 2 * skeleton.lengths.handThickness : skeleton.lengths.ankle;
    anchors[contact] = { at, turned: isHand ? side.hand : side.foot, hold: 1 };
  }
  return anchors;
}
