import type { LandmarkName, Side } from './landmarks.ts';
import type { Landmark } from './pose.ts';

/**
 * The landmarks that judgements rest on, and sets of them as bits of one number: made and asked for every frame.
 */
export const KEY_LANDMARKS = [
  'nose',
  'leftEar',
  'rightEar',
  'leftShoulder',
  'rightShoulder',
  'leftElbow',
  'rightElbow',
  'leftWrist',
  'rightWrist',
  'leftHip',
  'rightHip',
  'leftKnee',
  'rightKnee',
  'leftAnkle',
  'rightAnkle',
  'leftHeel',
  'rightHeel',
  'leftFootIndex',
  'rightFootIndex',
] as const satisfies readonly LandmarkName[];

export type KeyLandmark = (typeof KEY_LANDMARKS)[number];
/** The smoothed body that measures are taken on. */
export type Body = Readonly<Record<KeyLandmark, Landmark>>;
export type Joint = 'Ear' | 'Shoulder' | 'Elbow' | 'Wrist' | 'Hip' | 'Knee' | 'Ankle' | 'Heel' | 'FootIndex';

export type LandmarkSet = number;

const BITS = Object.fromEntries(KEY_LANDMARKS.map((name, i) => [name, 1 << i])) as Readonly<
  Record<KeyLandmark, number>
>;

export const NO_LANDMARKS: LandmarkSet = 0;
export const ALL_LANDMARKS: LandmarkSet = KEY_LANDMARKS.reduce((set, name) => set | BITS[name], NO_LANDMARKS);
export const bitOf = (name: KeyLandmark): LandmarkSet => BITS[name];

/** The set of one side's joints. */
export const jointsOf = (side: Side, joints: readonly Joint[]): LandmarkSet =>
  joints.reduce((set, joint) => set | BITS[`${side}${joint}`], NO_LANDMARKS);

export const hasAny = (set: LandmarkSet, asked: LandmarkSet): boolean => (set & asked) !== 0;

/** The names in a set. */
export const namesIn = (set: LandmarkSet): ReadonlySet<LandmarkName> =>
  new Set(KEY_LANDMARKS.filter((name) => hasAny(set, BITS[name])));
