import type { Side } from '../../core/body/landmarks.ts';
import { pixelOf, type Camera } from '../../care/figure/camera.ts';
import { point, signOf, type Skeleton } from '../../care/figure/skeleton.ts';
import type { Vec } from '../../care/figure/vectors.ts';

/** A point of a drawing, in its own units, y down. */
export type DrawnPoint = readonly [x: number, y: number];

/** What of a body moves together and is drawn as one. */
export type BodyPart = 'trunk' | 'head' | 'arm' | 'forearm' | 'thigh' | 'shank';

/** A part of a body as outlines to be filled. `away`: how far it is from the camera, in metres. */
export interface DrawnPart {
  readonly part: BodyPart;
  readonly side: Side | null;
  readonly outlines: readonly (readonly DrawnPoint[])[];
  readonly away: number;
}

/** A ball in space: parts of a body are what lies between some of them. */
type Ball = readonly [at: Vec, radius: number];

/** Girths in shares of body height, as of somebody in thin clothes. */
const GIRTH = {
  shoulder: 0.04,
  ribs: 0.062,
  hip: 0.058,
  neck: 0.03,
  skull: 0.064,
  jaw: 0.044,
  upperArm: [0.031, 0.025],
  forearm: [0.025, 0.017],
  hand: [0.019, 0.014],
  thigh: [0.053, 0.036],
  shank: [0.035, 0.023],
  foot: [0.024, 0.015],
} as const;

/** The parts of a body before a camera, the furthest first. */
export function partsOf(skeleton: Skeleton, heightM: number, camera: Camera): readonly DrawnPart[] {
  const { lengths, pelvis, waist, chest, neck, head } = skeleton;
  const wide = (share: number): number => share * heightM;
  const ball = (at: Vec, share: number): Ball => [at, wide(share)];
  const part = (name: BodyPart, side: Side | null, ...outlines: readonly (readonly Ball[])[]): DrawnPart => ({
    part: name,
    side,
    outlines: outlines.map((balls) => outlineOf(balls, camera)),
    away: mean(outlines.flat().map(([at]) => camera.seen(at)[2])),
  });
  const ribs = ([1, -1] as const).map((sign) => ball(point(chest, sign * wide(0.032), wide(0.01), 0), GIRTH.ribs));
  const belly = ([1, -1] as const).map((sign) => ball(point(waist, sign * wide(0.03), wide(0.02), 0), GIRTH.hip));
  const seat = ([1, -1] as const).map((sign) => ball(point(pelvis, sign * wide(0.042), 0, 0), GIRTH.hip));
  const shoulders = (['left', 'right'] as const).map((side) => ball(skeleton[side].shoulder, GIRTH.shoulder));
  const throat = ball(point(neck, 0, 0, wide(0.008)), GIRTH.neck);
  const radius = lengths.headRadius;
  const skull = ball(point(head, 0, 0.25 * radius, -0.05 * radius), GIRTH.skull);
  const jaw = ball(point(head, 0, -0.55 * radius, 0.3 * radius), GIRTH.jaw);
  const sided = (side: Side): readonly DrawnPart[] => {
    const { shoulder, elbow, wrist, hand, hip, knee, ankle, foot } = skeleton[side];
    const palm = { at: wrist, turned: hand };
    const sole = { at: ankle, turned: foot };
    const limb = (from: Vec, to: Vec, [first, last]: readonly [number, number]): readonly Ball[] => [
      ball(from, first),
      ball(to, last),
    ];
    const fingers = point(palm, 0.04 * signOf(side) * lengths.hand, -0.72 * lengths.hand, 0);
    const heel = point(sole, 0, -0.5 * lengths.ankle, -0.3 * lengths.heel);
    const toes = point(sole, 0, -0.68 * lengths.ankle, 0.9 * lengths.toe);
    return [
      part('arm', side, limb(shoulder, elbow, GIRTH.upperArm)),
      part('forearm', side, limb(elbow, wrist, GIRTH.forearm), limb(wrist, fingers, GIRTH.hand)),
      part('thigh', side, limb(hip, knee, GIRTH.thigh)),
      part('shank', side, limb(knee, ankle, GIRTH.shank), limb(heel, toes, GIRTH.foot)),
    ];
  };
  const parts = [
    part('trunk', null, [...shoulders, ...ribs], [...ribs, ...belly], [...belly, ...seat]),
    part('head', null, [throat, ball(head.at, GIRTH.neck)], [skull, jaw]),
    ...sided('left'),
    ...sided('right'),
  ];
  return parts.sort((a, b) => depthOf(b) - depthOf(a));
}

/** A thigh is drawn before the trunk that it grows out of, unless it comes well towards the camera. */
const THIGH_BEHIND_M = 0.12;
/** An arm beside the trunk is drawn over it. */
const ARM_BEFORE_M = 0.04;
const depthOf = ({ part, away }: DrawnPart): number =>
  part === 'thigh' ? away + THIGH_BEHIND_M : part === 'arm' || part === 'forearm' ? away - ARM_BEFORE_M : away;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How finely the round of a ball is drawn. */
const ROUND = 20;

/** The outline of what lies between balls. */
function outlineOf(balls: readonly Ball[], camera: Camera): readonly DrawnPoint[] {
  const points = balls.flatMap(([at, radius]): DrawnPoint[] => {
    const [x, y] = pixelOf(camera, at);
    const r = radius * camera.pxPerM(camera.seen(at)[2]);
    return Array.from({ length: ROUND }, (_, i) => [
      x + r * Math.cos((2 * Math.PI * i) / ROUND),
      y + r * Math.sin((2 * Math.PI * i) / ROUND),
    ]);
  });
  return hullOf(points);
}

/** A coordinate for SVG, to a tenth of its unit: finer is not seen, and makes the markup long. */
export const coordinate = (value: number): number => Math.round(value * 10) / 10;

/** Points joined by straight lines, as an SVG path. */
export const pathOf = (points: readonly DrawnPoint[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('');

/** Outlines as one SVG path. */
export const outlinePath = (outlines: DrawnPart['outlines']): string =>
  outlines.map((points) => `${pathOf(points)}Z`).join('');

/** The convex outline around points (a monotone chain along x, there and back). */
function hullOf(points: readonly DrawnPoint[]): readonly DrawnPoint[] {
  const sorted = [...points].sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const chain = (along: readonly DrawnPoint[]): DrawnPoint[] => {
    const kept: DrawnPoint[] = [];
    for (const next of along) {
      while (isInside(kept.at(-2), kept.at(-1), next)) kept.pop();
      kept.push(next);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain([...sorted].reverse())];
}

const isInside = (a: DrawnPoint | undefined, b: DrawnPoint | undefined, c: DrawnPoint): boolean =>
  a !== undefined && b !== undefined && (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0;

/** How large the head of an arrow is. */
const HEAD_SIZE = 7;

/** An arrow along points: its line, and its head as a triangle at the end. */
export function arrowPaths(points: readonly DrawnPoint[]): { readonly line: string; readonly head: string } {
  const [endX, endY] = points.at(-1) ?? [0, 0];
  const [fromX, fromY] = points.at(-3) ?? [endX, endY];
  const along = Math.atan2(endY - fromY, endX - fromX);
  const corner = (turn: number): DrawnPoint => [
    endX + HEAD_SIZE * Math.cos(along + turn),
    endY + HEAD_SIZE * Math.sin(along + turn),
  ];
  return { line: pathOf(points), head: `${pathOf([corner(0), corner(2.3), corner(-2.3)])}Z` };
}
