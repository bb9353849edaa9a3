import { ARM_ANGLES, AXIAL_ANGLES, LEG_ANGLES, type AxialAngle, type LimbAngle } from '../../core/body/joint-angles.ts';

type Limits = readonly [min: number, max: number];

/**
 * How far the joints of an adult go, in degrees (`shrugPct` in per cent): the ends of the usual passive range and a
 * tenth more, because people differ (docs/clinical.md, ranges of joints). Wide on purpose: the limits refuse what no
 * body can do, not what somebody should not do.
 */
export const JOINT_LIMITS = {
  // The whole body may lie in any direction.
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

/** A joint angle that no body can have, with the limits of that joint. */
export interface BeyondLimit {
  readonly angle: AxialAngle | LimbAngle;
  readonly min: number;
  readonly max: number;
}

const NAMES = [...AXIAL_ANGLES, ...ARM_ANGLES, ...LEG_ANGLES] as const;

/** The angles that lie beyond their limits. */
export const beyondLimits = (
  angles: Readonly<Partial<Record<AxialAngle | LimbAngle, number>>>,
): readonly BeyondLimit[] =>
  NAMES.flatMap((angle) => {
    const value = angles[angle];
    const [min, max] = JOINT_LIMITS[angle];
    return value !== undefined && (value < min || value > max) ? [{ angle, min, max }] : [];
  });
