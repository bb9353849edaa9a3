/** Devices for tests: everything that the app uses, in memory, with a clock that a test moves. */
// The app fetches the code of a visit when it is first needed; here it is imported, so that no test waits for a slow disk.
import '../../src/app/run/visit.ts';
import { createApp, type App } from '../../src/app/app.ts';
import type { AnyFailure } from '../../src/app/failures.ts';
import { setOf, troubleOf, type SetShown } from '../../src/app/run/run-state.ts';
import type { AppPorts } from '../../src/app/ports.ts';
import {
  FailureError,
  fail,
  succeed,
  type CameraFailure,
  type ModelFailure,
  type Result,
} from '../../src/core/record/failures.ts';
import type { RecordPart } from '../../src/care/exchange/fhir/parts.ts';
import type { Sending } from '../../src/care/exchange/sending.ts';
import type { Plan } from '../../src/care/plan/plan.ts';
import { packPoses } from '../../src/care/review/packed-poses.ts';
import type { Exercise, OwnRange } from '../../src/core/exercise/exercise.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import type { EngineInfo } from '../../src/core/report/session.ts';
import { FEATURES } from '../../src/features/index.ts';
import { BenchWork } from '../../src/edge/author/bench-work.ts';
import { createKeepingStore } from '../../src/edge/device/keeping.ts';
import { createOtherTabs } from '../../src/edge/device/other-tabs.ts';
import { createPlanFiles } from '../../src/edge/device/plan-files.ts';
import { createPlanStore } from '../../src/edge/device/plans.ts';
import { createOwnExerciseStore } from '../../src/edge/device/own-exercises.ts';
import { createOwnRangeStore } from '../../src/edge/device/own-ranges.ts';
import { createSettingsStore } from '../../src/edge/device/settings.ts';
import { createKeptTraces } from '../../src/edge/judging/kept-traces.ts';
import type { FromWorker } from '../../src/edge/judging/worker-messages.ts';
import type { Browser } from '../../src/edge/device/shared-record.ts';
import { createEyeWire, createLiveWire } from '../../src/edge/live/messages.ts';
import { createMemoryDayStore } from '../../src/edge/storage/memory-day-store.ts';
import { createMemorySessionStore } from '../../src/edge/storage/memory-session-store.ts';
import type { AuthorBench } from '../../src/ports/authoring.ts';
import type { Adaptation, Frame, FrameSource, PoseModel, PoseSource } from '../../src/ports/seeing.ts';
import type { Battery, Clock, Disk } from '../../src/ports/device.ts';
import type { ClinicServer, Outbox } from '../../src/ports/clinic-server.ts';
import type { SessionFiles } from '../../src/ports/exchange.ts';
import type { LiveLinks } from '../../src/ports/live.ts';
import type { EyeTab, LiveDevices, LiveTab } from '../../src/ports/live-devices.ts';
import { THIS_DEVICE, type PatientStore } from '../../src/ports/patients.ts';
import type { TraceJudge } from '../../src/ports/rejudging.ts';
import type { ReviewerNotes } from '../../src/ports/reviewer.ts';
import type {
  Backups,
  DayStore,
  KeepingNotes,
  SessionStore,
  StoreNews,
  WrittenPlans,
} from '../../src/ports/storage.ts';
import type { Speaker, VoiceChoice } from '../../src/ports/voice.ts';
import { NOTHING_NOTED } from '../../src/schema/keeping.ts';
import { NO_REVIEWER } from '../../src/schema/reviewer.ts';
import { DEFAULT_SETTINGS } from '../../src/schema/settings.ts';

/** What the page shows of the set; undefined where there is no visit. */
export const setIn = ({ state: { run } }: App): SetShown | undefined => (run ? setOf(run) : undefined);

/** The failure that keeps the visit from seeing; undefined where there is none. */
export const troubleIn = ({ state: { run } }: App): AnyFailure['kind'] | undefined =>
  run ? troubleOf(run)?.kind : undefined;

/** Lets every promise that can settle settle. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};

/**
 * A clock whose waits end at once: paced work runs as fast as it can, and the time still adds up. After `standAfter` it comes so many
 * ms further and no more: a wait for longer ends only where it is given up.
 */
export function quickClock(): Clock & { advance(ms: number): void; standAfter(ms: number): void } {
  let nowMs = 1000;
  let lastMs = Infinity;
  let advancedMs = 0;
  let alarms: readonly { readonly atMs: number; readonly then: () => void }[] = [];
  return {
    nowMs: () => nowMs,
    epochMs: () => 1_750_000_000_000 + nowMs,
    timeZone: () => 'Europe/Vienna',
    // What was to happen after a time happens only where a test lets that time pass.
    after: (ms, then) => {
      const alarm = { atMs: advancedMs + ms, then };
      alarms = [...alarms, alarm];
      return () => (alarms = alarms.filter((other) => other !== alarm));
    },
    advance: (ms) => {
      nowMs += ms;
      const untilMs = advancedMs + ms;
      const next = () => alarms.filter(({ atMs }) => atMs <= untilMs).toSorted((a, b) => a.atMs - b.atMs)[0];
      for (let due = next(); due; due = next()) {
        const rings = due;
        advancedMs = rings.atMs;
        alarms = alarms.filter((other) => other !== rings);
        rings.then();
      }
      advancedMs = untilMs;
    },
    standAfter: (ms) => (lastMs = nowMs + ms),
    wait: (ms, signal) => {
      if (signal.aborted) return Promise.reject(signal.reason as Error);
      if (nowMs + ms > lastMs)
        return new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
        );
      nowMs += ms;
      return Promise.resolve();
    },
  };
}

export interface FakeFrame extends Frame {
  closed: boolean;
}

export function fakeFrame(timeMs: number): FakeFrame {
  const frame: FakeFrame = {
    timeMs,
    widthPx: 640,
    heightPx: 480,
    image: {} as ImageBitmap,
    closed: false,
    close: () => (frame.closed = true),
  };
  return frame;
}

/** A camera or file whose frames a test pushes one by one. */
export class FakeFrames implements FrameSource {
  readonly info = { kind: 'camera', label: 'Fake' } as const;
  readonly live: boolean;
  readonly mirrorOnScreen = true;
  preview: MediaStream | null = null;
  closed = false;
  private queue: (FakeFrame | Error | null)[] = [];
  private wake: () => void = () => undefined;

  constructor(live = true) {
    this.live = live;
  }

  push(...frames: FakeFrame[]): void {
    this.queue.push(...frames);
    this.wake();
  }

  end(): void {
    this.queue.push(null);
    this.wake();
  }

  lose(): void {
    this.queue.push(new FailureError({ kind: 'camera-lost' }));
    this.wake();
  }

  async *frames(signal: AbortSignal): AsyncIterable<Frame> {
    signal.addEventListener('abort', () => this.wake());
    while (!signal.aborted) {
      const next = this.queue.shift();
      if (next === undefined) await new Promise<void>((resolve) => (this.wake = resolve));
      else if (next === null) return;
      else if (next instanceof Error) throw next;
      else yield next;
    }
  }

  close(): void {
    this.closed = true;
  }
}

const ENGINE: EngineInfo = { name: 'litert', model: 'lite', accelerator: 'wasm' };

/** A model whose pose in a frame is `poseAt` of the frame's time; it waits for `gate`. */
export class FakeModel implements PoseModel {
  resets = 0;
  way: Adaptation = 'no';
  inFlight = 0;
  mostInFlight = 0;
  readonly estimatedMs: number[] = [];
  gate: () => Promise<void> = () => Promise.resolve();
  private readonly poseAt: (timeMs: number) => Pose;
  private readonly listeners = new Set<(info: EngineInfo) => void>();
  private engine: EngineInfo;

  constructor(poseAt: (timeMs: number) => Pose, engine = ENGINE) {
    this.poseAt = poseAt;
    this.engine = engine;
  }

  /** From here on another engine or size runs. */
  change(engine: EngineInfo): void {
    this.engine = engine;
    for (const listener of this.listeners) listener(engine);
  }

  info = (): EngineInfo => this.engine;
  onChange = (listener: (info: EngineInfo) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  reset = (): void => void (this.resets += 1);
  adapt = (way: Adaptation): void => void (this.way = way);
  close = (): void => undefined;

  async estimate(frame: Frame): Promise<Pose> {
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    await this.gate();
    this.estimatedMs.push(frame.timeMs);
    frame.close();
    this.inFlight -= 1;
    return this.poseAt(frame.timeMs);
  }
}

/** Remembers in order what was spoken and sounded. */
export class FakeSpeaker implements Speaker {
  readonly hasVoice = true;
  readonly said: string[] = [];
  readonly sounds: string[] = [];
  muted = false;
  wordsPerMinute = 0;
  voicesThere: readonly VoiceChoice[] = [];
  voiceId: string | null = null;
  private readonly listeners = new Set<Parameters<Speaker['onChange']>[0]>();
  /** A sentence has its turn and is over at once. */
  say(sentence: string): void {
    this.said.push(sentence);
    for (const now of [sentence, null])
      this.listeners.forEach((listener) => listener({ sentence: now, hasVoice: true }));
  }
  onChange(listener: Parameters<Speaker['onChange']>[0]): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  sound(name: string): void {
    this.sounds.push(name);
  }
  soundDelayMs(): number {
    return 40;
  }
  setMuted(muted: boolean): void {
    this.muted = muted;
  }
  setRate(wordsPerMinute: number): void {
    this.wordsPerMinute = wordsPerMinute;
  }
  voices(): readonly VoiceChoice[] {
    return this.voicesThere;
  }
  setVoice(id: string | null): void {
    this.voiceId = id;
  }
  stop(): void {
    this.said.push('(silence)');
  }
}

/** Poses that a test pushes, as a person in front of a camera. */
export function fakeCamera(source: FakeFrames): { open(): Promise<Result<FrameSource, CameraFailure>> } {
  return { open: () => Promise.resolve(succeed(source)) };
}

export interface World {
  readonly app: App;
  readonly ports: AppPorts;
  readonly speaker: FakeSpeaker;
  readonly store: SessionStore;
  readonly clock: ReturnType<typeof quickClock>;
  /** The files that were handed to the browser. */
  readonly saved: readonly { readonly name: string; readonly type: string; readonly text: string }[];
  readonly savedFiles: readonly { readonly name: string; readonly file: Blob }[];
  /** Tells the app that a camera was plugged in or out. */
  plug(): void;
  hide(hidden: boolean): void;
}

export interface WorldOptions {
  readonly camera?: () => Promise<Result<FrameSource, CameraFailure>>;
  /** Whether the browser asks the person for the camera. */
  readonly isAsking?: boolean;
  readonly trace?: readonly Pose[];
  readonly video?: FrameSource;
  readonly model?: Result<PoseModel, ModelFailure>;
  readonly load?: () => Promise<Result<PoseModel, ModelFailure>>;
  readonly store?: SessionStore;
  readonly storeNews?: StoreNews;
  readonly ownRanges?: readonly OwnRange[];
  readonly rangesRefused?: boolean;
  readonly unreadableRanges?: number;
  readonly plan?: Plan;
  /** Plans that were written for others. */
  readonly written?: WrittenPlans;
  readonly plansRefused?: boolean;
  readonly authorBench?: Partial<AuthorBench>;
  readonly ownExercisesRefused?: boolean;
  readonly reviewerRefused?: boolean;
  readonly days?: DayStore;
  readonly backups?: Partial<Backups>;
  readonly patients?: Partial<PatientStore>;
  readonly reviewer?: Partial<ReviewerNotes>;
  readonly traceJudge?: TraceJudge;
  readonly sessionFiles?: Partial<SessionFiles>;
  readonly clinicServer?: Partial<ClinicServer>;
  readonly outbox?: Outbox;
  /** What the ids of this device begin with, where it is beside another one. */
  readonly ids?: string;
  readonly live?: LiveDevices;
  readonly liveTab?: LiveTab;
  readonly eyeTab?: EyeTab;
  readonly battery?: Battery;
  readonly ofStream?: AppPorts['cameras']['ofStream'];
  readonly disk?: Partial<Disk>;
  readonly notes?: Partial<KeepingNotes>;
  /** The tab of a browser that the app is in; without it the app is alone. */
  readonly browser?: Browser;
}

/** A device on which nothing is kept, and no file is a backup. */
const NO_BACKUPS: Backups = {
  count: () => Promise.resolve(succeed({ sessions: 0, mornings: 0, checkIns: 0, scales: 0 })),
  make: () => Promise.resolve(succeed(null)),
  open: () => Promise.resolve({ ok: false, mistake: { kind: 'not-a-backup' } }),
};

const nothingKnown = () => Promise.resolve(fail({ kind: 'store-erased' } as const));
const done = () => Promise.resolve(succeed(undefined));
/** A device on which nobody's files were taken in, and of whose own nothing can be looked at: a test gives what it needs. */
const NO_PATIENTS: PatientStore = {
  list: () => Promise.resolve(succeed([{ id: THIS_DEVICE, name: null, isThisDevice: true, lastImportEpochMs: null }])),
  heads: nothingKnown,
  session: nothingKnown,
  trace: nothingKnown,
  dayRecords: nothingKnown,
  corrections: () => Promise.resolve(succeed([])),
  putCorrection: done,
  deleteCorrection: done,
  previewImport: nothingKnown,
  importFile: nothingKnown,
  undoImport: done,
  forget: done,
  forgetAll: done,
  gather: () => Promise.resolve(succeed(null)),
};
/** Judges in this thread what the app judges in a worker: the same code, by the same messages. */
export function judgeHere(): TraceJudge {
  const answer = createKeptTraces();
  let id = 0;
  const judge = (setId: string, exercise: Exercise, reads: boolean): FromWorker['judged'] =>
    answer({ kind: 'judge', id: (id += 1), setId, exercise, reads })?.judged ?? null;
  return {
    keep: (setId, poses) => {
      answer({ kind: 'keep', setId, poses: packPoses(poses) });
      return Promise.resolve();
    },
    read: (setId, exercise) => {
      const judged = judge(setId, exercise, true);
      return Promise.resolve(judged?.readings ? { ...judged, readings: judged.readings } : null);
    },
    judge: (setId, exercise) => Promise.resolve(judge(setId, exercise, false)),
    forget: () => {
      answer({ kind: 'forget' });
      return Promise.resolve();
    },
  };
}

/** A device on which no file can be written, and none is a session file. */
const NO_FILES: SessionFiles = {
  write: () => Promise.resolve(null),
  read: () => Promise.resolve({ ok: false, mistake: { kind: 'not-a-session-file' } }),
  newKey: () => Promise.resolve({ identity: 'AGE-SECRET-KEY-1', recipient: 'age1' }),
};
/** The bench without a worker. */
function benchHere(): AuthorBench {
  const work = new BenchWork();
  return {
    make: (poses, id, library, by) => Promise.resolve(work.make({ kind: 'make', poses, id, library, by })),
    check: (exercise, library) => Promise.resolve(work.check({ kind: 'check', exercise, library })),
    forget: () => Promise.resolve(),
  };
}

/** A browser of one tab, whose storage lasts as long as the test. */
function alone(isRefused: boolean): Browser {
  const kept = new Map<string, string>();
  const refuse = (): void => {
    if (isRefused) throw new DOMException('full', 'QuotaExceededError');
  };
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      refuse();
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
  return {
    storage: () => storage as unknown as Storage,
    locks: undefined,
    page: { addEventListener: () => undefined } as unknown as Browser['page'],
  };
}

/** A device without a network. */
const NO_SERVER: ClinicServer = {
  useKey: () => Promise.resolve(),
  send: () => Promise.resolve({ kind: 'not-taken', trouble: 'offline', retryAfterMs: null }),
};

/** A browser that cannot connect to another one. */
const NO_LIVE: LiveLinks = {
  isAble: false,
  newInvite: () => ({ room: 'A'.repeat(22), secret: 'A'.repeat(22) }),
  meet: () => {
    throw new Error('expected nobody to meet here');
  },
  offerByHand: () => Promise.resolve({ ok: false, failure: { kind: 'no-live-here' } }),
  answerByHand: () => Promise.resolve({ ok: false, failure: { kind: 'no-live-here' } }),
};

/** What waits to be sent, kept as long as the test: a second app with the same one is the first after a restart. */
export function fakeOutbox(): Outbox {
  const sendings = new Map<string, Sending>();
  const parts = new Map<string, readonly RecordPart[]>();
  let address: string | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const remove = (id: string): void => {
    sendings.delete(id);
    parts.delete(id);
  };
  return {
    list: () => Promise.resolve(succeed([...sendings.values()])),
    lastAddress: () => Promise.resolve(succeed(address)),
    add: (sending, all) => {
      sendings.set(sending.id, sending);
      parts.set(sending.id, all);
      address = sending.address;
      return done();
    },
    nextPart: (id) => Promise.resolve(succeed(parts.get(id)?.[sendings.get(id)?.partsDone ?? 0] ?? null)),
    change: (id, how) => {
      const now = sendings.get(id);
      if (now) sendings.set(id, how(now));
      return done();
    },
    remove: (id) => {
      remove(id);
      return done();
    },
    clear: (patientId) => {
      if (patientId === undefined) address = null;
      for (const one of [...sendings.values()])
        if (patientId === undefined || one.patientId === patientId) remove(one.id);
      return done();
    },
    inTurn: (work) => {
      const mine = turn.then(work);
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** An app with fake devices. A device that a test does not give is missing, as on a machine without it. */
export function makeWorld(options: WorldOptions = {}): World {
  const speaker = new FakeSpeaker();
  const clock = quickClock();
  const store = options.store ?? createMemorySessionStore();
  const plugged = new Set<() => void>();
  const hiddenListeners = new Set<(hidden: boolean) => void>();
  let isHidden = false;
  let ids = 0;
  let settings = DEFAULT_SETTINGS;
  const saved: Parameters<AppPorts['downloads']['save']>[0][] = [];
  const savedFiles: { readonly name: string; readonly file: Blob }[] = [];
  let notes: KeepingNotes = { ...NOTHING_NOTED, ...options.notes };
  let reviewer: ReviewerNotes = { ...NO_REVIEWER, ...options.reviewer };
  let plan: Plan | null = options.plan ?? null;
  let written: WrittenPlans = options.written ?? { plans: [], draft: null };
  let ownRanges: readonly OwnRange[] = options.ownRanges ?? [];
  const ports: AppPorts = {
    clock,
    speaker,
    store,
    storeNews: options.storeNews ?? { onChange: () => () => undefined },
    cameras: {
      isAsking: () => options.isAsking ?? false,
      list: () => Promise.resolve([{ id: 'one', label: 'Built in' }]),
      open: options.camera ?? (() => Promise.resolve(fail({ kind: 'camera-missing' }))),
      ofStream: options.ofStream ?? (() => Promise.resolve(null)),
      onChange: (listener) => {
        plugged.add(listener);
        return () => plugged.delete(listener);
      },
    },
    videoFiles: {
      open: () =>
        Promise.resolve(
          options.video
            ? succeed(options.video)
            : fail({ kind: 'file-unreadable', file: 'x', detail: 'no reader in this test' }),
        ),
    },
    traceFiles: {
      open: (file) => Promise.resolve(succeed(traceSource(file.name ?? 'trace', options.trace ?? []))),
    },
    models: {
      engines: ['auto', 'litert', 'mediapipe'],
      load:
        options.load ??
        (() => Promise.resolve(options.model ?? fail({ kind: 'model-missing', file: 'pose_landmark_full.tflite' }))),
    },
    settings: {
      read: () => settings,
      change: (change) => (settings = { ...settings, ...change }),
      onChange: () => () => undefined,
    },
    ownRanges: {
      unreadable: options.unreadableRanges ?? 0,
      read: () => ownRanges,
      change: (how) => {
        ownRanges = how(ownRanges);
        return Promise.resolve(options.rangesRefused ? fail({ kind: 'store-full' }) : succeed(undefined));
      },
      onChange: () => () => undefined,
    },
    plans: {
      isUnreadable: false,
      read: () => plan,
      change: (now) => {
        plan = now;
        return Promise.resolve(options.plansRefused ? fail({ kind: 'store-full' }) : succeed(undefined));
      },
      onChange: () => () => undefined,
    },
    planFiles: createPlanFiles(),
    planLibrary: {
      read: () => written,
      unreadable: 0,
      change: (how) => {
        written = how(written);
        return Promise.resolve(options.plansRefused ? fail({ kind: 'store-full' }) : succeed(undefined));
      },
      erase: () => {
        written = { plans: [], draft: null };
        return Promise.resolve(succeed(undefined));
      },
      onChange: () => () => undefined,
    },
    authorBench: { ...benchHere(), ...options.authorBench },
    ownExercises: createOwnExerciseStore(alone(options.ownExercisesRefused ?? false)),
    downloads: {
      save: (file) => {
        saved.push(file);
        return Promise.resolve();
      },
      saveFile: (name, file) => {
        savedFiles.push({ name, file });
        return Promise.resolve();
      },
    },
    days: options.days ?? createMemoryDayStore(),
    backups: { ...NO_BACKUPS, ...options.backups },
    patients: { ...NO_PATIENTS, ...options.patients },
    reviewer: {
      read: () => Promise.resolve(reviewer),
      change: (how) => {
        reviewer = how(reviewer);
        return Promise.resolve(options.reviewerRefused ? fail({ kind: 'store-full' }) : succeed(undefined));
      },
    },
    traceJudge: options.traceJudge ?? judgeHere(),
    sessionFiles: { ...NO_FILES, ...options.sessionFiles },
    clinicServer: { ...NO_SERVER, ...options.clinicServer },
    outbox: options.outbox ?? fakeOutbox(),
    live: {
      fetch: () =>
        Promise.resolve(
          options.live ?? {
            links: NO_LIVE,
            wire: createLiveWire(),
            eyeWire: createEyeWire(),
            media: { open: () => Promise.resolve({ ok: false, failure: 'missing' }) },
          },
        ),
    },
    liveTab: options.liveTab ?? {
      invited: null,
      onInvited: () => () => undefined,
      read: () => Promise.resolve({ invited: null, meetings: [] }),
      keep: () => undefined,
      forgetInvite: () => undefined,
    },
    eyeTab: options.eyeTab ?? {
      isSecure: true,
      read: () => null,
      onInvited: () => () => undefined,
      keep: () => undefined,
    },
    battery: options.battery ?? { watch: () => () => undefined },
    keeping: {
      read: () => notes,
      change: (change) => (notes = { ...notes, ...change }),
      onChange: () => () => undefined,
    },
    disk: {
      use: () => Promise.resolve(null),
      isPromised: () => Promise.resolve(true),
      ask: () => Promise.resolve(true),
      ...options.disk,
    },
    otherTabs: { tell: () => undefined, onNews: () => () => undefined },
    visibility: {
      get hidden() {
        return isHidden;
      },
      onChange: (listener) => {
        hiddenListeners.add(listener);
        return () => hiddenListeners.delete(listener);
      },
    },
    wakeLock: { hold: () => Promise.resolve(() => undefined) },
    clipboard: { write: () => Promise.resolve(true) },
    updates: {
      begin: () => Promise.resolve(),
      onReady: () => () => undefined,
      takeOver: () => Promise.resolve(),
      reload: () => undefined,
    },
    newId: () => `${options.ids ?? 'id'}-${(ids += 1)}`,
    // In the browser of a test, beside other tabs.
    ...(options.browser && {
      settings: createSettingsStore(options.browser),
      ownRanges: createOwnRangeStore(options.browser),
      plans: createPlanStore(options.browser),
      ownExercises: createOwnExerciseStore(options.browser),
      otherTabs: createOtherTabs(options.browser),
      keeping: createKeepingStore(options.browser),
    }),
  };
  return {
    app: createApp(ports, FEATURES),
    ports,
    speaker,
    store,
    clock,
    saved,
    savedFiles,
    plug: () => plugged.forEach((listener) => listener()),
    hide: (hidden) => {
      isHidden = hidden;
      for (const listener of hiddenListeners) listener(hidden);
    },
  };
}

export function traceSource(file: string, poses: readonly Pose[]): PoseSource {
  return {
    info: { kind: 'trace', file, durationMs: poses.at(-1)?.timeMs ?? 0 },
    async *poses(signal) {
      for (const pose of poses) {
        if (signal.aborted) return;
        yield await Promise.resolve(pose);
      }
    },
  };
}

/** A recording as a person chooses it; its content comes from the fake reader. */
export const traceFile = (name = 'set.trace.json'): { file: Blob & { name: string }; name: string } => ({
  file: Object.assign(new Blob(['{}'], { type: 'application/json' }), { name }),
  name,
});

/** Waits until `isSo` is true; on failure, says what it was waiting for. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) {
    if (isSo()) return;
    // A module that is fetched late arrives in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    await settle();
  }
  throw new Error(`never came: ${what}`);
}
