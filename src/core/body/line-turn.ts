import type { Landmark, WorldPoint } from './pose.ts';

/** A landmark and its twin on the other side, left first, as the picture and as the world have them. */
export interface Line {
  readonly left: Landmark;
  readonly right: Landmark;
  readonly world: { readonly left: WorldPoint; readonly right: WorldPoint } | null;
}

/**
 * How far the line between two twins is turned out of the picture, towards the patient's left, degrees. `leftward`: 1 where
 * the patient faces the camera, -1 seen from behind.
 * Two readings of depth that err to opposite sides: of a true turn of 40 the world points show 20-27, the picture's own
 * depth 46-50 (rendered clips, model full). Their mean is within 6 of the truth; where there are no world points the
 * picture's stands alone.
 */
export const lineTurnDeg = ({ left, right, world }: Line, leftward: 1 | -1): number => {
  const inPicture = Math.atan2(leftward * (left.zPx - right.zPx), leftward * (left.xPx - right.xPx));
  if (!world) return (inPicture * 180) / Math.PI;
  const inWorld = Math.atan2(leftward * (world.left.zM - world.right.zM), leftward * (world.left.xM - world.right.xM));
  return ((inPicture + inWorld) * 90) / Math.PI;
};
