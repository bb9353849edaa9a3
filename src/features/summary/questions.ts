import { withReport, type Answer, type SelfReport, type Session, type SetRecord } from '../../core/report/session.ts';
import { doneIn } from '../../core/report/session-head.ts';
import { questionSentence } from '../../text/say/exercise.ts';

/** The possible answers, in the order of the page. */
export const ANSWERS: readonly Answer[] = ['yes', 'unsure', 'no'];

/** One question about a set: something that no camera sees. */
export interface Question {
  readonly set: SetRecord;
  /** Text id. */
  readonly id: string;
  readonly sentence: string;
}

/**
 * The questions about a session. They are about its last set, where anything was done in it, so that nobody is asked
 * the same after each set. Ids without a sentence are left out.
 */
export function questionsOf(session: Session): readonly Question[] {
  const set = session.sets.at(-1);
  if (!set || doneIn([set]) === 0) return [];
  return (set.exercise.asks ?? []).flatMap((id) => {
    const sentence = questionSentence(set.exercise, id);
    return sentence === null ? [] : [{ set, id, sentence }];
  });
}

export const answerTo = ({ set, id }: Question): SelfReport | null =>
  set.selfReport?.find(({ question }) => question === id) ?? null;

/** The first question without an answer, or null. */
export const nextQuestion = (session: Session): Question | null =>
  questionsOf(session).find((question) => answerTo(question) === null) ?? null;

/** The session with the answer to a question in place of an earlier one; null: without an answer to it. */
export function withAnswer(session: Session, setId: string, question: string, report: SelfReport | null): Session {
  const answered = (set: SetRecord): SetRecord => ({
    ...set,
    selfReport: withReport(set.selfReport, question, report),
  });
  return { ...session, sets: session.sets.map((set) => (set.id === setId ? answered(set) : set)) };
}
