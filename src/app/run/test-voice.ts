import type { SetEvent } from '../../core/record/set-events.ts';
import type { TestId, TestResult } from '../../core/record/test-result.ts';
import type { Speaker } from '../../ports/voice.ts';
import { sentenceFor, text } from '../../text/text.ts';
import { spokenResult } from '../../text/say/test-words.ts';

/**
 * What is heard of a timed test: what to do before the clock runs, the beep, the count, the end, the result. While it runs
 * nothing else: no cue, no praise, nothing of form (clinical reference, part 4).
 */
export class TestVoice {
  private readonly test: TestId;
  private readonly speaker: Speaker;
  private isRunning = false;
  private hasRun = false;

  constructor(test: TestId, speaker: Speaker) {
    this.test = test;
    this.speaker = speaker;
  }

  /** Says what follows from an event; gives the sentence, so that the beep can wait until it has been said. */
  hear(event: SetEvent): string | null {
    switch (event.kind) {
      case 'test-told':
        return this.tellPhase(event);
      case 'test-counted':
        this.speaker.sound('counted');
        if (this.speaker.hasVoice) this.speaker.say(text().voice.count({ count: event.count }), { urgency: 'now' });
        return null;
      case 'test-tried': {
        this.isRunning = false;
        this.speaker.sound('end');
        const t = text().test.voice;
        const { ended, heldMs } = event.tried;
        if (ended === 'stopped') return null;
        return this.say(ended === 'view-lost' ? t.tryLost : t.tried({ seconds: heldMs / 1000 }), 'now');
      }
      case 'test-ended':
        this.isRunning = false;
        return this.tellResult(event.result);
      case 'unmeasurable-began':
        if (this.isRunning) return null;
        return this.say(sentenceFor(text().unmeasurable, event.reason), 'next');
      default:
        return null;
    }
  }

  private tellPhase({ phase, leg }: Extract<SetEvent, { kind: 'test-told' }>): string | null {
    const t = text().test.voice;
    if (phase === 'running') {
      this.isRunning = true;
      this.hasRun = true;
      // The beep of a chair test was played a moment before: its clock runs from there.
      if (this.test === 'single-leg-stance') this.speaker.sound('go');
      return null;
    }
    const isFalseStart = phase === 'ready' && this.isRunning;
    this.isRunning = false;
    if (isFalseStart) return this.say(t.waitForBeep, 'now');
    if (phase === 'practise') return this.say(t.practise, 'next');
    if (this.test !== 'single-leg-stance') return this.say(t.ready[this.test], 'next');
    return leg ? this.say(this.hasRun ? t.nextLeg({ leg }) : t.firstLeg({ leg }), 'next') : null;
  }

  private tellResult(result: TestResult): string | null {
    // A chair test that ends is heard to end; a try on one leg was.
    return this.say(spokenResult(result), result.test === 'single-leg-stance' ? 'next' : 'now');
  }

  private say(sentence: string | null, urgency: 'now' | 'next'): string | null {
    if (sentence !== null) this.speaker.say(sentence, { urgency });
    return sentence;
  }
}
