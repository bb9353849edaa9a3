import type { CountedExercise } from '../../core/exercise/exercise.ts';
import type { RangeFinding } from '../../core/person/own-range.ts';

/** What a range check found, until the person has said whether it is to be used. */
export interface RangeOffer {
  readonly exerciseId: string;
  readonly findings: readonly RangeFinding[];
  /** The exercise with what was found; null where nothing was found, or where it changes nothing. */
  readonly offered: CountedExercise | null;
}
