import type { SidedMeasure } from './sided-measures.ts';

/** What is measured of the body as a whole. Definitions: `measures.ts`. */
export const BODY_NAMES = [
  'trunk',
  'head',
  'shoulderLevel',
  'pelvisLevel',
  'hipShift',
  'headLift',
  'headTilt',
] as const;
export type BodyMeasure = (typeof BODY_NAMES)[number];

/**
 * What can be measured in a frame. Sided measures (`sided-measures.ts`) have one value for each side of the body. Units:
 * degrees, but `hipShift` and `headLift` in per cent of trunk length, and `headTilt` in per cent of how far the neck has leant, all
 * compared with the rest pose.
 */
export type Measure = SidedMeasure | BodyMeasure;
