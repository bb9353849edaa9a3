import { roundPose } from '../../core/body/round-pose.ts';
import { snapshotOf, type Snapshot } from '../../core/judge/snapshot.ts';
import { nextLookMs } from '../../core/judge/next-look.ts';
import { finishSet, startSet, stepSet, type SetState } from '../../core/judge/step.ts';
import { summarise } from '../../core/report/summary.ts';
import type { SetEvent } from '../../core/record/set-events.ts';
import { targetOf } from '../../core/exercise/exercise.ts';
import type { Pose } from '../../core/body/pose.ts';
import { isSameEngine, type EngineInfo } from '../../core/record/engine-info.ts';
import type { SetRecord } from '../../core/report/session.ts';
import type { Speaker } from '../../ports/voice.ts';
import type { FeedSender } from '../feed.ts';
import { Announcer } from './announcer.ts';
import type { Message } from '../../text/say/cue.ts';
import { ScreenMessage } from './shown-message.ts';
import type { ToDo } from '../../text/say/to-do.ts';
import type { SetRecorder } from './set-recorder.ts';
import type { SetStart } from './set-start.ts';
import type { TestLead } from './test-lead.ts';
import type { TestView } from './test-view.ts';
import type { GuideView, ScreenView } from './led-views.ts';
import { NO_MEMORY, remember, toDoInSet, type SetMemory } from './to-do-now.ts';

/** The devices of a set. Where the set is a timed test, `test` leads and judges it by the test's protocol. */
export interface SetPorts {
  readonly speaker: Speaker;
  readonly recorder: SetRecorder;
  readonly test: TestLead | null;
  /** Whoever follows the set beside voice, page and store; absent where nobody does. */
  readonly feed?: Pick<FeedSender, 'setBegan' | 'setEvents' | 'setEnded'>;
}

export interface SetView {
  readonly snapshot: Snapshot;
  readonly message: Message | null;
  readonly guide: GuideView | null;
  /** True when both hands on the head ask for a pause. */
  readonly asksPause: boolean;
  readonly test: TestView | null;
  readonly screen: ScreenView | null;
  /** What the person is expected to do now; null where nothing is. */
  readonly toDo: ToDo | null;
}

/**
 * One set while it runs: poses come in, events go to the voice, the page and the store. With a camera, times are ms
 * since the first pose of the set; a recording keeps its own times, so that a time on the page is a time in the file.
 */
export class RunningSet {
  readonly start: SetStart;
  private readonly recorder: SetRecorder;
  private readonly feed: SetPorts['feed'];
  private readonly announcer: Announcer | null;
  private readonly test: TestLead | null;
  private readonly screen: ScreenMessage;
  private readonly events: SetEvent[] = [];
  private readonly keepsTime: boolean;
  private guide: GuideView | null = null;
  private memory: SetMemory = NO_MEMORY;
  private state: SetState;
  private engine: EngineInfo;
  private zeroMs: number | null = null;
  private firstMs = 0;
  private lastMs = 0;

  constructor(start: SetStart, ports: SetPorts) {
    this.start = start;
    this.recorder = ports.recorder;
    this.feed = ports.feed;
    this.test = ports.test;
    this.announcer = ports.test ? null : new Announcer(start.exercise, ports.speaker, targetOf(start.exercise));
    this.screen = new ScreenMessage(start.exercise);
    this.keepsTime = start.source.kind !== 'camera';
    this.state = startSet(start.exercise);
    this.engine = start.engine;
    this.recorder.startSet({ ...start, endedAtEpochMs: null, status: 'running' });
  }

  /**
   * Judges one pose that `engine` saw. When this returns, everything that follows from the pose has been spoken, shown
   * or handed to the store.
   */
  judge(pose: Pose, engine: EngineInfo): SetView {
    const placed = this.place(pose);
    this.noteEngine(engine, placed.timeMs);
    const events = this.eventsOf(placed, pose.timeMs);
    this.recorder.pose(this.start.id, placed);
    this.keep(events);
    const judged = snapshotOf(this.state);
    // During a test no target is drawn on the body.
    const snapshot = this.test ? { ...judged, focus: null } : judged;
    this.announcer?.speakOf(events);
    for (const event of events) this.follow(event);
    const asksPause = events.some(({ kind }) => kind === 'hands-on-head');
    const message = this.screen.choose(events, placed.timeMs);
    const test = this.test?.view ?? null;
    const waitsForBeep = this.test?.isReady ?? false;
    const moment = { events, snapshot, guide: this.guide, screen: this.screenView(), test, waitsForBeep };
    this.memory = remember(this.memory, moment);
    const { guide, screen } = moment;
    return {
      snapshot,
      message,
      guide,
      test,
      screen,
      asksPause,
      toDo: toDoInSet(this.start.exercise, this.memory, moment),
    };
  }

  /** How long after the last picture the next has to be looked at, ms. The times of a test are as exact as its pictures are near. */
  nextLookMs(): number {
    return this.test ? 0 : nextLookMs(this.state);
  }

  private screenView(): ScreenView | null {
    if (this.state.mode !== 'posture') return null;
    const { exercise, record } = this.state;
    const { step, stillMs } = record;
    return { view: exercise.screen[step]?.view ?? null, taken: step, stillMs };
  }

  private follow(event: SetEvent): void {
    if (event.kind === 'guide-told')
      this.guide = { phase: event.phase, round: event.round, sinceMs: event.timeMs, breath: null };
    if (event.kind === 'breath-told' && this.guide)
      this.guide = { ...this.guide, breath: { turn: event.breath, lastsMs: event.lastsMs } };
  }

  /**
   * Writes the poses and events that still wait. Call this when the page is hidden or the camera is lost, because the
   * page may not come back.
   */
  flush(): void {
    this.recorder.flushTrace(this.start.id);
  }

  /** Closes the set at its last pose and returns its record. */
  finish(endedAtEpochMs: number): SetRecord {
    this.keep(this.test?.finish(this.lastMs) ?? finishSet(this.state, this.lastMs));
    const summary = summarise(this.start.exercise, this.events, this.lastMs - this.firstMs);
    const record: SetRecord = { ...this.start, endedAtEpochMs, status: 'finished', events: this.events, summary };
    this.recorder.finishSet(record);
    this.feed?.setEnded(record);
    return record;
  }

  private eventsOf(placed: Pose, seenAtMs: number): readonly SetEvent[] {
    if (this.test) {
      const events = this.test.lead(placed, seenAtMs);
      this.state = this.test.set;
      return events;
    }
    const [state, events] = stepSet(this.state, placed);
    this.state = state;
    return events;
  }

  /** Records which engine saw the poses: whoever doubts a number has to know where it comes from. */
  private noteEngine(engine: EngineInfo, timeMs: number): void {
    if (isSameEngine(engine, this.engine)) return;
    this.engine = engine;
    this.keep([{ kind: 'engine-changed', timeMs, engine }]);
  }

  /**
   * Puts the pose on the set's timeline and rounds it as the stored trace does, so that judging the stored trace gives
   * the same events.
   */
  private place(pose: Pose): Pose {
    if (this.zeroMs === null) {
      this.zeroMs = this.keepsTime ? 0 : Math.floor(pose.timeMs);
      this.firstMs = pose.timeMs - this.zeroMs;
      this.feed?.setBegan(this.start, this.zeroMs);
    }
    this.lastMs = pose.timeMs - this.zeroMs;
    return roundPose({ ...pose, timeMs: this.lastMs });
  }

  private keep(events: readonly SetEvent[]): void {
    this.events.push(...events);
    this.recorder.events(this.start.id, events);
    if (events.length > 0) this.feed?.setEvents(this.start.id, events);
  }
}
