import { AWAITED } from '../../app/awaited.ts';
import { createFeed } from '../../app/feed.ts';
import { isOfPhone } from '../../app/failures.ts';
import { dismissKind, notify } from '../../app/notices.ts';
import { anew, place, UNKNOWN_CLOCK, withExchange, type OtherClock } from '../../care/live/clock.ts';
import { eyePoseOf } from '../../care/live/eye-bytes.ts';
import { EYE_VERSION, type EyeState, type EyeTask, type EyeWish, type EyeWord } from '../../care/live/eye-word.ts';
import { poseAtOnce } from '../../core/body/at-once.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { EngineInfo } from '../../core/record/engine-info.ts';
import { fail, FailureError, succeed, type CameraFailure, type Result } from '../../core/record/failures.ts';
import type { SourceInfo } from '../../core/report/session.ts';
import type { RunState } from '../../app/run/run-state.ts';
import type { Invite, LinkStatus, LiveLink } from '../../ports/live.ts';
import type { LiveDevices } from '../../ports/live-devices.ts';
import type { FrameSource, LivePoses, RemoteEye, RemoteView } from '../../ports/seeing.ts';
import { phoneBatteryLow, phoneMissed, phoneSlowing } from '../../text/say/phone-eye.ts';
import { change, type EyeKernel } from './kernel.ts';
import type { EyeTrouble, LaptopSide } from './phone-eye-state.ts';

/** How often the phone's clock is asked: at first quickly, until it is known well; then as often as keeps drift out of it. Choices. */
const FIRST_ASKS = 10;
const FIRST_ASKS_MS = 100;
const ASK_MS = 1000;
/** So often it is looked whether the phone is still there, ms. A choice. */
const LOOK_MS = 250;
/** While no visit runs it is enough to see whether somebody is there, ms. A choice. */
const IDLE_MS = 200;
/** The pauses that are asked for, ms: the judge asks anew with each pose, and not each of its wishes is worth a word. Choices. */
const PAUSES_MS = [500, 200, 66];
/** Poses that wait for the judge; more wait only where it is not asked for them, and the oldest are left out. A choice: two seconds. */
const MOST_WAITING = 60;
/** After `end` was said it has so long to get through before the link is closed, ms. A choice. */
const LAST_WORDS_MS = 1000;
/** What was seen longer ago than this is of no use beside a camera, ms. A choice, well above what two looks are apart. */
const RECENT_MS = 1000;
/** Below this share the battery of the phone is told of, and below this again. Choices. */
const BATTERY_LOW = [0.2, 0.1];

const RECORDED: EngineInfo = { name: 'recorded', model: 'unknown', accelerator: 'none' };

/** The laptop's end: a phone as an eye like any other. Nothing here rejects or throws where a device refuses. */
export class LaptopEnd implements RemoteEye {
  private readonly app: EyeKernel;
  private readonly devices: LiveDevices;
  private link: LiveLink | null = null;
  private stops: (() => void)[] = [];
  private clock: OtherClock = UNKNOWN_CLOCK;
  private life: string | null = null;
  private isGreeted = false;
  private heardMs = -Infinity;
  private media: MediaStream | null = null;
  /** What asks for the clock now; what asked before it has stopped. */
  private asking: object = {};
  private pauseMs = IDLE_MS;
  private wished: EyeWish | null = null;
  /** What came last, for a camera beside which the phone looks. */
  private recent: Pose[] = [];
  /** When what the phone sees was last asked for beside a camera. */
  private besideMs = -Infinity;
  private isMissed = false;
  private isBatteryToldAt = 1;
  private isSlowTold = false;
  /** Whoever watches now: is given each pose, and woken where something changes. */
  private readonly viewers = new Set<(pose: Pose | null) => void>();

  constructor(app: EyeKernel, devices: LiveDevices) {
    this.app = app;
    this.devices = devices;
    app.store.subscribe(({ source }) => {
      // Whoever takes the laptop's camera again is not seen by the phone any more.
      if (source.kind === 'camera' && source.beside !== this && this.isGreeted) this.end();
      else this.wish();
    });
  }

  /** Makes a new code and waits for the phone that scans it; `invite`: one of before a reload. */
  invite(invite: Invite = this.devices.links.newInvite()): void {
    this.leave(true);
    if (!this.devices.links.isAble) return change(this.app, { trouble: 'no-live-here' });
    this.app.ports.eyeTab.keep({ invite, seat: 'host', isOn: false });
    const link = this.devices.links.meet(invite, 'host');
    this.link = link;
    const side: LaptopSide = {
      ...{ invite, status: link.status, phone: null, seesSomebody: null, picture: null, trouble: null },
      feed: createFeed(),
    };
    change(this.app, { laptop: side, trouble: null });
    this.stops = [
      link.onStatus((status) => this.follow(status)),
      link.onMessage((bytes) => this.take(bytes)),
      link.onPose((bytes) => this.takePose(bytes)),
      link.onMedia((stream) => this.takePicture(stream)),
    ];
    // Whoever takes a phone for the eye has chosen that its picture may come; its sound never does.
    link.takes({ video: true, sound: false });
    this.everyLook();
    this.follow(link.status);
  }

  /** The phone is not the eye any more: the laptop's own camera is. */
  end(): void {
    this.leave(true);
    change(this.app, { laptop: null, trouble: null });
    const { source, settings } = this.app.store.state;
    if (source.kind === 'phone' || (source.kind === 'camera' && source.beside === this))
      this.app.store.set({ source: { kind: 'camera', deviceId: settings.cameraId } });
  }

  /** Lets the camera of this device look too, or the phone alone again. */
  lookAlong(isBoth: boolean): void {
    if (!this.isGreeted) return;
    const deviceId = this.app.store.state.settings.cameraId;
    this.app.store.set({
      source: isBoth ? { kind: 'camera', deviceId, beside: this } : { kind: 'phone', eye: this },
    });
  }

  at(timeMs: number): Pose | null {
    this.besideMs = this.app.ports.clock.nowMs();
    // Beside another camera every look counts, also where that camera would be looked at less.
    if (this.pauseMs !== 0) this.wishPause(0);
    return poseAtOnce(this.recent, timeMs);
  }

  async open(): Promise<Result<RemoteView, CameraFailure>> {
    const loss = this.loss();
    if (loss) return fail(loss);
    const { phone } = this;
    if (phone?.sight.kind !== 'sees') return fail({ kind: 'phone-blind' });
    const info: SourceInfo = { kind: 'camera', label: phone.camera, at: 'phone' };
    if (phone.sight.way === 'poses') return succeed({ kind: 'poses', source: this.livePoses(info) });
    const source = this.media && (await this.app.ports.cameras.ofStream(this.media, info));
    return source ? succeed({ kind: 'picture', source: this.pictures(source) }) : fail({ kind: 'phone-blind' });
  }

  private get phone(): EyeState | null {
    return this.app.store.state.phoneEye.laptop?.phone ?? null;
  }

  private patch(by: Partial<LaptopSide>): void {
    const { laptop } = this.app.store.state.phoneEye;
    if (laptop) change(this.app, { laptop: { ...laptop, ...by } });
  }

  /** Why nothing is seen by the phone now; null where it sees. */
  private loss(): CameraFailure | null {
    const { sight } = this.phone ?? {};
    if (this.link && sight?.kind === 'blind' && sight.why === 'hidden') return { kind: 'phone-asleep' };
    const isSilent = this.app.ports.clock.nowMs() - this.heardMs > AWAITED.phone.limitMs;
    if (this.link?.status.kind !== 'up' || isSilent || !sight) return { kind: 'phone-gone' };
    return sight.kind === 'sees' ? null : { kind: 'phone-blind' };
  }

  private livePoses(info: SourceInfo): LivePoses {
    let isClosed = false;
    let wake = (): void => undefined;
    const close = (): void => {
      isClosed = true;
      wake();
    };
    const wakeAfter = (): Promise<void> =>
      new Promise((resolve) => {
        const callOff = this.app.ports.clock.after(LOOK_MS, resolve);
        wake = () => {
          callOff();
          resolve();
        };
      });
    return {
      info,
      engine: () => this.phone?.engine ?? RECORDED,
      close,
      poses: (signal, looking) =>
        this.comingPoses(signal, { ...looking, isClosed: () => isClosed, wakeAfter, wake: () => wake() }),
    };
  }

  private async *comingPoses(
    signal: AbortSignal,
    {
      onArrival,
      pauseMs,
      isClosed,
      wakeAfter,
      wake,
    }: {
      readonly onArrival?: () => void;
      readonly pauseMs?: () => number;
      readonly isClosed: () => boolean;
      readonly wakeAfter: () => Promise<void>;
      readonly wake: () => void;
    },
  ): AsyncGenerator<Pose> {
    const waiting: Pose[] = [];
    const viewer = (pose: Pose | null): void => {
      if (pose) waiting.push(pose);
      if (waiting.length > MOST_WAITING) waiting.shift();
      wake();
    };
    this.viewers.add(viewer);
    signal.addEventListener('abort', wake, { once: true });
    try {
      while (!signal.aborted && !isClosed()) {
        const pose = waiting.shift();
        if (pose) {
          onArrival?.();
          yield pose;
          this.wishPause(pauseMs?.() ?? 0);
          continue;
        }
        const loss = this.lossOf('poses');
        if (loss) throw new FailureError(loss);
        onArrival?.();
        await wakeAfter();
      }
    } finally {
      this.viewers.delete(viewer);
      signal.removeEventListener('abort', wake);
      if (this.viewers.size === 0) this.wishPause(IDLE_MS);
    }
  }

  /** The picture of the phone as a camera of this device, which is lost when the phone is. */
  private pictures(source: FrameSource): FrameSource {
    return { ...source, frames: (signal) => this.comingFrames(source, signal), close: () => source.close() };
  }

  private async *comingFrames(source: FrameSource, signal: AbortSignal): ReturnType<FrameSource['frames']> {
    const { clock } = this.app.ports;
    const stop = new AbortController();
    let seenMs = clock.nowMs();
    let loss: CameraFailure | null = null;
    const viewer = (): void => {
      const isStill = clock.nowMs() - seenMs > AWAITED.phone.limitMs;
      loss ??= this.lossOf('picture') ?? (isStill ? { kind: 'phone-gone' } : null);
      if (loss) stop.abort();
    };
    this.viewers.add(viewer);
    try {
      for await (const frame of source.frames(AbortSignal.any([signal, stop.signal]))) {
        seenMs = clock.nowMs();
        yield frame;
      }
    } catch (error) {
      if (!signal.aborted) throw loss || error instanceof FailureError ? lossError(loss) : error;
    } finally {
      this.viewers.delete(viewer);
    }
    if (!signal.aborted && loss) throw lossError(loss);
  }

  /** The same of a source that was opened in this way. One that looks in another way now has to be opened anew. */
  private lossOf(way: 'poses' | 'picture'): CameraFailure | null {
    const loss = this.loss();
    const { sight } = this.phone ?? {};
    return loss ?? (sight?.kind === 'sees' && sight.way !== way ? { kind: 'phone-blind' } : null);
  }

  private follow(status: LinkStatus): void {
    this.patch({ status });
    if (status.kind === 'up') {
      this.say({ kind: 'hello', version: EYE_VERSION, from: 'laptop' });
      this.wished = null;
      this.wish();
      this.askClock();
    }
    if (status.kind === 'over') return this.giveUp(status.failure?.kind ?? 'ended');
    this.look();
  }

  private giveUp(trouble: EyeTrouble): void {
    this.patch({ trouble, seesSomebody: null, picture: null });
    this.leave(trouble === 'version');
    this.look();
  }

  /** Leaves the link as it is now; `isTold`: the phone is told that it is not needed any more. */
  private leave(isTold: boolean): void {
    const { link } = this;
    for (const stop of this.stops) stop();
    this.stops = [];
    this.link = null;
    this.isGreeted = false;
    this.life = null;
    this.media = null;
    this.heardMs = -Infinity;
    this.recent = [];
    this.clock = anew(this.clock);
    this.app.ports.eyeTab.keep(null);
    if (!link) return;
    if (isTold) link.send(this.devices.eyeWire.write({ kind: 'end' }));
    this.app.ports.clock.after(LAST_WORDS_MS, () => link.close());
  }

  private say(word: EyeWord): void {
    this.link?.send(this.devices.eyeWire.write(word));
  }

  private take(bytes: Uint8Array): void {
    const word = this.devices.eyeWire.read(bytes);
    if (!word) return;
    const nowMs = this.app.ports.clock.nowMs();
    switch (word.kind) {
      case 'hello':
        if (word.version !== EYE_VERSION || word.from !== 'phone') return this.giveUp('version');
        return this.meet(word.life);
      case 'state':
        this.heardMs = nowMs;
        return this.takeState(word.state);
      case 'answer':
        this.clock = withExchange(this.clock, { ...word, backMs: nowMs });
        return;
      case 'end':
        return this.giveUp('ended');
      case 'wish':
      case 'ask':
        return;
    }
  }

  private meet(life: string): void {
    if (this.life !== null && this.life !== life) {
      // Another clock, of which nothing is known: what was asked before is no answer of it.
      this.clock = anew(this.clock);
      this.askClock();
    }
    this.life = life;
    if (this.isGreeted) return;
    this.app.store.set({ source: { kind: 'phone', eye: this } });
    this.isGreeted = true;
  }

  private takeState(phone: EyeState): void {
    const sees = phone.sight.kind === 'sees';
    this.patch({ phone, ...(!sees && { seesSomebody: null }) });
    this.tell(phone);
    this.look();
  }

  /** Battery and pace are told once, in words and aloud, and again where they are worse. */
  private tell({ battery, isSlowing }: EyeState): void {
    const { store, ports } = this.app;
    const low =
      battery && !battery.isCharging ? BATTERY_LOW.filter((share) => battery.level <= share).at(-1) : undefined;
    if (battery && low !== undefined && low < this.isBatteryToldAt) {
      this.isBatteryToldAt = low;
      dismissKind(store, 'phone-battery');
      notify(store, { kind: 'phone-battery', level: battery.level });
      ports.speaker.say(phoneBatteryLow(battery.level), { urgency: 'turn' });
    }
    if (battery?.isCharging) {
      this.isBatteryToldAt = 1;
      dismissKind(store, 'phone-battery');
    }
    if (isSlowing && !this.isSlowTold) {
      notify(store, { kind: 'phone-slowing' });
      ports.speaker.say(phoneSlowing(), { urgency: 'turn' });
    }
    if (!isSlowing) dismissKind(store, 'phone-slowing');
    this.isSlowTold = isSlowing;
  }

  private takePose(bytes: Uint8Array): void {
    const pose = eyePoseOf(bytes);
    const { laptop } = this.app.store.state.phoneEye;
    if (!pose || !this.isGreeted || !laptop) return;
    const [clock, timeMs] = place(this.clock, pose.timeMs, this.app.ports.clock.nowMs());
    this.clock = clock;
    if (timeMs === null) return;
    this.heardMs = this.app.ports.clock.nowMs();
    const placed = { ...pose, timeMs };
    const seesSomebody = pose.points !== null;
    if (laptop.seesSomebody !== seesSomebody) this.patch({ seesSomebody });
    laptop.feed.pose(placed, null);
    this.recent = [...this.recent.filter((one) => timeMs - one.timeMs < RECENT_MS), placed];
    for (const viewer of [...this.viewers]) viewer(placed);
  }

  private takePicture(stream: MediaStream | null): void {
    this.media = stream;
    this.patch({ picture: stream });
    this.look();
  }

  private readonly everyLook = (): void => {
    const { link } = this;
    this.app.ports.clock.after(LOOK_MS, () => {
      if (link !== this.link || !link) return;
      this.look();
      this.everyLook();
    });
  };

  /** Whoever watches looks whether the phone is still there; a visit that waits for it goes on when it is there again. */
  private look(): void {
    for (const viewer of [...this.viewers]) viewer(null);
    this.lookBeside();
    const { phone } = this;
    const isPictureThere = phone?.sight.kind !== 'sees' || phone.sight.way === 'poses' || this.media !== null;
    if (this.loss() === null && isPictureThere && waitsForPhone(this.app.store.state.run))
      void this.app.dispatch({ kind: 'reconnect' });
  }

  /** Beside a camera the phone may go, and the set goes on: that is told once, and again where it has come back and gone. */
  private lookBeside(): void {
    const { store, ports } = this.app;
    const { source, run } = store.state;
    const isBeside = source.kind === 'camera' && source.beside === this;
    if (isBeside && this.viewers.size === 0 && this.pauseMs === 0 && ports.clock.nowMs() - this.besideMs > RECENT_MS)
      this.wishPause(IDLE_MS);
    const isMissed = isBeside && run !== null && this.lossOf('poses') !== null;
    if (isMissed && !this.isMissed) {
      notify(store, { kind: 'phone-missed' });
      ports.speaker.say(phoneMissed(), { urgency: 'turn' });
    }
    if (!isMissed) dismissKind(store, 'phone-missed');
    this.isMissed = isMissed;
  }

  /** Asks for the phone's clock from now on, as long as it is connected and its page is not opened anew. */
  private askClock(): void {
    const { link } = this;
    const { clock } = this.app.ports;
    const asking = {};
    this.asking = asking;
    let asked = 0;
    const ask = (): void => {
      if (asking !== this.asking || link !== this.link || link?.status.kind !== 'up') return;
      this.say({ kind: 'ask', askedMs: clock.nowMs() });
      asked += 1;
      clock.after(asked < FIRST_ASKS ? FIRST_ASKS_MS : ASK_MS, ask);
    };
    ask();
  }

  private wishPause(pauseMs: number): void {
    this.pauseMs = PAUSES_MS.find((least) => pauseMs >= least) ?? 0;
    this.wish();
  }

  /** Tells the phone what is wished of it, where that has changed. */
  private wish(): void {
    const { run, phoneEye } = this.app.store.state;
    const wish: EyeWish = {
      pauseMs: this.pauseMs,
      exerciseId: run?.exercise.id ?? phoneEye.forExercise,
      task: taskOf(run),
    };
    const { wished } = this;
    const isSame =
      wished?.pauseMs === wish.pauseMs && wished.exerciseId === wish.exerciseId && wished.task === wish.task;
    if (isSame || this.link?.status.kind !== 'up') return;
    this.wished = wish;
    this.say({ kind: 'wish', wish });
  }
}

const lossError = (loss: CameraFailure | null): FailureError => new FailureError(loss ?? { kind: 'phone-gone' });

/** Whether a visit waits for the phone, and does not look for it just now. */
const waitsForPhone = (run: RunState | null): boolean =>
  run?.eye?.kind === 'closed' && run.eye.trying === null && isOfPhone(run.eye.failure);

function taskOf(run: RunState | null): EyeTask {
  switch (run?.stage) {
    case undefined:
      return 'nothing';
    case 'opening':
    case 'check':
    case 'blocked':
      return 'ready';
    case 'running':
      return 'set';
    case 'paused':
    case 'reconnecting':
    case 'resting':
      return 'pause';
  }
}
