import type { LandmarkName, Side } from './landmarks.ts';

/**
 * An exercise is plain, serialisable data: which view it needs, what the start pose is, which angle is counted
 * and between which bands, and which faults are watched. There is no code in it; the judge reads it.
 */
export interface Exercise {
  readonly id: string;
  readonly version: 1;
}
export type _Unused = [LandmarkName, Side];
