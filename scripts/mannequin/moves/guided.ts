import { merge, on } from '../body/posture.ts';
import type { Variant } from '../move.ts';
import { bridged, hookLying } from './rest.ts';

/** The hips come off the mat by a share of the trunk's length; the shoulders stay on it, so the back is straight. */
export const hipsUp =
  (share: number): Variant =>
  (clean, _side, body) => {
    const deg = (Math.asin(share) * 180) / Math.PI;
    return { ...clean, peak: merge(clean.peak, { ...bridged(body, hookLying(), deg), trunkFlex: 0 }) };
  };

export const headUp: Variant = (clean) => ({ ...clean, peak: merge(clean.peak, { neckFlex: 32, headFlex: 8 }) });

/** One foot slides away. */
export const legSlides: Variant = (clean, side) => ({
  ...clean,
  peak: merge(clean.peak, on(side, { hipFlex: 31, knee: 68, ankle: -30 })),
});
