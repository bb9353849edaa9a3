import { distance, midpoint } from '../maths/geometry.ts';
import type { LandmarkName } from './landmarks.ts';

/** One landmark in image pixels, y down, never mirrored. `zPx` grows away from the camera; `score` is the visibility, 0 to 1. */
export interface Landmark {
  readonly xPx: number;
  readonly yPx: number;
  readonly zPx: number;
  readonly score: number;
}

/** One landmark in metres, origin between the hips, y down. */
export interface WorldPoint {
  readonly xM: number;
  readonly yM: number;
  readonly zM: number;
}

export type Landmarks = Readonly<Record<LandmarkName, Landmark>>;
/** The length of the trunk: the body's size, for everything that is relative to it. */
export const trunkPxOf = (points: Landmarks): number =>
  distance(midpoint(points.leftShoulder, points.rightShoulder), midpoint(points.leftHip, points.rightHip));
export type WorldPoints = Readonly<Record<LandmarkName, WorldPoint>>;

/** Somebody beside the one who is followed: the middle of their hips, the circle round their body (its diameter), and their turn from upright. */
export interface OtherPerson {
  readonly xPx: number;
  readonly yPx: number;
  readonly sizePx: number;
  readonly turnRad: number;
}

/**
 * What the model saw in one frame, raw: no smoothing, so that a recorded trace is judged again exactly.
 * `points` is null where no person was found. Landmarks a model does not give (COCO has 17) have score 0. A model that gives
 * no depth leaves `world` null and every `zPx` 0.
 * `light` is the mean brightness of the person's part of the picture, 0 to 1, null where there was no picture. `others`: who else was
 * in it at the last look around; absent where nobody was, or the model does not tell.
 * `isBlack`: nobody was found, and the picture is black all over.
 */
export interface Pose {
  readonly timeMs: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly points: Landmarks | null;
  readonly world: WorldPoints | null;
  readonly light: number | null;
  readonly isBlack?: true;
  readonly others?: readonly OtherPerson[];
  /**
   * What a second camera saw at the same moment (`at-once.ts` finds it); absent where there is none. Its left and right are the
   * person's own, wherever it stands, so that nothing is to be exchanged between two cameras that look from opposite sides.
   */
  readonly beside?: Pose;
}
