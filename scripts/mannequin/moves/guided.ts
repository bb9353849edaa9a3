import { merge, on } from '../../../src/care/figure/angles.ts';
import type { Variant } from '../move.ts';
import { bridged, hookLying } from '../../../src/care/figure/start-poses.ts';

/**
 * The hips come off the mat by a share of the trunk's length. The shoulders stay on the mat, so that the back is
 * straight.
 */
export const hipsUp =
  (share: number): Variant =>
  (clean, _side, body) => {
    const deg = (Math.asin(share) * 180) / Math.PI;
    return { ...clean, peak: merge(clean.peak, { ...bridged(body, hookLying(), deg), trunkFlexionDeg: 0 }) };
  };

export const headUp: Variant = (clean) => ({
  ...clean,
  peak: merge(clean.peak, { neckFlexionDeg: 32, headFlexionDeg: 8 }),
});

/** One foot slides away. */
export const legSlides: Variant = (clean, side) => ({
  ...clean,
  peak: merge(clean.peak, on(side, { hipFlexionDeg: 31, kneeFlexionDeg: 68, ankleDorsiflexionDeg: -30 })),
});
