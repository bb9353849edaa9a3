/**
 * The joint angles of a body, by name. All are 0 in a person who stands upright with hanging arms; left and right are the
 * person's own. They say where joints are bent, not what a camera measures (`measure/sided-measures.ts`: inner angles on
 * the picture): an elbow that is measured as 150 has a flexion of 30.
 */

/** Angles of the whole body, the trunk, the neck and the head, in degrees. */
export interface AxialAngles {
  /** The whole body tipped forwards: 90 = face down, -90 = on the back. */
  readonly pitchDeg: number;
  /** The whole body tipped to its left. */
  readonly rollDeg: number;
  /** The whole body turned about the vertical, to its left. */
  readonly turnDeg: number;
  /** The low back bent forwards, bent to the left, and turned to the left. */
  readonly trunkFlexionDeg: number;
  readonly trunkSideBendDeg: number;
  readonly trunkRotationDeg: number;
  /** The upper back bent forwards. */
  readonly upperTrunkFlexionDeg: number;
  /** The neck bent forwards, bent to the left, and turned to the left. */
  readonly neckFlexionDeg: number;
  readonly neckSideBendDeg: number;
  readonly neckRotationDeg: number;
  /** The head on the neck: nodding forwards. */
  readonly headFlexionDeg: number;
}

/** Angles of one side's arm and leg, in degrees; `shrugPct` in per cent. */
export interface LimbAngles {
  /** The shoulder lifted towards the ear, in per cent of the distance between them. */
  readonly shrugPct: number;
  /** The upper arm away from hanging, in the plane below: 180 = overhead. */
  readonly shoulderElevationDeg: number;
  /** The plane of that: 0 forwards, 90 outwards, 180 backwards, negative across the chest. */
  readonly shoulderPlaneDeg: number;
  /** The upper arm turned about itself, outwards. */
  readonly shoulderRotationDeg: number;
  readonly elbowFlexionDeg: number;
  /** The forearm turned palm down. */
  readonly forearmPronationDeg: number;
  readonly wristFlexionDeg: number;
  readonly hipFlexionDeg: number;
  /** The thigh outwards, and turned outwards about itself. */
  readonly hipAbductionDeg: number;
  readonly hipRotationDeg: number;
  readonly kneeFlexionDeg: number;
  /** The toes drawn up. */
  readonly ankleDorsiflexionDeg: number;
}

export const AXIAL_ANGLES = [
  'pitchDeg',
  'rollDeg',
  'turnDeg',
  'trunkFlexionDeg',
  'trunkSideBendDeg',
  'trunkRotationDeg',
  'upperTrunkFlexionDeg',
  'neckFlexionDeg',
  'neckSideBendDeg',
  'neckRotationDeg',
  'headFlexionDeg',
] as const satisfies readonly (keyof AxialAngles)[];

export const ARM_ANGLES = [
  'shrugPct',
  'shoulderElevationDeg',
  'shoulderPlaneDeg',
  'shoulderRotationDeg',
  'elbowFlexionDeg',
  'forearmPronationDeg',
  'wristFlexionDeg',
] as const satisfies readonly (keyof LimbAngles)[];

export const LEG_ANGLES = [
  'hipFlexionDeg',
  'hipAbductionDeg',
  'hipRotationDeg',
  'kneeFlexionDeg',
  'ankleDorsiflexionDeg',
] as const satisfies readonly (keyof LimbAngles)[];

export type AxialAngle = (typeof AXIAL_ANGLES)[number];
export type LimbAngle = (typeof ARM_ANGLES)[number] | (typeof LEG_ANGLES)[number];
