import type { Pose, WorldPoint } from './pose.ts';

/** How the body lies in the world: it decides what "trunk" is measured against and which way the front of the body faces. */
export type Posture = 'hands-and-knees' | 'supine' | 'upright';

/**
 * A trunk that rises more steeply than this from the floor belongs to somebody who stands, kneels upright or sits, and not
 * to somebody on hands and knees or on the back: half way between the two. Geometry.
 */
const UP_FROM_DEG = 45;

/**
 * Whether somebody is up who is asked to be on the floor, or down who is asked to be upright. Told by the model's depth: in the
 * picture alone, somebody on the floor who is seen from the head or the feet looks upright too. Without depth it is not told.
 */
export function isInOtherPosture(posture: Posture, { world }: Pick<Pose, 'world'>): boolean {
  if (world === null) return false;
  const hips = midpointInSpace(world.leftHip, world.rightHip);
  const shoulders = midpointInSpace(world.leftShoulder, world.rightShoulder);
  const along = Math.hypot(shoulders.xM - hips.xM, shoulders.zM - hips.zM);
  const isUp = (Math.atan2(hips.yM - shoulders.yM, along) * 180) / Math.PI > UP_FROM_DEG;
  return isUp !== (posture === 'upright');
}

const midpointInSpace = (a: WorldPoint, b: WorldPoint): WorldPoint => ({
  xM: (a.xM + b.xM) / 2,
  yM: (a.yM + b.yM) / 2,
  zM: (a.zM + b.zM) / 2,
});
