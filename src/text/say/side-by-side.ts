import type { SideRange } from '../../core/report/side-by-side.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { catalogue } from '../in-use.ts';
import { byFive, countOf, roundedByFive } from './forms.ts';

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

/** Why the two sides cannot be compared. */
export const oneSidedSentence = ({ reps }: SetSummary): string => {
  const { leftRightNothing, leftRightNone } = catalogue().summary;
  return reps.length === 0 ? leftRightNothing : leftRightNone;
};
