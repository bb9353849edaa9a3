import { partsLeftOut, partsOfScore, SCORE_WEIGHTS, whyNoScore, type Score } from '../../core/report/score.ts';
import { wholeShares } from '../../core/maths/numbers.ts';
import { isCounted, type Exercise } from '../../core/exercise/exercise.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { catalogue } from '../in-use.ts';
import { countOf, list, sentences, whole } from './forms.ts';

/**
 * A part of the score: its name, its points (0 to 100) as a number and in writing, what it means, over how many, and how much
 * it weighs. The weights add up to a hundred.
 */
export interface ScoreLine {
  readonly name: string;
  readonly share: number;
  readonly points: string;
  readonly meaning: string;
}

/** "65 of 100". */
export const scoreSentence = ({ value }: Score): string => catalogue().summary.scoreOf({ value: whole(value) });

/** The parts that the score is the weighted mean of. */
export function scoreLines(exercise: Exercise, { reps, rejected, symmetry }: SetSummary): readonly ScoreLine[] {
  const t = catalogue().summary;
  if (!isCounted(exercise)) return [];
  const parts = partsOfScore(exercise, reps, rejected, symmetry);
  const percents = wholeShares(
    parts.map(({ part }) => SCORE_WEIGHTS[part]),
    100,
  );
  return parts.map(({ part, points, of, short }, index) => ({
    name: t.scoreParts[part],
    share: points,
    points: whole(points),
    meaning: sentences(
      t.scoreLines[part]({ count: countOf(of), short: countOf(short), differs: symmetry?.meaningful === true }),
      t.scoreWeight({ percent: whole(percents[index] ?? 0) }),
    ),
  }));
}

/** Which parts of the score are left out, as too few repetitions could be told; null where none is. */
export function scoreLeftOutSentence(exercise: Exercise, { reps, rejected, symmetry }: SetSummary): string | null {
  const t = catalogue().summary;
  if (!isCounted(exercise)) return null;
  const names = partsLeftOut(exercise, partsOfScore(exercise, reps, rejected, symmetry)).map(
    (part) => t.scoreParts[part],
  );
  return names.length === 0 ? null : t.scoreLeftOut({ parts: list(names) });
}

/** Why a set has no score. */
export const whyNoScoreSentence = (exercise: Exercise, { reps }: SetSummary): string =>
  catalogue().summary.noScoreWhy[whyNoScore(exercise, reps)];
