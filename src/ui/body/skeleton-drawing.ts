import type { LandmarkName, Side } from '../../core/body/landmarks.ts';
import type { Landmark, Landmarks, Pose } from '../../core/body/pose.ts';
import type { Snapshot } from '../../core/judge/snapshot.ts';
import type { ColourRole } from '../kit/tokens.ts';

/** Where the picture lies on the canvas, in CSS px: the largest rectangle of the picture's shape that fits. */
export interface Fit {
  readonly leftPx: number;
  readonly topPx: number;
  readonly scale: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly mirrored: boolean;
}

/** Fits a picture of `widthPx` x `heightPx` into a box, whole and centred. */
export function fitPicture(
  picture: { readonly widthPx: number; readonly heightPx: number },
  box: { readonly widthPx: number; readonly heightPx: number },
  mirrored: boolean,
): Fit {
  const scale = Math.min(box.widthPx / picture.widthPx, box.heightPx / picture.heightPx);
  const widthPx = picture.widthPx * scale;
  const heightPx = picture.heightPx * scale;
  return {
    leftPx: (box.widthPx - widthPx) / 2,
    topPx: (box.heightPx - heightPx) / 2,
    scale,
    widthPx,
    heightPx,
    mirrored,
  };
}

export type Colours = Readonly<Record<ColourRole, string>>;
/** What of the judgement a drawing shows: which limbs are judged and which are guessed, and the joint that matters now. */
export type ShownJudgement = Pick<Snapshot, 'strong' | 'guessed' | 'focus' | 'progress'>;
export interface Look {
  readonly colours: Colours;
  /** Whether a head is drawn: false over a picture, which shows the head. */
  readonly head: boolean;
}

type Bone = readonly [from: LandmarkName, to: LandmarkName, side: Side | null];
type Point = readonly [xPx: number, yPx: number];

const BONES: readonly Bone[] = [
  ['leftShoulder', 'rightShoulder', null],
  ['leftHip', 'rightHip', null],
  ['leftShoulder', 'leftHip', null],
  ['rightShoulder', 'rightHip', null],
  ['leftShoulder', 'leftElbow', 'left'],
  ['leftElbow', 'leftWrist', 'left'],
  ['leftWrist', 'leftIndex', 'left'],
  ['leftHip', 'leftKnee', 'left'],
  ['leftKnee', 'leftAnkle', 'left'],
  ['leftAnkle', 'leftFootIndex', 'left'],
  ['rightShoulder', 'rightElbow', 'right'],
  ['rightElbow', 'rightWrist', 'right'],
  ['rightWrist', 'rightIndex', 'right'],
  ['rightHip', 'rightKnee', 'right'],
  ['rightKnee', 'rightAnkle', 'right'],
  ['rightAnkle', 'rightFootIndex', 'right'],
];

/** A landmark with a lower score is not drawn, because it is only a guess. */
const DRAWN_SCORE = 0.1;
/** Half the size of a head, as a share of the trunk from shoulder to hip. */
const HEAD_SHARE = 0.24;
/** Beyond this angle the side to which a joint opens cannot be told from the picture; the last known side is used. */
const STRAIGHT_RAD = (150 / 180) * Math.PI;

/** Remembers to which side the focused joint opens, so that the arc does not change sides when the limb is straight. */
export interface ArcMemory {
  turn: 1 | -1;
  joint: LandmarkName | null;
}

/** Draws a pose on a cleared canvas: limbs, then the arc of the focused joint. Draws nothing where nobody was found. */
export function drawSkeleton(
  context: CanvasRenderingContext2D,
  pose: Pose,
  snapshot: ShownJudgement | null,
  fit: Fit,
  look: Look,
  memory: ArcMemory,
): void {
  const points = pose.points;
  if (!points) return;
  const place = (name: LandmarkName): Point => toCanvas(points[name], fit);
  const thinPx = Math.max(2, fit.heightPx * 0.005);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const drawn = BONES.filter(([from, to]) => points[from].score >= DRAWN_SCORE && points[to].score >= DRAWN_SCORE);
  const ranked = [...drawn].sort((a, b) => Number(isStrong(a, snapshot)) - Number(isStrong(b, snapshot)));
  for (const bone of ranked) drawBone(context, bone, place, thinPx, snapshot, look.colours);
  if (look.head) drawHead(context, points, fit, thinPx, look.colours);
  if (snapshot?.focus) drawArc(context, snapshot, place, thinPx, look.colours, memory);
}

/** The size of the ring around a joint that somebody points at, as a share of the trunk from shoulder to hip. A choice. */
const POINTER_SHARE = 0.22;

/** Two rings around a joint that somebody points at. Draws nothing where nobody was found. */
export function drawPointer(
  context: CanvasRenderingContext2D,
  { points }: Pose,
  at: LandmarkName,
  fit: Fit,
  colours: Colours,
): void {
  if (!points) return;
  const trunkPx = distance(toCanvas(points.leftShoulder, fit), toCanvas(points.leftHip, fit));
  const radiusPx = Math.max(18, trunkPx * POINTER_SHARE);
  const thinPx = Math.max(2, fit.heightPx * 0.005);
  context.save();
  context.setLineDash([]);
  for (const [colour, widthPx] of [
    [colours['under-line'], thinPx * 4],
    [colours['reached-over'], thinPx * 2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = widthPx;
    for (const share of [1, 0.4]) {
      context.beginPath();
      context.arc(...toCanvas(points[at], fit), radiusPx * share, 0, 2 * Math.PI);
      context.stroke();
    }
  }
  context.restore();
}

/** The joint under a point of the canvas, in CSS px: the nearest one that is drawn, within reach; null where there is none. */
export function jointAt(
  { points }: Pose,
  at: { readonly xPx: number; readonly yPx: number },
  fit: Fit,
  reachPx: number,
): LandmarkName | null {
  if (!points) return null;
  const joints = new Set(BONES.flatMap(([from, to]) => [from, to]));
  let nearest: { readonly name: LandmarkName; readonly px: number } | null = null;
  for (const name of joints) {
    if (points[name].score < DRAWN_SCORE) continue;
    const px = distance(toCanvas(points[name], fit), [at.xPx, at.yPx]);
    if (px <= reachPx && (!nearest || px < nearest.px)) nearest = { name, px };
  }
  return nearest?.name ?? null;
}

/**
 * A ring around the ears, so that lines without a picture look like a person. Its size is taken from the trunk, whose
 * length in the picture changes less than that of a turning face.
 */
function drawHead(
  context: CanvasRenderingContext2D,
  points: Landmarks,
  fit: Fit,
  thinPx: number,
  colours: Colours,
): void {
  if (points.leftEar.score < DRAWN_SCORE && points.rightEar.score < DRAWN_SCORE) return;
  const middle = (left: LandmarkName, right: LandmarkName): Point => {
    const [a, b] = [toCanvas(points[left], fit), toCanvas(points[right], fit)];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  };
  const shoulders = middle('leftShoulder', 'rightShoulder');
  const radiusPx = HEAD_SHARE * distance(shoulders, middle('leftHip', 'rightHip'));
  context.beginPath();
  context.arc(...middle('leftEar', 'rightEar'), radiusPx, 0, 2 * Math.PI);
  context.globalAlpha = 0.75;
  context.lineWidth = thinPx + 2;
  context.strokeStyle = colours['under-line'];
  context.stroke();
  context.lineWidth = thinPx;
  context.strokeStyle = colours['over-picture'];
  context.stroke();
  context.globalAlpha = 1;
}

const isStrong = ([from, to]: Bone, snapshot: ShownJudgement | null): boolean =>
  snapshot !== null && snapshot.strong.has(from) && snapshot.strong.has(to);

const isGuessed = ([from, to]: Bone, snapshot: ShownJudgement | null): boolean =>
  snapshot !== null && (snapshot.guessed.has(from) || snapshot.guessed.has(to));

function toCanvas(point: Landmark, fit: Fit): Point {
  const xPx = point.xPx * fit.scale;
  return [fit.leftPx + (fit.mirrored ? fit.widthPx - xPx : xPx), fit.topPx + point.yPx * fit.scale];
}

/**
 * Certain limbs are thick, uncertain ones dotted; left is solid and right is dashed. A dark edge keeps them visible on
 * any picture.
 */
function drawBone(
  context: CanvasRenderingContext2D,
  bone: Bone,
  place: (name: LandmarkName) => Point,
  thinPx: number,
  snapshot: ShownJudgement | null,
  colours: Colours,
): void {
  const [from, to, side] = bone;
  const strong = isStrong(bone, snapshot);
  const widthPx = strong ? thinPx * 2.4 : thinPx;
  const colour = side === null ? colours['over-picture'] : colours[side === 'left' ? 'left-over' : 'right-over'];
  context.globalAlpha = strong ? 1 : 0.75;
  context.beginPath();
  context.moveTo(...place(from));
  context.lineTo(...place(to));
  context.setLineDash(dashOf(bone, widthPx, snapshot));
  context.strokeStyle = colours['under-line'];
  context.lineWidth = widthPx + Math.max(2, widthPx * 0.7);
  context.stroke();
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function dashOf(bone: Bone, widthPx: number, snapshot: ShownJudgement | null): number[] {
  if (isGuessed(bone, snapshot)) return [0.1, widthPx * 2.2];
  return bone[2] === 'right' ? [widthPx * 2.4, widthPx * 2.2] : [];
}

/**
 * The way from rest to target as an arc at the joint. It fills as the limb moves, and closes to a ring at the target.
 */
function drawArc(
  context: CanvasRenderingContext2D,
  snapshot: ShownJudgement,
  place: (name: LandmarkName) => Point,
  thinPx: number,
  colours: Colours,
  memory: ArcMemory,
): void {
  const { focus, progress } = snapshot;
  if (!focus) return;
  const [anchor, joint, end] = focus.joint.map(place) as [Point, Point, Point];
  const anchorRad = direction(joint, anchor);
  const turn = turnOf(anchorRad, direction(joint, end), focus.joint[1], memory);
  const radiusPx = Math.max(thinPx * 8, Math.min(distance(joint, anchor), distance(joint, end)) * 0.5);
  const at = (deg: number): number => anchorRad + turn * ((deg * Math.PI) / 180);
  const ring = (fromDeg: number, toDeg: number, widthPx: number, colour: string): void => {
    context.beginPath();
    context.arc(joint[0], joint[1], radiusPx, at(fromDeg), at(toDeg), (toDeg > fromDeg ? 1 : -1) * turn < 0);
    context.lineWidth = widthPx;
    context.strokeStyle = colour;
    context.stroke();
  };
  const filledDeg = focus.restDeg + (focus.targetDeg - focus.restDeg) * Math.min(1, Math.max(0, progress ?? 0));
  context.globalAlpha = 0.6;
  ring(focus.restDeg, focus.targetDeg, thinPx * 3.4, colours['under-line']);
  context.globalAlpha = 0.7;
  ring(focus.restDeg, focus.targetDeg, thinPx * 1.4, colours['over-picture']);
  context.globalAlpha = 1;
  drawMark(context, joint, at(focus.targetDeg), radiusPx, thinPx, colours);
  if (focus.reached) closeRing(context, joint, radiusPx, thinPx, colours);
  else if (progress !== null && progress > 0.02) ring(focus.restDeg, filledDeg, thinPx * 3, colours['reached-over']);
}

function closeRing(
  context: CanvasRenderingContext2D,
  joint: Point,
  radiusPx: number,
  thinPx: number,
  colours: Colours,
): void {
  context.beginPath();
  context.arc(joint[0], joint[1], radiusPx, 0, 2 * Math.PI);
  context.lineWidth = thinPx * 4.5;
  context.strokeStyle = colours['under-line'];
  context.stroke();
  context.lineWidth = thinPx * 3;
  context.strokeStyle = colours['reached-over'];
  context.stroke();
}

/** A short line across the end of the arc, at the target. */
function drawMark(
  context: CanvasRenderingContext2D,
  joint: Point,
  rad: number,
  radiusPx: number,
  thinPx: number,
  colours: Colours,
): void {
  const reach = (px: number): Point => [joint[0] + Math.cos(rad) * px, joint[1] + Math.sin(rad) * px];
  context.beginPath();
  context.moveTo(...reach(radiusPx - thinPx * 4));
  context.lineTo(...reach(radiusPx + thinPx * 4));
  context.lineWidth = thinPx * 3.4;
  context.strokeStyle = colours['under-line'];
  context.stroke();
  context.lineWidth = thinPx * 1.8;
  context.strokeStyle = colours['over-picture'];
  context.stroke();
}

function turnOf(anchorRad: number, endRad: number, joint: LandmarkName, memory: ArcMemory): 1 | -1 {
  const rad = Math.atan2(Math.sin(endRad - anchorRad), Math.cos(endRad - anchorRad));
  const clear = Math.abs(rad) < STRAIGHT_RAD;
  if (clear || memory.joint !== joint) memory.turn = rad < 0 ? -1 : 1;
  memory.joint = joint;
  return memory.turn;
}

const direction = (from: Point, to: Point): number => Math.atan2(to[1] - from[1], to[0] - from[0]);
const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
