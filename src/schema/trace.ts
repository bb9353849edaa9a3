import * as v from 'valibot';
import { COCO_17, LANDMARKS, type LandmarkName } from '../core/body/landmarks.ts';
import type { Landmark, Landmarks, Pose, WorldPoint, WorldPoints } from '../core/body/pose.ts';
import { roundPose } from '../core/body/round-pose.ts';
import { finite, parseBy, type Parsed } from './parse.ts';

/** About three hours at 30 frames a second; more is no set of an exercise. */
const MAX_FRAMES = 324_000;
const MAX_SIDE_PX = 16_384;

const LANDMARK_SETS = { 'blazepose-33': LANDMARKS, 'coco-17': COCO_17 } as const;
type LandmarkSet = keyof typeof LANDMARK_SETS;

const sidePx = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_SIDE_PX));
const point = v.strictTuple([finite, finite, finite, finite]);
const worldPoint = v.strictTuple([finite, finite, finite]);
const seenOf = (count: number) => ({
  p: v.nullable(v.pipe(v.array(point), v.length(count))),
  w: v.nullish(v.pipe(v.array(worldPoint), v.length(count))),
  light: v.nullish(v.pipe(finite, v.minValue(0), v.maxValue(1))),
  black: v.exactOptional(v.literal(true)),
  others: v.nullish(v.array(point)),
});
/**
 * `light`, `black` and `others` are this app's own additions to the format: the mean brightness of the part of the picture with the person,
 * 0 to 1; the picture was black all over; and who else is in the picture: the middle of the hips, the circle round the body (its diameter),
 * the turn in radians. `beside`: what a second camera saw in that moment, with the size of its picture.
 */
const frameOf = (count: number) =>
  v.object({
    t: finite,
    ...seenOf(count),
    beside: v.exactOptional(v.object({ width: sidePx, height: sidePx, ...seenOf(count) })),
  });
const fileOf = (landmarks: LandmarkSet) =>
  v.object({
    format: v.literal('plumbline-trace'),
    version: v.literal(1),
    landmarks: v.literal(landmarks),
    width: sidePx,
    height: sidePx,
    frames: v.pipe(v.array(frameOf(LANDMARK_SETS[landmarks].length)), v.maxLength(MAX_FRAMES)),
  });
const header = v.object({
  format: v.literal('plumbline-trace'),
  version: v.literal(1),
  landmarks: v.picklist(['blazepose-33', 'coco-17']),
});
const files = { 'blazepose-33': fileOf('blazepose-33'), 'coco-17': fileOf('coco-17') };

export type TraceFile = v.InferOutput<(typeof files)['blazepose-33']>;
type TraceFrame = TraceFile['frames'][number];
type SeenFrame = Omit<TraceFrame, 't' | 'beside'>;

/** Reads a pose trace (`*.trace.json`, parsed as JSON already) into raw poses; times must rise strictly. */
export function parseTrace(json: unknown): Parsed<readonly Pose[]> {
  const head = parseBy(header, json);
  if (!head.ok) return head;
  const { landmarks } = head.value;
  const file = parseBy(files[landmarks], json);
  if (!file.ok) return file;
  const { frames, width, height } = file.value;
  const fallsBack = frames.findIndex((frame, index) => index > 0 && frame.t <= (frames[index - 1]?.t ?? -Infinity));
  if (fallsBack >= 0) return { ok: false, where: `frames.${fallsBack}.t`, expected: 'a time after the frame before' };
  const names = LANDMARK_SETS[landmarks];
  return { ok: true, value: frames.map((frame) => poseOf(frame, names, { widthPx: width, heightPx: height })) };
}

/**
 * Writes poses as a trace of version 1, rounded to the precision of the format. The picture size of the first pose is
 * taken for all, which is right for one recording of one source. Throws where there is no pose: the size is not known
 * then.
 */
export function traceOf(poses: readonly Pose[]): TraceFile {
  const [first] = poses;
  if (!first) throw new Error('expected at least one pose, got none');
  return {
    format: 'plumbline-trace',
    version: 1,
    landmarks: 'blazepose-33',
    width: first.widthPx,
    height: first.heightPx,
    frames: poses.map((pose) => frameFrom(roundPose(pose))),
  };
}

function frameFrom(pose: Pose): TraceFrame {
  const { timeMs, beside } = pose;
  return {
    t: timeMs,
    ...seenFrom(pose),
    ...(beside && { beside: { width: beside.widthPx, height: beside.heightPx, ...seenFrom(beside) } }),
  };
}

function seenFrom({ points, world, light, isBlack, others = [] }: Pose): SeenFrame {
  return {
    p: points && LANDMARKS.map((name) => tupleOf(points[name])),
    ...(world && { w: LANDMARKS.map((name) => worldTupleOf(world[name])) }),
    ...(light !== null && { light }),
    ...(isBlack && { black: isBlack }),
    ...(others.length > 0 && {
      others: others.map(({ xPx, yPx, sizePx, turnRad }): [number, number, number, number] => [
        xPx,
        yPx,
        sizePx,
        turnRad,
      ]),
    }),
  };
}

const tupleOf = ({ xPx, yPx, zPx, score }: Landmark): [number, number, number, number] => [xPx, yPx, zPx, score];
const worldTupleOf = ({ xM, yM, zM }: WorldPoint): [number, number, number] => [xM, yM, zM];

interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

function poseOf(frame: TraceFrame, names: readonly LandmarkName[], size: PictureSize): Pose {
  const { beside, t } = frame;
  const pose = seenPoseOf(frame, t, names, size);
  if (!beside) return pose;
  return { ...pose, beside: seenPoseOf(beside, t, names, { widthPx: beside.width, heightPx: beside.height }) };
}

function seenPoseOf(frame: SeenFrame, timeMs: number, names: readonly LandmarkName[], size: PictureSize): Pose {
  return {
    timeMs,
    ...size,
    points: frame.p && pointsOf(frame.p, names),
    world: frame.w ? worldOf(frame.w, names) : null,
    light: frame.light ?? null,
    ...(frame.black && { isBlack: frame.black }),
    ...(frame.others &&
      frame.others.length > 0 && {
        others: frame.others.map(([xPx, yPx, sizePx, turnRad]) => ({ xPx, yPx, sizePx, turnRad })),
      }),
  };
}

// A landmark that is not in the trace's landmark set was not seen.
const UNSEEN: Landmark = { xPx: 0, yPx: 0, zPx: 0, score: 0 };
const NOWHERE: WorldPoint = { xM: 0, yM: 0, zM: 0 };

function pointsOf(tuples: NonNullable<TraceFrame['p']>, names: readonly LandmarkName[]): Landmarks {
  const seen = tuples.map(([xPx, yPx, zPx, visibility]) => {
    // Some writers exceed 1 by rounding errors.
    const score = Math.min(1, Math.max(0, visibility));
    return { xPx, yPx, zPx, score };
  });
  return byName(names, seen, UNSEEN);
}

const worldOf = (tuples: NonNullable<TraceFrame['w']>, names: readonly LandmarkName[]): WorldPoints =>
  byName(
    names,
    tuples.map(([xM, yM, zM]) => ({ xM, yM, zM })),
    NOWHERE,
  );

/** Every landmark by its name; `absent` for those that the landmark set does not have. */
function byName<T>(names: readonly LandmarkName[], values: readonly T[], absent: T): Record<LandmarkName, T> {
  const given = new Map(names.map((name, index) => [name, values[index] ?? absent]));
  return Object.fromEntries(LANDMARKS.map((name) => [name, given.get(name) ?? absent])) as Record<LandmarkName, T>;
}
