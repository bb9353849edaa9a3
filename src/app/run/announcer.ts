import type { Cue, Rep, SetEvent } from '../../core/record/set-events.ts';
import { isHeldShort } from '../../core/exercise/as-asked.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { HOLD_BEGUN_MS } from '../../core/repetition/hold.ts';
import type { Speaker, Urgency } from '../../ports/voice.ts';
import { text } from '../../text/text.ts';
import { messageSentence } from '../../text/say/cue.ts';
import { guideSentence } from '../../text/say/exercise.ts';
import {
  spokenCount,
  spokenGuideRest,
  spokenHold,
  spokenHoldOnTheWay,
  spokenWayBack,
  type HoldWay,
} from '../../text/say/voice.ts';

/** This many last seconds of a hold are counted down aloud (table#rule-hold-told). */
const LAST_HOLD_SECONDS = 3;

const URGENCY: Readonly<Record<Cue['kind'], Urgency>> = {
  safety: 'now',
  form: 'cue',
  hold: 'next',
  reject: 'next',
  view: 'next',
  praise: 'idle',
};

/**
 * Turns the events of a set into voice and sound: the count after each repetition with its side, one sound for a counted
 * and another for a rejected repetition, half and the last three seconds of a hold and the way back after it, and cues. Core
 * decides when a cue is due and how often; the announcer adds its sentence and its urgency.
 */
export class Announcer {
  private readonly exercise: Exercise;
  private readonly speaker: Speaker;
  private readonly target: number;
  private readonly counted = { left: 0, right: 0, both: 0 };
  /** Whether a repetition of this set was held for less than was asked. */
  private isHeldShort = false;
  /** Time of the event for which the announcer last spoke of a hold or a round; null before the first. */
  private spokenMs: number | null = null;

  constructor(exercise: Exercise, speaker: Speaker, target: number) {
    this.exercise = exercise;
    this.speaker = speaker;
    this.target = target;
  }

  /** Speaks of the events of one frame, in order. */
  speakOf(events: readonly SetEvent[]): void {
    for (const event of events) this.speakOfOne(event);
  }

  private speakOfOne(event: SetEvent): void {
    switch (event.kind) {
      case 'rep-counted':
        this.speaker.sound('counted');
        this.sayCount(event.rep);
        return;
      case 'rep-rejected':
        this.speaker.sound('rejected');
        return;
      case 'cue-due':
        this.sayCue(event.cue);
        return;
      case 'breath-told':
        this.sayBreath(event);
        return;
      case 'hold-told':
        this.spokenMs = event.timeMs;
        this.sayHold(event.heldMs, event.targetMs);
        return;
      case 'guide-told':
        this.sayGuide(event);
        return;
      case 'screen-taken':
        this.speaker.sound('counted');
        return;
      case 'screen-told':
        this.sayScreen(event.view);
        return;
      case 'rep-began':
      // `hold-slipped` has a cue of its own, and `visit.ts` answers `hands-on-head`.
      case 'hands-on-head':
      case 'hold-slipped':
      case 'hold-resumed':
      case 'position-taken':
      case 'position-left':
      case 'peak-reached':
      case 'fault-found':
      case 'unmeasurable-began':
      case 'unmeasurable-ended':
      // What is missing is said with what is to be done now (`to-do-now.ts`).
      case 'start-pose-missed':
      case 'start-pose-ended':
      case 'nothing-tried':
      case 'engine-changed': // A notice on the page tells it; nobody has to act on it.
      case 'test-told':
      case 'test-counted':
      case 'test-tried':
      case 'test-ended':
        return;
      default:
        event satisfies never;
    }
  }

  private sayCount(rep: Rep): void {
    const { counted } = this;
    const { side } = rep;
    counted[side ?? 'both'] += 1;
    this.isHeldShort ||= isHeldShort(this.exercise, rep);
    const total = counted.left + counted.right + counted.both;
    const aloud = { side, ofSide: counted[side ?? 'both'], total, isHeldShort: this.isHeldShort };
    this.speaker.say(spokenCount(aloud, this.target), { urgency: 'count' });
  }

  private sayScreen(view: 'front' | 'side' | null): void {
    const t = text().screen.voice;
    if (view === null) this.speaker.sound('hold-done');
    // The view that was asked for before is taken.
    this.speaker.say(view === null ? t.done : t[view], { urgency: 'now' });
  }

  private sayGuide(event: Extract<SetEvent, { kind: 'guide-told' }>): void {
    this.spokenMs = event.timeMs;
    if (event.phase === 'work') this.speaker.say(guideSentence(this.exercise, 'work'), { urgency: 'now' });
    else if (event.phase === 'rest')
      this.speaker.say(spokenGuideRest(event.round, event.rounds, event.lastsMs / 1000), { urgency: 'next' });
    else this.speaker.sound('hold-done');
  }

  /** At half of a round and at its beginning another sentence is spoken, so the turn of the breath is not. */
  private sayBreath({ breath, timeMs }: Extract<SetEvent, { kind: 'breath-told' }>): void {
    if (timeMs !== this.spokenMs) this.speaker.say(text().voice.breath[breath], { urgency: 'idle' });
  }

  private sayCue(cue: Cue): void {
    const sentence = messageSentence(this.exercise, cue);
    if (sentence === null) return;
    this.speaker.say(sentence, { urgency: URGENCY[cue.kind] });
  }

  /** Speaks of the hold on its way and in its last three seconds; at its end a sound, and the way back. */
  private sayHold(heldMs: number, targetMs: number): void {
    const leftSeconds = Math.ceil((targetMs - heldMs) / 1000);
    if (leftSeconds <= 0) {
      this.speaker.sound('hold-done');
      this.speaker.say(spokenWayBack(this.exercise), { urgency: 'count' });
    } else if (leftSeconds <= LAST_HOLD_SECONDS) this.speaker.say(spokenHold(leftSeconds), { urgency: 'idle' });
    else this.speaker.say(spokenHoldOnTheWay(wayOf(heldMs, targetMs), targetMs / 1000), { urgency: 'next' });
  }
}

const wayOf = (heldMs: number, targetMs: number): HoldWay => {
  if (2 * heldMs === targetMs) return 'half';
  return heldMs === HOLD_BEGUN_MS ? 'begun' : 'between';
};
