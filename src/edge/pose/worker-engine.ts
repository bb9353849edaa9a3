import type { LiteRt } from '@litertjs/core';
import manifest from '../../../models/manifest.json';
import type { EngineInfo } from '../../core/report/session.ts';
import type { LoadProgress } from '../../ports/seeing.ts';
import { LitertNetwork } from './litert-network.ts';
import { chooseCpuBuild, startLitert, type LitertBuild } from './litert-runtime.ts';
import { fetchModelFile, type ModelFile } from './model-files.ts';
import { OUTPUT } from './landmark-reading.ts';
import { PosePipeline } from './pose-pipeline.ts';
import { threadCandidates } from './thread-count.ts';
import type { NetworkTimes, StartRequest } from './worker-messages.ts';

const ACCELERATORS: Readonly<Record<LitertBuild, EngineInfo['accelerator']>> = {
  threads: 'wasm-threads',
  single: 'wasm',
  compat: 'wasm',
  webgpu: 'webgpu',
};
const TRIAL_RUNS = 3;

/** LiteRT with its two networks, compiled and run once, and the pipeline around them. */
export interface WorkerEngine {
  readonly accelerator: EngineInfo['accelerator'];
  /** The addresses of the files that it needs to start again, whether the page is isolated then or not. */
  readonly files: readonly string[];
  readonly pipeline: PosePipeline;
  measure(runs: number): Promise<NetworkTimes>;
}

/** Loads everything, reports progress, and runs a first inference. Throws `FailureError`, or what LiteRT throws. */
export async function startWorkerEngine(
  request: StartRequest,
  onProgress: (progress: LoadProgress) => void,
): Promise<WorkerEngine> {
  const build = request.build === 'cpu' ? await chooseCpuBuild() : request.build;
  const threads = build === 'threads' ? threadCandidates(navigator.hardwareConcurrency) : [1];
  const engineBytes = manifest.litert.builds[build].wasmBytes;
  const liteRt = await startLitert(request.engineUrl, build, Math.max(...threads), (loadedBytes) =>
    onProgress({ step: 'engine', loadedBytes, totalBytes: engineBytes }),
  );
  const [detectorBytes, landmarkBytes] = await fetchNetworks(request, onProgress);
  onProgress({ step: 'warm-up', loadedBytes: 0, totalBytes: 0 });
  const landmarker = await compileFastest(liteRt, landmarkBytes, build, threads);
  // The detector runs once per person, and WebGPU does not support all of its graph: it stays on the CPU.
  const detector = await LitertNetwork.compile(liteRt, detectorBytes, onCpu(landmarker.threads));
  await timeRuns(detector, 1);
  return {
    accelerator: ACCELERATORS[build],
    files: filesOf(request, build),
    pipeline: new PosePipeline(detector, landmarker.network),
    measure: (runs) => measure(liteRt, detector, landmarker.network, runs),
  };
}

/** A page that is not isolated on its first visit is from then on, by the service worker: it then runs the build with threads. */
function filesOf({ engineUrl, modelsUrl, model }: StartRequest, build: LitertBuild): readonly string[] {
  const builds: readonly LitertBuild[] = build === 'single' ? [build, 'threads'] : [build];
  const ofEngine = builds.flatMap((name) =>
    ['.wasm', '.mjs', '.js'].map((ending) => engineUrl + manifest.litert.builds[name].stem + ending),
  );
  const { models } = manifest;
  return [...ofEngine, ...[models.detector, models[model]].map(({ file }) => modelsUrl + file)];
}

/** Fetches the detector and the landmark network, with one progress for both. */
async function fetchNetworks(
  { modelsUrl, model }: StartRequest,
  onProgress: (progress: LoadProgress) => void,
): Promise<readonly [Uint8Array, Uint8Array]> {
  const fileOf = ({ file, bytes, sha256 }: Omit<ModelFile, 'url'>): ModelFile => ({
    url: modelsUrl + file,
    file,
    bytes,
    sha256,
  });
  const detector = fileOf(manifest.models.detector);
  const landmarks = fileOf(manifest.models[model]);
  const totalBytes = detector.bytes + landmarks.bytes;
  const tell = (loadedBytes: number): void => onProgress({ step: 'model', loadedBytes, totalBytes });
  const detectorBytes = await fetchModelFile(detector, tell);
  return [detectorBytes, await fetchModelFile(landmarks, (bytes) => tell(detector.bytes + bytes))];
}

const onCpu = (numThreads: number) => ({ accelerator: 'wasm', cpuOptions: { numThreads } }) as const;
const onGpu = { accelerator: 'webgpu', gpuOptions: { precision: 'fp32' } } as const;

/** Compiles with each number of threads, runs each a few times, and keeps the fastest. */
async function compileFastest(
  liteRt: LiteRt,
  bytes: Uint8Array,
  build: LitertBuild,
  candidates: readonly number[],
): Promise<{ readonly network: LitertNetwork; readonly threads: number }> {
  let best: { readonly network: LitertNetwork; readonly threads: number; readonly ms: number } | null = null;
  for (const threads of candidates) {
    const network = await LitertNetwork.compile(liteRt, bytes, build === 'webgpu' ? onGpu : onCpu(threads));
    const [, ...warmMs] = await timeRuns(network, 1 + (candidates.length > 1 ? TRIAL_RUNS : 0));
    const ms = Math.min(...warmMs);
    if (best !== null && best.ms <= ms) {
      network.close();
      continue;
    }
    best?.network.close();
    best = { network, threads, ms };
  }
  if (best === null) throw new Error('expected a number of threads to try');
  return best;
}

/**
 * Fills the input with a fixed pattern, the same on every machine, so that the outputs of two builds can be compared: a
 * fast build that computes nonsense is worthless.
 */
function fillPattern(input: Float32Array): void {
  for (let i = 0; i < input.length; i += 1) input[i] = 0.5 + 0.5 * Math.sin(i / 1000);
}

async function timeRuns(network: LitertNetwork, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    await network.run(fillPattern, () => undefined);
    times.push(network.runMs);
  }
  return times;
}

async function measure(
  liteRt: LiteRt,
  detector: LitertNetwork,
  landmarker: LitertNetwork,
  runs: number,
): Promise<NetworkTimes> {
  const landmarkMs = await timeRuns(landmarker, runs);
  const detectorMs = await timeRuns(detector, runs);
  const landmarks = await landmarker.run(fillPattern, (outputs) =>
    Float32Array.from(outputs.get(OUTPUT.landmarks) ?? []),
  );
  return { landmarkMs, detectorMs, landmarks, memoryBytes: liteRt.liteRtWasm.HEAPU8.length };
}
