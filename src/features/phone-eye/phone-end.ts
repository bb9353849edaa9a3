import { cameraPoses } from '../../app/run/camera-poses.ts';
import { bytesOfEyePose } from '../../care/live/eye-bytes.ts';
import { looksPerS, NO_TRIAL, wayFor, withLook, type Trial } from '../../care/live/eye-trial.ts';
import {
  EYE_VERSION,
  type EyeBlindness,
  type EyeSight,
  type EyeState,
  type EyeWay,
  type EyeWord,
} from '../../care/live/eye-word.ts';
import { NO_PACE, withLookOf, type Pace } from '../../care/live/slowing.ts';
import { failureOf } from '../../app/failures.ts';
import type { EngineInfo } from '../../core/record/engine-info.ts';
import { isSameEngine } from '../../core/record/engine-info.ts';
import type { BatteryLevel } from '../../ports/device.ts';
import type { Invite, LinkStatus, LiveLink } from '../../ports/live.ts';
import type { LiveDevices } from '../../ports/live-devices.ts';
import type { FrameSource, PoseModel } from '../../ports/seeing.ts';
import { change, type EyeKernel } from './kernel.ts';
import { ASKED, type EyeTrouble, type PhoneSide } from './phone-eye-state.ts';

/** So often the phone says that it is there, ms. A choice: six times within what the laptop waits. */
const TELL_MS = 500;
/** After so long a camera that was lost, taken by another program, or late is opened again by itself, ms. A choice. */
const AGAIN_MS = 2000;
/** A camera that has not opened by then is late, ms; it may still open. A choice, as `AWAITED.camera`. */
const LATE_MS = 5000;
/** After `end` was said it has so long to get through before the link is closed, ms. A choice. */
const LAST_WORDS_MS = 1000;

/** The phone's end: it looks with its own model and sends what it sees, or sends its picture where it is too slow. Nothing here rejects. */
export class PhoneEnd {
  private readonly app: EyeKernel;
  private readonly devices: LiveDevices;
  private readonly link: LiveLink;
  private readonly life: string;
  private readonly stops: (() => void)[] = [];
  private readonly ending = new AbortController();
  private sight: EyeSight = { kind: 'opening' };
  /** As tried once; a page that was hidden meanwhile does not have to try again. */
  private tried: { readonly way: EyeWay; readonly looksPerS: number | null } | null = null;
  private trial: Trial = NO_TRIAL;
  private pace: Pace = NO_PACE;
  private engine: EngineInfo | null = null;
  private battery: BatteryLevel | null = null;
  private camera = '';
  private pauseMs = 0;
  private source: FrameSource | null = null;
  private looking = new AbortController();
  private hasMet = false;
  /** The picture that the laptop is to have; null where this phone looks itself. */
  private sent: MediaStreamTrack | null = null;

  constructor(app: EyeKernel, devices: LiveDevices, invite: Invite) {
    this.app = app;
    this.devices = devices;
    this.life = app.ports.newId();
    this.link = devices.links.meet(invite, 'guest');
    const { link } = this;
    app.ports.eyeTab.keep({ invite, seat: 'guest', isOn: true });
    this.patch({ ...ASKED, stage: 'on', status: link.status });
    const held = app.ports.wakeLock.hold();
    this.stops.push(
      link.onStatus((status) => this.follow(status)),
      link.onMessage((bytes) => this.take(bytes)),
      app.ports.battery.watch((battery) => {
        this.battery = battery;
        this.tell();
      }),
      app.ports.visibility.onChange(() => {
        // What was not seen meanwhile is no slowness.
        this.trial = NO_TRIAL;
        this.show();
      }),
      () => void held.then((release) => release()).catch(() => undefined),
    );
    this.everyTell();
    this.follow(link.status);
    void this.see();
  }

  /** This phone is not the eye any more. */
  end(): void {
    this.link.send(this.devices.eyeWire.write({ kind: 'end' }));
    this.finish('ended');
  }

  /** Looks here whatever the trial said, so that no picture leaves this phone. */
  keepPicture(): void {
    if (this.tried?.way !== 'picture' || this.tried.looksPerS === null) return;
    this.tried = { ...this.tried, way: 'poses' };
    this.again();
  }

  /** Opens the camera anew: what stood against it may be gone, or another one is wanted. */
  again(): void {
    this.looking.abort();
  }

  private get isOver(): boolean {
    return this.ending.signal.aborted;
  }

  private patch(by: Partial<PhoneSide>): void {
    change(this.app, { phone: { ...(this.app.store.state.phoneEye.phone ?? ASKED), ...by } });
  }

  private finish(trouble: EyeTrouble): void {
    if (this.isOver) return;
    this.ending.abort();
    this.looking.abort();
    for (const stop of this.stops) stop();
    this.source?.close();
    this.sent = null;
    this.link.share([]);
    this.app.ports.clock.after(LAST_WORDS_MS, () => this.link.close());
    this.app.ports.eyeTab.keep(null);
    this.app.feed.cleared();
    this.patch({ stage: 'over', trouble, preview: null });
  }

  private follow(status: LinkStatus): void {
    if (this.isOver) return;
    this.patch({ status });
    if (status.kind === 'up') {
      this.say({ kind: 'hello', version: EYE_VERSION, from: 'phone', life: this.life });
      this.tell();
    }
    if (status.kind === 'over') this.finish(status.failure?.kind ?? 'ended');
  }

  private take(bytes: Uint8Array): void {
    const word = this.isOver ? null : this.devices.eyeWire.read(bytes);
    if (!word) return;
    const heardMs = this.app.ports.clock.nowMs();
    switch (word.kind) {
      case 'hello':
        if (word.version !== EYE_VERSION || word.from !== 'laptop') return this.finish('version');
        this.hasMet = true;
        // Whenever they are connected anew: the link forgets what it shared where the laptop's page was loaded again.
        if (this.sent) this.link.share([this.sent]);
        return;
      case 'ask':
        return this.say({ kind: 'answer', askedMs: word.askedMs, heardMs, answeredMs: this.app.ports.clock.nowMs() });
      case 'wish': {
        const { pauseMs, exerciseId, task } = word.wish;
        this.pauseMs = pauseMs;
        return this.patch({ exerciseId, task });
      }
      case 'end':
        return this.finish('ended');
      case 'state':
      case 'answer':
        return;
    }
  }

  private say(word: EyeWord): void {
    this.link.send(this.devices.eyeWire.write(word));
  }

  private readonly everyTell = (): void => {
    this.app.ports.clock.after(TELL_MS, () => {
      if (this.isOver) return;
      this.judgeTrial();
      this.tell();
      this.everyTell();
    });
  };

  private tell(): void {
    const { engine, battery, camera } = this;
    const state: EyeState = { sight: this.told(), engine, isSlowing: this.pace.isSlowing, battery, camera };
    if (this.link.status.kind === 'up') this.say({ kind: 'state', state });
  }

  /** A page that is not looked at gives no pictures, whatever its camera does. */
  private told(): EyeSight {
    return this.app.ports.visibility.hidden ? { kind: 'blind', why: 'hidden' } : this.sight;
  }

  private show(sight = this.sight): void {
    if (this.isOver) return;
    this.sight = sight;
    this.patch({ sight: this.told(), ...(sight.kind !== 'sees' && { seesSomebody: null }) });
    this.tell();
  }

  /** Opens the camera and looks, over and over, until this phone is not the eye any more. */
  private async see(): Promise<void> {
    while (!this.isOver) {
      this.looking = new AbortController();
      const { signal } = this.looking;
      try {
        await this.look(signal);
      } catch (error) {
        if (!signal.aborted) this.show({ kind: 'blind', why: blindnessOf(failureOf(error).kind) });
      }
      this.source?.close();
      this.source = null;
      this.sent = null;
      this.link.share([]);
      if (!signal.aborted) await this.app.ports.clock.wait(AGAIN_MS, signal).catch(() => undefined);
    }
  }

  private async look(signal: AbortSignal): Promise<void> {
    const { ports } = this.app;
    if (!ports.eyeTab.isSecure) {
      this.show({ kind: 'blind', why: 'insecure' });
      return this.until(signal);
    }
    const callOff = ports.clock.after(LATE_MS, () => {
      const why = ports.cameras.isAsking() ? 'asking' : 'late';
      if (!signal.aborted) this.show({ kind: 'blind', why });
    });
    const opened = await ports.cameras.open(this.app.store.state.settings.cameraId, { orAnother: true });
    callOff();
    if (!opened.ok) {
      this.show({ kind: 'blind', why: blindnessOf(opened.failure.kind) });
      // What the person has to allow is not asked for again by itself.
      return opened.failure.kind === 'camera-denied' ? this.until(signal) : undefined;
    }
    const source = opened.value;
    this.source = source;
    if (signal.aborted) return;
    this.camera = source.info.kind === 'camera' ? source.info.label : '';
    const preview = source.preview instanceof Object && typeof source.preview !== 'string' ? source.preview : null;
    this.patch({ preview, mirrored: source.mirrorOnScreen });
    this.show({ kind: 'opening' });
    const model = await this.app.model.get();
    if (signal.aborted) return;
    if (!model) this.tried = { way: 'picture', looksPerS: null };
    if (model && this.tried?.way !== 'picture') await this.lookWith(model, source, signal);
    // Tried, and too slow: the picture goes to the laptop, which looks.
    if (!signal.aborted && this.tried?.way === 'picture') await this.sendPicture(source, preview, signal);
  }

  private async lookWith(model: PoseModel, source: FrameSource, signal: AbortSignal): Promise<void> {
    const { clock } = this.app.ports;
    this.trial = NO_TRIAL;
    this.show(this.tried ? { kind: 'sees', ...this.tried } : { kind: 'trying' });
    const stop = new AbortController();
    const timed: PoseModel = {
      info: () => model.info(),
      estimate: async (frame) => {
        const fromMs = clock.nowMs();
        const pose = await model.estimate(frame);
        this.pace = withLookOf(this.pace, clock.nowMs() - fromMs);
        return pose;
      },
      reset: () => model.reset(),
      adapt: (way) => model.adapt(way),
      onChange: (listener) => model.onChange(listener),
      close: () => undefined,
    };
    const pauseMs = (): number => (this.tried ? this.pauseMs : 0);
    const onPicture = this.app.feed.picture.bind(this.app.feed);
    try {
      const poses = cameraPoses(source, timed, { onPicture, pauseMs }).poses(AbortSignal.any([signal, stop.signal]));
      for await (const pose of poses) {
        this.takeEngine(model.info());
        this.app.feed.pose(pose, null);
        this.trial = withLook(this.trial, clock.nowMs());
        this.judgeTrial();
        // Tried, then chosen: the model may become smaller in the trial, and in a set as on any device.
        model.adapt(this.tried ? 'down' : 'both');
        if (this.tried?.way === 'picture') stop.abort();
        if (this.tried?.way !== 'poses' || this.app.ports.visibility.hidden) continue;
        const seesSomebody = pose.points !== null;
        if (this.app.store.state.phoneEye.phone?.seesSomebody !== seesSomebody) this.patch({ seesSomebody });
        if (this.hasMet) this.link.sendPose(bytesOfEyePose(pose));
      }
    } finally {
      model.adapt('no');
    }
  }

  /** Another engine or size looks at another pace: the trial begins anew, as long as nothing is chosen. */
  private takeEngine(engine: EngineInfo): void {
    if (this.engine && isSameEngine(this.engine, engine)) return;
    this.engine = engine;
    this.pace = NO_PACE;
    if (!this.tried) this.trial = NO_TRIAL;
    this.tell();
  }

  /** Chooses, once it was tried for long enough. */
  private judgeTrial(): void {
    if (this.tried || this.sight.kind !== 'trying' || this.app.ports.visibility.hidden) return;
    const rate = looksPerS(this.trial, this.app.ports.clock.nowMs());
    if (rate === null) return;
    this.tried = { way: wayFor(rate), looksPerS: rate };
    if (this.tried.way === 'poses') this.show({ kind: 'sees', ...this.tried });
  }

  private async sendPicture(source: FrameSource, preview: MediaStream | null, signal: AbortSignal): Promise<void> {
    const [track] = preview?.getVideoTracks() ?? [];
    if (!track) return this.show({ kind: 'blind', why: 'unsupported' });
    this.app.feed.cleared();
    this.sent = track;
    this.link.share([track]);
    this.show({ kind: 'sees', way: 'picture', looksPerS: this.tried?.looksPerS ?? null });
    // They are not looked at here; that they come shows that the camera is there.
    for await (const frame of source.frames(signal)) frame.close();
  }

  private until(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  }
}

function blindnessOf(kind: string): EyeBlindness {
  const known = {
    'camera-denied': 'denied',
    'camera-missing': 'missing',
    'camera-busy': 'busy',
    'camera-lost': 'lost',
    'camera-unsupported': 'unsupported',
    'camera-asked': 'asking',
  } as const satisfies Readonly<Record<string, EyeBlindness>>;
  return kind in known ? known[kind as keyof typeof known] : 'lost';
}
