/** Plane geometry in image pixels (x right, y down). Angles leave this file in degrees. */

export interface Point {
  readonly xPx: number;
  readonly yPx: number;
}

export interface Vector {
  readonly x: number;
  readonly y: number;
}

/** Arithmetic. */
const DEG = 180 / Math.PI;

export const vector = (from: Point, to: Point): Vector => ({ x: to.xPx - from.xPx, y: to.yPx - from.yPx });
// Math.hypot guards against overflow that pixels cannot reach, and takes several times as long.
export const length = (v: Vector): number => Math.sqrt(v.x * v.x + v.y * v.y);
export const distance = (a: Point, b: Point): number => length(vector(a, b));
export const midpoint = (a: Point, b: Point): Point => ({ xPx: (a.xPx + b.xPx) / 2, yPx: (a.yPx + b.yPx) / 2 });
const dot = (a: Vector, b: Vector): number => a.x * b.x + a.y * b.y;
const cross = (a: Vector, b: Vector): number => a.x * b.y - a.y * b.x;

/** Angle between two vectors, 0 to 180; NaN where one has no length. */
export const angleBetweenDeg = (a: Vector, b: Vector): number =>
  length(a) === 0 || length(b) === 0 ? Number.NaN : Math.abs(Math.atan2(cross(a, b), dot(a, b))) * DEG;

/** Turn from `a` to `b`, -180 to 180, positive clockwise as seen on the screen. */
export const turnDeg = (a: Vector, b: Vector): number => Math.atan2(cross(a, b), dot(a, b)) * DEG;

/** Inner angle at `joint`, 0 to 180, 180 = straight. */
export const innerAngleDeg = (before: Point, joint: Point, after: Point): number =>
  angleBetweenDeg(vector(joint, before), vector(joint, after));

/** Part of `v` along `axis`, in pixels. */
export const along = (v: Vector, axis: Vector): number => dot(v, axis) / length(axis);

/** Part of `v` across `axis`, in pixels, positive to the screen-clockwise side of it. */
export const across = (v: Vector, axis: Vector): number => cross(axis, v) / length(axis);
