import type { io } from '@tensorflow/tfjs';
import manifest from '../../../models/manifest.json';
import { succeed } from '../../core/record/failures.ts';
import type { EngineInfo } from '../../core/record/engine-info.ts';
import { COCO_17 } from '../../core/body/landmarks.ts';
import type { LoadProgress, ModelSize } from '../../ports/seeing.ts';
import { DetectorEngine } from './detector-engine.ts';
import { engineFailure, type LoadEngine } from './engine-loader.ts';
import { fetchModelFile, fetchPresent } from './model-files.ts';
import type { PoseEngine } from './pose-engine.ts';
import type { PoseFolders } from './pose-folders.ts';
import { startTensorflow } from './tensorflow-backend.ts';
import { within } from './time-limit.ts';
import { warmUp } from './warm-up.ts';

const LIMIT_MS = 15_000;

/** The network of one of MoveNet's two sizes: its address, or its parts where they were fetched and checked before. */
interface Weights {
  readonly size: 'lightning' | 'thunder';
  readonly from: string | io.IOHandler;
}

/**
 * MoveNet through pose-detection on TensorFlow.js, where the build contains its weights (models/README.md): 17
 * landmarks, no depth. SinglePose Lightning comes with such a build; Thunder runs where somebody has added its files
 * and no fast model is wanted. Fails with `model-missing` where neither is there.
 */
export function movenetLoader({ modelsUrl }: PoseFolders): LoadEngine {
  return async ({ size }, onProgress, signal) => {
    try {
      const weights = (await thunderAt(modelsUrl, size)) ?? (await fetchLightning(modelsUrl, onProgress));
      onProgress({ step: 'warm-up', loadedBytes: 0, totalBytes: 0 });
      const engine = await within(start(weights), { limitMs: LIMIT_MS, what: 'starting MoveNet', signal });
      await within(warmUp(engine), { limitMs: LIMIT_MS, what: "MoveNet's first inference", signal });
      // MoveNet sees a person in every picture: without this, it would look for one where the grey picture had one.
      engine.follow(null);
      return succeed(engine);
    } catch (error) {
      return engineFailure(error, signal);
    }
  };
}

async function thunderAt(modelsUrl: string, size: ModelSize): Promise<Weights | null> {
  if (size === 'lite') return null;
  const file = 'movenet/thunder/model.json';
  const found = await fetchPresent({ url: modelsUrl + file, file }).catch(() => null);
  return found && { size: 'thunder', from: modelsUrl + file };
}

/** The part of a network saved for TensorFlow.js that is used here. */
interface SavedNetwork {
  readonly modelTopology: object;
  readonly weightsManifest: readonly { readonly weights: io.WeightsManifestEntry[] }[];
}

async function fetchLightning(modelsUrl: string, onProgress: (progress: LoadProgress) => void): Promise<Weights> {
  const { topology, weights } = manifest.movenet.files;
  const totalBytes = topology.bytes + weights.bytes;
  const tell = (loadedBytes: number): void => onProgress({ step: 'model', loadedBytes, totalBytes });
  const topologyBytes = await fetchModelFile({ ...topology, url: modelsUrl + topology.file }, tell);
  const weightBytes = await fetchModelFile({ ...weights, url: modelsUrl + weights.file }, (bytes) =>
    tell(topology.bytes + bytes),
  );
  const saved = JSON.parse(new TextDecoder().decode(topologyBytes)) as SavedNetwork;
  const from: io.IOHandler = {
    load: () =>
      Promise.resolve({
        modelTopology: saved.modelTopology,
        weightSpecs: saved.weightsManifest.flatMap((group) => group.weights),
        weightData: weightBytes.buffer as ArrayBuffer,
      }),
  };
  return { size: 'lightning', from };
}

async function start({ size, from }: Weights): Promise<PoseEngine> {
  const accelerator = await startTensorflow();
  const { createDetector, SupportedModels, movenet } = await import('@tensorflow-models/pose-detection');
  const { SINGLEPOSE_LIGHTNING, SINGLEPOSE_THUNDER } = movenet.modelType;
  const detector = await createDetector(SupportedModels.MoveNet, {
    modelType: size === 'thunder' ? SINGLEPOSE_THUNDER : SINGLEPOSE_LIGHTNING,
    modelUrl: from,
    enableSmoothing: false,
  });
  const info: EngineInfo = { name: 'movenet', model: 'unknown', accelerator };
  return new DetectorEngine(detector, { info, names: COCO_17, zUnit: 'px', forgetsBy: 'reset' });
}
