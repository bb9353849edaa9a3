import type { Measure, SidedMeasure } from './exercise.ts';
import { bitOf, hasAny, jointsOf, type Joint, type LandmarkSet } from './landmark-set.ts';
import type { Side } from './landmarks.ts';
import type { Measures } from './measures.ts';
import { distance } from './geometry.ts';

const SIDED: ReadonlySet<Measure> = new Set<Measure>(['hip', 'leg', 'knee', 'elbow', 'shoulder', 'arm']);
export const isSided = (measure: Measure): measure is SidedMeasure => SIDED.has(measure);

/** The landmarks that a sided measure rests on, without their side. */
const JOINTS: Readonly<Record<SidedMeasure, readonly Joint[]>> = {
  hip: ['Knee'],
  leg: ['Knee', 'Ankle'],
  knee: ['Knee', 'Ankle'],
  elbow: ['Elbow', 'Wrist'],
  shoulder: ['Elbow'],
  arm: ['Elbow'],
};
/** A limb whose end is outside the picture takes the track of the whole limb with it (trace r14). */
const ENDS: Readonly<Record<SidedMeasure, readonly Joint[]>> = {
  hip: ['Knee'],
  leg: ['Ankle'],
  knee: ['Ankle'],
  elbow: ['Wrist'],
  shoulder: ['Elbow'],
  arm: ['Wrist'],
};

const bySide = (
  table: Readonly<Record<SidedMeasure, readonly Joint[]>>,
  side: Side,
): Readonly<Record<SidedMeasure, LandmarkSet>> =>
  Object.fromEntries(Object.entries(table).map(([measure, joints]) => [measure, jointsOf(side, joints)])) as Record<
    SidedMeasure,
    LandmarkSet
  >;
const JOINT_BITS = { left: bySide(JOINTS, 'left'), right: bySide(JOINTS, 'right') };
const END_BITS = { left: bySide(ENDS, 'left'), right: bySide(ENDS, 'right') };
const EAR_BITS = { left: bitOf('leftEar'), right: bitOf('rightEar') };
const HIPS = bitOf('leftHip') | bitOf('rightHip');

/** A sided measure where its limb is seen, null where it is hidden: only guessed, or cut off by the picture's edge. */
export const seenValue = (measures: Measures, measure: SidedMeasure, side: Side): number | null =>
  hasAny(measures.guessed, JOINT_BITS[side][measure]) || hasAny(measures.cut, END_BITS[side][measure])
    ? null
    : measures[side][measure];

/** Whether a sided measure is seen well enough to find fault with. */
export const isSure = (measures: Measures, measure: SidedMeasure, side: Side): boolean =>
  !hasAny(measures.unsure, JOINT_BITS[side][measure]) && !hasAny(measures.cut, END_BITS[side][measure]);

/** How far the ear stands above the shoulder, in trunk lengths; null where the ear is hidden. */
export const seenEar = (measures: Measures, side: Side): number | null =>
  hasAny(measures.guessed, EAR_BITS[side]) ? null : measures[side].ear;

/**
 * A measure's value in a frame, or null where it is hidden. `hipShift` and `headLift` compare with the rest pose and are
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
      return measures[measure];
    case 'hipShift':
      return rest && !hasAny(measures.cut, HIPS) ? (100 * distance(measures.hips, rest.hips)) / rest.trunkPx : null;
    case 'headLift':
      return rest && measures.headOff !== null && rest.headOff !== null
        ? 100 * (measures.headOff - rest.headOff)
        : null;
    default: {
      const never: never = measure;
      return never;
    }
  }
};
