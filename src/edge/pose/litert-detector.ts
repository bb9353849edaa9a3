import type {
  Keypoint,
  Pose as DetectedPose,
  PoseDetector,
  PoseDetectorInput,
} from '@tensorflow-models/pose-detection';
import { fail, succeed, type ModelFailure, type Result } from '../../core/record/failures.ts';
import { LANDMARKS } from '../../core/body/landmarks.ts';
import type { EngineInfo } from '../../core/report/session.ts';
import type { LoadProgress, ModelSize } from '../../ports/seeing.ts';
import { keepFiles } from './keep-files.ts';
import type { PoseFolders } from './pose-folders.ts';
import { sizeOf, type EngineReading, type FrameImage, type PoseEngine } from './pose-engine.ts';
import { poseOf, READING, regionOf } from './reading.ts';
import type { Region } from './region.ts';
import type { FromWorker, NetworkTimes, StartRequest, ToWorker } from './worker-messages.ts';

export interface LitertOptions {
  readonly folders: Pick<PoseFolders, 'engineUrl' | 'modelsUrl'>;
  readonly model: ModelSize;
  /** The build of LiteRT; absent: the best build for the CPU that this page can run. */
  readonly build?: StartRequest['build'];
}

// A worker that sends nothing for this long while it starts is given up, and another one is started in its place, which may take longer: in
// Firefox, beside a machine's other work, one was silent that starts in two seconds otherwise. That it takes long is said meanwhile
// (`AWAITED.model`). Choices.
const START_SILENCES_MS = [15_000, 45_000] as const;
// The slowest frame seen took 0.3 s (heavy, one thread); a worker that takes this long hangs.
const FRAME_LIMIT_MS = 5_000;

type Answer = Exclude<FromWorker, { readonly kind: 'progress' | 'started' | 'start-failed' }>;
type AnswerOf<K extends Answer['kind']> = Extract<Answer, { readonly kind: K }>;

/**
 * BlazePose on LiteRT in a worker of its own, as a `PoseDetector` of pose-detection (`estimatePoses`, `reset`,
 * `dispose`) and as this app's `PoseEngine`. No smoothing: the landmarks are the network's own.
 */
export class LitertDetector implements PoseDetector, PoseEngine {
  readonly info: EngineInfo;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  #lastId = 0;
  #region: Region | null = null;

  private constructor(worker: Worker, info: EngineInfo) {
    this.#worker = worker;
    this.info = info;
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#settle(data);
    worker.onerror = (event) => {
      // What is dealt with here is no error of the page that nobody caught.
      event.preventDefault();
      this.#abandon(new Error(`the pose worker failed: ${event.message}`));
    };
  }

  /** Starts a worker and loads the model; resolves after the first inference. Rejects only with the signal's reason. */
  static async start(
    options: LitertOptions,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<LitertDetector, ModelFailure>> {
    for (const silenceMs of START_SILENCES_MS) {
      signal.throwIfAborted();
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      const started = await startWorker(worker, options, { onProgress, signal, silenceMs });
      const isRunning = started !== 'silent' && started.ok;
      if (!isRunning || signal.aborted) worker.terminate();
      signal.throwIfAborted();
      if (started === 'silent') continue;
      if (!started.ok) return started;
      return succeed(new LitertDetector(worker, { name: 'litert', model: options.model, accelerator: started.value }));
    }
    return fail({ kind: 'engine-failed', detail: 'the pose worker does not start' });
  }

  get region(): Region | null {
    return this.#region;
  }

  /** Reads one frame and closes it; the layout of the result is READING. Rejects when the worker fails or hangs. */
  async readRaw(image: FrameImage, timeMs: number): Promise<Float32Array> {
    const { reading } = await this.#ask('estimated', (id) => ({ kind: 'estimate', id, image, timeMs }), {
      limitMs: FRAME_LIMIT_MS,
      transfer: [image],
    });
    this.#region = regionOf(reading);
    return reading;
  }

  async read(image: FrameImage, timeMs: number): Promise<EngineReading> {
    const size = sizeOf(image);
    const reading = await this.readRaw(image, timeMs);
    return { pose: poseOf(reading, timeMs, size), inferenceMs: reading[READING.pipelineMs] ?? 0 };
  }

  /** Times the two networks alone, `runs` times each. */
  async measure(runs: number): Promise<NetworkTimes> {
    const limitMs = FRAME_LIMIT_MS * (runs + 1);
    return (await this.#ask('measured', (id) => ({ kind: 'measure', id, runs }), { limitMs, transfer: [] })).times;
  }

  follow(region: Region | null): void {
    this.#region = region;
    this.#post({ kind: 'follow', region }, []);
  }

  close(): void {
    this.#worker.terminate();
    this.#abandon(new Error('the pose engine was closed'));
  }

  /**
   * As in pose-detection, for one person; `config` is ignored (one pose, no flip). Takes pictures of every kind but
   * tensors, and leaves them open.
   */
  async estimatePoses(
    image: PoseDetectorInput | VideoFrame,
    _config?: unknown,
    timestamp = performance.now(),
  ): Promise<DetectedPose[]> {
    const copy = await createImageBitmap(image as Exclude<typeof image, { readonly rank: unknown }>);
    const { pose } = await this.read(copy, timestamp);
    const { points, world } = pose;
    if (points === null) return [];
    const keypoints = LANDMARKS.map((name): Keypoint => {
      const { xPx, yPx, zPx, score } = points[name];
      return { x: xPx, y: yPx, z: zPx, score, name: snakeCase(name) };
    });
    if (world === null) return [{ keypoints }];
    const keypoints3D = LANDMARKS.map((name): Keypoint => {
      const { xM, yM, zM } = world[name];
      return { x: xM, y: yM, z: zM, score: points[name].score, name: snakeCase(name) };
    });
    return [{ keypoints, keypoints3D }];
  }

  reset(): void {
    this.follow(null);
  }

  dispose(): void {
    this.close();
  }

  #post(message: ToWorker, transfer: Transferable[]): void {
    this.#worker.postMessage(message, transfer);
  }

  async #ask<K extends Answer['kind']>(
    kind: K,
    message: (id: number) => ToWorker,
    { limitMs, transfer }: { readonly limitMs: number; readonly transfer: Transferable[] },
  ): Promise<AnswerOf<K>> {
    const id = (this.#lastId += 1);
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const answer = await new Promise<Answer>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        timer = setTimeout(() => reject(new Error('the pose worker does not answer')), limitMs);
        this.#post(message(id), transfer);
      });
      if (answer.kind === kind) return answer as AnswerOf<K>;
      throw new Error(answer.kind === 'failed' ? answer.detail : `expected ${kind}, got ${answer.kind}`);
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(id);
    }
  }

  #settle(answer: Answer): void {
    this.#waiting.get(answer.id)?.resolve(answer);
  }

  #abandon(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
  }
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Resolves when the worker has started or failed, when it has been silent for too long, or when the signal is aborted.
 */
function startWorker(
  worker: Worker,
  { folders: { engineUrl, modelsUrl }, model, build = 'cpu' }: LitertOptions,
  {
    onProgress,
    signal,
    silenceMs,
  }: {
    readonly onProgress: (progress: LoadProgress) => void;
    readonly signal: AbortSignal;
    readonly silenceMs: number;
  },
): Promise<Result<EngineInfo['accelerator'], ModelFailure> | 'silent'> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (result: Result<EngineInfo['accelerator'], ModelFailure> | 'silent'): void => {
      clearTimeout(timer);
      resolve(result);
    };
    const broken = (detail: string): void => end(fail({ kind: 'engine-failed', detail }));
    const listen = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => end('silent'), silenceMs);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      broken(`the pose worker failed: ${event.message}`);
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      listen();
      if (data.kind === 'progress') onProgress(data.progress);
      if (data.kind === 'started') {
        keepFiles(data.files);
        end(succeed(data.accelerator));
      }
      if (data.kind === 'start-failed') end(fail(data.failure));
    };
    signal.addEventListener('abort', () => broken('stopped'), { once: true });
    listen();
    worker.postMessage({ kind: 'start', engineUrl, modelsUrl, model, build } satisfies StartRequest);
  });
}
