import type { Answer } from '../../core/report/session.ts';
import { spokenAfterAnswer } from '../../text/say/answer.ts';
import type { Kernel } from '../../app/kernel.ts';
import { notify } from '../../app/notices.ts';
import type { StateOf } from '../../app/state.ts';
import { nextQuestion, withAnswer } from './questions.ts';

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
