import { FailureError, type Result } from '../../core/record/failures.ts';
import { takesHandSign } from '../../core/exercise/takes-hand-sign.ts';
import { askingFor } from '../../core/exercise/done-before.ts';
import { isCounted, type Exercise } from '../../core/exercise/exercise.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { EngineInfo, Session } from '../../core/report/session.ts';
import type { Adaptation, PoseModel } from '../../ports/seeing.ts';
import type { SetStore } from '../../ports/storage.ts';
import { asTest } from '../../core/assess/timed-tests.ts';
import { AWAITED, unlessAborted, Wait, type Awaited } from '../awaited.ts';
import { CheckRun } from './check-run.ts';
import { failureOf, isOfPhone, type AnyFailure } from '../failures.ts';
import type { FeedSender } from '../feed.ts';
import { HandWatch, UNJUDGED_LOOK_MS } from './hand-watch.ts';
import { KeptSession } from './kept-session.ts';
import { notify } from '../notices.ts';
import { openSource, type OpenedSource } from './open-source.ts';
import type { AppPorts } from '../ports.ts';
import type { Route } from '../registry.ts';
import { Prompter } from './prompter.ts';
import { RunningSet } from './running-set.ts';
import { SlowWatch } from './slow-watch.ts';
import { TestLead } from './test-lead.ts';
import { isCamera, type SourceChoice } from '../source-choice.ts';
import type { AppState } from '../state.ts';
import type { Running, RunWish } from './run-state.ts';
import { beginVisit, hasSet, stepVisit, type VisitState } from './step-visit.ts';
import type { Store } from '../store.ts';
import { Timeline } from './timeline.ts';
import type { VisitEffect, VisitEvent } from './visit-event.ts';
import type { ExerciseChange } from './visit-wish.ts';
import { toDoIn } from './to-do-now.ts';
import { sayOfVisit } from './visit-voice.ts';

const RECORDED_ENGINE: EngineInfo = { name: 'recorded', model: 'unknown', accelerator: 'none' };
/** So often the clock is asked what is to be said where no pose comes: often enough for `prompt.ts`, which takes a second for a break. */
const UNSEEN_STEP_MS = 500;
const NO_MODEL: AnyFailure = { kind: 'unexpected', detail: 'the model is not there' };

export interface RunPorts extends Omit<AppPorts, 'store'> {
  readonly store: SetStore;
}

export interface RunContext {
  readonly ports: RunPorts;
  readonly store: Store<AppState>;
  readonly feed: FeedSender;
  /** Resolves to the model once it is ready; to null where it cannot be loaded (the state says why). */
  readonly model: () => Promise<PoseModel | null>;
  /** Called when a set begins, with the id of the session. */
  readonly begins: (sessionId: string) => void;
  /** Called when the visit is over, with its session; null where no set began. */
  readonly leave: (session: Session | null) => void;
  readonly moveTo: (route: Route) => void;
}

/**
 * Runs one visit to the mat: carries out with the devices what `stepVisit` returns, and reports the events to it. A
 * camera that is lost, or pictures that come too slowly to count, do not end the visit: everything counted stays.
 */
export class VisitRunner {
  private readonly context: RunContext;
  private wish: RunWish;
  /** The exercise as the visit began with it. */
  private readonly original: Exercise;
  /** How it is asked for from the next set on; null: as it is. */
  private change: ExerciseChange | null = null;
  private hasBegun = false;
  private readonly choice: SourceChoice;
  private readonly session: KeptSession;
  private readonly timeline: Timeline;
  private state: VisitState;
  private readonly waiting: VisitEvent[] = [];
  private isStepping = false;
  private engine: EngineInfo = RECORDED_ENGINE;
  private check: CheckRun | null = null;
  private set: RunningSet | null = null;
  /** The lead of the last attempt, where the visit is a timed test. */
  private lead: TestLead | null = null;
  private hands: HandWatch | null = null;
  /** Null for a recording, which cannot hear it. */
  private readonly prompter: Prompter | null;
  /** Aborted when the source is opened anew, and at the end of the visit: what an older attempt still gives is not used. */
  private attempt = new AbortController();
  private hasToldOther = false;
  private reopening = new AbortController();
  private resting = new AbortController();
  /** Ends the prompts by the clock, which are given while nothing is seen; null while poses come. */
  private unseen: AbortController | null = null;
  private playOn: () => void = () => undefined;
  /** Resolves when the source that is open now has been closed. */
  private looking: Promise<void> = Promise.resolve();
  private tellLeft: () => void = () => undefined;
  private readonly left = new Promise<void>((resolve) => (this.tellLeft = resolve));

  constructor(context: RunContext, { purpose, exercise, test, from }: RunWish, choice: SourceChoice) {
    this.context = context;
    this.wish = {
      purpose,
      test,
      ...(from && { from }),
      exercise: test && isCounted(exercise) ? asTest(exercise, test) : exercise,
    };
    this.original = this.wish.exercise;
    this.choice = choice;
    this.state = beginVisit(this.wish, this.isLive)[0];
    this.prompter = this.isLive ? new Prompter(context.ports.speaker) : null;
    this.timeline = new Timeline(context.ports.clock);
    this.session = new KeptSession(context.ports, (failure) =>
      notify(context.store, { kind: 'save-trouble', failure }),
    );
  }

  /**
   * Runs until the last set is done, the source ends, or somebody stops the visit. Resolves when the devices have been
   * released.
   */
  async run(): Promise<void> {
    const { cameras, visibility, wakeLock } = this.context.ports;
    const stopListening = [
      cameras.onChange(() => this.handle({ kind: 'reconnect' })),
      visibility.onChange((hidden) => hidden && this.handle({ kind: 'hidden' })),
    ];
    // A screen that goes dark is a nuisance, not a reason to stop: nobody waits for a wake lock.
    const held = wakeLock.hold();
    this.begin();
    await this.left;
    for (const stop of stopListening) stop();
    held.then((release) => release()).catch(() => undefined);
    await this.closed();
  }

  /** Resolves when the source has been closed, or does not answer any more. */
  private closed(): Promise<void> {
    return new Promise((resolve) => {
      const callOff = this.context.ports.clock.after(AWAITED.closing.limitMs, resolve);
      void this.looking.then(callOff).then(resolve);
    });
  }

  /** Handles an event. An event that comes while an earlier one is being handled waits for its turn. */
  handle(event: VisitEvent): void {
    this.waiting.push(event);
    if (this.isStepping) return;
    this.isStepping = true;
    try {
      for (let next = this.waiting.shift(); next; next = this.waiting.shift()) this.step(next);
    } finally {
      this.isStepping = false;
    }
  }

  /** Asks for the exercise otherwise from the next set on; `how` is given the exercise as the visit began with it. */
  changeExercise(how: ExerciseChange): void {
    if (this.wish.test) return;
    this.change = how;
    this.applyChange();
  }

  private applyChange(): void {
    if (!this.change || hasSet(this.state) || this.isOver) return;
    const exercise = this.change(this.original);
    this.change = null;
    this.wish = { ...this.wish, exercise };
    this.check = null;
    if (this.hasBegun) this.handle({ kind: 'changed', exercise });
  }

  /** Resolves when everything counted has been handed to the store. */
  saved(): Promise<void> {
    return this.session.recorder.idle();
  }

  private get isLive(): boolean {
    return isCamera(this.choice);
  }

  private get isOver(): boolean {
    return this.state.stage === 'over';
  }

  private begin(): void {
    const [state, effects] = beginVisit(this.wish, this.isLive);
    this.hasBegun = true;
    this.state = state;
    this.show(state);
    for (const effect of effects) this.bringAbout(effect);
  }

  private step(event: VisitEvent): void {
    const [state, effects] = stepVisit(this.state, event);
    const isNew = state !== this.state;
    this.state = state;
    this.watchUnseen();
    const whole = [() => isNew && this.show(state), ...effects.map((effect) => () => this.bringAbout(effect))];
    for (const bringAbout of whole) {
      try {
        bringAbout();
      } catch (error) {
        if (!this.isOver) {
          this.waiting.push({ kind: 'ended', failure: failureOf(error) });
          return;
        }
        // A visit that is over is left all the same: the effects that follow release the devices.
        notify(this.context.store, { kind: 'failure', failure: failureOf(error) });
      }
    }
    this.applyChange();
  }

  private show(state: VisitState): void {
    if (state.stage !== 'over') this.context.store.set({ run: Object.freeze(state) });
  }

  private bringAbout(effect: VisitEffect): void {
    const { ports, feed, store } = this.context;
    switch (effect.kind) {
      case 'open':
        this.reopening.abort();
        this.attempt.abort();
        this.attempt = new AbortController();
        this.looking = this.look(this.attempt.signal);
        return;
      case 'reopen-after':
        return this.waitToReopen(effect.ms);
      case 'begin-set':
        return this.state.stage === 'running' ? this.beginSet(this.state) : undefined;
      case 'finish-set':
        return this.finishSet();
      case 'flush-set':
        return this.set?.flush();
      case 'watch-hands':
        this.hands = takesHandSign(this.wish.exercise) ? new HandWatch(effect) : null;
        return;
      case 'play-on':
        return this.playOn();
      case 'begin-rest':
        void this.tellSeconds();
        return;
      case 'end-rest':
        return this.resting.abort();
      case 'cut-short':
        return this.session.cutShort();
      case 'clear-picture':
        return feed.cleared();
      case 'silence':
        return ports.speaker.stop();
      case 'sound':
        return ports.speaker.sound(effect.sound);
      case 'say':
        return sayOfVisit(ports.speaker, effect.saying, this.wish);
      case 'go':
        return this.context.moveTo({ page: effect.page });
      case 'tell':
        return notify(store, { kind: 'failure', failure: effect.failure });
      case 'tell-empty':
        return this.tellEmpty();
      case 'leave':
        return this.leave();
    }
  }

  /**
   * Opens the source and handles its pictures one after the other, until the source or the visit ends. Never throws.
   */
  private async look(signal: AbortSignal): Promise<void> {
    try {
      const opened = await this.open(signal);
      if (opened?.ok) await this.watch(opened.value, signal);
      else if (opened) this.handle({ kind: 'closed', failure: opened.failure });
    } catch (error) {
      if (!signal.aborted) this.handle({ kind: 'ended', failure: failureOf(error) });
    }
  }

  /** Opens the source; null where that is not wanted any more: what opens all the same is closed. */
  private async open(signal: AbortSignal): Promise<Result<OpenedSource> | null> {
    const { ports } = this.context;
    const { eye } = this.state.stage === 'over' ? { eye: null } : this.state;
    const isByItself = eye?.kind === 'closed' && eye.trying === 'itself';
    const opening = openSource(ports, this.choice, { orAnother: !isByItself });
    const wait = this.isLive
      ? this.wait('camera', () => (ports.cameras.isAsking() ? 'permission' : 'camera'))
      : this.wait('recording');
    const opened = await unlessAborted(opening, signal).finally(() => wait.over());
    if (opened !== null && !signal.aborted) return opened;
    void opening.then(
      (late) => late.ok && late.value.close(),
      () => undefined,
    );
    return null;
  }

  private async watch(source: OpenedSource, signal: AbortSignal): Promise<void> {
    let model: PoseModel | null = null;
    let ending: VisitEvent;
    try {
      this.timeline.reopen();
      if (source.isAnother) this.tellOther(source);
      // Where a picture was missing, only a picture shows that it is back.
      if (!this.missesPicture) this.handle(openedBy(source));
      model = source.needsModel ? await this.loaded(source, signal) : null;
      if (signal.aborted) return;
      ending = source.needsModel && !model ? this.noModel() : await this.watchWith(model, source, signal);
    } catch (error) {
      ending = endingOf(error, source);
    } finally {
      model?.adapt('no');
      source.close();
    }
    if (!signal.aborted) this.handle(ending);
  }

  /** The model; a connection that goes on giving bytes is not late. Null where there is none, or it is not wanted any more. */
  private async loaded(source: OpenedSource, signal: AbortSignal): Promise<PoseModel | null> {
    const { store } = this.context;
    const wait = this.wait('model');
    let { progress } = store.state.model;
    const stopListening = store.subscribe(({ model }) => {
      if (model.progress !== progress && !wait.isLate) wait.heard();
      ({ progress } = model);
    });
    try {
      return await unlessAborted(this.context.model(), signal);
    } finally {
      stopListening();
      wait.over();
      if (wait.isLate && !signal.aborted) this.handle(openedBy(source));
    }
  }

  /** A wait whose words take the place of the picture when it is late. */
  private wait(what: Awaited, lateAs: (what: Awaited) => Awaited = (same) => same): Wait {
    const { clock, visibility } = this.context.ports;
    return new Wait(what, {
      clock,
      onLate: () => {
        const failure = AWAITED[lateAs(what)].says;
        if (failure) this.handle({ kind: 'closed', failure });
      },
      // A page that is hidden may be given no pictures, and a recording that is paused gives none.
      isAsleep: () => visibility.hidden || (!this.isLive && this.state.stage === 'paused'),
    });
  }

  private get missesPicture(): boolean {
    if (!this.isLive || this.state.stage === 'over' || this.state.eye?.kind !== 'closed') return false;
    return this.state.stage === 'reconnecting' || this.state.eye.failure.kind === 'camera-still';
  }

  private tellOther({ info }: OpenedSource): void {
    if (this.hasToldOther || info.kind !== 'camera') return;
    this.hasToldOther = true;
    notify(this.context.store, { kind: 'other-camera', label: info.label });
    sayOfVisit(this.context.ports.speaker, 'otherCamera', this.wish);
  }

  private noModel(): VisitEvent {
    return { kind: 'closed', failure: this.context.store.state.model.failure ?? NO_MODEL };
  }

  private async watchWith(model: PoseModel | null, source: OpenedSource, signal: AbortSignal): Promise<VisitEvent> {
    const pictures = source.live && !source.isElsewhere ? this.wait('first-picture') : null;
    const answers = model ? this.wait('answer') : null;
    try {
      return await this.watchPoses(model, source, { signal, pictures, answers });
    } finally {
      pictures?.over();
      answers?.over();
    }
  }

  private async watchPoses(
    model: PoseModel | null,
    source: OpenedSource,
    {
      signal,
      pictures,
      answers,
    }: { readonly signal: AbortSignal; readonly pictures: Wait | null; readonly answers: Wait | null },
  ): Promise<VisitEvent> {
    const seeing = (): EngineInfo => model?.info() ?? source.engine?.() ?? RECORDED_ENGINE;
    this.engine = seeing();
    this.handle({ kind: 'sees' });
    model?.adapt(this.adaptation());
    const onPicture = this.context.feed.picture.bind(this.context.feed);
    const onArrival = (): void => pictures?.heard('next-picture');
    const pauseMs = (): number => this.nextLookMs();
    const slow = new SlowWatch();
    for await (const pose of source.poses(model, signal, { onPicture, onArrival, pauseMs })) {
      answers?.heard();
      if (this.state.stage === 'paused' && !source.live) await new Promise<void>((resolve) => (this.playOn = resolve));
      if (this.isOver || signal.aborted) break;
      this.seeAgain(source);
      this.engine = seeing();
      this.takePose(this.timeline.place(pose));
      model?.adapt(this.adaptation());
      if (source.live && slow.isTooSlow(pose.timeMs)) return { kind: 'closed', failure: { kind: 'engine-slow' } };
    }
    return { kind: 'ended', failure: null };
  }

  /** A picture that comes late shows that all is well again. */
  private seeAgain(source: OpenedSource): void {
    if (this.state.stage === 'over' || this.state.eye?.kind !== 'closed') return;
    this.handle(openedBy(source));
    this.handle({ kind: 'sees' });
  }

  /**
   * In which direction the model size may change now. With a recording: not at all. During a set: only down, and only
   * where the model is too slow.
   */
  private adaptation(): Adaptation {
    if (!this.isLive) return 'no';
    return hasSet(this.state) ? 'down' : 'both';
  }

  /**
   * How long nothing needs to be looked at. Where nothing is judged, the hands and somebody who gets ready are enough, and in a
   * hidden tab nothing at all; a set goes on in a hidden tab.
   */
  private nextLookMs(): number {
    const { hidden } = this.context.ports.visibility;
    switch (this.state.stage) {
      case 'running':
        return this.set?.nextLookMs() ?? 0;
      case 'check':
        return this.check?.nextLookMs() ?? 0;
      case 'paused':
        return hidden ? Infinity : (this.hands?.nextLookMs() ?? UNJUDGED_LOOK_MS);
      case 'resting':
        return hidden ? Infinity : UNJUDGED_LOOK_MS;
      default:
        return 0;
    }
  }

  private takePose(pose: Pose): void {
    if (this.state.stage === 'opening') this.handle({ kind: 'begun' });
    const { feed } = this.context;
    const { stage } = this.state;
    if (stage === 'check') {
      this.check ??= new CheckRun(this.wish.exercise);
      const view = this.check.examine(pose, this.engine);
      feed.pose(pose, view.snapshot);
      this.handle({ kind: 'checked', view });
    } else if (stage === 'running' && this.set) {
      const view = this.set.judge(pose, this.engine);
      feed.pose(pose, view.snapshot);
      this.handle({ kind: 'judged', view });
    } else {
      feed.pose(pose, null);
      const asks = stage === 'paused' ? (this.hands?.readSign(pose) ?? null) : null;
      if (asks) this.handle({ kind: 'signed', asks });
    }
    this.prompt(pose.timeMs);
  }

  /** Says what the person has to do. Returns whether something is expected of them still. */
  private prompt(nowMs: number): boolean {
    if (this.state.stage === 'over') return false;
    const toDo = toDoIn(this.state);
    const advice = this.prompter?.advise(toDo, this.state, nowMs);
    if (advice?.kind === 'said' && hasSet(this.state)) this.lead?.waitFor(advice.words);
    if (advice?.kind !== 'gave-up') return toDo !== null;
    this.handle({ kind: 'given-up' });
    return false;
  }

  /** While no pose comes, what helps is said by the clock. */
  private watchUnseen(): void {
    const { stage } = this.state;
    const isUnseen = this.prompter !== null && (stage === 'blocked' || stage === 'reconnecting');
    if (isUnseen === (this.unseen !== null)) return;
    this.unseen?.abort();
    this.unseen = isUnseen ? new AbortController() : null;
    if (this.unseen) void this.promptUnseen(this.unseen.signal);
  }

  private async promptUnseen(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.context.ports.clock.wait(UNSEEN_STEP_MS, signal).catch(() => undefined);
      if (!signal.aborted && !this.prompt(this.timeline.nowMs())) return;
    }
  }

  private beginSet({ eye, exercise, live, set: number, target }: Running): void {
    const { ports } = this.context;
    const { recorder } = this.session;
    const sessionId = this.session.begin();
    this.context.begins(sessionId);
    const set = new RunningSet(
      {
        sessionId,
        id: ports.newId(),
        exercise: askingFor(exercise, target),
        startedAtEpochMs: ports.clock.epochMs(),
        engine: this.engine,
        source: eye.source,
        ...(number > 1 && { number }),
      },
      { speaker: ports.speaker, recorder, test: this.leadTest(live), feed: this.context.feed },
    );
    this.set = set;
    for (const pose of this.check?.heldPoses() ?? []) set.judge(pose, this.engine);
    this.check = null;
  }

  private leadTest(live: boolean): TestLead | null {
    const { exercise, test } = this.wish;
    if (!test || !isCounted(exercise)) return null;
    const { clock, speaker } = this.context.ports;
    const { wordsPerMinute } = this.context.store.state.settings;
    const own = this.lead?.own ?? null;
    this.lead = new TestLead(test, exercise, { clock, speaker, wordsPerMinute }, { live, own });
    return this.lead;
  }

  private finishSet(): void {
    if (!this.set) return;
    this.session.add(this.set.finish(this.context.ports.clock.epochMs()));
    this.set = null;
  }

  private async tellSeconds(): Promise<void> {
    const { signal } = (this.resting = new AbortController());
    while (!signal.aborted) {
      // A rest that is skipped ends the wait early: the signal aborts it.
      await this.context.ports.clock.wait(1000, signal).catch(() => undefined);
      if (!signal.aborted) this.handle({ kind: 'second' });
    }
  }

  private waitToReopen(ms: number): void {
    this.reopening = new AbortController();
    this.context.ports.clock.wait(ms, this.reopening.signal).then(
      () => this.handle({ kind: 'reopen-due' }),
      () => undefined, // Aborted: the source has been opened meanwhile, or the visit is over.
    );
  }

  private tellEmpty(): void {
    const file = this.choice.kind === 'recording' ? this.choice.name : '';
    notify(this.context.store, { kind: 'failure', failure: { kind: 'file-empty', file } });
  }

  private leave(): void {
    for (const wait of [this.attempt, this.reopening, this.resting]) wait.abort();
    this.prompter?.close();
    this.playOn();
    let session: Session | null = null;
    try {
      session = this.session.finish();
      this.context.feed.cleared();
    } finally {
      try {
        this.context.leave(session);
      } finally {
        this.tellLeft();
      }
    }
  }
}

const openedBy = ({ info, mirrored, preview }: OpenedSource): VisitEvent => ({
  kind: 'opened',
  eye: { source: info, mirrored, preview },
});

/** The event for an error of the source. A camera that was lost may come back; a recording gives nothing more. */
function endingOf(error: unknown, source: OpenedSource): VisitEvent {
  const failure = failureOf(error);
  const mayComeBack =
    source.live && error instanceof FailureError && (failure.kind === 'camera-lost' || isOfPhone(failure));
  return mayComeBack ? { kind: 'closed', failure } : { kind: 'ended', failure };
}
