import type { Answer, SelfReport, Session, SetRecord } from '../../core/report/session.ts';
import { doneIn } from '../../core/report/session-head.ts';
import { questionSentence } from '../../text/say/exercise.ts';

/** What may be answered, in the order in which it stands there. */
export const ANSWERS: readonly Answer[] = ['yes', 'unsure', 'no'];

/** One thing that no camera sees, asked of a set. */
export interface Question {
  readonly set: SetRecord;
  /** Text id. */
  readonly id: string;
  readonly sentence: string;
}

/** What is asked of a session: of its last set, where anything was done in it, so that nobody is asked the same after each. Ids without a sentence are left out. */
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

/** The first question that is still open, or null. */
export const nextQuestion = (session: Session): Question | null =>
  questionsOf(session).find((question) => answerTo(question) === null) ?? null;

/** The session with an answer in it; another answer to the same question takes its place. */
export function withAnswer(session: Session, setId: string, report: SelfReport): Session {
  const answered = (set: SetRecord): SetRecord => ({
    ...set,
    selfReport: [...(set.selfReport ?? []).filter(({ question }) => question !== report.question), report],
  });
  return { ...session, sets: session.sets.map((set) => (set.id === setId ? answered(set) : set)) };
}
