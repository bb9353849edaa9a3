/** What comes of what the person told after a set. */
import { heardOf, type Told } from '../../core/report/outcome.ts';
import type { SelfReport } from '../../core/report/session.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AfterAnswer } from '../../core/exercise/exercise-words.ts';
import type { ReadableHead } from '../../core/report/session-head.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { afterAnswerOf } from './exercise.ts';
import { sentences } from './forms.ts';

type Named = Pick<Exercise, 'id' | 'words'>;

/** What helps next time, after an answer that is not the one hoped for; null where there are no words for it. */
export const adviceSentence = (exercise: Named, { question, heard }: Told): string | null =>
  afterAnswerOf(exercise, question)?.[heard] ?? null;

/** What helps next time after this answer; null after one that is as hoped. */
export function adviceAfter(exercise: Named, given: Pick<SelfReport, 'question' | 'answer'>): string | null {
  const heard = heardOf(given);
  return heard === 'as-hoped' ? null : adviceSentence(exercise, { question: given.question, heard });
}

/** What the person told of a session otherwise than hoped, each as a name; what has no words is left out. */
export const toldFacts = (head: Pick<ReadableHead, 'sets'>): readonly string[] =>
  [...new Set(head.sets.flatMap(({ told = [] }) => told))]
    .map((id) => sentenceFor<AfterAnswer>(catalogue().afterAnswer, id)?.told ?? null)
    .filter((told) => told !== null)
    .map((told) => catalogue().summary.youTold({ told }));

/** Spoken after an answer: what helps next time, then the next question, or thanks after the last one. */
export const spokenAfterAnswer = (
  exercise: Named,
  given: Pick<SelfReport, 'question' | 'answer'>,
  nextQuestion: string | null,
): string => sentences(adviceAfter(exercise, given), nextQuestion ?? catalogue().summary.thanks);
