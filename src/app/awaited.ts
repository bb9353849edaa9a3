import { FailureError, type AnyFailure } from '../core/record/failures.ts';
import type { Clock } from '../ports/device.ts';

/** Everything outside of the app that it waits for: people, devices, the network, the disk. */
export type Awaited =
  | 'permission'
  | 'camera'
  | 'recording'
  | 'first-picture'
  | 'next-picture'
  | 'model'
  | 'answer'
  | 'code'
  | 'database'
  | 'reading'
  | 'voice'
  | 'wake-lock'
  | 'closing'
  | 'update'
  | 'clinic-server'
  | 'meeting'
  | 'own-media'
  | 'phone';

interface Patience {
  /** After this long the wait is late. The app goes on waiting, and goes on by itself when the thing comes. */
  readonly limitMs: number;
  /** What the person is told then; null where nothing that they need is missing. */
  readonly says: AnyFailure | null;
  /** After this long it is tried anew by itself; absent where trying again would help nobody, or ask the person twice. */
  readonly againMs?: number;
  /** The visit waits and has not begun, its set is paused, every page can be used, or the set goes on. */
  readonly meanwhile: 'waiting' | 'paused' | 'page' | 'set';
}

/**
 * All that is awaited: how long, what is said then, and what goes on meanwhile. Whoever waits for something outside takes its row,
 * and `test/app/awaited.test.ts` makes each of them never answer. The limits are choices, unverified.
 */
export const AWAITED = {
  /** The person's answer to the browser's question. */
  permission: {
    limitMs: 5000,
    says: { kind: 'camera-asked' },
    meanwhile: 'waiting',
  },
  /** A camera that may be used, until it is open. */
  camera: { limitMs: 5000, says: { kind: 'camera-late' }, meanwhile: 'waiting' },
  /** A chosen file, until it can be read: it may lie on a slow disk, and the code that reads it comes over the network. */
  recording: { limitMs: 8000, says: { kind: 'file-late' }, meanwhile: 'waiting' },
  'first-picture': {
    limitMs: 5000,
    says: { kind: 'camera-still' },
    againMs: 2000,
    meanwhile: 'waiting',
  },
  'next-picture': { limitMs: 2000, says: { kind: 'camera-still' }, againMs: 2000, meanwhile: 'paused' },
  /** The model while it loads; a connection that goes on giving bytes may take its time. */
  model: { limitMs: 20_000, says: { kind: 'model-late' }, meanwhile: 'waiting' },
  /** What the model sees in one picture; an engine that breaks down is replaced in this time or a little more. */
  answer: { limitMs: 8000, says: { kind: 'model-late' }, meanwhile: 'paused' },
  /** The code of a page, of a visit, or of a language. */
  code: { limitMs: 4000, says: { kind: 'code-late' }, meanwhile: 'page' },
  /** The database, opening or writing. What belongs to a set is kept in memory, and written when it opens. */
  database: {
    limitMs: 3000,
    says: { kind: 'store-late' },
    againMs: 10_000,
    meanwhile: 'page',
  },
  /** What is read of the database: a list of thousands takes a moment. */
  reading: { limitMs: 10_000, says: { kind: 'store-late' }, meanwhile: 'page' },
  /** The end of a sentence, beyond twice the time that it takes: sounds and captions take the voice's place. */
  voice: { limitMs: 4000, says: null, meanwhile: 'set' },
  /** Nobody waits for it: the screen may go dark. */
  'wake-lock': { limitMs: 0, says: null, meanwhile: 'set' },
  /** Devices that are closed at the end of a visit; nothing is needed of them any more. */
  closing: { limitMs: 1000, says: null, meanwhile: 'page' },
  /** A new version of the app that was told to take the place of this one. */
  update: { limitMs: 4000, says: { kind: 'code-late' }, meanwhile: 'page' },
  /**
   * A clinic's server, until it has answered to one part of a record: it stores that first. What is said stands beside the record that waits,
   * which is sent again by itself, after pauses of its own (`care/exchange/sending.ts`).
   */
  'clinic-server': { limitMs: 60_000, says: null, meanwhile: 'page' },
  /** Two browsers that have found each other, until they are connected. What is said stands beside the meeting. */
  meeting: { limitMs: 10_000, says: null, meanwhile: 'page' },
  /** A microphone, or whoever watches' camera, in a live session: nobody waits for it. That the browser asks stands beside the choice. */
  'own-media': { limitMs: 0, says: null, meanwhile: 'set' },
  /** A phone that is the eye, from one word of it to the next: it says twice a second that it is there. */
  phone: { limitMs: 3000, says: { kind: 'phone-gone' }, againMs: 2000, meanwhile: 'paused' },
} as const satisfies Readonly<Record<Awaited, Patience>>;

/** For a page whose code is late: it says so in its place. */
export const codeIsLate = (): FailureError => new FailureError(AWAITED.code.says);

/** Whether a failure only says that something has not come yet. */
export const isAwaited = ({ kind }: AnyFailure): boolean =>
  Object.values(AWAITED).some(({ says }) => says?.kind === kind);

/** A wait goes by in steps of this, so that time in which the page itself stood still (a laptop that slept) is no wait. */
const STEP_MS = 250;

export interface WaitContext {
  readonly clock: Pick<Clock, 'after'>;
  /** Called once when the wait is late, and again where it is late again after `heard`. */
  readonly onLate: () => void;
  /** While this is true nothing can come, and no time passes. */
  readonly isAsleep?: () => boolean;
}

/** One wait for something outside. It ends nothing: it tells that the thing is late. */
export class Wait {
  private readonly context: WaitContext;
  private what: Awaited;
  private waitedMs = 0;
  private late = false;
  private isOver = false;
  private callOff: () => void = () => undefined;

  constructor(what: Awaited, context: WaitContext) {
    this.what = what;
    this.context = context;
    this.goOn();
  }

  get isLate(): boolean {
    return this.late;
  }

  /** The thing has come, or moves. From now on the next one is awaited, which may have another row in the table. */
  heard(next = this.what): void {
    this.what = next;
    this.waitedMs = 0;
    this.late = false;
  }

  /** Nothing is awaited any more. */
  over(): void {
    this.isOver = true;
    this.callOff();
  }

  private goOn(): void {
    if (!this.isOver) this.callOff = this.context.clock.after(STEP_MS, () => this.step());
  }

  private step(): void {
    if (!this.context.isAsleep?.()) this.waitedMs += STEP_MS;
    if (!this.late && this.waitedMs >= AWAITED[this.what].limitMs) {
      this.late = true;
      this.context.onLate();
    }
    this.goOn();
  }
}

/** Settles as `work` does, however long that takes; `onLate` is called where it is late. */
export async function awaiting<T>(what: Awaited, work: Promise<T>, context: WaitContext): Promise<T> {
  const wait = new Wait(what, context);
  try {
    return await work;
  } finally {
    wait.over();
  }
}

/** Settles as `work` does; null where it is late. `work` itself is not stopped. */
export async function unlessLate<T>(what: Awaited, work: Promise<T>, clock: Pick<Clock, 'after'>): Promise<T | null> {
  let callOff = (): void => undefined;
  const late = new Promise<null>((resolve) => {
    callOff = clock.after(AWAITED[what].limitMs, () => resolve(null));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    callOff();
  }
}

/** Settles as `work` does; null as soon as the signal is aborted. `work` itself is not stopped. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  if (signal.aborted) return null;
  let stop = (): void => undefined;
  const aborted = new Promise<null>((resolve) => {
    stop = () => resolve(null);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
