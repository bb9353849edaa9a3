import { succeed } from '../../core/record/failures.ts';
import { COCO_17 } from '../../core/body/landmarks.ts';
import type { ModelSize } from '../../ports/seeing.ts';
import { DetectorEngine } from './detector-engine.ts';
import { engineFailure, type LoadEngine } from './engine-loader.ts';
import { fetchPresent } from './model-files.ts';
import type { PoseEngine } from './pose-engine.ts';
import type { PoseFolders } from './pose-folders.ts';
import { within } from './time-limit.ts';
import { warmUp } from './warm-up.ts';

const LIMIT_MS = 15_000;

/** MoveNet's two sizes by the folder their weights lie in, below `models/movenet/`; the wanted one first. */
const folders = (size: ModelSize): readonly ('lightning' | 'thunder')[] =>
  size === 'lite' ? ['lightning', 'thunder'] : ['thunder', 'lightning'];

/**
 * MoveNet through pose-detection on TensorFlow.js, only where somebody has put weights there (see models/README.md):
 * 17 landmarks, no depth. Fails with `model-missing` where there are none.
 */
export function movenetLoader({ modelsUrl }: PoseFolders): LoadEngine {
  return async ({ size }, onProgress, signal) => {
    try {
      const folder = await findWeights(modelsUrl, size);
      onProgress({ step: 'warm-up', loadedBytes: 0, totalBytes: 0 });
      const engine = await within(start(modelsUrl, folder), { limitMs: LIMIT_MS, what: 'starting MoveNet', signal });
      await within(warmUp(engine), { limitMs: LIMIT_MS, what: "MoveNet's first inference", signal });
      engine.follow(null); // it sees somebody in everything, and would look for them where the grey picture had them
      return succeed(engine);
    } catch (error) {
      return engineFailure(error, signal);
    }
  };
}

const weightsFile = (folder: string): string => `movenet/${folder}/model.json`;

async function findWeights(modelsUrl: string, size: ModelSize): Promise<'lightning' | 'thunder'> {
  const [wanted, other] = folders(size) as readonly ['lightning' | 'thunder', 'lightning' | 'thunder'];
  const at = (folder: string) => ({ url: modelsUrl + weightsFile(folder), file: weightsFile(folder) });
  const found = await fetchPresent(at(wanted)).catch(() => null);
  if (found !== null) return wanted;
  await fetchPresent(at(other));
  return other;
}

async function start(modelsUrl: string, folder: 'lightning' | 'thunder'): Promise<PoseEngine> {
  const [tf, { createDetector, SupportedModels, movenet }] = await Promise.all([
    import('@tensorflow/tfjs'),
    import('@tensorflow-models/pose-detection'),
  ]);
  if (!(await tf.setBackend('webgl'))) await tf.setBackend('cpu');
  const { SINGLEPOSE_LIGHTNING, SINGLEPOSE_THUNDER } = movenet.modelType;
  const detector = await createDetector(SupportedModels.MoveNet, {
    modelType: folder === 'thunder' ? SINGLEPOSE_THUNDER : SINGLEPOSE_LIGHTNING,
    modelUrl: modelsUrl + weightsFile(folder),
    enableSmoothing: false,
  });
  return new DetectorEngine(detector, {
    info: { name: 'movenet', model: 'unknown', accelerator: tf.getBackend() === 'webgl' ? 'webgl' : 'none' },
    names: COCO_17,
    zUnit: 'px',
    forgetsBy: 'reset',
  });
}
