import { ARM_ANGLES, AXIAL_ANGLES, LEG_ANGLES, type AxialAngle, type LimbAngle } from '../../core/body/joint-angles.ts';
import { SIDES, type AngleChange } from './angles.ts';

type Limits = readonly [min: number, max: number];

/**
 * How far the joints of a grown-up go, in degrees (`shrugPct` in per cent): the passive ends of the usual range and a
 * tenth more, for people differ (docs/clinical.md, ranges of joints). Wide on purpose: these refuse what no body does, not what
 * somebody should not do.
 */
export const JOINT_LIMITS = {
  // The whole body lies any way round.
  pitchDeg: [-180, 180],
  rollDeg: [-180, 180],
  turnDeg: [-180, 180],
  trunkFlexionDeg: [-30, 70],
  trunkSideBendDeg: [-40, 40],
  trunkRotationDeg: [-50, 50],
  upperTrunkFlexionDeg: [-20, 45],
  neckFlexionDeg: [-65, 60],
  neckSideBendDeg: [-50, 50],
  neckRotationDeg: [-85, 85],
  headFlexionDeg: [-35, 35],
  shrugPct: [-25, 50],
  shoulderElevationDeg: [0, 180],
  shoulderPlaneDeg: [-50, 180],
  shoulderRotationDeg: [-100, 100],
  elbowFlexionDeg: [-5, 155],
  forearmPronationDeg: [-95, 95],
  wristFlexionDeg: [-90, 90],
  hipFlexionDeg: [-20, 140],
  hipAbductionDeg: [-35, 55],
  hipRotationDeg: [-55, 55],
  kneeFlexionDeg: [-5, 155],
  ankleDorsiflexionDeg: [-65, 30],
} as const satisfies Record<AxialAngle | LimbAngle, Limits>;

/** A joint angle that no body has: whose it is, its value, and what it may be. */
export interface BeyondLimit {
  readonly angle: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** The angles of a body, or of a change to one, that lie beyond their limits. */
export function beyondLimits(angles: AngleChange): readonly BeyondLimit[] {
  const found: BeyondLimit[] = [];
  const check = (angle: string, value: number | undefined, [min, max]: Limits): void => {
    if (value !== undefined && (value < min || value > max)) found.push({ angle, value, min, max });
  };
  for (const name of AXIAL_ANGLES) check(name, angles[name], JOINT_LIMITS[name]);
  for (const side of SIDES)
    for (const name of [...ARM_ANGLES, ...LEG_ANGLES])
      check(`${side}.${name}`, angles[side]?.[name], JOINT_LIMITS[name]);
  return found;
}
