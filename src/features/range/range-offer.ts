import type { CountedExercise } from '../../core/exercise/exercise.ts';
import type { RangeFinding } from '../../core/person/own-range.ts';

/** What a range check has found, until the person has accepted or declined it. */
export interface RangeOffer {
  readonly exerciseId: string;
  readonly findings: readonly RangeFinding[];
  /** The exercise with the range that was found; null where none was found, or where it would change nothing. */
  readonly offered: CountedExercise | null;
}
