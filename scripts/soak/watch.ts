/** What the watch in the page has noted since it was last asked; times on the page's own clock (`performance.now`). */
export interface Noted {
  /** Each picture that the app took from the camera: when, and which of the film it is; -1: it was black. */
  readonly pictures: readonly (readonly [timeMs: number, picture: number])[];
  /** Each picture that was judged and drawn: when, and how long that took from the question to the model to the end of the drawing. */
  readonly drawn: readonly (readonly [timeMs: number, tookMs: number])[];
  /**
   * When the clock of each set began, since its events count from there: what was written soonest after it happened tells it, to a tenth
   * of a second.
   */
  readonly zeros: readonly (readonly [setId: string, zeroMs: number])[];
  /** How many sentences the voice was given. */
  readonly said: number;
}

/** The hand in the page: notes what passes, and breaks what the browser gives. */
export interface Watch {
  isBlack: boolean;
  /** What is wrong with the speech engine. */
  voice: 'well' | 'mute' | 'throwing';
  /** Every connection to the database is lost, as where a site's data is pushed out. */
  loseDatabase(): void;
  /** While it is away, a database that is asked to open does not answer; afterwards it does. */
  databaseIsAway(isNow: boolean): void;
  take(): Noted;
}

declare global {
  var soakWatch: Watch;
}

interface WatchOptions {
  /** The prints of the film's pictures (`film.ts`). */
  readonly prints: string;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Runs in the page, before the app. Stands between the app and what the browser gives: camera, worker, voice, database.
 * (It is sent as text, so that it may use nothing from outside of itself.)
 */
export function startWatch({ prints: packed, columns, rows }: WatchOptions): void {
  const size = columns * rows;
  const prints = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const count = prints.length / size;
  let pictures: [number, number][] = [];
  let drawn: [number, number][] = [];
  let said = 0;
  const zeros = new Map<string, number>();
  let last = -1;
  const connections = new Set<IDBDatabase>();

  /** The brightness of some points of a picture: its first plane, in every form that cameras give. */
  let plane = new Uint8Array(0);
  const printOf = async (image: VideoFrame): Promise<Uint8Array> => {
    if (plane.length < image.allocationSize()) plane = new Uint8Array(image.allocationSize());
    const [{ offset, stride } = { offset: 0, stride: 0 }] = await image.copyTo(plane);
    const { width, height } = image.visibleRect ?? { width: 0, height: 0 };
    return Uint8Array.from({ length: size }, (_, point) => {
      const x = Math.floor((((point % columns) + 0.5) * width) / columns);
      const y = Math.floor(((Math.floor(point / columns) + 0.5) * height) / rows);
      return plane[offset + y * stride + x] ?? 0;
    });
  };
  const differenceTo = (print: Uint8Array, picture: number): number => {
    let sum = 0;
    for (let point = 0; point < size; point += 1)
      sum += Math.abs((print[point] ?? 0) - (prints[picture * size + point] ?? 0));
    return sum;
  };
  const nearestOf = (print: Uint8Array, candidates: readonly number[]): { picture: number; by: number } =>
    candidates
      .map((picture) => ({ picture, by: differenceTo(print, picture) }))
      .reduce((best, each) => (each.by < best.by ? each : best));
  const all = Array.from({ length: count }, (_, index) => index);
  /** Pictures of a still body are like each other: the next ones of the film are tried first. */
  const pictureOf = (print: Uint8Array): number => {
    const next = last < 0 ? all : Array.from({ length: 12 }, (_, ahead) => (last + ahead) % count);
    const near = nearestOf(print, next);
    last = near.by > size ? nearestOf(print, all).picture : near.picture;
    return last;
  };

  const seen = async (image: VideoFrame): Promise<VideoFrame> => {
    const timeMs = performance.now();
    if (!watch.isBlack) {
      pictures.push([timeMs, pictureOf(await printOf(image))]);
      return image;
    }
    pictures.push([timeMs, -1]);
    const dark = new OffscreenCanvas(image.displayWidth, image.displayHeight);
    dark.getContext('2d')?.fillRect(0, 0, dark.width, dark.height);
    const black = new VideoFrame(dark, { timestamp: image.timestamp });
    image.close();
    return black;
  };

  const rim = globalThis as unknown as Record<string, unknown>;
  type Processor = new (init: unknown) => { readonly readable: ReadableStream<VideoFrame> };
  const Real = rim['MediaStreamTrackProcessor'] as Processor;
  rim['MediaStreamTrackProcessor'] = class {
    readonly readable: { getReader(): unknown };
    constructor(init: unknown) {
      const real = new Real(init);
      last = -1;
      this.readable = {
        getReader: () => {
          const reader = real.readable.getReader();
          return {
            read: async () => {
              const { value } = await reader.read();
              return value ? { done: false, value: await seen(value) } : { done: true };
            },
            cancel: () => reader.cancel(),
          };
        },
      };
    }
  };

  // One picture at a time is with the model.
  const { postMessage } = Worker.prototype;
  const listened = new WeakSet<Worker>();
  let askedMs: number | null = null;
  const answered = (): void => {
    const fromMs = askedMs;
    askedMs = null;
    if (fromMs === null || document.hidden) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        drawn.push([performance.now(), performance.now() - fromMs]);
        port1.close();
      };
      port2.postMessage(null);
    });
  };
  Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
    const [{ kind }] = message as [{ kind?: string }];
    if (kind === 'estimate') {
      if (!listened.has(this)) this.addEventListener('message', answered);
      listened.add(this);
      askedMs = performance.now();
    }
    (postMessage as (...all: unknown[]) => void).apply(this, message);
  };

  // A voice of this device, as no browser without a person has one.
  class Utterance extends EventTarget {
    voice: unknown = null;
    lang = '';
    rate = 1;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  let speaking: ReturnType<typeof setTimeout> | undefined;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => {
      if (watch.voice === 'throwing') throw new Error('the speech engine is broken');
      return [{ lang: 'en-US', localService: true, name: 'Soak', default: true, voiceURI: 'soak' }];
    },
    speak: (utterance: Utterance) => {
      said += 1;
      if (watch.voice === 'throwing') throw new Error('the speech engine is broken');
      if (watch.voice === 'mute') return;
      utterance.dispatchEvent(new Event('start'));
      clearTimeout(speaking);
      speaking = setTimeout(() => utterance.dispatchEvent(new Event('end')), 60 * utterance.text.length);
    },
    cancel: () => clearTimeout(speaking),
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
  rim['SpeechSynthesisUtterance'] = Utterance;

  const { open } = IDBFactory.prototype;
  let isAway = false;
  let held: (() => void)[] = [];
  IDBFactory.prototype.open = function (this: IDBFactory, ...asked: Parameters<typeof open>) {
    const request = open.apply(this, asked);
    request.addEventListener('success', () => {
      const connection = request.result;
      connections.add(connection);
      connection.addEventListener('close', () => connections.delete(connection));
    });
    // While the database is away the answer is held.
    const { addEventListener } = request;
    request.addEventListener = (...listener: Parameters<typeof addEventListener>) => {
      const [type, then, options] = listener;
      const tell = (event: Event): void =>
        typeof then === 'function' ? then.call(request, event) : then.handleEvent(event);
      const orLater = (event: Event): void => {
        if (isAway && type !== 'upgradeneeded') held.push(() => tell(event));
        else tell(event);
      };
      addEventListener.call(request, type, orLater, options);
    };
    return request;
  };

  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...[value, key]: Parameters<typeof add>) {
    const { setId, events } = value as {
      readonly setId: string;
      readonly events: readonly { readonly timeMs: number }[];
    };
    if (this.name === 'events')
      for (const { timeMs } of events)
        zeros.set(setId, Math.min(zeros.get(setId) ?? Infinity, performance.now() - timeMs));
    return key === undefined ? add.call(this, value) : add.call(this, value, key);
  };

  const watch: Watch = {
    isBlack: false,
    voice: 'well',
    databaseIsAway: (isNow) => {
      isAway = isNow;
      if (isAway) return;
      for (const tell of held) tell();
      held = [];
    },
    loseDatabase: () => {
      for (const connection of connections) {
        connection.close();
        connection.dispatchEvent(new Event('close'));
      }
      connections.clear();
    },
    take: () => {
      const noted = { pictures, drawn, zeros: [...zeros], said };
      [pictures, drawn, said] = [[], [], 0];
      return noted;
    },
  };
  globalThis.soakWatch = watch;
}
