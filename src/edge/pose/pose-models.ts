import { fail, succeed, type ModelFailure, type Result } from '../../core/record/failures.ts';
import type { EngineChoice, PoseModel, PoseModels } from '../../ports/seeing.ts';
import type { LoadEngine } from './engine-loader.ts';
import { litertLoader } from './litert-engine.ts';
import { LivePoseModel } from './live-pose-model.ts';
import { OFFERED_ENGINES } from './offered-engines.ts';
import { foldersOf, type PoseFolders } from './pose-folders.ts';

type EngineName = Exclude<EngineChoice, 'auto'>;

/** The order in which engines are tried, for each choice, as far as this build offers them. */
const ORDER: Readonly<Record<EngineChoice, readonly EngineName[]>> = {
  auto: ['litert', 'mediapipe', 'movenet'],
  litert: ['litert'],
  mediapipe: ['mediapipe'],
  movenet: ['movenet'],
};

/** The code of the slower engines is fetched only when one of them is wanted. */
async function loaderOf(name: EngineName, folders: PoseFolders): Promise<LoadEngine> {
  switch (name) {
    case 'litert':
      return litertLoader(folders);
    case 'mediapipe':
      return (await import('./mediapipe-engine.ts')).mediapipeLoader(folders);
    case 'movenet':
      return (await import('./movenet-engine.ts')).movenetLoader(folders);
    default:
      return name satisfies never;
  }
}

/** The pose models of this device. Their files come from the folders next to the page, unless others are given. */
export function createPoseModels(
  folders: PoseFolders = foldersOf(document.baseURI),
  engines: readonly EngineChoice[] = OFFERED_ENGINES,
): PoseModels {
  return {
    engines,
    async load(wish, onProgress, signal): Promise<Result<PoseModel, ModelFailure>> {
      if (!engines.includes(wish.engine)) return fail({ kind: 'engine-absent', engine: wish.engine });
      const details: string[] = [];
      for (const name of ORDER[wish.engine].filter((each) => engines.includes(each))) {
        const load = await loaderOf(name, folders);
        const loaded = await load({ size: wish.model, afterFailure: false }, onProgress, signal);
        if (loaded.ok) {
          return succeed(new LivePoseModel(loaded.value, load, { size: wish.model, adapt: wish.adapt }));
        }
        const { failure } = loaded;
        if (failure.kind !== 'engine-failed') return loaded;
        details.push(`${name}: ${failure.detail}`);
      }
      return fail({ kind: 'engine-failed', detail: details.join('; ') });
    },
  };
}
