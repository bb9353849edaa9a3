import { succeed } from '../../core/record/failures.ts';
import type { LoadEngine } from './engine-loader.ts';
import { LitertDetector, type LitertOptions } from './litert-detector.ts';
import type { PoseFolders } from './pose-folders.ts';
import type { NetworkTimes } from './worker-messages.ts';

const TRIAL_RUNS = 5;
// The shaders of a real GPU compile in a second or two. The CPU engine is ready already, and nobody should wait longer
// for a GPU that may not be faster.
const TRIAL_LIMIT_MS = 8_000;
// A GPU that is only a little faster is not worth its risks (drivers; the same GPU draws the page).
const CLEARLY_FASTER = 0.8;
// In crop pixels. Two working builds differ by 0.001; a driver that computes nonsense differs by far more.
const SAME_LANDMARKS_PX = 1;
const ADAPTER_LIMIT_MS = 2_000;

/** BlazePose on LiteRT: the first engine. On the CPU, or on the GPU where that proved faster when it was first loaded. */
export function litertLoader(folders: PoseFolders): LoadEngine {
  let build: 'untried' | 'cpu' | 'webgpu' = 'untried';
  return async ({ size, afterFailure }, onProgress, signal) => {
    if (afterFailure) build = 'cpu';
    const options = { folders, model: size };
    if (build === 'webgpu') return LitertDetector.start({ ...options, build }, onProgress, signal);
    const onCpu = await LitertDetector.start(options, onProgress, signal);
    if (!onCpu.ok || build === 'cpu') return onCpu;
    const onGpu = await fasterGpu(onCpu.value, options, signal);
    build = onGpu === null ? 'cpu' : 'webgpu';
    const chosen = onGpu ?? onCpu.value;
    if (chosen !== onCpu.value || signal.aborted) onCpu.value.close();
    if (signal.aborted) onGpu?.close();
    signal.throwIfAborted();
    return succeed(chosen);
  };
}

/**
 * The same model on the GPU, where there is a GPU that starts in time, computes the same landmarks and is clearly
 * faster; else null.
 */
async function fasterGpu(
  onCpu: LitertDetector,
  options: LitertOptions,
  signal: AbortSignal,
): Promise<LitertDetector | null> {
  if (!(await hasGpu())) return null;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(TRIAL_LIMIT_MS)]);
  const started = await LitertDetector.start({ ...options, build: 'webgpu' }, () => undefined, limit).catch(() => null);
  if (started === null || !started.ok) return null;
  const onGpu = started.value;
  const [cpu, gpu] = [await measure(onCpu), await measure(onGpu)];
  if (cpu !== null && gpu !== null && agree(cpu, gpu) && median(gpu) < CLEARLY_FASTER * median(cpu)) return onGpu;
  onGpu.close();
  return null;
}

/** Null where the engine broke down during the measurement. */
const measure = (detector: LitertDetector): Promise<NetworkTimes | null> =>
  detector.measure(TRIAL_RUNS).catch(() => null);

const median = ({ landmarkMs }: NetworkTimes): number =>
  [...landmarkMs].sort((a, b) => a - b)[Math.floor(landmarkMs.length / 2)] ?? Number.POSITIVE_INFINITY;

/** Whether both compute the same landmarks for the same picture: x and y of each (5 numbers a landmark). */
function agree({ landmarks: a }: NetworkTimes, { landmarks: b }: NetworkTimes): boolean {
  if (a.length !== b.length) return false;
  return a.every((value, i) => i % 5 > 1 || Math.abs(value - (b[i] ?? Number.NaN)) <= SAME_LANDMARKS_PX);
}

/** Whether there is a real GPU: software that pretends to be one is never faster. */
async function hasGpu(): Promise<boolean> {
  if (navigator.gpu === undefined) return false;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), ADAPTER_LIMIT_MS));
  const adapter = await Promise.race([navigator.gpu.requestAdapter().catch(() => null), late]);
  return adapter !== null && !adapter.info.isFallbackAdapter;
}
