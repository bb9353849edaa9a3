/** Arithmetic with points and directions in space. No function changes its arguments. */

export type Vec = readonly [x: number, y: number, z: number];
/** A rotation in space, as a unit quaternion. */
export type Quaternion = readonly [x: number, y: number, z: number, w: number];

export const ORIGIN: Vec = [0, 0, 0];
export const rad = (deg: number): number => (deg * Math.PI) / 180;

export const plus = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const lengthOf = (a: Vec): number => Math.sqrt(dot(a, a));
export const distanceBetween = (a: Vec, b: Vec): number => lengthOf(minus(a, b));
/** The vector shortened or stretched to length 1; a vector of length 0 stays as it is. */
export const unit = (a: Vec): Vec => times(a, 1 / (lengthOf(a) || 1));
export const partWay = (a: Vec, b: Vec, share: number): Vec => plus(times(a, 1 - share), times(b, share));
/** The part of a vector at right angles to a unit vector. */
export const acrossOf = (a: Vec, axis: Vec): Vec => minus(a, times(axis, dot(a, axis)));

/** The unit vector `from` turned by an angle towards the unit vector `to`, which must be at right angles to `from`. */
export const bent = (from: Vec, to: Vec, deg: number): Vec =>
  plus(times(from, Math.cos(rad(deg))), times(to, Math.sin(rad(deg))));

/**
 * The rotation `b` followed by `a`, where `a` is given along the axes from before `b`. The rotation of a bone is the
 * rotation of its parent times its own.
 */
export const after = (a: Quaternion, b: Quaternion): Quaternion => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] + a[1] * b[3] + a[2] * b[0] - a[0] * b[2],
  a[3] * b[2] + a[2] * b[3] + a[0] * b[1] - a[1] * b[0],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
];

export const rotated = (a: Vec, [x, y, z, w]: Quaternion): Vec => {
  const along: Vec = [x, y, z];
  const twice = times(cross(along, a), 2);
  return plus(a, plus(times(twice, w), cross(along, twice)));
};

/** A rotation about a unit axis, counter-clockwise as seen from the tip of the axis. */
export const aboutAxis = ([x, y, z]: Vec, deg: number): Quaternion => {
  const sine = Math.sin(rad(deg) / 2);
  return [x * sine, y * sine, z * sine, Math.cos(rad(deg) / 2)];
};

/**
 * The rotation of a bone that is bent forwards (about x), then to the left (about z), then turned to the left (about
 * y), each about the axes that the rotation before has left it with.
 */
export const bentAndTurned = (flexionDeg: number, sideDeg: number, rotationDeg: number): Quaternion => {
  const [sx, cx] = [Math.sin(rad(flexionDeg) / 2), Math.cos(rad(flexionDeg) / 2)];
  const [sy, cy] = [Math.sin(rad(rotationDeg) / 2), Math.cos(rad(rotationDeg) / 2)];
  const [sz, cz] = [Math.sin(rad(-sideDeg) / 2), Math.cos(rad(-sideDeg) / 2)];
  return [
    sx * cy * cz - cx * sy * sz,
    cx * sy * cz - sx * cy * sz,
    cx * cy * sz + sx * sy * cz,
    cx * cy * cz + sx * sy * sz,
  ];
};

/** The rotation that takes x and y to two unit vectors at right angles to each other. */
export const frameOf = (x: Vec, y: Vec): Quaternion => {
  const z = cross(x, y);
  const trace = x[0] + y[1] + z[2];
  if (trace > 0) {
    const s = 2 * Math.sqrt(trace + 1);
    return [(y[2] - z[1]) / s, (z[0] - x[2]) / s, (x[1] - y[0]) / s, s / 4];
  }
  if (x[0] > y[1] && x[0] > z[2]) {
    const s = 2 * Math.sqrt(1 + x[0] - y[1] - z[2]);
    return [s / 4, (y[0] + x[1]) / s, (z[0] + x[2]) / s, (y[2] - z[1]) / s];
  }
  if (y[1] > z[2]) {
    const s = 2 * Math.sqrt(1 + y[1] - x[0] - z[2]);
    return [(y[0] + x[1]) / s, s / 4, (z[1] + y[2]) / s, (z[0] - x[2]) / s];
  }
  const s = 2 * Math.sqrt(1 + z[2] - x[0] - y[1]);
  return [(z[0] + x[2]) / s, (z[1] + y[2]) / s, s / 4, (x[1] - y[0]) / s];
};

/** The rotation a share of the shortest way from `a` to `b`. */
export const partTurn = (a: Quaternion, b: Quaternion, share: number): Quaternion => {
  const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
  const angle = Math.acos(Math.min(1, Math.abs(cosine)));
  const mixed = (from: number, to: number): Quaternion => {
    const signed = cosine < 0 ? -to : to;
    return [
      from * a[0] + signed * b[0],
      from * a[1] + signed * b[1],
      from * a[2] + signed * b[2],
      from * a[3] + signed * b[3],
    ];
  };
  // The two are so near to each other that a straight line will do for the arc.
  if (angle < 1e-6) return mixed(1 - share, share);
  return mixed(Math.sin((1 - share) * angle) / Math.sin(angle), Math.sin(share * angle) / Math.sin(angle));
};
