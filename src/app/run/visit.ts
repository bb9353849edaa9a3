import { FailureError } from '../../core/record/failures.ts';
import { takesHandSign } from '../../core/coach/hand-sign.ts';
import { isCounted, targetOf, type Exercise } from '../../core/exercise/exercise.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { EngineInfo, Session, SetRecord } from '../../core/report/session.ts';
import type { Adaptation, PoseModel } from '../../ports/seeing.ts';
import type { PageVisibility, WakeLock } from '../../ports/device.ts';
import type { SetStore } from '../../ports/storage.ts';
import type { Speaker } from '../../ports/voice.ts';
import type { StartCheckLine } from '../../core/judge/start-check.ts';
import { asTest, type TimedTest } from '../../core/assess/timed-tests.ts';
import { spokenRest } from '../../text/say/voice.ts';
import { text } from '../../text/text.ts';
import { CheckRun } from './check-run.ts';
import { failureOf, type AnyFailure } from '../failures.ts';
import type { FeedSender } from '../feed.ts';
import { HandWatch } from './hand-watch.ts';
import { notify } from '../notices.ts';
import { openSource, type OpenedSource, type SourcePorts } from './open-source.ts';
import { isRunPage, type Route } from '../route.ts';
import type { Purpose } from './run-purpose.ts';
import { RunningSet, type GuideView, type SetView } from './running-set.ts';
import { SlowWatch } from './slow-watch.ts';
import { SetRecorder } from './set-recorder.ts';
import { freshTestView } from './test-view.ts';
import { TestLead } from './test-lead.ts';
import type { AppState, SourceChoice } from '../state.ts';
import type { Counted, RunState } from './run-state.ts';
import type { Store } from '../store.ts';
import { Timeline } from './timeline.ts';

/** A camera that went in the middle of a set may be back at once (a driver that started anew): after this it is tried. */
const REOPEN_AFTER_MS = 2000;
/** When the voice says that the rest is nearly over. */
const REST_WARNING_SECONDS = 10;
const NOBODY: Counted = { left: 0, right: 0, both: 0, total: 0 };
const RECORDED_ENGINE: EngineInfo = { name: 'recorded', model: 'unknown', accelerator: 'none' };

export interface RunPorts extends SourcePorts {
  readonly speaker: Speaker;
  readonly store: SetStore;
  readonly wakeLock: WakeLock;
  readonly visibility: PageVisibility;
  readonly newId: () => string;
}

export interface RunContext {
  readonly ports: RunPorts;
  readonly store: Store<AppState>;
  readonly feed: FeedSender;
  /** The model, once it is ready; null where it cannot be had (the state says why). */
  readonly model: () => Promise<PoseModel | null>;
  readonly purpose: Purpose;
  /** What becomes of it: the page to go to where the person is still here, and what else follows. */
  readonly leave: (session: Session | null, here: boolean) => Partial<AppState>;
}

/** What a run is of: an exercise to practise, or to be done as a timed test. */
export interface RunWish {
  readonly exercise: Exercise;
  readonly test: TimedTest | null;
}

/** How following a source came to its end. */
type Ending = 'ended' | 'lost' | 'too-slow' | 'no-model';

/**
 * One visit to the mat: opens the source, checks the start, runs the sets with their rests, sums up.
 * A camera is checked and its sets end at the target; a recording is judged from its first picture to its last, as one set.
 * A camera that goes away, or pictures that come too slowly to count, pause the set; everything counted stays.
 */
export class PracticeRun {
  private readonly context: RunContext;
  private readonly exercise: Exercise;
  private readonly test: TimedTest | null;
  private readonly choice: SourceChoice;
  private readonly stopping = new AbortController();
  private readonly recorder: SetRecorder;
  private readonly timeline: Timeline;
  private check: CheckRun | null = null;
  private set: RunningSet | null = null;
  /** Of the last attempt, where the run is a timed test. */
  private lead: TestLead | null = null;
  private session: Session | null = null;
  private engine: EngineInfo = RECORDED_ENGINE;
  private opened: OpenedSource | null = null;
  /** The source is open and whatever it needs is ready; `engine` is the one that sees. */
  private canSee = false;
  private over = false;
  private lostWhilePaused = false;
  private hands: HandWatch | null = null;
  private retry: () => void = () => undefined;
  private goOn: () => void = () => undefined;
  private skipRest: () => void = () => undefined;

  constructor(context: RunContext, wish: RunWish, choice: SourceChoice) {
    const { exercise, test } = wish;
    this.context = context;
    this.test = test;
    this.exercise = test && isCounted(exercise) ? asTest(exercise, test) : exercise;
    this.choice = choice;
    this.timeline = new Timeline(context.ports.clock);
    this.recorder = new SetRecorder(context.ports.store, (failure) =>
      notify(context.store, { kind: 'save-trouble', failure }),
    );
  }

  /** Runs until the last set is done, the source ends, or somebody stops it. Never throws. */
  async run(): Promise<void> {
    const { ports, store } = this.context;
    const camera = this.choice.kind === 'camera';
    store.set({ run: this.freshRun(camera), route: { page: camera ? 'check' : 'practise' } });
    const stopListening = [
      ports.cameras.onChange(() => this.retry()),
      ports.visibility.onChange((hidden) => hidden && this.set?.flush()),
    ];
    // A screen that goes dark is a nuisance, not a reason to stop: the promise may be refused.
    const release = ports.wakeLock.hold().catch(() => () => undefined);
    try {
      await this.followUntilOver();
    } catch (error) {
      if (!this.over) notify(store, { kind: 'failure', failure: failureOf(error) });
    }
    for (const stop of stopListening) stop();
    (await release)();
    this.end();
  }

  /** Somebody stops the run: silence at once, then as at any end. */
  stop(): void {
    this.context.ports.speaker.stop();
    this.end();
  }

  /** Ends the run. What was counted is kept, and shown unless the person is on the way to another page. */
  private end(): void {
    if (this.over) return;
    this.over = true;
    this.stopping.abort();
    this.retry();
    this.goOn();
    this.skipRest();
    this.finishSet();
    const session = this.finishSession();
    this.context.feed.cleared();
    this.leave(session);
  }

  /** A clock that runs cannot be paused: what is timed goes on, until somebody stops it. */
  pause({ bySign = false } = {}): void {
    if (this.stage !== 'running' || this.isTimed) return;
    const { paused, pausedBySign } = text().voice;
    this.hands = takesHandSign(this.exercise) ? new HandWatch({ bySign }) : null;
    this.context.ports.speaker.stop();
    this.context.ports.speaker.say(bySign ? pausedBySign : paused, { urgency: bySign ? 'now' : 'idle' });
    this.set?.flush();
    this.update({ stage: 'paused' });
  }

  /** While it is paused the hands on the head still count: they let it go on, or stop it. */
  private takePausedPose(pose: Pose): void {
    this.context.feed.pose(pose, null);
    const asks = this.hands?.take(pose) ?? null;
    if (asks === 'resume') this.resume();
    if (asks === 'stop') {
      this.context.ports.speaker.stop();
      this.context.ports.speaker.say(text().voice.stoppedBySign, { urgency: 'now' });
      this.end();
    }
  }

  resume(): void {
    if (this.stage !== 'paused') return;
    this.context.ports.speaker.say(text().voice.resumed, { urgency: 'idle' });
    this.update({ stage: 'running' });
    this.goOn();
  }

  /** Start without waiting for the start pose; the next set without waiting for the rest. */
  next(): void {
    if (this.stage === 'check' && this.opened && this.canSee) this.beginSet(this.opened, this.check?.heldPoses() ?? []);
    else if (this.stage === 'resting') this.skipRest();
  }

  /** Tries again to open the source, where it could not be opened or has gone. */
  reconnect(): void {
    this.retry();
  }

  private get stage(): RunState['stage'] | null {
    return this.over ? null : (this.context.store.state.run?.stage ?? null);
  }

  private get isTimed(): boolean {
    return this.context.store.state.run?.test?.phase === 'running';
  }

  private freshRun(live: boolean): RunState {
    return {
      purpose: this.context.purpose.id,
      exercise: this.exercise,
      stage: 'opening',
      live,
      mirrored: false,
      preview: null,
      source: null,
      failure: null,
      set: 1,
      sets: live ? (this.test?.attempts ?? this.exercise.dose.sets) : 1,
      target: targetOf(this.exercise),
      counted: NOBODY,
      checkLines: [],
      startInSeconds: null,
      inPosition: false,
      holdSeconds: 0,
      holdAskedSeconds: Math.round(this.exercise.dose.holdMs / 1000),
      guide: null,
      breath: null,
      test: this.test && freshTestView(this.test.id),
      screen: null,
      message: null,
      restLeftSeconds: 0,
    };
  }

  private async followUntilOver(): Promise<void> {
    let triedBy: 'itself' | 'person' = 'person';
    while (!this.over) {
      const result = await openSource(this.context.ports, this.choice);
      if (this.over) {
        if (result.ok) result.value.close();
        return;
      }
      if (!result.ok) {
        // Nobody has asked: what was said of the camera still holds.
        triedBy = await this.waitForRetry(triedBy === 'itself' ? { kind: 'camera-lost' } : result.failure);
        continue;
      }
      const ending = await this.follow(result.value);
      if (ending === 'ended') return;
      triedBy = await this.waitForRetry(
        this.failureOfEnding(ending),
        ending === 'lost' && this.set ? REOPEN_AFTER_MS : null,
      );
    }
  }

  private async follow(source: OpenedSource): Promise<Ending> {
    this.opened = source;
    this.timeline.reopen();
    this.takeStage(source);
    let model: PoseModel | null = null;
    try {
      model = source.needsModel ? await this.context.model() : null;
      if (source.needsModel && !model) return 'no-model';
      if (model) this.engine = model.info();
      this.canSee = true;
      model?.adapt(this.adaptation(source));
      const onPicture = this.context.feed.picture.bind(this.context.feed);
      const slow = new SlowWatch();
      for await (const pose of source.poses(model, this.stopping.signal, onPicture)) {
        if (this.stage === 'paused' && !source.live) await new Promise<void>((resolve) => (this.goOn = resolve));
        if (this.over) break;
        if (model) this.engine = model.info();
        this.takePose(this.timeline.place(pose), source);
        model?.adapt(this.adaptation(source));
        if (source.live && slow.take(pose.timeMs)) return 'too-slow';
      }
      if (!this.over && !source.live && !this.session) this.tellEmpty();
      return 'ended';
    } catch (error) {
      if (this.over) return 'ended';
      if (source.live && error instanceof FailureError && error.failure.kind === 'camera-lost') return 'lost';
      notify(this.context.store, { kind: 'failure', failure: failureOf(error) });
      return 'ended';
    } finally {
      model?.adapt('no');
      source.close();
      this.opened = null;
      this.canSee = false;
    }
  }

  /** Only somebody in front of a camera cannot wait; and what a set has begun with is left only where it must be. */
  private adaptation({ live }: OpenedSource): Adaptation {
    if (!live) return 'no';
    return this.set ? 'down' : 'both';
  }

  private takeStage(source: OpenedSource): void {
    const shown = {
      live: source.live,
      mirrored: source.mirrored,
      preview: source.preview,
      source: source.info,
      failure: null,
    };
    if (this.set) {
      this.context.ports.speaker.say(text().voice.cameraBack, { urgency: 'next' });
      this.update({ ...shown, stage: this.lostWhilePaused ? 'paused' : 'running' });
    } else if (source.live && this.stage !== 'resting') this.update({ ...shown, stage: 'check' });
    else this.update(shown);
  }

  private takePose(pose: Pose, source: OpenedSource): void {
    if (!source.live && !this.set) this.beginSet(source, []);
    if (this.stage === 'check') this.takeCheckPose(pose, source);
    else if (this.stage === 'running' && this.set) this.takeSetPose(pose, this.set, source);
    else if (this.stage === 'paused' && source.live) this.takePausedPose(pose);
    else this.context.feed.pose(pose, null);
  }

  private takeCheckPose(pose: Pose, source: OpenedSource): void {
    this.check ??= new CheckRun(this.exercise, this.context.ports.speaker);
    const view = this.check.take(pose, this.engine);
    this.context.feed.pose(pose, view.snapshot);
    this.update({
      checkLines: keepEqual(this.context.store.state.run?.checkLines ?? [], view.lines),
      startInSeconds: view.startInSeconds,
      inPosition: view.snapshot.inPosition,
    });
    if (view.ready) this.beginSet(source, this.check.heldPoses());
  }

  private takeSetPose(pose: Pose, set: RunningSet, source: OpenedSource): void {
    const view = set.take(pose, this.engine);
    this.context.feed.pose(pose, view.snapshot);
    this.update({ ...setFields(view, this.context.store.state.run), message: view.message });
    const reached = this.context.purpose.isDone(view.snapshot.counted);
    const hasEnded = view.test?.phase === 'over' || view.screen?.view === null;
    const isDone = source.live && !view.test && (reached || view.guide?.phase === 'done');
    if (hasEnded || isDone) this.endSet();
    // A recording cannot be asked to wait.
    else if (source.live && view.asksPause) {
      if (this.isTimed) this.stop();
      else this.pause({ bySign: true });
    }
  }

  private beginSet(source: OpenedSource, held: readonly Pose[]): void {
    const { ports, store } = this.context;
    const session = this.session ?? this.startSession();
    const set = new RunningSet(
      {
        id: ports.newId(),
        sessionId: session.id,
        exercise: this.exercise,
        startedAtEpochMs: ports.clock.epochMs(),
        engine: this.engine,
        source: source.info,
      },
      { speaker: ports.speaker, recorder: this.recorder, test: this.leadTest(source) },
    );
    this.set = set;
    this.check = null;
    // A test and a screen say by themselves what comes next, and the beep of a test means something.
    if (!this.test && this.exercise.mode !== 'screen') {
      ports.speaker.sound('start');
      ports.speaker.say(this.context.purpose.begin(), { urgency: 'next' });
    }
    this.update({
      stage: 'running',
      counted: NOBODY,
      guide: null,
      breath: null,
      test: this.test && freshTestView(this.test.id),
      message: null,
      holdSeconds: 0,
      inPosition: true,
    });
    for (const pose of held) set.take(pose, this.engine);
    if (store.state.route.page === 'check') store.set({ route: { page: 'practise' } });
  }

  private leadTest(source: OpenedSource): TestLead | null {
    const { exercise, test } = this;
    if (!test || !isCounted(exercise)) return null;
    const { clock, speaker } = this.context.ports;
    const { wordsPerMinute } = this.context.store.state.settings;
    const own = this.lead?.own ?? null;
    this.lead = new TestLead(test, exercise, { clock, speaker, wordsPerMinute }, { live: source.live, own });
    return this.lead;
  }

  /** The target is reached: rest and go on, or sum up. */
  private endSet(): void {
    const run = this.context.store.state.run;
    if (!run) return;
    this.context.ports.speaker.sound('end');
    this.finishSet();
    if (run.set >= run.sets) {
      this.end();
      return;
    }
    void this.rest(run.set + 1);
  }

  private async rest(nextSet: number): Promise<void> {
    const { clock, speaker } = this.context.ports;
    const skipping = new AbortController();
    this.skipRest = () => skipping.abort();
    const seconds = Math.round(this.exercise.dose.restMs / 1000);
    speaker.say(spokenRest(seconds), { urgency: 'next' });
    this.update({ stage: 'resting', message: null });
    for (let left = seconds; left > 0 && !skipping.signal.aborted; left -= 1) {
      this.update({ restLeftSeconds: left });
      if (left === REST_WARNING_SECONDS) speaker.say(text().voice.restNearlyOver, { urgency: 'next' });
      // A skipped rest ends the wait early; that is what the signal is for.
      await clock.wait(1000, skipping.signal).catch(() => undefined);
    }
    if (this.over) return;
    speaker.say(text().voice.nextSet, { urgency: 'next' });
    this.check = new CheckRun(this.exercise, speaker);
    this.update({ stage: 'check', set: nextSet, counted: NOBODY, checkLines: [], startInSeconds: null });
    this.context.store.set({ route: { page: 'check' } });
  }

  /** Shows the failure until somebody asks for another try, a camera is plugged in, or `byItselfMs` have passed. */
  private async waitForRetry(failure: AnyFailure, byItselfMs: number | null = null): Promise<'itself' | 'person'> {
    const { stage } = this;
    if (stage === 'running' || stage === 'paused') this.tellLost(stage, failure);
    this.context.feed.cleared();
    // A rest goes on without a camera; by its end it may be back.
    const next = stage === 'resting' ? stage : this.set ? 'reconnecting' : 'blocked';
    this.update({ stage: next, failure, preview: null });
    const waiting = new AbortController();
    const asked = new Promise<'person'>((resolve) => (this.retry = () => resolve('person')));
    const tries: Promise<'itself' | 'person'>[] = [asked];
    if (byItselfMs !== null)
      tries.push(
        this.context.ports.clock.wait(byItselfMs, waiting.signal).then(
          () => 'itself',
          () => asked,
        ),
      );
    const triedBy = await Promise.race(tries);
    waiting.abort();
    this.retry = () => undefined;
    return triedBy;
  }

  private tellLost(stage: 'running' | 'paused', { kind }: AnyFailure): void {
    const { cameraLost, tooSlow } = text().voice;
    this.lostWhilePaused = stage === 'paused';
    this.set?.flush();
    this.context.ports.speaker.sound('attention');
    this.context.ports.speaker.say(kind === 'engine-slow' ? tooSlow : cameraLost, { urgency: 'now' });
  }

  private failureOfEnding(ending: Exclude<Ending, 'ended'>): AnyFailure {
    if (ending === 'lost') return { kind: 'camera-lost' };
    if (ending === 'too-slow') return { kind: 'engine-slow' };
    return this.context.store.state.model.failure ?? { kind: 'unexpected', detail: 'the model is not there' };
  }

  private tellEmpty(): void {
    const file = this.choice.kind === 'recording' ? this.choice.name : '';
    notify(this.context.store, { kind: 'failure', failure: { kind: 'file-empty', file } });
  }

  private startSession(): Session {
    const { clock, newId } = this.context.ports;
    this.session = {
      id: newId(),
      startedAtEpochMs: clock.epochMs(),
      endedAtEpochMs: null,
      timeZone: clock.timeZone(),
      status: 'running',
      sets: [],
    };
    const { sets: _none, ...start } = this.session;
    this.recorder.startSession(start);
    return this.session;
  }

  private finishSet(): void {
    if (!this.set || !this.session) return;
    const record: SetRecord = this.set.finish(this.context.ports.clock.epochMs());
    this.session = { ...this.session, sets: [...this.session.sets, record] };
    this.set = null;
  }

  private finishSession(): Session | null {
    if (!this.session) return null;
    this.session = { ...this.session, endedAtEpochMs: this.context.ports.clock.epochMs(), status: 'finished' };
    this.recorder.finishSession(this.session);
    return this.session;
  }

  private leave(session: Session | null): void {
    const { store } = this.context;
    const here = isRunPage(store.state.route);
    const back: Route = this.test
      ? { page: 'test', testId: this.test.id }
      : { page: 'exercise', exerciseId: this.exercise.id };
    store.set({ run: null, ...(here ? { route: back } : {}), ...this.context.leave(session, here) });
  }

  /** Resolves when everything counted has been handed to the store. */
  saved(): Promise<void> {
    return this.recorder.idle();
  }

  private update(change: Partial<RunState>): void {
    const run = this.context.store.state.run;
    if (!run || this.over) return;
    const keys = Object.keys(change) as (keyof RunState)[];
    if (keys.every((key) => Object.is(run[key], change[key]))) return;
    this.context.store.set({ run: Object.freeze({ ...run, ...change }) });
  }
}

function setFields(view: SetView, run: RunState | null): Partial<RunState> {
  const { snapshot, guide, test, screen } = view;
  const now = guide ? guidedCount(guide) : snapshot.counted;
  const shown = run?.counted;
  const same = shown?.total === now.total && shown.left === now.left && shown.right === now.right;
  const heldMs = guide?.phase === 'work' ? snapshot.timeMs - guide.sinceMs : (screen?.stillMs ?? snapshot.holdMs);
  return {
    counted: same ? shown : now,
    inPosition: snapshot.inPosition,
    guide: guide?.phase ?? null,
    breath: guide?.breath ?? null,
    test,
    screen: screen && (screen.view ?? 'done'),
    holdSeconds: Math.floor(heldMs / 1000),
    holdAskedSeconds: Math.round(snapshot.holdAskedMs / 1000),
  };
}

/** A round counts when its work is done. */
const guidedCount = ({ phase, round }: GuideView): Counted => {
  const done = phase === 'work' ? round - 1 : round;
  return { left: 0, right: 0, both: done, total: done };
};

/** The lines shown so far where the new ones say the same, so that nothing is drawn again. */
function keepEqual(shown: readonly StartCheckLine[], lines: readonly StartCheckLine[]): readonly StartCheckLine[] {
  const same =
    shown.length === lines.length &&
    lines.every((line, index) => line.state === shown[index]?.state && line.fix === shown[index].fix);
  return same ? shown : lines;
}
