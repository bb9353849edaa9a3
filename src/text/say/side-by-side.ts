/** Left and right of a set beside each other. */
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { RangeUnit } from '../../core/report/range-reading.ts';
import { sideBySide, sideHold, type Compared, type Short } from '../../core/report/side-by-side.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { catalogue } from '../in-use.ts';
import { countOf, sentences, whole } from './forms.ts';

const shortSentence = (short: Short): string =>
  sentences(
    ...(['left', 'right'] as const).map((side) =>
      short[side] === 0 ? null : catalogue().summary.leftRightShort({ side, count: countOf(short[side]) }),
    ),
  );

/** Whether two readings differ by more than the camera's error, and by how much. */
export const differenceSentence = (
  { further, difference, band }: Pick<Compared, 'further' | 'difference' | 'band'>,
  unit: RangeUnit,
): string => {
  const t = catalogue().summary;
  if (difference <= band) return t.leftRightSame;
  if (!further)
    return unit === 'deg'
      ? t.leftRightOrdinary({ deg: countOf(difference) })
      : t.leftRightOrdinaryByWay({ percent: whole(difference) });
  return unit === 'deg'
    ? t.leftRightDiffer({ side: further, deg: countOf(difference), band: whole(band) })
    : t.leftRightDifferByWay({ side: further, percent: whole(difference), band: whole(band) });
};

/** Whether left and right differ by more than the camera's error, by how much and of how many. */
export function sidesSentence(sides: Compared): string {
  const of = catalogue().summary.leftRightOf({
    left: countOf(sides.left.of),
    right: countOf(sides.right.of),
    leftOut: countOf(sides.leftOut),
  });
  return sentences(differenceSentence(sides, sides.left.unit), of, shortSentence(sides.short));
}

/**
 * Why the sides of a set are not put beside each other; null where they are, where nothing was counted, and where the
 * exercise moves both sides and only one was seen.
 */
export function uncomparedSentence(exercise: Exercise, { reps }: Pick<SetSummary, 'reps'>): string | null {
  const t = catalogue().summary;
  const sides = sideBySide(exercise, reps);
  if (exercise.sides === 'each' && exercise.mode === 'holds')
    return reps.length > 0 && holdsSentence({ reps }) === null ? t.leftRightNone : null;
  if (sides.kind === 'too-few')
    return sentences(
      t.leftRightFew({ left: countOf(sides.clean.left), right: countOf(sides.clean.right) }),
      shortSentence(sides.short),
    );
  return sides.kind === 'one-sided' && exercise.sides === 'each' ? t.leftRightNone : null;
}

/** What the times of holds beside each other are the mean of; null where a side was not held. */
export function holdsSentence({ reps }: Pick<SetSummary, 'reps'>): string | null {
  const left = sideHold(reps, 'left');
  const right = sideHold(reps, 'right');
  if (!left || !right) return null;
  return catalogue().summary.leftRightHold({ left: countOf(left.of), right: countOf(right.of) });
}
