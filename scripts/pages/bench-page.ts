/** Measures every engine in one browser, frame by frame in turn; `scripts/bench` drives this page. */
import { LitertDetector } from '../../src/edge/pose/litert-detector.ts';
import { mediapipeLoader } from '../../src/edge/pose/mediapipe-engine.ts';
import { foldersOf } from '../../src/edge/pose/pose-folders.ts';
import { READING } from '../../src/edge/pose/reading.ts';
import { createVideoFiles } from '../../src/edge/video/video-files.ts';
import type { ModelSize } from '../../src/ports/seeing.ts';

/** ms per frame, by the id of the figure. */
export type Samples = Record<string, number[]>;

export interface BenchWish {
  /** For example `litert.full`, `mediapipe.lite`, `tasks-vision.full`. */
  readonly engines: readonly string[];
  /** The name of a video that is served beside the page. */
  readonly clip: string;
  readonly frames: number;
}

declare global {
  interface Window {
    /** The `.task` bundle for tasks-vision is taken from the page's file input. */
    plumblineBench(wish: BenchWish): Promise<Samples>;
    plumblineTell(line: string): Promise<void>;
  }
}

/** Runs one frame through one engine and closes the image. Resolves to the durations, by figure. */
type Runner = (image: VideoFrame, timeMs: number) => Promise<Readonly<Record<string, number>>>;

/** These frames are not counted: caches are filled, code is compiled, the person is found. */
const WARM_UP_FRAMES = 3;
const folders = foldersOf(document.baseURI);
const forever = new AbortController().signal;

window.plumblineBench = async ({ engines, clip, frames }) => {
  const runners: Runner[] = [];
  for (const engine of engines) {
    await window.plumblineTell(`loading ${engine}`);
    runners.push(await start(engine));
  }
  const samples: Samples = {};
  let seen = 0;
  for await (const { image, timeMs } of loop(clip, WARM_UP_FRAMES + frames)) {
    for (const run of inTurn(runners, seen)) {
      const times = await run(image.clone(), timeMs);
      if (seen < WARM_UP_FRAMES) continue;
      for (const [id, ms] of Object.entries(times)) (samples[id] ??= []).push(ms);
    }
    image.close();
    seen += 1;
    if (seen % 10 === 0) await window.plumblineTell(`${seen} frames`);
  }
  return samples;
};

/** The engines in a changing order, so that none always runs after the same other engine. */
const inTurn = <T>(items: readonly T[], turn: number): readonly T[] => [
  ...items.slice(turn % items.length),
  ...items.slice(0, turn % items.length),
];

/** `count` frames of the clip with rising times; the clip is repeated where it is shorter. */
async function* loop(clip: string, count: number): AsyncGenerator<{ image: VideoFrame; timeMs: number }> {
  const file = await (await fetch(clip)).blob();
  let given = 0;
  let offsetMs = 0;
  while (given < count) {
    const opened = await createVideoFiles().open(file);
    if (!opened.ok) throw new Error(`the clip cannot be read: ${opened.failure.kind}`);
    const { info } = opened.value;
    for await (const { image, timeMs } of opened.value.frames(forever)) {
      if (given === count || !(image instanceof VideoFrame)) {
        image.close();
        break;
      }
      yield { image, timeMs: offsetMs + timeMs };
      given += 1;
    }
    opened.value.close();
    offsetMs += info.kind === 'video' ? info.durationMs : 0;
  }
}

function start(engine: string): Promise<Runner> {
  const [name, size] = engine.split('.') as [string, ModelSize];
  switch (name) {
    case 'litert':
      return startLitert(size);
    case 'mediapipe':
      return startMediapipe(size);
    case 'tasks-vision':
      return startTasksVision();
    default:
      throw new Error(`no engine ${engine}`);
  }
}

/** Measures from the frame on the page to the landmarks on the page, and the networks alone for the same frame. */
async function startLitert(size: ModelSize): Promise<Runner> {
  const started = await LitertDetector.start({ folders, model: size }, () => {}, forever);
  if (!started.ok) throw new Error(JSON.stringify(started.failure));
  return async (image, timeMs) => {
    const startMs = performance.now();
    const reading = await started.value.readRaw(image, timeMs);
    const pipelineMs = performance.now() - startMs;
    return { [`pipeline.litert.${size}`]: pipelineMs, [`networks.${size}`]: reading[READING.networksMs] ?? Number.NaN };
  };
}

async function startMediapipe(size: ModelSize): Promise<Runner> {
  const loaded = await mediapipeLoader(folders)({ size, afterFailure: false }, () => {}, forever);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return async (image, timeMs) => {
    const { inferenceMs } = await loaded.value.read(image, timeMs);
    return { [`pipeline.mediapipe.${size}`]: inferenceMs };
  };
}

async function startTasksVision(): Promise<Runner> {
  const { FilesetResolver, PoseLandmarker } = await import('@mediapipe/tasks-vision');
  const bundle = document.querySelector<HTMLInputElement>('#tasks-model')?.files?.[0];
  if (!bundle) throw new Error('expected a .task file');
  const landmarker = await PoseLandmarker.createFromOptions(
    await FilesetResolver.forVisionTasks(new URL('.', document.baseURI).href.replace(/\/$/, '')),
    {
      baseOptions: { modelAssetBuffer: new Uint8Array(await bundle.arrayBuffer()), delegate: 'CPU' },
      runningMode: 'VIDEO',
      numPoses: 1,
    },
  );
  return async (image, timeMs) => {
    const startMs = performance.now();
    landmarker.detectForVideo(image, timeMs).close();
    const pipelineMs = performance.now() - startMs;
    image.close();
    return { 'pipeline.tasks-vision.full': pipelineMs };
  };
}
