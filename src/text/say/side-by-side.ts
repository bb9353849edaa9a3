import type { SideRange } from '../../core/report/side-by-side.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { catalogue } from '../in-use.ts';
import { byFive, countOf, roundedByFive } from './forms.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';

/** Whether left and right differ by more than the camera's error, and by how much. */
export function sidesSentence({ symmetry }: SetSummary, left: SideRange, right: SideRange): string {
  const t = catalogue().summary;
  if (!symmetry?.meaningful) return t.leftRightSame;
  return t.leftRightDiffer({
    side: left.rangeDeg > right.rangeDeg ? 'left' : 'right',
    deg: countOf(roundedByFive(Math.abs(left.rangeDeg - right.rangeDeg))),
    band: byFive(Math.max(left.bandDeg, right.bandDeg)),
  });
}

/** That an exercise of each side by itself was done on one side only; null where nothing was done, or it moves both. */
export const oneSidedSentence = ({ sides }: Pick<Exercise, 'sides'>, { reps }: SetSummary): string | null =>
  sides === 'each' && reps.length > 0 ? catalogue().summary.leftRightNone : null;
