import type { BodyMeasure, Measure } from './names.ts';
import { isSided } from './readings.ts';
import { sidedRule } from './sided-measures.ts';

/**
 * How much smoothed readings of the whole body shimmer for each degree that the track shimmers by (`noiseDeg`). Like those of the
 * sided measures: still figures of 18 exercises under white noise of 0.4 and 1 % of the picture's width on every point, the larger
 * of both medians, in films that are not kept. A short line across the body shimmers more than a limb, a long one less.
 */
const OF_BODY: Readonly<Record<BodyMeasure, number>> = {
  // Has no value where the shimmer hides it, so that nothing is to be added.
  headTilt: 0,
  trunk: 0.8,
  head: 2.7,
  shoulderLevel: 1.7,
  pelvisLevel: 2.7,
  hipShift: 0.7,
  headLift: 1.5,
};

/** Multiples of a reading's shimmer (its standard deviation) that white noise passes once in 700 frames: more is sure. Arithmetic. */
export const SURE_SHIMMERS = 3;

/** How much a reading shimmers, its standard deviation in the measure's unit, on a track that shimmers by `noiseDeg`. */
export const shimmerOf = (measure: Measure, noiseDeg: number): number =>
  noiseDeg * (isSided(measure) ? sidedRule(measure).shimmer : OF_BODY[measure]);
