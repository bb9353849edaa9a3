import type { Landmarks, OtherPerson, Pose, WorldPoints } from './pose.ts';

// Far below what the model can tell: its own noise is about a pixel, its visibility is known to a few per cent. A
// technical choice.
const STEPS_PER_MS = 100;
/** A technical choice. */
export const STEPS_PER_PX = 10;
export const STEPS_PER_SCORE = 1000;
export const STEPS_PER_M = 10_000;

// Adding zero turns -0 into 0: JSON has no -0, and a pose must come back equal.
const round = (value: number, stepsPerUnit: number): number => Math.round(value * stepsPerUnit) / stepsPerUnit + 0;

/**
 * The pose on the grid in which traces are stored: 0.1 px, 0.001 of a score, 0.1 mm, 0.01 ms. Judging what was rounded
 * gives the same result live and from the record. Rounding twice changes nothing.
 */
export const roundPose = (pose: Pose): Pose => {
  const timeMs = round(pose.timeMs, STEPS_PER_MS);
  const rounded = roundSeen(pose, timeMs);
  return pose.beside ? { ...rounded, beside: roundSeen(pose.beside, timeMs) } : rounded;
};

const roundSeen = (pose: Pose, timeMs: number): Pose => ({
  ...pose,
  timeMs,
  points: pose.points && roundPoints(pose.points),
  world: pose.world && roundWorld(pose.world),
  light: pose.light === null ? null : round(pose.light, STEPS_PER_SCORE),
  ...(pose.others && { others: pose.others.map(roundOther) }),
});

const roundOther = ({ xPx, yPx, sizePx, turnRad }: OtherPerson): OtherPerson => ({
  xPx: round(xPx, STEPS_PER_PX),
  yPx: round(yPx, STEPS_PER_PX),
  sizePx: round(sizePx, STEPS_PER_PX),
  turnRad: round(turnRad, STEPS_PER_SCORE),
});

const roundPoints = (points: Landmarks): Landmarks =>
  mapValues(points, ({ xPx, yPx, zPx, score }) => ({
    xPx: round(xPx, STEPS_PER_PX),
    yPx: round(yPx, STEPS_PER_PX),
    zPx: round(zPx, STEPS_PER_PX),
    score: round(score, STEPS_PER_SCORE),
  }));

const roundWorld = (world: WorldPoints): WorldPoints =>
  mapValues(world, ({ xM, yM, zM }) => ({
    xM: round(xM, STEPS_PER_M),
    yM: round(yM, STEPS_PER_M),
    zM: round(zM, STEPS_PER_M),
  }));

const mapValues = <K extends string, V>(record: Readonly<Record<K, V>>, change: (value: V) => V): Record<K, V> =>
  Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, change(value)])) as Record<K, V>;
