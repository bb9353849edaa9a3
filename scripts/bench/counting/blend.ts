import { LANDMARKS, type LandmarkName } from '../../../src/core/body/landmarks.ts';
import type { Landmark, Pose, WorldPoint } from '../../../src/core/body/pose.ts';

/** A record with one entry for each landmark. */
export const forEachLandmark = <T>(make: (name: LandmarkName) => T): Record<LandmarkName, T> =>
  Object.fromEntries(LANDMARKS.map((name) => [name, make(name)])) as Record<LandmarkName, T>;

const mix = (from: number, to: number, share: number): number => from + share * (to - from);

const mixPoint = (from: Landmark, to: Landmark, share: number): Landmark => ({
  xPx: mix(from.xPx, to.xPx, share),
  yPx: mix(from.yPx, to.yPx, share),
  zPx: mix(from.zPx, to.zPx, share),
  score: mix(from.score, to.score, share),
});

const mixWorld = (from: WorldPoint, to: WorldPoint, share: number): WorldPoint => ({
  xM: mix(from.xM, to.xM, share),
  yM: mix(from.yM, to.yM, share),
  zM: mix(from.zM, to.zM, share),
});

/** A pose on the straight way from one pose to another, at `timeMs`; without a person where one of the two has none. */
export function blendPoses(from: Pose, to: Pose, share: number, timeMs: number): Pose {
  const [a, b] = [from.points, to.points];
  const [v, w] = [from.world, to.world];
  return {
    ...from,
    timeMs,
    points: a && b && forEachLandmark((name) => mixPoint(a[name], b[name], share)),
    world: v && w && forEachLandmark((name) => mixWorld(v[name], w[name], share)),
  };
}

/** The recording as another camera would have taken it: a pose for each of the times, between the existing ones. */
export function resample(poses: readonly Pose[], timesMs: readonly number[]): Pose[] {
  let at = 0;
  return timesMs.flatMap((timeMs) => {
    while (at < poses.length - 2 && (poses[at + 1]?.timeMs ?? Infinity) <= timeMs) at += 1;
    const [before, after] = [poses[at], poses[at + 1]];
    if (!before || !after) return [];
    return [blendPoses(before, after, (timeMs - before.timeMs) / (after.timeMs - before.timeMs), timeMs)];
  });
}
