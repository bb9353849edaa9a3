import type { Side } from '../body/landmarks.ts';
import type { SeenFrom } from '../body/view.ts';
import type { Measures } from '../measure/measures.ts';
import type { Measure } from '../measure/names.ts';
import { isSided } from '../measure/readings.ts';
import { shimmerOf, SURE_SHIMMERS } from '../measure/shimmer.ts';
import { FAR_OFF_DEG, sidedRule } from '../measure/sided-measures.ts';

/** What the certainty of a reading rests on. */
export interface Sight {
  readonly from: Pick<SeenFrom, 'near' | 'offDeg'>;
  readonly mustBeSure: boolean;
}

/** What a reading is held against: whose it is, and on which side of its limit it lies. */
export interface Held {
  readonly measure: Measure;
  /** Null where it is the body's as a whole. */
  readonly side: Side | null;
  readonly limit: 'under' | 'over';
  /** The limb stays while the other one moves: a far one is covered by it and copies it (table#reading-copied-leg). */
  readonly isStaying?: boolean;
  /** How far from its rest this limb was read before, while it stayed and the other one was as far out as now; null where it was not. */
  readonly stayedDeg?: number | null;
  /** The model holds it back (`isHeldBack`): neither a camera aside nor the shimmer makes it read further out than it is. */
  readonly isHeldBack?: boolean;
  /** The most that it was read on this side before, as far out at least as now; null where it was not. */
  readonly mostRead?: number | null;
}

/** A knee that reads less is bent, and no straight leg is lifted: where a bent one begins (table#bird-dog-knee-bent). */
const STRAIGHT_KNEE_DEG = 150;

/**
 * Whether a leg over its limit is at least as far out as it is read, though the camera stands aside. Lifted past the line of the
 * trunk, a straight leg is held back by the model: of a true 205 it read 196-200 near and 194-204 far (12 lifts of six rendered
 * figures, the camera 5-19 degrees off), and the knee 153-173. A bent knee lifts the line from hip to ankle without the hip: at a hip
 * of 170 that line read 179-199, with the knee at 108-140.
 */
export const isHeldBack = (
  { measure, side, limit }: Pick<Held, 'measure' | 'side' | 'limit'>,
  measures: Pick<Measures, Side>,
): boolean => measure === 'leg' && side !== null && limit === 'over' && (measures[side].knee ?? 0) >= STRAIGHT_KNEE_DEG;

/**
 * How far a far limb may be read from where it is: one that moves reads low, so that a reading under a limit is doubtful and one over
 * a limit truly at least as high; one that stays is known no better than its error band, or than it was read before while it stayed: it
 * is the same limb behind the same one (a far leg of the heel tap, 40 rendered films: 1-18 while it stayed, within 7 in a set; 20-48 dropped).
 */
const farBandOf = ({ measure, side, limit, isStaying = false, stayedDeg = null }: Held, near: Side | null): number => {
  if (side === null || near === null || side === near || !isSided(measure)) return 0;
  const { band, farSlack } = sidedRule(measure);
  if (isStaying && farSlack > 0) return Math.min(band + farSlack, Math.max(0, stayedDeg ?? Infinity));
  return limit === 'under' ? farSlack : Math.min(farSlack, FAR_OFF_DEG);
};

/**
 * How low it may read at the most, by what was read of this limb before: a joint that goes no further than straight and was read near
 * to that reads low by no more than what was missing. It is the same limb in the same place before the same camera. Of six bent
 * far knees of rendered figures (a true 115, read 127-140; straight ones 139-175) it leaves three in doubt, the whole slack left all.
 */
const lowAtMost = ({ measure, limit, mostRead = null }: Held): number => {
  if (mostRead === null || limit === 'over' || !isSided(measure)) return Infinity;
  const { straightDeg, endsStraight } = sidedRule(measure);
  return endsStraight && straightDeg !== null ? straightDeg - mostRead : Infinity;
};

/**
 * How far past its limit a reading must be before it is past it for sure, in its unit. The limits of the exercises take in what a
 * near limb is read off in the view that is asked for. What comes on top: what a far limb is read off, what a camera that stands
 * beside that view reads off, and the shimmer of the track. A fault that is past its limit by less is left open (`judge-faults.ts`).
 */
export const doubtOf = (
  { from: { near, offDeg }, mustBeSure }: Sight,
  held: Held,
  { noiseDeg }: Pick<Measures, 'noiseDeg'>,
): number => {
  if (!mustBeSure) return 0;
  if (held.isHeldBack) return farBandOf(held, near);
  const { measure } = held;
  const ofTurn = isSided(measure) ? sidedRule(measure).perTurn * offDeg : 0;
  return Math.min(farBandOf(held, near) + ofTurn, lowAtMost(held)) + SURE_SHIMMERS * shimmerOf(measure, noiseDeg);
};

/** By what share of its time a movement of this size may be read off: each of its ends is known to within the shimmer. */
export const timeDoubtOf = (
  { mustBeSure }: Pick<Sight, 'mustBeSure'>,
  measure: Measure,
  peakDeg: number,
  { noiseDeg }: Pick<Measures, 'noiseDeg'>,
): number => (mustBeSure && peakDeg > 0 ? Math.min(1, (SURE_SHIMMERS * shimmerOf(measure, noiseDeg)) / peakDeg) : 0);
