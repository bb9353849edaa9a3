import type { Tall } from '../../core/assess/chair-cycle.ts';
import { speakingMs } from '../../core/coach/speaking-time.ts';
import type { CountedExercise } from '../../core/exercise/exercise.ts';
import type { SetEvent } from '../../core/record/set-events.ts';
import type { Pose } from '../../core/body/pose.ts';
import {
  finishTest,
  FROM_BEEP,
  FROM_MOVEMENT,
  phaseOf,
  readyForMs,
  runsSinceMs,
  signalTest,
  startTest,
  stepTest,
  type TestOptions,
  type TestState,
} from '../../core/assess/step-test.ts';
import type { TimedTest } from '../../core/assess/timed-tests.ts';
import type { SetState } from '../../core/judge/step.ts';
import type { Clock } from '../../ports/device.ts';
import type { Speaker } from '../../ports/voice.ts';
import { freshTestView, type TestView } from './test-view.ts';
import { TestVoice } from './test-voice.ts';

export interface LeadPorts {
  readonly speaker: Speaker;
  readonly clock: Clock;
  readonly wordsPerMinute: number;
}

/** How long the person must sit still, once everything has been said, before the beep. */
const STILL_MS = 1000;
/** Pause between the last word and the beep. */
const AFTER_WORDS_MS = 700;
/**
 * The most that a camera and its model can be late. A larger difference means that the two times are of different
 * clocks.
 */
const MOST_LATE_MS = 1000;

/**
 * Leads one person through a timed test: poses in, events out. Speaks, waits, and plays the beep at which the clock of
 * a chair test starts. A recording is not led: there the clock starts with the first movement.
 */
export class TestLead {
  private readonly options: TestOptions;
  private readonly ports: LeadPorts;
  private readonly voice: TestVoice;
  private state: TestState;
  private shown: TestView;
  private saidByMs = -Infinity;

  constructor(
    test: TimedTest,
    exercise: CountedExercise,
    ports: LeadPorts,
    start: { readonly live: boolean; readonly own: Tall | null },
  ) {
    this.ports = ports;
    this.options = start.live ? { ...FROM_BEEP, own: start.own } : FROM_MOVEMENT;
    this.voice = new TestVoice(test.id, ports.speaker);
    this.state = startTest(test, exercise, this.options);
    this.shown = freshTestView(test.id);
  }

  get set(): SetState {
    return this.state.set;
  }

  get view(): TestView {
    return this.shown;
  }

  /** Whether the person sits still and only waits for the beep. */
  get isReady(): boolean {
    return this.state.kind === 'chair' && phaseOf(this.state) === 'ready' && readyForMs(this.state) > 0;
  }

  /** The person's standing height, for the next attempt; null where it is not known. */
  get own(): Tall | null {
    return this.state.kind === 'chair' ? this.state.chair.own : null;
  }

  /** Judges one pose. `seenAtMs`: when the camera saw it, on the clock of the page. */
  lead(pose: Pose, seenAtMs: number): readonly SetEvent[] {
    const [state, events] = stepTest(this.state, pose);
    this.state = state;
    const all = [...events, ...this.beep(pose, seenAtMs)];
    for (const event of all) this.speakOf(event);
    this.showClock(pose.timeMs);
    return all;
  }

  finish(timeMs: number): readonly SetEvent[] {
    const events = finishTest(this.state, timeMs);
    for (const event of events) this.show(event);
    return events;
  }

  /**
   * Plays the beep once everything has been said and the person sits still. The clock starts when the beep can be
   * heard.
   */
  private beep(pose: Pose, seenAtMs: number): readonly SetEvent[] {
    const { clock, speaker } = this.ports;
    const now = clock.nowMs();
    const isReady = phaseOf(this.state) === 'ready' && readyForMs(this.state) >= STILL_MS && now >= this.saidByMs;
    // On one leg the clock runs from the lifted foot: nothing is to be waited for.
    if (!isReady || this.options.clock !== 'beep' || this.state.kind !== 'chair') return [];
    speaker.sound('go');
    const lateMs = Math.min(MOST_LATE_MS, Math.max(0, now - seenAtMs));
    const [state, events] = signalTest(this.state, pose.timeMs + lateMs + speaker.soundDelayMs());
    this.state = state;
    return events;
  }

  private speakOf(event: SetEvent): void {
    const sentence = this.voice.speakOf(event);
    if (sentence !== null) this.waitFor(sentence);
    this.show(event);
  }

  /** The beep waits until this sentence has been said. */
  waitFor(sentence: string): void {
    const { clock, wordsPerMinute } = this.ports;
    this.saidByMs = Math.max(this.saidByMs, clock.nowMs()) + speakingMs(sentence, wordsPerMinute) + AFTER_WORDS_MS;
  }

  private show(event: SetEvent): void {
    if (event.kind === 'test-told') this.change({ phase: event.phase, leg: event.leg });
    if (event.kind === 'test-counted') this.change({ count: event.count });
    if (event.kind === 'test-tried') {
      const isKept = event.tried.ended !== 'view-lost' && event.tried.ended !== 'stopped';
      this.change({ lastTryMs: event.tried.heldMs, count: this.shown.count + (isKept ? 1 : 0) });
    }
    if (event.kind === 'test-ended') this.change({ phase: 'over' });
  }

  private showClock(nowMs: number): void {
    const sinceMs = runsSinceMs(this.state);
    this.change({ seconds: sinceMs === null ? null : Math.max(0, Math.floor((nowMs - sinceMs) / 1000)) });
  }

  private change(change: Partial<TestView>): void {
    const keys = Object.keys(change) as (keyof TestView)[];
    if (keys.some((key) => !Object.is(this.shown[key], change[key]))) this.shown = { ...this.shown, ...change };
  }
}
