import { LANDMARKS } from '../../core/body/landmarks.ts';
import type { Landmark, Landmarks, OtherPerson, Pose, WorldPoint, WorldPoints } from '../../core/body/pose.ts';
import { STEPS_PER_M, STEPS_PER_PX, STEPS_PER_SCORE } from '../../core/body/round-pose.ts';

/**
 * Poses as whole numbers on the grid of a stored trace (`roundPose`): a tenth of their size as objects, and handed from one thread to
 * another without being copied. What comes out is equal to what went in, to the last digit.
 */
export interface PackedPoses {
  readonly timesMs: Float64Array;
  /** Width and height of the picture, px. */
  readonly sizes: Int32Array;
  /** NaN where there was no picture. */
  readonly light: Float64Array;
  /** 1: somebody was found; 2: with depth; 4: the picture was black. */
  readonly flags: Uint8Array;
  readonly points: Int32Array;
  readonly world: Int32Array;
  readonly others: readonly (readonly [at: number, others: readonly OtherPerson[]])[];
  /** What a second camera saw, and beside which of these poses; null where there was none. */
  readonly beside: { readonly at: Int32Array; readonly poses: PackedPoses } | null;
}

const SEEN = 1;
const DEEP = 2;
const BLACK = 4;
const PER_POINT = 4;
const PER_WORLD_POINT = 3;

/** Packs poses. They must lie on the grid of a trace already, as all that is stored does. */
export function packPoses(poses: readonly Pose[]): PackedPoses {
  const points = new Int32Array(poses.length * LANDMARKS.length * PER_POINT);
  const world = new Int32Array(poses.length * LANDMARKS.length * PER_WORLD_POINT);
  const sizes = new Int32Array(2 * poses.length);
  const flags = new Uint8Array(poses.length);
  poses.forEach((pose, at) => {
    sizes.set([pose.widthPx, pose.heightPx], 2 * at);
    flags[at] = (pose.points ? SEEN : 0) | (pose.world ? DEEP : 0) | (pose.isBlack ? BLACK : 0);
    if (pose.points) writePoints(points, at, pose.points);
    if (pose.world) writeWorld(world, at, pose.world);
  });
  return {
    timesMs: Float64Array.from(poses, ({ timeMs }) => timeMs),
    sizes,
    light: Float64Array.from(poses, ({ light }) => light ?? Number.NaN),
    flags,
    points,
    world,
    others: poses.flatMap(({ others }, at) => (others ? [[at, others] as const] : [])),
    beside: packBeside(poses),
  };
}

function packBeside(poses: readonly Pose[]): PackedPoses['beside'] {
  const both = poses.flatMap(({ beside }, at) => (beside ? [{ beside, at }] : []));
  if (both.length === 0) return null;
  return { at: Int32Array.from(both, ({ at }) => at), poses: packPoses(both.map(({ beside }) => beside)) };
}

function writePoints(into: Int32Array, at: number, points: Landmarks): void {
  LANDMARKS.forEach((name, index) => {
    const { xPx, yPx, zPx, score } = points[name];
    const from = (at * LANDMARKS.length + index) * PER_POINT;
    into[from] = Math.round(xPx * STEPS_PER_PX);
    into[from + 1] = Math.round(yPx * STEPS_PER_PX);
    into[from + 2] = Math.round(zPx * STEPS_PER_PX);
    into[from + 3] = Math.round(score * STEPS_PER_SCORE);
  });
}

function writeWorld(into: Int32Array, at: number, world: WorldPoints): void {
  LANDMARKS.forEach((name, index) => {
    const { xM, yM, zM } = world[name];
    const from = (at * LANDMARKS.length + index) * PER_WORLD_POINT;
    into[from] = Math.round(xM * STEPS_PER_M);
    into[from + 1] = Math.round(yM * STEPS_PER_M);
    into[from + 2] = Math.round(zM * STEPS_PER_M);
  });
}

/** The memory of packed poses, which is handed over with them. */
export const buffersOf = ({ timesMs, sizes, light, flags, points, world, beside }: PackedPoses): ArrayBufferLike[] => [
  ...[timesMs, sizes, light, flags, points, world].map(({ buffer }) => buffer),
  ...(beside ? [beside.at.buffer, ...buffersOf(beside.poses)] : []),
];

/** The poses that were packed. */
export function unpackPoses({ beside, ...first }: PackedPoses): readonly Pose[] {
  const poses = unpackSeen(first);
  if (!beside) return poses;
  const both = new Map(unpackPoses(beside.poses).map((pose, i) => [beside.at[i], pose]));
  return poses.map((pose, at): Pose => {
    const second = both.get(at);
    return second ? { ...pose, beside: second } : pose;
  });
}

function unpackSeen({
  timesMs,
  sizes,
  light,
  flags,
  points,
  world,
  others: known,
}: Omit<PackedPoses, 'beside'>): readonly Pose[] {
  const othersAt = new Map(known);
  return Array.from(timesMs, (timeMs, at): Pose => {
    const flag = flags[at] ?? 0;
    const lit = light[at] ?? Number.NaN;
    const others = othersAt.get(at);
    return {
      timeMs,
      widthPx: sizes[2 * at] ?? 0,
      heightPx: sizes[2 * at + 1] ?? 0,
      points: flag & SEEN ? readPoints(points, at) : null,
      world: flag & DEEP ? readWorld(world, at) : null,
      light: Number.isNaN(lit) ? null : lit,
      ...(flag & BLACK && { isBlack: true as const }),
      ...(others && { others }),
    };
  });
}

const readPoints = (points: Int32Array, at: number): Landmarks =>
  byName((index): Landmark => {
    const from = (at * LANDMARKS.length + index) * PER_POINT;
    return {
      xPx: (points[from] ?? 0) / STEPS_PER_PX,
      yPx: (points[from + 1] ?? 0) / STEPS_PER_PX,
      zPx: (points[from + 2] ?? 0) / STEPS_PER_PX,
      score: (points[from + 3] ?? 0) / STEPS_PER_SCORE,
    };
  });

const readWorld = (world: Int32Array, at: number): WorldPoints =>
  byName((index): WorldPoint => {
    const from = (at * LANDMARKS.length + index) * PER_WORLD_POINT;
    return {
      xM: (world[from] ?? 0) / STEPS_PER_M,
      yM: (world[from + 1] ?? 0) / STEPS_PER_M,
      zM: (world[from + 2] ?? 0) / STEPS_PER_M,
    };
  });

const byName = <T>(of: (index: number) => T): Readonly<Record<(typeof LANDMARKS)[number], T>> =>
  Object.fromEntries(LANDMARKS.map((name, index) => [name, of(index)])) as Readonly<
    Record<(typeof LANDMARKS)[number], T>
  >;
