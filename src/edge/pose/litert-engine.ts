import { succeed, type ModelFailure, type Result } from '../../core/failures.ts';
import type { LoadProgress } from '../../ports.ts';
import type { LoadEngine } from './engine-loader.ts';
import { LitertDetector, type LitertOptions } from './litert-detector.ts';
import type { PoseFolders } from './pose-folders.ts';
import type { NetworkTimes } from './worker-messages.ts';

const TRIAL_RUNS = 5;
// A GPU that is only a little faster is not worth its risks (drivers, the same GPU draws the page).
const CLEARLY_FASTER = 0.8;
// Crop pixels. The networks' own noise is under one; a driver that computes nonsense is far off.
const SAME_LANDMARKS_PX = 3;
const ADAPTER_LIMIT_MS = 2000;

/** BlazePose on LiteRT: the first engine. On the CPU, or on the GPU where that proved faster when it was first loaded. */
export function litertLoader(folders: PoseFolders): LoadEngine {
  let build: 'untried' | 'cpu' | 'webgpu' = 'untried';
  return async ({ size, afterFailure }, onProgress, signal) => {
    if (afterFailure) build = 'cpu';
    const options = { folders, model: size };
    if (build === 'webgpu') return LitertDetector.start({ ...options, build }, onProgress, signal);
    const onCpu = await LitertDetector.start(options, onProgress, signal);
    if (!onCpu.ok || build === 'cpu') return onCpu;
    const chosen = await tryGpu(onCpu.value, options, onProgress, signal);
    build = chosen === onCpu.value ? 'cpu' : 'webgpu';
    return succeed(chosen);
  };
}

/** The faster of the two; the other one is closed. A GPU that cannot, is slow, or computes something else: the CPU. */
async function tryGpu(
  onCpu: LitertDetector,
  options: LitertOptions,
  onProgress: (progress: LoadProgress) => void,
  signal: AbortSignal,
): Promise<LitertDetector> {
  if (!(await hasGpu())) return onCpu;
  const onGpu: Result<LitertDetector, ModelFailure> = await LitertDetector.start(
    { ...options, build: 'webgpu' },
    onProgress,
    signal,
  ).catch((error: unknown) => {
    onCpu.close();
    throw error;
  });
  if (!onGpu.ok) return onCpu;
  const [cpu, gpu] = [await measure(onCpu), await measure(onGpu.value)];
  const better = cpu !== null && gpu !== null && agree(cpu, gpu) && median(gpu) < CLEARLY_FASTER * median(cpu);
  (better ? onCpu : onGpu.value).close();
  return better ? onGpu.value : onCpu;
}

/** Null where the engine broke down over it. */
const measure = (detector: LitertDetector): Promise<NetworkTimes | null> =>
  detector.measure(TRIAL_RUNS).catch(() => null);

const median = ({ landmarkMs }: NetworkTimes): number =>
  [...landmarkMs].sort((a, b) => a - b)[Math.floor(landmarkMs.length / 2)] ?? Number.POSITIVE_INFINITY;

/** Whether both compute the same landmarks for the same picture: x and y of each (5 numbers a landmark). */
function agree({ landmarks: a }: NetworkTimes, { landmarks: b }: NetworkTimes): boolean {
  if (a.length !== b.length) return false;
  return a.every((value, i) => i % 5 > 1 || Math.abs(value - (b[i] ?? Number.NaN)) <= SAME_LANDMARKS_PX);
}

/** A real GPU: software that pretends to be one is never faster. */
async function hasGpu(): Promise<boolean> {
  if (navigator.gpu === undefined) return false;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), ADAPTER_LIMIT_MS));
  const adapter = await Promise.race([navigator.gpu.requestAdapter().catch(() => null), late]);
  return adapter !== null && !adapter.info.isFallbackAdapter;
}
