import type { Answer } from '../../core/report/session.ts';
import { text } from '../../text/text.ts';
import type { Kernel } from '../../app/kernel.ts';
import { notify } from '../../app/notices.ts';
import type { StateOf } from '../../app/state.ts';
import { nextQuestion, withAnswer } from './questions.ts';

/** The person's answer to a question about the set that has just ended. */
export interface Given {
  readonly setId: string;
  readonly question: string;
  readonly answer: Answer;
}

/** Stores an answer with its set, and asks the next question. */
export async function answer(
  { setId, question, answer: given }: Given,
  { store, ports }: Kernel<StateOf<'summary'>, 'clock' | 'speaker' | 'store'>,
): Promise<void> {
  const { opened } = store.state;
  if (!opened.session?.sets.some((set) => set.id === setId)) return;
  const report = { question, answer: given, atEpochMs: ports.clock.epochMs() };
  const session = withAnswer(opened.session, setId, report);
  store.set({ opened: { ...opened, session } });
  ports.speaker.say(nextQuestion(session)?.sentence ?? text().summary.thanks, { urgency: 'now' });
  const said = session.sets.find((set) => set.id === setId)?.selfReport ?? [];
  const kept = await ports.store.keepSelfReport(setId, said);
  if (!kept.ok) notify(store, { kind: 'save-trouble', failure: kept.failure });
}
