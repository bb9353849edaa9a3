import type { Answer, Session } from '../../core/report/session.ts';
import type { Speaker } from '../../ports/voice.ts';
import { spokenAfterAnswer } from '../../text/say/answer.ts';
import { spokenQuestion } from '../../text/say/voice.ts';
import { text } from '../../text/text.ts';
import type { Kernel } from '../../app/kernel.ts';
import { notify } from '../../app/notices.ts';
import type { Intent } from '../../app/registry.ts';
import type { StateOf } from '../../app/state.ts';
import { ANSWERS, nextQuestion, withAnswer } from './questions.ts';

/** The person's answer to a question about a set; null takes an earlier answer back. */
export interface Given {
  readonly setId: string;
  readonly question: string;
  readonly answer: Answer | null;
}

/**
 * Stores an answer with its set. After a set, what helps next time and the next question are said; at a stored session
 * nobody is spoken to.
 */
export async function answer(
  { setId, question, answer: given }: Given,
  { store, ports }: Kernel<StateOf<'summary'>, 'clock' | 'speaker' | 'store'>,
): Promise<void> {
  const { opened, route } = store.state;
  const of = opened.session?.sets.find((set) => set.id === setId);
  if (!opened.session || !of) return;
  const report = given === null ? null : { question, answer: given, atEpochMs: ports.clock.epochMs() };
  const session = withAnswer(opened.session, setId, question, report);
  store.set({ opened: { ...opened, session } });
  if (route.page === 'summary') {
    const next = nextQuestion(session)?.sentence ?? null;
    if (report) ports.speaker.say(spokenAfterAnswer(of.exercise, report, next), { urgency: 'now' });
    else ports.speaker.stop();
  }
  const kept = await ports.store.keepSelfReport(setId, question, report);
  if (!kept.ok) notify(store, { kind: 'save-trouble', failure: kept.failure });
}

/** Asks aloud the first question about a session that has just ended. */
export function ask(session: Session, speaker: Speaker): void {
  const question = nextQuestion(session);
  if (question) speaker.say(spokenQuestion(question.sentence), { urgency: 'turn' });
}

/** The answer that a key means, to the first question that is open; null where it means none. */
export function answerOfKey(key: string, session: Session | null): Intent | null {
  const question = session && nextQuestion(session);
  const { answerKeys } = text().summary;
  const given = ANSWERS.find((one) => answerKeys[one] === key);
  return question && given ? { kind: 'answer', setId: question.set.id, question: question.id, answer: given } : null;
}
