import { LANDMARKS } from '../../core/body/landmarks.ts';
import type { Landmark, Landmarks, Pose } from '../../core/body/pose.ts';

/** A part of a picture, px of the picture. */
export interface PartOfPicture {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What is less surely seen does not make the part larger: a guessed foot may lie anywhere. As what a drawing dots (`pl-trace-figure.ts`). */
const SEEN_SCORE = 0.5;
/** So many pictures of a set are asked, at even distances: an hour has fifty thousand. A technical choice. */
const ASKED = 400;
/** So much room round the body, as a share of the longer side. A choice: the head is drawn wider than its points. */
const ROOM = 0.12;

/**
 * The part of the picture in which a body was over a whole set: a skeleton in it is as large as it can be without moving under the eye.
 * Null where nobody was seen, or the picture changed its size.
 */
export function partOfBody(poses: readonly Pose[]): PartOfPicture | null {
  const first = poses.find(({ points }) => points !== null);
  if (!first) return null;
  const every = Math.max(1, Math.floor(poses.length / ASKED));
  const xs: number[] = [];
  const ys: number[] = [];
  for (let at = 0; at < poses.length; at += every) {
    const pose = poses[at];
    if (!pose?.points) continue;
    if (pose.widthPx !== first.widthPx || pose.heightPx !== first.heightPx) return null;
    for (const name of LANDMARKS) {
      const { xPx, yPx, score } = pose.points[name];
      if (score < SEEN_SCORE) continue;
      xs.push(xPx);
      ys.push(yPx);
    }
  }
  if (xs.length === 0) return null;
  const across = ends(xs, first.widthPx);
  const down = ends(ys, first.heightPx);
  const roomPx = ROOM * Math.max(across.to - across.from, down.to - down.from);
  const leftPx = Math.max(0, across.from - roomPx);
  const topPx = Math.max(0, down.from - roomPx);
  return {
    leftPx,
    topPx,
    widthPx: Math.max(1, Math.min(first.widthPx, across.to + roomPx) - leftPx),
    heightPx: Math.max(1, Math.min(first.heightPx, down.to + roomPx) - topPx),
  };
}

/** The least and the most of the values, within a picture of this size. */
function ends(values: readonly number[], size: number): { readonly from: number; readonly to: number } {
  let [from, to] = [size, 0];
  for (const value of values) [from, to] = [Math.min(from, value), Math.max(to, value)];
  return { from: Math.max(0, from), to: Math.min(size, to) };
}

/** The pose in a picture that is only this part. */
export function croppedPose(pose: Pose, { leftPx, topPx, widthPx, heightPx }: PartOfPicture): Pose {
  const { points } = pose;
  if (!points) return pose;
  const moved = LANDMARKS.map((name): readonly [string, Landmark] => {
    const point = points[name];
    return [name, { ...point, xPx: point.xPx - leftPx, yPx: point.yPx - topPx }];
  });
  return { ...pose, widthPx, heightPx, points: Object.fromEntries(moved) as Landmarks };
}
