import type { SetEvent } from '../core/events.ts';
import type { Exercise } from '../core/exercise.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Speaker } from '../ports.ts';
import { text } from '../text/text.ts';
import { messageSentence, type Message } from './messages.ts';

/** A cue is spoken 1 to 3 s after the repetition (clinical reference, part 6): later in a pause, never later than this. */
const CUE_AFTER_MS = 1000;
const CUE_AT_LATEST_MS = 3000;
/** A thing that hides the person for a moment is not worth a word. */
const VIEW_AFTER_MS = 2000;
const SAME_GAP_MS = 8000;
const LAST_HOLD_SECONDS = 3;

interface Waiting {
  readonly message: Message;
  readonly bornMs: number;
  readonly afterMs: number;
}

/**
 * Decides what is said when, from what happened: the count aloud, holds at the half and in the last three seconds,
 * a form cue after the repetition, safety at once, one thing at a time. Runs on event and pose timestamps.
 */
export class Announcer {
  private readonly exercise: Exercise;
  private readonly speaker: Speaker;
  private readonly target: number;
  private count = 0;
  private waiting: Waiting | null = null;
  private view: Waiting | null = null;
  private holdTold: string | null = null;
  private readonly saidAtMs = new Map<string, number>();

  constructor(exercise: Exercise, speaker: Speaker, target: number) {
    this.exercise = exercise;
    this.speaker = speaker;
    this.target = target;
  }

  /** What has just happened, in order. */
  hear(events: readonly SetEvent[]): void {
    for (const event of events) this.hearOne(event);
  }

  /** Time goes on: says what has waited long enough. Between repetitions where there is a pause, at the latest after 3 s. */
  tick(snapshot: Snapshot): void {
    if (this.view && snapshot.timeMs - this.view.bornMs >= this.view.afterMs) this.sayView(snapshot.timeMs);
    const waiting = this.waiting;
    if (!waiting) return;
    const waitedMs = snapshot.timeMs - waiting.bornMs;
    const inPause = snapshot.phase === 'rest' || snapshot.phase === 'getting-ready';
    if (waitedMs < waiting.afterMs || (!inPause && waitedMs < CUE_AT_LATEST_MS)) return;
    this.waiting = null;
    this.say(waiting.message, snapshot.timeMs, 'next');
  }

  private hearOne(event: SetEvent): void {
    switch (event.kind) {
      case 'rep-counted':
        this.count += 1;
        this.speaker.sound('counted');
        this.speaker.say(this.countSentence(), { urgency: 'next' });
        this.holdTold = null;
        return;
      case 'rep-rejected':
        this.speaker.sound('rejected');
        this.wait({ kind: 'reject', id: event.rejected.reason }, event.timeMs);
        return;
      case 'cue-due':
        this.takeCue(event.cue.kind, event.cue.id, event.timeMs);
        return;
      case 'hold-told':
        this.tellHold(event.heldMs, event.targetMs);
        return;
      case 'unmeasurable-began':
        this.view = { message: { kind: 'view', id: event.reason }, bornMs: event.timeMs, afterMs: VIEW_AFTER_MS };
        return;
      case 'unmeasurable-ended':
        this.view = null;
        return;
      case 'rep-began':
        this.holdTold = null;
        return;
      case 'position-taken':
      case 'position-left':
      case 'peak-reached':
      case 'fault-began':
      case 'fault-ended':
        return;
      default:
        event satisfies never;
    }
  }

  private takeCue(kind: Message['kind'], id: string, timeMs: number): void {
    const message: Message = { kind, id };
    if (kind === 'safety') this.say(message, timeMs, 'now');
    else if (kind === 'view') this.say(message, timeMs, 'next');
    else this.wait(message, timeMs);
  }

  private wait(message: Message, timeMs: number): void {
    const weaker = message.kind === 'praise' && this.waiting !== null;
    if (!weaker) this.waiting = { message, bornMs: timeMs, afterMs: CUE_AFTER_MS };
  }

  private sayView(timeMs: number): void {
    if (this.view) this.say(this.view.message, timeMs, 'next');
    this.view = null;
  }

  private say(message: Message, timeMs: number, urgency: 'now' | 'next'): void {
    const sentence = messageSentence(this.exercise, message);
    if (sentence === null) return;
    if (timeMs - (this.saidAtMs.get(sentence) ?? Number.NEGATIVE_INFINITY) < SAME_GAP_MS) return;
    this.saidAtMs.set(sentence, timeMs);
    this.speaker.say(sentence, { urgency: message.kind === 'praise' ? 'idle' : urgency });
  }

  private countSentence(): string {
    const voice = text().voice;
    if (this.count === this.target) return voice.setDone({ count: this.count });
    if (this.count === this.target - 1 && this.target > 2) return voice.oneMore({ count: this.count });
    return voice.count({ count: this.count });
  }

  /** The half, the last three seconds, and the end; each once a hold. */
  private tellHold(heldMs: number, targetMs: number): void {
    const leftSeconds = Math.round((targetMs - heldMs) / 1000);
    const told = leftSeconds <= 0 ? 'done' : leftSeconds <= LAST_HOLD_SECONDS ? String(leftSeconds) : 'half';
    if (told === this.holdTold) return;
    this.holdTold = told;
    if (told === 'done') this.speaker.sound('hold-done');
    else if (told === 'half') this.speaker.say(text().voice.halfHold, { urgency: 'next' });
    else this.speaker.say(text().voice.secondsLeft({ seconds: leftSeconds }), { urgency: 'next' });
  }
}
