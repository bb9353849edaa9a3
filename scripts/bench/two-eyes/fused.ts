import { LANDMARKS, type LandmarkName } from '../../../src/core/body/landmarks.ts';
import { trunkPxOf, type Landmarks, type Pose, type WorldPoint } from '../../../src/core/body/pose.ts';
import { smoothLandmarks, type SmoothingState } from '../../../src/core/body/smoothing.ts';
import type { Side } from '../../../src/core/body/landmarks.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { measurePose, type SideMeasures } from '../../../src/core/measure/measures.ts';
import type { SidedMeasure } from '../../../src/core/measure/sided-measures.ts';

/**
 * The other way to see with two cameras, which the judge does not go: the model's points in space from both, laid onto each other without
 * knowing where the cameras stand, and their mean. It is measured here beside the way that the judge goes.
 */

/** The turn from one camera's axes to the other's is found over so many frames: the cameras stay, the body moves. A choice. */
const WINDOW_FRAMES = 24;
/** Steps of the power method; the turn is known to far below a degree after them. A technical choice. */
const STEPS = 200;

type Vec = readonly [x: number, y: number, z: number];
type Turn = readonly [Vec, Vec, Vec];
interface Pair {
  readonly to: Vec;
  readonly from: Vec;
  readonly weight: number;
}

const vecOf = ({ xM, yM, zM }: WorldPoint): Vec => [xM, yM, zM];
const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The turn by which `from` comes to lie on `to` with the least squares (Horn 1987, by unit quaternions). */
export function turnOnto(pairs: readonly Pair[]): Turn {
  const s = (i: 0 | 1 | 2, j: 0 | 1 | 2): number =>
    pairs.reduce((sum, { to, from, weight }) => sum + weight * from[i] * to[j], 0);
  const [xx, xy, xz] = [s(0, 0), s(0, 1), s(0, 2)];
  const [yx, yy, yz] = [s(1, 0), s(1, 1), s(1, 2)];
  const [zx, zy, zz] = [s(2, 0), s(2, 1), s(2, 2)];
  const rows = [
    [xx + yy + zz, yz - zy, zx - xz, xy - yx],
    [yz - zy, xx - yy - zz, xy + yx, zx + xz],
    [zx - xz, xy + yx, -xx + yy - zz, yz + zy],
    [xy - yx, zx + xz, yz + zy, -xx - yy + zz],
  ];
  // The largest eigenvalue is made the largest in size.
  const shift = rows.flat().reduce((sum, value) => sum + Math.abs(value), 0);
  let q = [1, 0.3, 0.2, 0.1];
  for (let step = 0; step < STEPS; step++) {
    const next = rows.map((row, i) => row.reduce((sum, value, j) => sum + value * (q[j] ?? 0), shift * (q[i] ?? 0)));
    const size = Math.hypot(...next);
    q = next.map((value) => value / size);
  }
  const [w = 1, a = 0, b = 0, c = 0] = q;
  return [
    [1 - 2 * (b * b + c * c), 2 * (a * b - c * w), 2 * (a * c + b * w)],
    [2 * (a * b + c * w), 1 - 2 * (a * a + c * c), 2 * (b * c - a * w)],
    [2 * (a * c - b * w), 2 * (b * c + a * w), 1 - 2 * (a * a + b * b)],
  ];
}

const turned = (turn: Turn, at: Vec): Vec => [dot(turn[0], at), dot(turn[1], at), dot(turn[2], at)];

/** What the fused points read as, from where the exercise asks the camera to stand, or beside each side. */
export class Fused {
  private readonly exercise: Exercise;
  private readonly names: readonly SidedMeasure[];
  private readonly window: (readonly Pair[])[] = [];
  private readonly smoothing: Record<Side, SmoothingState | null> = { left: null, right: null };

  constructor(exercise: Exercise, names: readonly SidedMeasure[]) {
    this.exercise = exercise;
    this.names = names;
  }

  /** The measures of a frame that both cameras saw; null where one of them gave no points in space. */
  read(first: Pose, second: Pose): Readonly<Record<Side, SideMeasures>> | null {
    const points = this.pointsOf(first, second);
    if (!points) return null;
    return { left: this.measured(points, first.timeMs, 'left'), right: this.measured(points, first.timeMs, 'right') };
  }

  private pointsOf(first: Pose, second: Pose): ReadonlyMap<LandmarkName, Vec> | null {
    const [a, b] = [first.world, second.world];
    const [seen, seenBeside] = [first.points, second.points];
    if (!a || !b || !seen || !seenBeside) return null;
    this.window.push(
      LANDMARKS.map((name) => ({
        to: vecOf(a[name]),
        from: vecOf(b[name]),
        weight: seen[name].score * seenBeside[name].score,
      })),
    );
    if (this.window.length > WINDOW_FRAMES) this.window.shift();
    const turn = turnOnto(this.window.flat());
    return new Map(
      LANDMARKS.map((name) => {
        const [u, v] = [seen[name].score + 1e-3, seenBeside[name].score + 1e-3];
        const [p, q] = [vecOf(a[name]), turned(turn, vecOf(b[name]))];
        const mean = (i: 0 | 1 | 2): number => (u * p[i] + v * q[i]) / (u + v);
        return [name, [mean(0), mean(1), mean(2)] as const];
      }),
    );
  }

  private measured(points: ReadonlyMap<LandmarkName, Vec>, timeMs: number, side: Side): SideMeasures {
    const { view, posture } = this.exercise;
    const at = (name: LandmarkName): Vec => points.get(name) ?? [0, 0, 0];
    const across = (i: 0 | 2): number =>
      at('leftHip')[i] - at('rightHip')[i] + at('leftShoulder')[i] - at('rightShoulder')[i];
    const size = Math.hypot(across(0), across(2));
    const [leftX, leftZ] = [across(0) / size, across(2) / size];
    // The way that the body faces, a quarter turn from its left, on the level.
    const [aheadX, aheadZ] = [leftZ, -leftX];
    const toSide = side === 'left' ? -1 : 1;
    const across2: Vec = view === 'front' ? [leftX, 0, leftZ] : [toSide * aheadX, 0, toSide * aheadZ];
    const pixels = Object.fromEntries(
      LANDMARKS.map((name) => {
        const point = at(name);
        return [name, { xPx: 1000 + 400 * dot(across2, point), yPx: 1000 + 400 * point[1], zPx: 0, score: 1 }];
      }),
    ) as Landmarks;
    const [smoothing, smooth] = smoothLandmarks(this.smoothing[side], pixels, timeMs, trunkPxOf(pixels));
    this.smoothing[side] = smoothing;
    const pose: Pose = { timeMs, widthPx: 2000, heightPx: 2000, points: pixels, world: null, light: null };
    const from = view === 'front' ? 'front' : (`side-${side}` as const);
    return measurePose(pose, smooth, { view: from, posture, noise: 0, names: this.names })[side];
  }
}
