import { isAwaited } from '../awaited.ts';
import type { Speaker } from '../../ports/voice.ts';
import { spokenWaiting, toDoSentence, type ToDo } from '../../text/say/to-do.ts';
import type { VisitFrame } from './run-state.ts';
import { NO_PROMPT, stepPrompt, type Expected, type PromptState } from './prompt.ts';

/** What has come of a moment: something was said, or nothing has happened for minutes and nobody is waited for any more. */
export type Advice = { readonly kind: 'said'; readonly words: string } | { readonly kind: 'gave-up' };

/** Says what the person has to do, and says it again when nothing happens. Runs on the timestamps of poses, and without them on the clock. */
export class Prompter {
  private readonly speaker: Speaker;
  private readonly stopListening: () => void;
  private state: PromptState = NO_PROMPT;
  private isSpeaking = false;
  private said: string[] = [];

  constructor(speaker: Speaker) {
    this.speaker = speaker;
    this.stopListening = speaker.onChange(({ sentence }) => {
      this.isSpeaking = sentence !== null;
      if (sentence !== null) this.said.push(sentence);
    });
  }

  /** What is expected at `nowMs` of a person in this visit. Returns what has come of it, or null. */
  advise(
    toDo: ToDo | null,
    { exercise, purpose }: Pick<VisitFrame, 'exercise' | 'purpose'>,
    nowMs: number,
  ): Advice | null {
    const sentence = toDo && toDoSentence(exercise, toDo, purpose.begin());
    const expected = toDo && sentence !== null ? { sentence, first: firstTime(toDo), often: howOften(toDo) } : null;
    const [state, says] = stepPrompt(this.state, { nowMs, expected, isSpeaking: this.isSpeaking, said: this.said });
    this.state = state;
    this.said = [];
    if (says === null) return null;
    if (says === 'give-up') return { kind: 'gave-up' };
    const words = says === 'wait' ? spokenWaiting() : sentence;
    if (words === null) return null;
    if (!this.speaker.hasVoice) this.speaker.sound('attention');
    this.speaker.say(words, { urgency: 'idle' });
    return { kind: 'said', words };
  }

  close(): void {
    this.stopListening();
  }
}

const howOften = (toDo: ToDo): Expected['often'] =>
  toDo.kind === 'change' && toDo.id === 'other-posture' ? 'once' : 'again';

function firstTime(toDo: ToDo): Expected['first'] {
  if (toDo.kind === 'hold-still' || (toDo.kind === 'change' && toDo.isPrecise)) return 'at-once';
  // What has gone was said when it went; what does not come was not.
  if (toDo.kind === 'see') return isAwaited(toDo.failure) ? 'soon' : 'after-silence';
  return toDo.kind === 'go-on' || (toDo.kind === 'come-back' && !toDo.stopped) ? 'after-silence' : 'soon';
}
