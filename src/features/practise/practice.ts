import type { DoneBefore } from '../../core/exercise/done-before.ts';
import { personalised } from '../../core/person/personalised.ts';
import { toPractise } from '../../app/run/run-purpose.ts';
import type { VisitWish } from '../../app/run/visit-wish.ts';
import type { AppState } from '../../app/state.ts';

/** Practice with this person's own range and plan; `from`: with what is left. Null where there is no such exercise. */
export function practiceIn(
  { exercises, ownRanges }: AppState,
  exerciseId: string,
  from: DoneBefore | undefined,
): VisitWish | null {
  const table = exercises.find(({ id }) => id === exerciseId);
  if (!table) return null;
  return {
    exercise: personalised(table, ownRanges),
    test: null,
    purpose: toPractise(),
    ...(from && { from }),
    isKept: true,
    back: { page: 'exercise', exerciseId },
  };
}
