import manifest from '../../../models/manifest.json';
import { succeed } from '../../core/record/failures.ts';
import { LANDMARKS } from '../../core/body/landmarks.ts';
import type { LoadProgress, ModelSize } from '../../ports/seeing.ts';
import { DetectorEngine } from './detector-engine.ts';
import { engineFailure, type LoadEngine } from './engine-loader.ts';
import { fetchModelFile } from './model-files.ts';
import type { PoseEngine } from './pose-engine.ts';
import type { PoseFolders } from './pose-folders.ts';
import { within } from './time-limit.ts';
import { warmUp } from './warm-up.ts';

// Compiling MediaPipe's shaders took 2-5 s on software WebGL; longer means that it hangs.
const LIMIT_MS = 15_000;

const RUNTIME_FILES = [
  'pose.js',
  'pose_web.binarypb',
  'pose_solution_packed_assets_loader.js',
  'pose_solution_simd_wasm_bin.js',
  'pose_solution_simd_wasm_bin.wasm',
] as const;

/**
 * The same networks in pose-detection's `mediapipe` runtime (WebGL, on the page's thread). This is the second engine.
 */
export function mediapipeLoader({ mediapipeUrl }: PoseFolders): LoadEngine {
  return async ({ size }, onProgress, signal) => {
    try {
      await prefetch(mediapipeUrl, size, onProgress);
      onProgress({ step: 'warm-up', loadedBytes: 0, totalBytes: 0 });
      const starting = startDetector(mediapipeUrl, size);
      const engine = await within(starting, { limitMs: LIMIT_MS, what: 'starting MediaPipe', signal });
      await within(warmUp(engine), { limitMs: LIMIT_MS, what: "MediaPipe's first inference", signal });
      return succeed(engine);
    } catch (error) {
      return engineFailure(error, signal);
    }
  };
}

/** MediaPipe fetches its files itself and reports no progress, so they are put into the browser's cache beforehand. */
async function prefetch(
  mediapipeUrl: string,
  size: ModelSize,
  onProgress: (progress: LoadProgress) => void,
): Promise<void> {
  await fetchAll(mediapipeUrl, RUNTIME_FILES, (loadedBytes, totalBytes) =>
    onProgress({ step: 'engine', loadedBytes, totalBytes }),
  );
  const networks = ['pose_solution_packed_assets.data', `pose_landmark_${size}.tflite`] as const;
  await fetchAll(mediapipeUrl, networks, (loadedBytes, totalBytes) =>
    onProgress({ step: 'model', loadedBytes, totalBytes }),
  );
}

async function fetchAll(
  mediapipeUrl: string,
  names: readonly (keyof typeof manifest.mediapipe.files)[],
  onBytes: (loaded: number, total: number) => void,
): Promise<void> {
  const files = names.map((file) => ({ file, url: mediapipeUrl + file, ...manifest.mediapipe.files[file] }));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let before = 0;
  for (const file of files) {
    await fetchModelFile(file, (bytes) => onBytes(before + bytes, total));
    before += file.bytes;
  }
}

async function startDetector(mediapipeUrl: string, size: ModelSize): Promise<PoseEngine> {
  const { createDetector, SupportedModels } = await import('@tensorflow-models/pose-detection');
  const detector = await createDetector(SupportedModels.BlazePose, {
    runtime: 'mediapipe',
    modelType: size,
    solutionPath: mediapipeUrl,
    enableSmoothing: false,
    enableSegmentation: false,
  });
  return new DetectorEngine(detector, {
    info: { name: 'mediapipe', model: size, accelerator: 'webgl' },
    names: LANDMARKS,
    zUnit: 'width',
    forgetsBy: 'empty-frame',
  });
}
