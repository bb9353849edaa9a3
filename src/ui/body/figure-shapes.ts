import type { Side } from '../../core/body/landmarks.ts';
import { pixelOf, type Camera } from '../../care/figure/camera.ts';
import { point, signOf, type Skeleton } from '../../care/figure/skeleton.ts';
import type { Vec } from '../../care/figure/vectors.ts';

/** A point of a drawing, in the units of the drawing, y down. */
export type DrawnPoint = readonly [x: number, y: number];

/** The parts of a body that are drawn as one shape each. */
export type BodyPart = 'trunk' | 'head' | 'arm' | 'forearm' | 'thigh' | 'shank';

/** A part of a body as filled outlines. `away`: its distance from the camera, in metres. */
export interface DrawnPart {
  readonly part: BodyPart;
  readonly side: Side | null;
  readonly outlines: readonly (readonly DrawnPoint[])[];
  readonly away: number;
}

/** A ball in space. A part of the body is drawn as what lies between several balls. */
export type Ball = readonly [at: Vec, radius: number];

/** Radii of the balls, in body heights, for somebody in thin clothes. */
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

/** The parts of a body as a camera sees them, the furthest first. */
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

/** A thigh is drawn behind the trunk, unless it comes this much towards the camera. */
const THIGH_BEHIND_M = 0.12;
/** An arm beside the trunk is drawn over it: it counts as this much nearer. */
const ARM_BEFORE_M = 0.04;
const depthOf = ({ part, away }: DrawnPart): number =>
  part === 'thigh' ? away + THIGH_BEHIND_M : part === 'arm' || part === 'forearm' ? away - ARM_BEFORE_M : away;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The number of points on the outline of a ball. */
const ROUND = 20;

/** The outline around balls and the space between them. */
export function outlineOf(balls: readonly Ball[], camera: Camera): readonly DrawnPoint[] {
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

/** A coordinate for SVG, rounded to a tenth of a unit: finer steps are not seen, and make the markup long. */
export const coordinate = (value: number): number => Math.round(value * 10) / 10;

/** Points joined by straight lines, as an SVG path. */
export const pathOf = (points: readonly DrawnPoint[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('');

/** Outlines as one SVG path. */
export const outlinePath = (outlines: DrawnPart['outlines']): string =>
  outlines.map((points) => `${pathOf(points)}Z`).join('');

/** The convex outline around points (monotone chain: along x, there and back). */
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

/** The size of an arrow's head. */
const HEAD_SIZE = 7;

/** An arrow along points: the line, and the head as a triangle at its end. */
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
