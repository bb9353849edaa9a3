import type { Cue, SetEvent } from '../../core/record/set-events.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Speaker } from '../../ports/voice.ts';
import { text } from '../../text/text.ts';
import { messageSentence } from '../../text/say/cue.ts';
import { guideSentence } from '../../text/say/exercise.ts';
import { spokenCount, spokenGuideRest, spokenNumber } from '../../text/say/voice.ts';

/** The last seconds of a hold are counted down aloud (table#rule-hold-told: half, and the last three). */
const LAST_HOLD_SECONDS = 3;

/**
 * Turns what happened into voice and sound: the count aloud after each repetition, a sound for a counted one and another for
 * a rejected one, holds at the half and in the last three seconds, and cues when they are due. When a cue is due, and how
 * often, is judged in core; here it only gets its sentence and its urgency.
 */
export class Announcer {
  private readonly exercise: Exercise;
  private readonly speaker: Speaker;
  private readonly target: number;
  private count = 0;
  /** When the guide last said anything. */
  private toldMs: number | null = null;

  constructor(exercise: Exercise, speaker: Speaker, target: number) {
    this.exercise = exercise;
    this.speaker = speaker;
    this.target = target;
  }

  /** What has just happened, in order. */
  hear(events: readonly SetEvent[]): void {
    for (const event of events) this.hearOne(event);
  }

  private hearOne(event: SetEvent): void {
    switch (event.kind) {
      case 'rep-counted':
        this.count += 1;
        this.speaker.sound('counted');
        // Without a voice the speaker makes a sound of every sentence; the count has had its own.
        if (this.speaker.hasVoice) this.speaker.say(spokenCount(this.count, this.target), { urgency: 'next' });
        return;
      case 'rep-rejected':
        this.speaker.sound('rejected');
        return;
      case 'cue-due':
        this.sayCue(event.cue);
        return;
      case 'breath-told':
        this.tellBreath(event);
        return;
      case 'hold-told':
        this.toldMs = event.timeMs;
        this.tellHold(event.heldMs, event.targetMs);
        return;
      case 'guide-told':
        this.tellGuide(event);
        return;
      case 'screen-taken':
        this.speaker.sound('counted');
        return;
      case 'screen-told':
        this.tellScreen(event.view);
        return;
      case 'rep-began':
      // What slipped is said by its cue.
      // Who asks for a pause is answered by the run.
      case 'hands-on-head':
      case 'hold-slipped':
      case 'hold-resumed':
      case 'position-taken':
      case 'position-left':
      case 'peak-reached':
      case 'fault-found':
      case 'unmeasurable-began':
      case 'unmeasurable-ended':
      case 'engine-changed': // a notice tells it: nobody need act on it
      case 'test-told':
      case 'test-counted':
      case 'test-tried':
      case 'test-ended':
        return;
      default:
        event satisfies never;
    }
  }

  private tellScreen(view: 'front' | 'side' | null): void {
    const t = text().screen.voice;
    if (view === null) this.speaker.sound('hold-done');
    this.speaker.say(view === null ? t.done : t[view], { urgency: 'next' });
  }

  private tellGuide(event: Extract<SetEvent, { kind: 'guide-told' }>): void {
    this.toldMs = event.timeMs;
    if (event.phase === 'work') this.speaker.say(guideSentence(this.exercise, 'work'), { urgency: 'now' });
    else if (event.phase === 'rest') this.speaker.say(spokenGuideRest(event.round, event.rounds), { urgency: 'next' });
    else this.speaker.sound('hold-done');
  }

  /** The half of a round is told instead of the breath that turns with it; a round begins with its own words. */
  private tellBreath({ breath, timeMs }: Extract<SetEvent, { kind: 'breath-told' }>): void {
    if (timeMs !== this.toldMs) this.speaker.say(text().voice.breath[breath], { urgency: 'idle' });
  }

  private sayCue(cue: Cue): void {
    const sentence = messageSentence(this.exercise, cue);
    if (sentence === null) return;
    const urgency = cue.kind === 'safety' ? 'now' : cue.kind === 'praise' ? 'idle' : 'next';
    this.speaker.say(sentence, { urgency });
  }

  /** The half, the last three seconds, and the end. */
  private tellHold(heldMs: number, targetMs: number): void {
    const leftSeconds = Math.ceil((targetMs - heldMs) / 1000);
    if (leftSeconds <= 0) this.speaker.sound('hold-done');
    else if (leftSeconds <= LAST_HOLD_SECONDS) this.speaker.say(spokenNumber(leftSeconds), { urgency: 'next' });
    else this.speaker.say(text().voice.halfHold, { urgency: 'next' });
  }
}
