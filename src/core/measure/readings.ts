import type { Measure } from './names.ts';
import { SIDED_MEASURES, SIDED_NAMES, type SidedMeasure } from './sided-measures.ts';
import { bitOf, hasAny, jointsOf, type LandmarkSet } from '../body/landmark-set.ts';
import type { Side } from '../body/landmarks.ts';
import type { Measures } from './measures.ts';
import { distance } from '../maths/geometry.ts';

export const isSided = (measure: Measure): measure is SidedMeasure => measure in SIDED_MEASURES;

const bits = (which: 'joints' | 'ends' | 'firm', side: Side): Readonly<Record<SidedMeasure, LandmarkSet>> =>
  Object.fromEntries(SIDED_NAMES.map((name) => [name, jointsOf(side, SIDED_MEASURES[name][which])])) as Record<
    SidedMeasure,
    LandmarkSet
  >;
const JOINT_BITS = { left: bits('joints', 'left'), right: bits('joints', 'right') };
/** A limb whose end is outside the picture takes the track of the whole limb with it (table#reading-leaping-track). */
const END_BITS = { left: bits('ends', 'left'), right: bits('ends', 'right') };
const FIRM_BITS = { left: bits('firm', 'left'), right: bits('firm', 'right') };
const HIPS = bitOf('leftHip') | bitOf('rightHip');

/** A sided measure where its limb is seen, null where it is hidden: only guessed, or cut off by the picture's edge. */
export const seenValue = (measures: Measures, measure: SidedMeasure, side: Side): number | null =>
  hasAny(measures.guessed, JOINT_BITS[side][measure]) || hasAny(measures.cut, END_BITS[side][measure])
    ? null
    : (measures[side][measure] ?? null);

/** Whether a sided measure is seen well enough to find fault with. */
export const isSure = (measures: Measures, measure: SidedMeasure, side: Side): boolean =>
  !hasAny(measures.unsure, JOINT_BITS[side][measure]) && !hasAny(measures.cut, FIRM_BITS[side][measure]);

const risePct = (now: number | null, atRest: number | null): number | null =>
  now === null || atRest === null ? null : 100 * (now - atRest);
const lower = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : Math.min(a, b));

/** Less of a lean does not tell whether the head has tilted along, degrees. A choice, unverified. */
const LEANT_DEG = 5;
/** The line of the ears, a quarter of a trunk long, shimmers by so many times what a limb of nine tenths does. Geometry. */
const EARS_WAVER = 3.6;
/** Where the shimmer is more than this share of the lean, the tilt is not told. A choice, unverified. */
const SHIMMER_SHARE = 0.25;
/** How far the head has tilted along with the neck's lean from its rest, in per cent of it. */
const tiltPct = (now: Measures, atRest: Measures): number | null => {
  if (now.head === null || atRest.head === null || now.earsTilt === null || atRest.earsTilt === null) return null;
  const lean = now.head - atRest.head;
  const leastDeg = Math.max(LEANT_DEG, (EARS_WAVER * now.noiseDeg) / SHIMMER_SHARE);
  return Math.abs(lean) < leastDeg ? null : (100 * (now.earsTilt - atRest.earsTilt)) / lean;
};

/**
 * A measure's value in a frame, or null where it is hidden. `hipShift`, `headLift` and `headTilt` compare with the rest pose and are
 * null without one. Sided measures need a side.
 */
export const readMeasure = (
  measures: Measures,
  measure: Measure,
  side: Side | null,
  rest: Measures | null,
): number | null => {
  if (isSided(measure)) return side ? seenValue(measures, measure, side) : null;
  switch (measure) {
    case 'trunk':
    case 'head':
    case 'shoulderLevel':
    case 'pelvisLevel':
      return measures[measure];
    case 'hipShift':
      return rest && !hasAny(measures.cut | measures.unsure, HIPS)
        ? (100 * distance(measures.hips, rest.hips)) / rest.trunkPx
        : null;
    case 'headLift':
      return rest && lower(risePct(measures.headOff, rest.headOff), risePct(measures.headUp, rest.headUp));
    case 'headTilt':
      return rest && tiltPct(measures, rest);
    default: {
      const never: never = measure;
      return never;
    }
  }
};
