import { LANDMARKS } from '../../core/body/landmarks.ts';
import type { Landmark, Landmarks, Pose } from '../../core/body/pose.ts';

/** So far from between the hips a body reaches, metres: an arm overhead of somebody tall. Geometry. */
const REACH_M = 1.25;
/** Of the picture that is made, px. A technical choice: it is scaled to whatever it is shown in. */
const SIDE_PX = 1000;
const PX_PER_M = SIDE_PX / (2 * REACH_M);

/**
 * The pose as it is seen from so many degrees further round: its points in depth are turned about the upright of the picture and looked
 * at without perspective. Null where nobody was found, or the model gave no depth.
 */
export function turnedPose(pose: Pose, turnDeg: number): Pose | null {
  const { points, world } = pose;
  if (!points || !world) return null;
  const rad = (turnDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(rad), Math.sin(rad)];
  const turned = LANDMARKS.map((name): readonly [string, Landmark] => {
    const { xM, yM, zM } = world[name];
    return [
      name,
      {
        xPx: SIDE_PX / 2 + PX_PER_M * (xM * cos + zM * sin),
        yPx: SIDE_PX / 2 + PX_PER_M * yM,
        zPx: PX_PER_M * (zM * cos - xM * sin),
        score: points[name].score,
      },
    ];
  });
  return { ...pose, widthPx: SIDE_PX, heightPx: SIDE_PX, points: Object.fromEntries(turned) as Landmarks };
}
