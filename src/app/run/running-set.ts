import { roundPose } from '../../core/body/round-pose.ts';
import { snapshotOf, type Snapshot } from '../../core/judge/snapshot.ts';
import { finishSet, startSet, stepSet, type SetState } from '../../core/judge/step.ts';
import { summarise } from '../../core/report/summary.ts';
import type { SetEvent } from '../../core/record/set-events.ts';
import { targetOf } from '../../core/exercise/exercise.ts';
import type { Pose } from '../../core/body/pose.ts';
import { isSameEngine, type EngineInfo } from '../../core/record/engine-info.ts';
import type { SetRecord } from '../../core/report/session.ts';
import type { Speaker } from '../../ports/voice.ts';
import { Announcer } from './announcer.ts';
import type { Message } from '../../text/say/cue.ts';
import { ScreenMessage } from './shown-message.ts';
import type { SetRecorder } from './set-recorder.ts';
import type { TestLead } from './test-lead.ts';
import type { TestView } from './test-view.ts';

/** What is known about a set when it starts. */
export type SetStart = Omit<SetRecord, 'events' | 'summary' | 'endedAtEpochMs' | 'status'>;

/** Where a guided exercise is: the round, what is asked for, and for how long already. */
export interface GuideView {
  readonly phase: 'work' | 'rest' | 'done';
  readonly round: number;
  readonly sinceMs: number;
  /** The breath that leads through the work; null in a rest. */
  readonly breath: { readonly turn: 'out' | 'in'; readonly lastsMs: number } | null;
}

/** A set that is a timed test is led and judged by its protocol. */
export interface SetPorts {
  readonly speaker: Speaker;
  readonly recorder: SetRecorder;
  readonly test: TestLead | null;
}

/** Where a screen is: the view that is asked for, null where it is done; views taken; for how long the person has stood still. */
export interface ScreenView {
  readonly view: 'front' | 'side' | null;
  readonly taken: number;
  readonly stillMs: number;
}

export interface SetView {
  readonly snapshot: Snapshot;
  readonly message: Message | null;
  readonly guide: GuideView | null;
  /** The hands on the head ask for a pause. */
  readonly asksPause: boolean;
  readonly test: TestView | null;
  readonly screen: ScreenView | null;
}

/**
 * One set while it runs: poses in; events to the voice, the screen and the store. Times are ms since the set's first pose
 * for a camera; a recording keeps its own, so that a time on the screen is a time in the file.
 */
export class RunningSet {
  readonly start: SetStart;
  private readonly recorder: SetRecorder;
  private readonly announcer: Announcer | null;
  private readonly test: TestLead | null;
  private readonly screen = new ScreenMessage();
  private readonly events: SetEvent[] = [];
  private readonly keepsTime: boolean;
  private guide: GuideView | null = null;
  private state: SetState;
  private engine: EngineInfo;
  private zeroMs: number | null = null;
  private firstMs = 0;
  private lastMs = 0;

  constructor(start: SetStart, ports: SetPorts) {
    this.start = start;
    this.recorder = ports.recorder;
    this.test = ports.test;
    this.announcer = ports.test ? null : new Announcer(start.exercise, ports.speaker, targetOf(start.exercise));
    this.keepsTime = start.source.kind !== 'camera';
    this.state = startSet(start.exercise);
    this.engine = start.engine;
    this.recorder.startSet({ ...start, endedAtEpochMs: null, status: 'running' });
  }

  /** Judges one pose that `engine` saw; everything that follows from it has been said, shown or handed to the store on return. */
  take(pose: Pose, engine: EngineInfo): SetView {
    const placed = this.place(pose);
    this.noteEngine(engine, placed.timeMs);
    const events = this.judge(placed, pose.timeMs);
    this.recorder.pose(this.start.id, placed);
    this.keep(events);
    const judged = snapshotOf(this.state);
    // No target is drawn on the body of somebody who is tested.
    const snapshot = this.test ? { ...judged, focus: null } : judged;
    this.announcer?.hear(events);
    for (const event of events) this.follow(event);
    const asksPause = events.some(({ kind }) => kind === 'hands-on-head');
    const message = this.screen.take(events, placed.timeMs);
    return {
      snapshot,
      message,
      guide: this.guide,
      test: this.test?.view ?? null,
      screen: this.screenView(),
      asksPause,
    };
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

  /** Poses may be lost from here on (the page is hidden, the camera gone): what waits is written. */
  flush(): void {
    this.recorder.flushTrace(this.start.id);
  }

  /** Closes the set at its last pose and gives its record. */
  finish(endedAtEpochMs: number): SetRecord {
    this.keep(this.test?.finish(this.lastMs) ?? finishSet(this.state, this.lastMs));
    const summary = summarise(this.start.exercise, this.events, this.lastMs - this.firstMs);
    const record: SetRecord = { ...this.start, endedAtEpochMs, status: 'finished', events: this.events, summary };
    this.recorder.finishSet(record);
    return record;
  }

  private judge(placed: Pose, seenAtMs: number): readonly SetEvent[] {
    if (this.test) {
      const events = this.test.take(placed, seenAtMs);
      this.state = this.test.set;
      return events;
    }
    const [state, events] = stepSet(this.state, placed);
    this.state = state;
    return events;
  }

  /** A number can only be argued with when it is known what saw it. */
  private noteEngine(engine: EngineInfo, timeMs: number): void {
    if (isSameEngine(engine, this.engine)) return;
    this.engine = engine;
    this.keep([{ kind: 'engine-changed', timeMs, engine }]);
  }

  /** On the set's timeline and on the grid in which traces are stored, so that the stored trace is judged the same again. */
  private place(pose: Pose): Pose {
    if (this.zeroMs === null) {
      this.zeroMs = this.keepsTime ? 0 : Math.floor(pose.timeMs);
      this.firstMs = pose.timeMs - this.zeroMs;
    }
    this.lastMs = pose.timeMs - this.zeroMs;
    return roundPose({ ...pose, timeMs: this.lastMs });
  }

  private keep(events: readonly SetEvent[]): void {
    this.events.push(...events);
    this.recorder.events(this.start.id, events);
  }
}
