import type { Side } from '../body/landmarks.ts';

/** Which limbs an attempt is of: one side, or both together. */
export type Lane = Side | 'both';

export interface AttemptSpan {
  readonly startMs: number;
  readonly endMs: number;
  readonly peakDeg: number;
  /** It was told as both limbs at once: the other limb's share of it is not told again. */
  readonly wrongLimbs?: boolean;
}
