import { distance, midpoint } from '../../../src/core/maths/geometry.ts';
import type { LandmarkName } from '../../../src/core/body/landmarks.ts';
import type { Landmark, Landmarks, Pose } from '../../../src/core/body/pose.ts';
import { blendPoses, forEachLandmark } from './blend.ts';

const WALK_MS = 2500;
const TURN_MS = 1500;
const FRAME_MS = 40;
/** The speed of a stroll, and the lengths of an adult's limbs, in trunk lengths (of half a metre). */
const TRUNKS_PER_S = 1.6;
const STEPS_PER_S = 1.6;
const THIGH = 0.84;
const SHIN = 0.8;
const UPPER_ARM = 0.56;
const FOREARM = 0.5;
const FOOT = 0.28;
const HALF_SHOULDERS = 0.32;
const HALF_HIPS = 0.22;
const TRUNK_M = 0.5;
const RAD = Math.PI / 180;

/**
 * Where a person walks, in pixels: the floor, the size of the trunk, and the direction: 1 to the right of the picture,
 * -1 to the left.
 */
interface Path {
  readonly trunkPx: number;
  readonly floorPx: number;
  readonly direction: 1 | -1;
}

/**
 * A recording in which the person walks into the picture, gets into the first pose, does everything, gets up and walks
 * out again. On the way into the pose every joint moves in a straight line.
 */
export function walkInAndOut(poses: readonly Pose[]): readonly Pose[] {
  const [first, last] = [poses[0], poses.at(-1)];
  if (!first?.points || !last?.points) return poses;
  const path = pathTo(first.points);
  const hipPx = midpoint(first.points.leftHip, first.points.rightHip).xPx;
  const walkPx = (TRUNKS_PER_S * path.trunkPx * WALK_MS * path.direction) / 1000;
  const inwards = steps(WALK_MS).map((ms) => walk(first, path, hipPx - walkPx * (1 - ms / WALK_MS), ms));
  const arrived = walk(first, path, hipPx, WALK_MS);
  const downwards = turn(arrived, first, WALK_MS);
  const doneMs = WALK_MS + TURN_MS + last.timeMs - first.timeMs;
  const exercise = poses.map((pose) => ({ ...pose, timeMs: pose.timeMs - first.timeMs + WALK_MS + TURN_MS }));
  const upwards = turn(last, walk(first, path, hipPx, 0), doneMs);
  const outMs = doneMs + TURN_MS;
  const outwards = steps(WALK_MS).map((ms) => ({
    ...walk(first, path, hipPx + walkPx * (ms / WALK_MS), ms),
    timeMs: outMs + ms,
  }));
  return [...inwards, ...downwards, ...exercise, ...upwards.slice(1), ...outwards];
}

const steps = (lengthMs: number): readonly number[] =>
  Array.from({ length: Math.floor(lengthMs / FRAME_MS) }, (_, index) => index * FRAME_MS);

const turn = (from: Pose, to: Pose, startMs: number): readonly Pose[] =>
  steps(TURN_MS).map((ms) => blendPoses(from, to, (1 - Math.cos((Math.PI * ms) / TURN_MS)) / 2, startMs + ms));

/**
 * The way in: on the floor that the pose stands or lies on. The side that is near in the pose is near in walking too.
 */
function pathTo(points: Landmarks): Path {
  const feet = [points.leftHeel, points.rightHeel, points.leftFootIndex, points.rightFootIndex];
  const body = [points.leftHip, points.rightHip, points.leftShoulder, points.rightShoulder];
  return {
    trunkPx: distance(midpoint(points.leftShoulder, points.rightShoulder), midpoint(points.leftHip, points.rightHip)),
    floorPx: Math.max(...[...feet, ...body].map(({ yPx }) => yPx)),
    direction: points.rightShoulder.zPx <= points.leftShoulder.zPx ? 1 : -1,
  };
}

type Spot = readonly [forwards: number, up: number];
const from = ([x, y]: Spot, length: number, forwardsDeg: number): Spot => [
  x + length * Math.sin(forwardsDeg * RAD),
  y - length * Math.cos(forwardsDeg * RAD),
];

/** One frame of walking, seen from the side. `like`: a pose of the same picture; `hipPx`: where the hips are. */
function walk(like: Pose, { trunkPx, floorPx, direction }: Path, hipPx: number, timeMs: number): Pose {
  const phase = (2 * Math.PI * STEPS_PER_S * timeMs) / 2000;
  const left = joints(phase);
  const right = joints(phase + Math.PI);
  const hipsPx = floorPx - (THIGH + SHIN) * trunkPx;
  const spotOf = (name: LandmarkName): readonly [spot: Spot, away: number] => {
    const side = /^left|Left$/.test(name) ? 'left' : 'right';
    const part = name.replace(/^(left|right)|(Left|Right)$/, '');
    const isNear = (side === 'right') === (direction === 1);
    const half = /Hip|Knee|Ankle|Heel|Foot/.test(part) ? HALF_HIPS : part === 'Shoulder' ? HALF_SHOULDERS : 0.14;
    return [(side === 'left' ? left : right)(part), name === 'nose' ? 0 : isNear ? -half : half];
  };
  const points = forEachLandmark((name): Landmark => {
    const [[forwards, up], away] = spotOf(name);
    return {
      xPx: hipPx + direction * forwards * trunkPx,
      yPx: hipsPx - up * trunkPx,
      zPx: away * trunkPx,
      score: 0.9,
    };
  });
  const world = forEachLandmark((name) => {
    const [[forwards, up], away] = spotOf(name);
    return { xM: direction * forwards * TRUNK_M, yM: -up * TRUNK_M, zM: away * TRUNK_M };
  });
  return { ...like, timeMs, points, world };
}

/** Where the joints of one side are at a moment of a step, measured from the hips, in trunk lengths. */
function joints(phase: number): (part: string) => Spot {
  const thighDeg = 25 * Math.sin(phase);
  const shinDeg = thighDeg - 30 * Math.max(0, Math.cos(phase));
  const armDeg = -20 * Math.sin(phase);
  const knee = from([0, 0], THIGH, thighDeg);
  const ankle = from(knee, SHIN, shinDeg);
  const elbow = from([0, 1], UPPER_ARM, armDeg);
  const wrist = from(elbow, FOREARM, armDeg + 15);
  const spots: Readonly<Record<string, Spot>> = {
    nose: [0.22, 1.38],
    Ear: [0.05, 1.4],
    mouth: [0.18, 1.3],
    Shoulder: [0, 1],
    Elbow: elbow,
    Wrist: wrist,
    Hip: [0, 0],
    Knee: knee,
    Ankle: ankle,
    Heel: [ankle[0] - 0.08, ankle[1] - 0.06],
    FootIndex: [ankle[0] + FOOT, ankle[1] - 0.06],
  };
  return (part) => spots[part] ?? (/Eye/.test(part) ? [0.18, 1.43] : from(wrist, 0.15, armDeg + 15));
}
