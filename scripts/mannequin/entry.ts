import type { Body } from './cast/body.ts';
import { placeOf } from '../../src/care/figure/ground.ts';
import { between, both, changed, merge, type JointAngles, UPRIGHT } from '../../src/care/figure/angles.ts';
import type { Vec } from '../../src/care/figure/vectors.ts';
import type { Move } from './move.ts';
import { eased } from './script.ts';

/** A stop on the way in or out: the posture, the place on the floor (metres), and how long it takes to get there. */
export interface Stop {
  readonly angles: JointAngles;
  readonly x: number;
  readonly z: number;
  readonly ms: number;
  /** True where the person walks to this stop. */
  readonly walks?: boolean;
}

const STAND = changed(UPRIGHT, both({ shoulderElevationDeg: 8, elbowFlexionDeg: 12, shoulderPlaneDeg: 60 }));
const KNEEL = changed(
  UPRIGHT,
  { trunkFlexionDeg: 5 },
  both({
    hipFlexionDeg: 8,
    kneeFlexionDeg: 95,
    ankleDorsiflexionDeg: -55,
    shoulderElevationDeg: 12,
    elbowFlexionDeg: 20,
  }),
);
const SIT_ON_FLOOR = changed(
  UPRIGHT,
  { pitchDeg: -25, trunkFlexionDeg: 25 },
  both({
    hipFlexionDeg: 75,
    kneeFlexionDeg: 80,
    ankleDorsiflexionDeg: -10,
    shoulderElevationDeg: 35,
    shoulderPlaneDeg: 170,
    elbowFlexionDeg: 10,
  }),
);
const ON_HEELS = changed(
  UPRIGHT,
  { pitchDeg: 8 },
  both({
    hipFlexionDeg: 95,
    kneeFlexionDeg: 150,
    ankleDorsiflexionDeg: -60,
    shoulderElevationDeg: 25,
    shoulderPlaneDeg: 20,
    elbowFlexionDeg: 50,
  }),
);

/**
 * The way from the edge of the room into the rest posture. `at`: where the pelvis rests; `turnDeg`: the direction that
 * the person faces there.
 */
export function entryOf(move: Move, rest: JointAngles, { 0: x, 2: z }: Vec, turnDeg: number): readonly Stop[] {
  const turned = (angles: JointAngles, deg = turnDeg): JointAngles => changed(angles, { turnDeg: deg });
  const here = { x, z };
  const comeIn: Stop[] = [
    { angles: turned(STAND, 90), x: x - 1.5, z, ms: 0 },
    { angles: turned(STAND, 90), ...here, ms: 1900, walks: true },
    { angles: turned(STAND), ...here, ms: 900 },
  ];
  const arrive: Stop = { angles: rest, ...here, ms: 1400 };
  switch (move.setting) {
    case 'kneeling':
      return [...comeIn, { angles: turned(KNEEL), ...here, ms: 1300 }, arrive];
    case 'supine':
      return [...comeIn, { angles: turned(SIT_ON_FLOOR), ...here, ms: 2000 }, { ...arrive, ms: 1800 }];
    default:
      return [...comeIn, arrive];
  }
}

/** The way out of the rest posture: the person sits or stands and talks with both hands. */
export function exitOf(move: Move, rest: JointAngles, { 0: x, 2: z }: Vec, turnDeg: number): readonly Stop[] {
  const here = { x, z };
  const base =
    move.setting === 'kneeling'
      ? ON_HEELS
      : move.setting === 'supine'
        ? SIT_ON_FLOOR
        : move.setting === 'chair'
          ? rest
          : STAND;
  const talking = (raise: number, elbow: number): JointAngles =>
    changed(base, { turnDeg }, merge({ left: { shoulderElevationDeg: raise, shoulderPlaneDeg: 35, shoulderRotationDeg: -10, elbowFlexionDeg: elbow } }, { right: { shoulderElevationDeg: raise + 8, shoulderPlaneDeg: 40, shoulderRotationDeg: -5, elbowFlexionDeg: elbow - 15 } })); // prettier-ignore
  return [
    { angles: rest, ...here, ms: 0 },
    { angles: talking(25, 85), ...here, ms: 1500 },
    { angles: talking(45, 60), ...here, ms: 500 },
    { angles: talking(22, 95), ...here, ms: 450 },
    { angles: talking(50, 70), ...here, ms: 600 },
    { angles: talking(25, 80), ...here, ms: 500 },
  ];
}

export const durationOf = (stops: readonly Stop[]): number => stops.reduce((sum, { ms }) => sum + ms, 0);

/**
 * The posture and the place of the pelvis this long after the first stop. The lowest point of the body touches the
 * floor.
 */
export function onTheWay(body: Body, stops: readonly Stop[], timeMs: number): { angles: JointAngles; place: Vec } {
  let sinceMs = timeMs;
  for (const [i, stop] of stops.entries()) {
    const from = stops[i - 1];
    if (!from) continue;
    if (sinceMs > stop.ms && i < stops.length - 1) {
      sinceMs -= stop.ms;
      continue;
    }
    const share = eased(sinceMs / stop.ms);
    const angles = between(from.angles, stop.angles, share);
    const walking = stop.walks ? stepping(angles, sinceMs, stop.ms) : angles;
    const place = placeOf(body, walking, from.x + share * (stop.x - from.x), from.z + share * (stop.z - from.z));
    return { angles: walking, place };
  }
  throw new Error('expected two stops at least');
}

const STEP_MS = 560;

/** The posture with swinging legs and arms; they swing less in the first and the last step. */
function stepping(angles: JointAngles, sinceMs: number, ofMs: number): JointAngles {
  const size = Math.min(1, sinceMs / 400, (ofMs - sinceMs) / 400);
  const swing = Math.sin((Math.PI * sinceMs) / STEP_MS) * Math.max(0, size);
  const leg = (way: number): { hipFlexionDeg: number; kneeFlexionDeg: number } => ({
    hipFlexionDeg: 24 * way + 6,
    kneeFlexionDeg: 12 + 22 * Math.max(0, -way),
  });
  const arm = (way: number): { shoulderElevationDeg: number; shoulderPlaneDeg: number } => ({
    shoulderElevationDeg: Math.abs(22 * way),
    shoulderPlaneDeg: way >= 0 ? 0 : 180,
  });
  return changed(angles, { left: { ...leg(swing), ...arm(-swing) }, right: { ...leg(-swing), ...arm(swing) } });
}
