import * as visitCode from '../../src/app/run/visit.ts';
import { createApp, type App } from '../../src/app/app.ts';
import type { AppPorts } from '../../src/app/ports.ts';
import { toDoIn } from '../../src/app/run/to-do-now.ts';
import type { Intent } from '../../src/app/registry.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import { speakingMs } from '../../src/core/coach/speaking-time.ts';
import { fail, succeed } from '../../src/core/record/failures.ts';
import { createSpeaker, type SpeakerParts } from '../../src/edge/speech/speaker.ts';
import type { Voice } from '../../src/edge/speech/voice.ts';
import { createMemoryDayStore } from '../../src/edge/storage/memory-day-store.ts';
import { createMemorySessionStore } from '../../src/edge/storage/memory-session-store.ts';
import { FEATURES } from '../../src/features/index.ts';
import type { Frame, FrameSource, PoseModel } from '../../src/ports/seeing.ts';
import { NOTHING_NOTED } from '../../src/schema/keeping.ts';
import { NO_REVIEWER } from '../../src/schema/reviewer.ts';
import { DEFAULT_SETTINGS } from '../../src/schema/settings.ts';
import { toDoSentence } from '../../src/text/say/to-do.ts';
import type { Options } from './options.ts';
import { settled, VirtualTime } from './virtual-time.ts';

/** Something that is heard: a sentence from its first word to its last (or to where it was cut off), or a sound. */
export interface Heard {
  readonly kind: 'said' | 'sound';
  readonly what: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** What stood on the screen as the sentence that is being said. */
  readonly shown: string | null;
}

/** A picture of the rehearsal: what the person is expected to do then, as it would be said; null where nothing is. */
export interface Expectation {
  readonly timeMs: number;
  readonly expected: string | null;
}

export interface Rehearsal {
  readonly heard: readonly Heard[];
  readonly expectations: readonly Expectation[];
  /** When the visit was over; null where the recording ended before that. */
  readonly endedMs: number | null;
}

type Asked = Pick<Options, 'exercise' | 'rangeCheck' | 'test'>;

/** After the last picture, what is still being said is heard to its end. */
const LAST_WORDS_MS = 30_000;
const ENGINE = { name: 'recorded', model: 'unknown', accelerator: 'none' } as const;

/**
 * Plays poses to the whole app as if somebody were doing this in front of the camera now: the start check, the sets, the rests
 * between them, and what is said after the last. The voice takes its time; no real time passes.
 */
export async function rehearse(asked: Asked, poses: readonly Pose[]): Promise<Rehearsal> {
  const time = new VirtualTime();
  const ears = new Ears(time);
  const camera = new PosedCamera();
  const app = createApp(portsOf(time, ears, camera), FEATURES, [asked.exercise], () => Promise.resolve(visitCode));
  ears.watch(app);
  await app.kernel.model.get();
  const expectations: Expectation[] = [];
  let endedMs: number | null = null;
  const visit = app.dispatch(beginning(asked)).then(() => (endedMs = time.nowMs()));
  await begun(app);
  if (!app.state.run)
    throw new Error(`expected a visit for ${asked.exercise.id}: ${JSON.stringify(app.state.notices)}`);
  for (const pose of poses) {
    await time.moveTo(pose.timeMs);
    camera.show(pose);
    await settled();
    if (endedMs !== null) break;
    expectations.push({ timeMs: pose.timeMs, expected: expectedIn(app) });
  }
  const wasOver = endedMs;
  camera.close();
  await settled();
  await visit;
  await time.moveTo(time.nowMs() + LAST_WORDS_MS);
  return { heard: ears.heard(), expectations, endedMs: wasOver };
}

/** So long a visit may take to begin, in real time: it fetches code when it is first needed, here from the disk. */
const BEGINS_WITHIN_MS = 20_000;

/** The visit runs; or it has had its time, and does not begin. */
async function begun(app: App): Promise<void> {
  const untilMs = performance.now() + BEGINS_WITHIN_MS;
  do await settled();
  while (!app.state.run && performance.now() < untilMs);
}

function beginning({ exercise, rangeCheck, test }: Asked): Intent {
  if (test) return { kind: 'begin-test', testId: test.test.id };
  return { kind: rangeCheck ? 'check-range' : 'begin', exerciseId: exercise.id };
}

function expectedIn({ state: { run } }: App): string | null {
  const toDo = run && toDoIn(run);
  return run && toDo && toDoSentence(run.exercise, toDo, run.purpose.begin());
}

/** Notes what is heard, and when. */
class Ears {
  readonly parts: SpeakerParts;
  readonly voice: Voice;
  private readonly all: { kind: Heard['kind']; what: string; fromMs: number; toMs: number; shown: string | null }[] =
    [];
  private saying: (typeof this.all)[number] | null = null;
  private callOff = (): void => undefined;
  private shown = (): string | null => null;

  constructor(time: VirtualTime) {
    const stop = (): void => {
      this.callOff();
      if (this.saying) this.saying.toMs = time.nowMs();
      this.saying = null;
    };
    this.parts = {
      after: time.after,
      tones: {
        delayMs: () => 0,
        play: (name) => this.note('sound', name, time.nowMs(), time.nowMs()),
      },
    };
    this.voice = {
      isThere: true,
      onChange: () => undefined,
      choices: () => [],
      choose: () => undefined,
      stop,
      say: (sentence, { wordsPerMinute, onEnd }) => {
        stop();
        const ms = speakingMs(sentence, wordsPerMinute);
        const noted = this.note('said', sentence, time.nowMs(), time.nowMs() + ms);
        this.saying = noted;
        queueMicrotask(() => (noted.shown = this.shown()));
        this.callOff = time.after(ms, () => {
          this.saying = null;
          onEnd();
        });
      },
    };
  }

  /** Notes what the app shows of what is being said. */
  watch(app: App): void {
    this.shown = () => app.state.saying;
  }

  heard(): readonly Heard[] {
    return this.all;
  }

  private note(kind: Heard['kind'], what: string, fromMs: number, toMs: number): (typeof this.all)[number] {
    const noted = { kind, what, fromMs, toMs, shown: null };
    this.all.push(noted);
    return noted;
  }
}

/** A camera in front of which somebody moves as recorded, and a model that sees it without an error. */
class PosedCamera {
  private now: Pose | null = null;
  private isClosed = false;
  private wake: () => void = () => undefined;

  show(pose: Pose): void {
    this.now = pose;
    this.wake();
  }

  close(): void {
    this.isClosed = true;
    this.wake();
  }

  source(): FrameSource {
    const next = (): Promise<void> => new Promise((resolve) => (this.wake = resolve));
    const frames = this.frames.bind(this, next);
    return {
      info: { kind: 'camera', label: '' },
      live: true,
      mirrorOnScreen: true,
      preview: null,
      frames,
      close: () => undefined,
    };
  }

  model(): PoseModel {
    return {
      info: () => ENGINE,
      estimate: ({ timeMs }) => {
        const { now } = this;
        if (now?.timeMs !== timeMs) throw new Error(`expected the pose of ${timeMs} ms, got ${now?.timeMs}`);
        return Promise.resolve(now);
      },
      reset: () => undefined,
      adapt: () => undefined,
      onChange: () => () => undefined,
      close: () => undefined,
    };
  }

  private async *frames(next: () => Promise<void>, signal: AbortSignal): AsyncGenerator<Frame> {
    signal.addEventListener('abort', () => this.wake());
    for (;;) {
      await next();
      if (signal.aborted || this.isClosed) return;
      if (this.now) yield frameOf(this.now);
    }
  }
}

const frameOf = ({ timeMs, widthPx, heightPx }: Pose): Frame => ({
  timeMs,
  widthPx,
  heightPx,
  get image(): never {
    throw new Error('a rehearsal has poses, no pictures');
  },
  close: () => undefined,
});

function portsOf(time: VirtualTime, ears: Ears, camera: PosedCamera): AppPorts {
  const noFile = { open: () => Promise.resolve(fail({ kind: 'file-unreadable', file: '', detail: '' } as const)) };
  let ids = 0;
  return {
    clock: time,
    speaker: createSpeaker(ears.voice, ears.parts),
    store: createMemorySessionStore(),
    storeNews: { onChange: () => () => undefined },
    cameras: {
      isAsking: () => false,
      list: () => Promise.resolve([]),
      open: () => Promise.resolve(succeed(camera.source())),
      ofStream: () => Promise.resolve(null),
      onChange: () => () => undefined,
    },
    videoFiles: noFile,
    traceFiles: noFile,
    models: { engines: ['auto'], load: () => Promise.resolve(succeed(camera.model())) },
    settings: { read: () => DEFAULT_SETTINGS, change: () => undefined, onChange: () => () => undefined },
    ownRanges: {
      unreadable: 0,
      read: () => [],
      change: () => Promise.resolve(succeed(undefined)),
      onChange: () => () => undefined,
    },
    plans: {
      isUnreadable: false,
      read: () => null,
      change: () => Promise.resolve(succeed(undefined)),
      onChange: () => () => undefined,
    },
    planFiles: {
      read: () => Promise.resolve({ ok: false, trouble: { kind: 'no-plan' } }),
      write: () => Promise.resolve(''),
      pack: () => Promise.resolve(''),
      unpack: () => Promise.resolve({ ok: false, trouble: { kind: 'no-plan' } }),
      check: () => Promise.resolve(null),
    },
    planLibrary: {
      read: () => ({ plans: [], draft: null }),
      unreadable: 0,
      change: () => Promise.resolve(succeed(undefined)),
      erase: () => Promise.resolve(succeed(undefined)),
      onChange: () => () => undefined,
    },
    authorBench: {
      make: () => Promise.resolve({ ok: false, mistake: { kind: 'no-repetition' } }),
      check: () => Promise.resolve({ ok: false, odd: '' }),
      forget: () => Promise.resolve(),
    },
    ownExercises: {
      isEmpty: () => true,
      read: () => Promise.resolve({ exercises: [], unreadable: 0 }),
      change: () => Promise.resolve(succeed(undefined)),
      erase: () => Promise.resolve(succeed(undefined)),
      onChange: () => () => undefined,
      readFile: () => Promise.resolve({ ok: false, trouble: { kind: 'no-exercise' } }),
      fileOf: () => '',
    },
    downloads: { save: () => Promise.resolve(), saveFile: () => Promise.resolve() },
    days: createMemoryDayStore(),
    backups: {
      count: () => Promise.resolve(succeed({ sessions: 0, mornings: 0, checkIns: 0, scales: 0 })),
      make: () => Promise.resolve(succeed(null)),
      open: () => Promise.resolve(null),
    },
    patients: noPatients,
    reviewer: { read: () => Promise.resolve(NO_REVIEWER), change: () => Promise.resolve(succeed(undefined)) },
    traceJudge: {
      keep: () => Promise.resolve(),
      read: () => Promise.resolve(null),
      judge: () => Promise.resolve(null),
      forget: () => Promise.resolve(),
    },
    sessionFiles: {
      write: () => Promise.resolve(null),
      read: () => Promise.resolve({ ok: false, mistake: { kind: 'empty' } }),
      newKey: () => Promise.resolve({ identity: '', recipient: '' }),
    },
    clinicServer: {
      useKey: () => Promise.resolve(),
      send: () => Promise.resolve({ kind: 'not-taken', trouble: 'offline', retryAfterMs: null }),
    },
    outbox: noOutbox,
    // Nobody watches a rehearsal.
    live: { fetch: () => Promise.reject(new Error('no live session in a rehearsal')) },
    liveTab: {
      invited: null,
      onInvited: () => () => undefined,
      read: () => Promise.resolve({ invited: null, meetings: [] }),
      keep: () => undefined,
      forgetInvite: () => undefined,
    },
    eyeTab: { isSecure: true, read: () => null, onInvited: () => () => undefined, keep: () => undefined },
    battery: { watch: () => () => undefined },
    keeping: { read: () => NOTHING_NOTED, change: () => undefined, onChange: () => () => undefined },
    disk: {
      use: () => Promise.resolve(null),
      isPromised: () => Promise.resolve(null),
      ask: () => Promise.resolve(false),
    },
    otherTabs: { tell: () => undefined, onNews: () => () => undefined },
    visibility: { hidden: false, onChange: () => () => undefined },
    wakeLock: { hold: () => Promise.resolve(() => undefined) },
    clipboard: { write: () => Promise.resolve(false) },
    updates: {
      begin: () => Promise.resolve(),
      onReady: () => () => undefined,
      takeOver: () => Promise.resolve(),
      reload: () => undefined,
    },
    newId: () => `${(ids += 1)}`,
  };
}

const nobody = () => Promise.resolve(fail({ kind: 'store-erased' } as const));
/** Nobody's sessions are looked at while somebody exercises. */
const noPatients: AppPorts['patients'] = {
  list: () => Promise.resolve(succeed([])),
  heads: nobody,
  session: nobody,
  trace: nobody,
  dayRecords: nobody,
  corrections: () => Promise.resolve(succeed([])),
  putCorrection: nobody,
  deleteCorrection: nobody,
  previewImport: nobody,
  importFile: nobody,
  undoImport: nobody,
  forget: nobody,
  forgetAll: nobody,
  gather: nobody,
};

const done = () => Promise.resolve(succeed(undefined));
/** Nothing is sent while somebody exercises. */
const noOutbox: AppPorts['outbox'] = {
  list: () => Promise.resolve(succeed([])),
  lastAddress: () => Promise.resolve(succeed(null)),
  add: done,
  nextPart: () => Promise.resolve(succeed(null)),
  change: done,
  remove: done,
  clear: done,
  inTurn: (work) => work(),
};

/** What is heard, a line each, with its time: "0:07.4 Left, one". Sounds stand in brackets. */
export const speechLog = (heard: readonly Heard[]): readonly string[] =>
  heard.map(({ kind, what, fromMs }) => `${clock(fromMs)} ${kind === 'said' ? what : `(${what})`}`);

function clock(ms: number): string {
  const tenths = Math.round(ms / 100);
  const seconds = (tenths % 600) / 10;
  return `${Math.floor(tenths / 600)}:${seconds.toFixed(1).padStart(4, '0')}`;
}
