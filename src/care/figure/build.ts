/**
 * The build of a person. The lengths of the limbs are shares of the body height, measured between the centres of
 * joints, after Drillis and Contini 1966 (docs/clinical.md); the other numbers are factors on what is usual.
 */
export interface Build {
  readonly heightM: number;
  /** Factors on the usual width of shoulders and hips, and on the length of the legs. */
  readonly shoulders: number;
  readonly hips: number;
  readonly legs: number;
  /** Factor on all girths. */
  readonly girth: number;
  /** How much wider the clothes are than the body. */
  readonly loose: number;
  /** How much the back stays rounded, with the head in front of it. */
  readonly roundBackDeg: number;
}

/** An adult of middle height. */
export const USUAL_BUILD: Build = {
  heightM: 1.7,
  shoulders: 1,
  hips: 1,
  legs: 1,
  girth: 1,
  loose: 1,
  roundBackDeg: 0,
};

/** Distances between joints, and the sizes of the parts that touch the floor; metres. */
export interface Lengths {
  readonly shoulderHalf: number;
  readonly hipHalf: number;
  /**
   * Distances along the trunk, from the middle of the hips: to the bend of the low back, to the bend of the upper back,
   * to the shoulders.
   */
  readonly lumbar: number;
  readonly chest: number;
  readonly shoulders: number;
  readonly neck: number;
  readonly head: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly hand: number;
  readonly thigh: number;
  readonly shank: number;
  readonly ankle: number;
  readonly heel: number;
  readonly toe: number;
  /** Ear to shoulder, along the trunk. */
  readonly earToShoulder: number;
  /**
   * From the middle line of the body to the skin: at the back of the chest and the seat, below the hip joint, at the
   * knee, at the back of the head.
   */
  readonly backDepth: number;
  readonly seatDepth: number;
  readonly seatBelow: number;
  readonly kneeRadius: number;
  readonly headRadius: number;
  readonly handThickness: number;
}

/** The lengths of a build. Longer legs than usual leave a shorter trunk. */
export function lengthsOf({ heightM: h, shoulders, hips, legs, girth, loose }: Build): Lengths {
  const trunk = h * (0.288 + 0.491 * (1 - legs));
  return {
    shoulderHalf: 0.097 * h * shoulders,
    hipHalf: 0.058 * h * hips,
    lumbar: 0.16 * trunk,
    chest: 0.6 * trunk,
    shoulders: trunk,
    neck: trunk + 0.02 * h,
    head: 0.094 * h,
    upperArm: 0.178 * h,
    forearm: 0.148 * h,
    hand: 0.1 * h,
    thigh: 0.245 * h * legs,
    shank: 0.246 * h * legs,
    ankle: 0.043 * h,
    heel: 0.035 * h,
    toe: 0.115 * h,
    earToShoulder: 0.115 * h,
    backDepth: 0.062 * h * girth * loose,
    seatDepth: 0.066 * h * girth * loose,
    seatBelow: 0.05 * h * girth * loose,
    kneeRadius: 0.03 * h * girth * loose,
    headRadius: 0.062 * h,
    handThickness: 0.012 * h,
  };
}
