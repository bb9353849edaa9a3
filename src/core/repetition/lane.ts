import type { Side } from '../body/landmarks.ts';

/** Which limbs an attempt is of: one side, or both together. */
export type Lane = Side | 'both';

/** The side of a lane; null where both sides move together. */
export const sideOf = (lane: Lane): Side | null => (lane === 'both' ? null : lane);

const SIDES: Readonly<Record<Lane, readonly Side[]>> = { left: ['left'], right: ['right'], both: ['left', 'right'] };

/** The sides that move in a lane. */
export const sidesIn = (lane: Lane): readonly Side[] => SIDES[lane];

/** When an attempt was made, and how far the limb went. */
export interface AttemptSpan {
  readonly startMs: number;
  readonly endMs: number;
  readonly peakDeg: number;
  /** It came as far as it counts, if only for a moment. */
  readonly reached: boolean;
  /** It was rejected because both limbs moved at once: the other limb's share of that movement is not reported again. */
  readonly wrongLimbs: boolean;
}
