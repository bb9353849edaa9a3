import type { SetEvent } from '../../core/record/set-events.ts';
import type { TestId, TestResult } from '../../core/record/test-result.ts';
import type { Speaker } from '../../ports/voice.ts';
import { unmeasurableSentence } from '../../text/say/cue.ts';
import { spokenPhase, spokenResult, spokenStands, spokenTry, waitForBeep } from '../../text/say/test.ts';

/**
 * The voice and sounds of a timed test: what to do before the clock runs, the beep, the count, the end, the result.
 * While the clock runs nothing else is spoken: no cue, no praise, nothing about form (clinical#tests-protocol).
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

  /** Speaks of an event. Returns the sentence, so that the beep can wait until it has been spoken. */
  speakOf(event: SetEvent): string | null {
    switch (event.kind) {
      case 'test-told':
        return this.sayPhase(event);
      case 'test-counted':
        this.speaker.sound('counted');
        this.speaker.say(spokenStands(event.count), { urgency: 'count' });
        return null;
      case 'test-tried':
        this.isRunning = false;
        this.speaker.sound('end');
        return this.say(spokenTry(event.tried), 'now');
      case 'test-ended':
        this.isRunning = false;
        return this.sayResult(event.result);
      case 'unmeasurable-began':
        if (this.isRunning) return null;
        return this.say(unmeasurableSentence(event.reason), 'next');
      default:
        return null;
    }
  }

  private sayPhase({ phase, leg }: Extract<SetEvent, { kind: 'test-told' }>): string | null {
    if (phase === 'running') {
      this.isRunning = true;
      this.hasRun = true;
      // In a chair test the beep was played already, a moment before: its clock starts there.
      if (this.test === 'single-leg-stance') this.speaker.sound('go');
      return null;
    }
    const isFalseStart = phase === 'ready' && this.isRunning;
    this.isRunning = false;
    if (isFalseStart) return this.say(waitForBeep(), 'now');
    return this.say(spokenPhase(this.test, { phase, leg }, this.hasRun), 'next');
  }

  private sayResult(result: TestResult): string | null {
    // The result of a chair test also announces its end, so it is spoken at once; the end of a try on one leg was
    // announced already.
    return this.say(spokenResult(result), result.test === 'single-leg-stance' ? 'next' : 'now');
  }

  private say(sentence: string | null, urgency: 'now' | 'next'): string | null {
    if (sentence !== null) this.speaker.say(sentence, { urgency });
    return sentence;
  }
}
