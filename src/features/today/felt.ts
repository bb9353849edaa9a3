import type { OfTen } from '../../care/pain/check-in.ts';
import type { LadderStep } from '../../care/pain/ladder.ts';

/** What somebody says between two exercises, and what follows from it. */
export interface Felt {
  readonly pain: OfTen | null;
  readonly effort: OfTen | null;
  /** What the ladder of pain asks for; null where it says to go on. */
  readonly step: LadderStep | null;
  /** The check-in in which it is kept. */
  readonly checkInId: string | null;
}

/** Nothing was said since the last exercise. */
export const NOT_SAID: Felt = { pain: null, effort: null, step: null, checkInId: null };
