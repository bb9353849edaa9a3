import { both, changed, UPRIGHT, type JointAngles } from '../../src/care/figure/angles.ts';
import type { Body } from './cast/body.ts';
import { BODIES } from './cast/bodies.ts';
import { onTheWay, type Stop } from './entry.ts';
import type { ShotFrame } from './shot.ts';

/** Somebody else in the picture of a recording: who, and where they are from one time to the next. */
export interface Company {
  readonly body: Body;
  readonly stops: readonly Stop[];
}

const STAND = changed(UPRIGHT, both({ shoulderElevationDeg: 8, elbowFlexionDeg: 12, shoulderPlaneDeg: 60 }));
/** Both hands on somebody who stands or sits. */
const REACH = changed(
  UPRIGHT,
  { trunkFlexionDeg: 8 },
  both({ shoulderElevationDeg: 62, shoulderPlaneDeg: 12, elbowFlexionDeg: 28 }),
);
/** Both hands on somebody on the floor. */
const BEND = changed(
  UPRIGHT,
  { pitchDeg: 35, trunkFlexionDeg: 25, neckFlexionDeg: -10 },
  both({
    hipFlexionDeg: 75,
    kneeFlexionDeg: 55,
    ankleDorsiflexionDeg: 12,
    shoulderElevationDeg: 75,
    shoulderPlaneDeg: 5,
    elbowFlexionDeg: 10,
  }),
);
const ARMS_UP = changed(UPRIGHT, both({ shoulderElevationDeg: 165, shoulderPlaneDeg: 85, elbowFlexionDeg: 10 }));

export const POSTURES = { STAND, REACH, BEND, ARMS_UP } as const;

const bodyOf = (name: string): Body => {
  const body = BODIES.find((one) => one.name === name);
  if (!body) throw new Error(`nobody is called ${name}`);
  return body;
};

const at = (x: number, z: number, turnDeg: number, angles: JointAngles = STAND, ms = 0, walks = false): Stop => ({
  angles: changed(angles, { turnDeg }),
  x,
  z,
  ms,
  walks,
});

const EDGE_M = 2.9;
/** A calm walk, metres a second. */
const WALK_M_PER_S = 1.1;
const walkMs = (metres: number): number => (1000 * Math.abs(metres)) / WALK_M_PER_S;

/** Walks through the picture, `z` metres nearer to the camera than the middle of the mat, from left to right or back. */
export function passing(
  name: string,
  { afterMs, z, from }: { afterMs: number; z: number; from: 'left' | 'right' },
): Company {
  const x = from === 'left' ? -EDGE_M : EDGE_M;
  const turnDeg = from === 'left' ? 90 : -90;
  return {
    body: bodyOf(name),
    stops: [at(x, z, turnDeg), at(x, z, turnDeg, STAND, afterMs), at(-x, z, turnDeg, STAND, walkMs(2 * x), true)],
  };
}

/** Comes to a place, does something there for a while, and goes again by the same way. */
export function visiting(
  name: string,
  {
    afterMs,
    x,
    z,
    from,
    stayMs,
    turnDeg,
    doing,
  }: {
    afterMs: number;
    x: number;
    z: number;
    from: 'left' | 'right';
    stayMs: number;
    turnDeg: number;
    doing: keyof typeof POSTURES;
  },
): Company {
  const edge = from === 'left' ? -EDGE_M : EDGE_M;
  const inDeg = from === 'left' ? 90 : -90;
  const angles = POSTURES[doing];
  return {
    body: bodyOf(name),
    stops: [
      at(edge, z, inDeg),
      at(edge, z, inDeg, STAND, afterMs),
      at(x, z, inDeg, STAND, walkMs(x - edge), true),
      at(x, z, turnDeg, angles, 900),
      at(x, z, turnDeg, angles, stayMs),
      at(x, z, -inDeg, STAND, 900),
      at(edge, z, -inDeg, STAND, walkMs(x - edge), true),
    ],
  };
}

/** Stands beside from beginning to end, and moves all the time. */
export function beside(
  name: string,
  { x, z, times, eachMs }: { x: number; z: number; times: number; eachMs: number },
): Company {
  const stops = Array.from({ length: times }, () => [
    at(x, z, 0, ARMS_UP, eachMs / 2),
    at(x, z, 0, REACH, eachMs / 2),
  ]).flat();
  return { body: bodyOf(name), stops: [at(x, z, 0, REACH), ...stops] };
}

/** Where the other is in each frame. */
export const framesOf = ({ body, stops }: Company, timesMs: readonly number[]): readonly ShotFrame[] =>
  timesMs.map((timeMs) => {
    const { angles, place } = onTheWay(body, stops, timeMs);
    return { timeMs, angles, placeM: place, anchors: {} };
  });
