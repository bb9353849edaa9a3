import { LANDMARKS } from './landmarks.ts';
import type { Landmark, Landmarks, Pose, WorldPoint, WorldPoints } from './pose.ts';

/** What two cameras saw further apart than this is not of one moment. A technical choice. */
export const AT_ONCE_MS = 100;

const between = (a: number, b: number, share: number): number => a + share * (b - a);

const pointBetween = (a: Landmark, b: Landmark, share: number): Landmark => ({
  xPx: between(a.xPx, b.xPx, share),
  yPx: between(a.yPx, b.yPx, share),
  zPx: between(a.zPx, b.zPx, share),
  score: between(a.score, b.score, share),
});

const worldBetween = (a: WorldPoint, b: WorldPoint, share: number): WorldPoint => ({
  xM: between(a.xM, b.xM, share),
  yM: between(a.yM, b.yM, share),
  zM: between(a.zM, b.zM, share),
});

const nearer = (before: Pose, after: Pose, timeMs: number): Pose =>
  timeMs - before.timeMs <= after.timeMs - timeMs ? before : after;

const poseBetween = (before: Pose, after: Pose, timeMs: number): Pose => {
  const near = nearer(before, after, timeMs);
  if (!before.points || !after.points || before.widthPx !== after.widthPx) return { ...near, timeMs };
  const share = (timeMs - before.timeMs) / (after.timeMs - before.timeMs);
  const [a, b] = [before.points, after.points];
  const points = Object.fromEntries(
    LANDMARKS.map((name) => [name, pointBetween(a[name], b[name], share)]),
  ) as Landmarks;
  const [from, to] = [before.world, after.world];
  const world =
    from && to
      ? (Object.fromEntries(LANDMARKS.map((name) => [name, worldBetween(from[name], to[name], share)])) as WorldPoints)
      : near.world;
  return { ...near, timeMs, points, world };
};

/**
 * What another camera saw at a moment of the first one's clock, of its poses in the order of time: between two of them where both
 * are within 100 ms, else the nearer one; null where none is.
 */
export const poseAtOnce = (poses: readonly Pose[], timeMs: number): Pose | null => {
  const next = poses.findIndex((pose) => pose.timeMs >= timeMs);
  const before = next < 0 ? poses.at(-1) : poses[next - 1];
  const after = next < 0 ? undefined : poses[next];
  const isNear = (pose: Pose | undefined): pose is Pose =>
    pose !== undefined && Math.abs(pose.timeMs - timeMs) <= AT_ONCE_MS;
  if (isNear(before) && isNear(after)) return poseBetween(before, after, timeMs);
  const near = isNear(after) ? after : isNear(before) ? before : null;
  return near && { ...near, timeMs };
};

/** The poses of one camera, each with what the other one saw at the same moment. */
export const withBeside = (poses: readonly Pose[], others: readonly Pose[]): readonly Pose[] =>
  poses.map((pose) => {
    const beside = poseAtOnce(others, pose.timeMs);
    return beside ? { ...pose, beside } : pose;
  });
