import type { Measure, SidedMeasure } from './exercise.ts';
import type { LandmarkName, Side } from './landmarks.ts';
import type { Measures } from './measures.ts';
import { distance } from './geometry.ts';

const SIDED: ReadonlySet<Measure> = new Set<Measure>(['hip', 'leg', 'knee', 'elbow', 'shoulder', 'arm']);
export const isSided = (measure: Measure): measure is SidedMeasure => SIDED.has(measure);

/** The landmarks that a sided measure rests on, without their side. */
const JOINTS: Readonly<Record<SidedMeasure, readonly string[]>> = {
  hip: ['Knee'],
  leg: ['Knee', 'Ankle'],
  knee: ['Knee', 'Ankle'],
  elbow: ['Elbow', 'Wrist'],
  shoulder: ['Elbow'],
  arm: ['Elbow'],
};
/** A limb whose end is outside the picture takes the track of the whole limb with it (trace r14). */
const ENDS: Readonly<Record<SidedMeasure, readonly string[]>> = {
  hip: ['Knee'],
  leg: ['Ankle'],
  knee: ['Ankle'],
  elbow: ['Wrist'],
  shoulder: ['Elbow'],
  arm: ['Wrist'],
};

const has = (set: ReadonlySet<LandmarkName>, side: Side, joints: readonly string[]): boolean =>
  joints.some((joint) => set.has(`${side}${joint}` as LandmarkName));

/** A sided measure where its limb is seen, null where it is hidden: only guessed, or cut off by the picture's edge. */
export const seenValue = (measures: Measures, measure: SidedMeasure, side: Side): number | null =>
  has(measures.guessed, side, JOINTS[measure]) || has(measures.cut, side, ENDS[measure]) ? null : measures[side][measure];

/** Whether a sided measure is seen well enough to find fault with. */
export const isSure = (measures: Measures, measure: SidedMeasure, side: Side): boolean =>
  !has(measures.unsure, side, JOINTS[measure]) && !has(measures.cut, side, ENDS[measure]);

/** How far the ear stands above the shoulder, in trunk lengths; null where the ear is hidden. */
export const seenEar = (measures: Measures, side: Side): number | null =>
  measures.guessed.has(`${side}Ear`) ? null : measures[side].ear;

/**
 * A measure's value in a frame, or null where it is hidden. `hipShift` and `headLift` compare with the rest pose and are
 * null without one. Sided measures need a side.
 */
export const readMeasure = (measures: Measures, measure: Measure, side: Side | null, rest: Measures | null): number | null => {
  if (isSided(measure)) return side ? seenValue(measures, measure, side) : null;
  switch (measure) {
    case 'trunk':
    case 'head':
      return measures[measure];
    case 'hipShift':
      return rest && !measures.cut.has('leftHip') && !measures.cut.has('rightHip') ? (100 * distance(measures.hips, rest.hips)) / rest.trunkPx : null;
    case 'headLift':
      return rest && measures.headOff !== null && rest.headOff !== null ? 100 * (measures.headOff - rest.headOff) : null;
    default: {
      const never: never = measure;
      return never;
    }
  }
};
