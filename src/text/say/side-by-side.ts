/** Left and right of a set beside each other. */
import type { RangeUnit } from '../../core/report/range-reading.ts';
import { sideHold, type Short, type SideBySide } from '../../core/report/side-by-side.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { catalogue } from '../in-use.ts';
import { countOf, sentences, whole } from './forms.ts';

const shortSentence = (short: Short): string =>
  sentences(
    ...(['left', 'right'] as const).map((side) =>
      short[side] === 0 ? null : catalogue().summary.leftRightShort({ side, count: countOf(short[side]) }),
    ),
  );

const differenceSentence = (compared: Extract<SideBySide, { kind: 'compared' }>, unit: RangeUnit): string => {
  const t = catalogue().summary;
  const { further, difference, band } = compared;
  if (!further) return t.leftRightSame;
  return unit === 'deg'
    ? t.leftRightDiffer({ side: further, deg: countOf(difference), band: whole(band) })
    : t.leftRightDifferByWay({ side: further, percent: whole(difference), band: whole(band) });
};

/** Whether left and right differ by more than the camera's error, by how much and of how many; else why they cannot be compared. */
export function sidesSentence(sides: SideBySide): string {
  const t = catalogue().summary;
  switch (sides.kind) {
    case 'nothing':
      return t.leftRightNothing;
    case 'one-sided':
      return t.leftRightNone;
    case 'too-few':
      return sentences(t.leftRightFew, shortSentence(sides.short));
    case 'compared': {
      const of = t.leftRightOf({ left: countOf(sides.left.of), right: countOf(sides.right.of) });
      return sentences(differenceSentence(sides, sides.left.unit), of, shortSentence(sides.short));
    }
  }
}

/** What the times of holds beside each other are the mean of; where a side was not held, that only one was seen. */
export function holdsSentence({ reps }: Pick<SetSummary, 'reps'>): string {
  const t = catalogue().summary;
  const left = sideHold(reps, 'left');
  const right = sideHold(reps, 'right');
  if (!left || !right) return reps.length === 0 ? t.leftRightNothing : t.leftRightNone;
  return t.leftRightHold({ left: countOf(left.of), right: countOf(right.of) });
}
