import { Vector3 } from 'three';
import type { Body } from './body/body.ts';
import { placeOf } from './body/ground.ts';
import { between, both, changed, merge, type Posture, UPRIGHT } from './body/posture.ts';
import type { Move } from './move.ts';
import { eased } from './script.ts';

/** A stop on the way: the posture, where on the floor (metres), and how long it takes to get there. */
export interface Stop {
  readonly posture: Posture;
  readonly x: number;
  readonly z: number;
  readonly ms: number;
  /** On foot. */
  readonly walks?: boolean;
}

const STAND = changed(UPRIGHT, both({ armRaise: 8, elbow: 12, armPlane: 60 }));
const KNEEL = changed(UPRIGHT, { trunkFlex: 5 }, both({ hipFlex: 8, knee: 95, ankle: -55, armRaise: 12, elbow: 20 }));
const SIT_ON_FLOOR = changed(
  UPRIGHT,
  { pitch: -25, trunkFlex: 25 },
  both({ hipFlex: 75, knee: 80, ankle: -10, armRaise: 35, armPlane: 170, elbow: 10 }),
);
const ON_HEELS = changed(
  UPRIGHT,
  { pitch: 8 },
  both({ hipFlex: 95, knee: 150, ankle: -60, armRaise: 25, armPlane: 20, elbow: 50 }),
);

/** From the room's edge into the rest posture. `at` is where the pelvis rests, `turn` which way the person faces there. */
export function entryOf(move: Move, rest: Posture, at: Vector3, turn: number): readonly Stop[] {
  const turned = (posture: Posture, deg = turn): Posture => changed(posture, { turn: deg });
  const here = { x: at.x, z: at.z };
  const comeIn: Stop[] = [
    { posture: turned(STAND, 90), x: at.x - 1.5, z: at.z, ms: 0 },
    { posture: turned(STAND, 90), ...here, ms: 1900, walks: true },
    { posture: turned(STAND), ...here, ms: 900 },
  ];
  const arrive: Stop = { posture: rest, ...here, ms: 1400 };
  switch (move.setting) {
    case 'kneeling':
      return [...comeIn, { posture: turned(KNEEL), ...here, ms: 1300 }, arrive];
    case 'supine':
      return [...comeIn, { posture: turned(SIT_ON_FLOOR), ...here, ms: 2000 }, { ...arrive, ms: 1800 }];
    default:
      return [...comeIn, arrive];
  }
}

/** Out of the rest posture: sits or stands and tells something with both hands. */
export function exitOf(move: Move, rest: Posture, at: Vector3, turn: number): readonly Stop[] {
  const here = { x: at.x, z: at.z };
  const base =
    move.setting === 'kneeling'
      ? ON_HEELS
      : move.setting === 'supine'
        ? SIT_ON_FLOOR
        : move.setting === 'chair'
          ? rest
          : STAND;
  const talking = (raise: number, elbow: number): Posture =>
    changed(base, { turn }, merge({ left: { armRaise: raise, armPlane: 35, armTurn: -10, elbow } }, { right: { armRaise: raise + 8, armPlane: 40, armTurn: -5, elbow: elbow - 15 } })); // prettier-ignore
  return [
    { posture: rest, ...here, ms: 0 },
    { posture: talking(25, 85), ...here, ms: 1500 },
    { posture: talking(45, 60), ...here, ms: 500 },
    { posture: talking(22, 95), ...here, ms: 450 },
    { posture: talking(50, 70), ...here, ms: 600 },
    { posture: talking(25, 80), ...here, ms: 500 },
  ];
}

export const durationOf = (stops: readonly Stop[]): number => stops.reduce((sum, { ms }) => sum + ms, 0);

/** The posture on the way, and where the pelvis is, so many ms after the first stop. The body rests on its lowest point. */
export function onTheWay(body: Body, stops: readonly Stop[], timeMs: number): { posture: Posture; place: Vector3 } {
  let sinceMs = timeMs;
  for (const [i, stop] of stops.entries()) {
    const from = stops[i - 1];
    if (!from) continue;
    if (sinceMs > stop.ms && i < stops.length - 1) {
      sinceMs -= stop.ms;
      continue;
    }
    const share = eased(sinceMs / stop.ms);
    const posture = between(from.posture, stop.posture, share);
    const walking = stop.walks ? stepping(posture, sinceMs, stop.ms) : posture;
    const place = placeOf(body, walking, from.x + share * (stop.x - from.x), from.z + share * (stop.z - from.z));
    return { posture: walking, place };
  }
  throw new Error('expected two stops at least');
}

const STEP_MS = 560;

/** Legs and arms swing; less at the first and the last step. */
function stepping(posture: Posture, sinceMs: number, ofMs: number): Posture {
  const size = Math.min(1, sinceMs / 400, (ofMs - sinceMs) / 400);
  const swing = Math.sin((Math.PI * sinceMs) / STEP_MS) * Math.max(0, size);
  const leg = (way: number): { hipFlex: number; knee: number } => ({
    hipFlex: 24 * way + 6,
    knee: 12 + 22 * Math.max(0, -way),
  });
  const arm = (way: number): { armRaise: number; armPlane: number } => ({
    armRaise: Math.abs(22 * way),
    armPlane: way >= 0 ? 0 : 180,
  });
  return changed(posture, { left: { ...leg(swing), ...arm(-swing) }, right: { ...leg(-swing), ...arm(swing) } });
}
