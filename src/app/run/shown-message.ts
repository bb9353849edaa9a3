import { rejectWordsOf } from '../../core/exercise/counting-level.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { SetEvent } from '../../core/record/set-events.ts';
import type { Message } from '../../text/say/cue.ts';

/** How long a message stays on the page: long enough for two glances of a person who is moving. */
const STAYS_MS = 7000;
const PRAISE_STAYS_MS = 4000;

/** Chooses the one message that stands on the page during a set. Runs on the timestamps of events and poses. */
export class ScreenMessage {
  private message: Message | null = null;
  private untilMs = 0;
  private view: Message | null = null;
  private readonly exercise: Exercise;

  constructor(exercise: Exercise) {
    this.exercise = exercise;
  }

  /**
   * The message to show at `timeMs`, after `events`. That the person cannot be seen comes first, because nothing else
   * can be judged then.
   */
  choose(events: readonly SetEvent[], timeMs: number): Message | null {
    for (const event of events) this.consider(event);
    if (this.message && timeMs >= this.untilMs) this.message = null;
    return this.view ?? this.message;
  }

  private consider(event: SetEvent): void {
    if (event.kind === 'unmeasurable-began') this.view = { kind: 'view', id: event.reason };
    if (event.kind === 'unmeasurable-ended') this.view = null;
    // What to mend is true until it is mended; anything else was about what came before this repetition.
    if (event.kind === 'rep-counted' && this.message?.kind !== 'form') this.message = null;
    if (event.kind === 'hold-resumed' && this.message?.kind === 'hold') this.message = null;
    if (event.kind === 'rep-rejected')
      this.show({ kind: 'reject', id: rejectWordsOf(this.exercise, event.rejected) }, event.timeMs);
    if (event.kind === 'cue-due' && event.cue.kind !== 'view')
      this.show({ kind: event.cue.kind, id: event.cue.id }, event.timeMs);
  }

  private show(message: Message, timeMs: number): void {
    this.message = message;
    this.untilMs = timeMs + (message.kind === 'praise' ? PRAISE_STAYS_MS : STAYS_MS);
  }
}
