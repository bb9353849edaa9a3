import { ARM_ANGLES, AXIAL_ANGLES, LEG_ANGLES, type AxialAngle, type LimbAngle } from '../../core/body/joint-angles.ts';

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

/** A joint angle that no body has, and what it may be. */
export interface BeyondLimit {
  readonly angle: AxialAngle | LimbAngle;
  readonly min: number;
  readonly max: number;
}

const NAMES = [...AXIAL_ANGLES, ...ARM_ANGLES, ...LEG_ANGLES] as const;

/** Which of some angles lie beyond their limits. */
export const beyondLimits = (
  angles: Readonly<Partial<Record<AxialAngle | LimbAngle, number>>>,
): readonly BeyondLimit[] =>
  NAMES.flatMap((angle) => {
    const value = angles[angle];
    const [min, max] = JOINT_LIMITS[angle];
    return value !== undefined && (value < min || value > max) ? [{ angle, min, max }] : [];
  });
