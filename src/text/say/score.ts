import { SCORE_WEIGHTS, whyNoScore, type Score, type ScorePart } from '../../core/report/score.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { catalogue } from '../in-use.ts';
import { sentences, whole } from './forms.ts';

/** The parts of the score, in the order of their weights. */
const PARTS: readonly ScorePart[] = ['range', 'control', 'symmetry', 'tempo', 'hold'];

/**
 * A part of the score: its name, its points (0 to 100) as a number and in writing, what it means and how much it
 * weighs.
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
export function scoreLines({ parts }: Score): readonly ScoreLine[] {
  const t = catalogue().summary;
  const shown = PARTS.filter((part) => parts[part] !== undefined);
  const weights = shown.reduce((sum, part) => sum + SCORE_WEIGHTS[part], 0);
  return shown.map((part) => {
    const share = parts[part] ?? 0;
    const weight = t.scoreWeight({ percent: whole((100 * SCORE_WEIGHTS[part]) / weights) });
    return {
      name: t.scoreParts[part],
      share,
      points: whole(share),
      meaning: sentences(t.scoreLines[part], weight),
    };
  });
}

/** Why a set has no score. */
export const whyNoScoreSentence = (exercise: Exercise, { reps }: SetSummary): string =>
  catalogue().summary.noScoreWhy[whyNoScore(exercise, reps)];
