import { FailureError, fail, type ModelFailure, type Result } from '../../core/record/failures.ts';
import type { LoadProgress, ModelSize } from '../../ports/seeing.ts';
import type { PoseEngine } from './pose-engine.ts';

export interface EngineRequest {
  readonly size: ModelSize;
  /** True where the engine before this one broke down: the safest way is taken this time. */
  readonly afterFailure: boolean;
}

/** Loads one kind of engine. Called at the start, for another model size, and after a breakdown. */
export type LoadEngine = (
  request: EngineRequest,
  onProgress: (progress: LoadProgress) => void,
  signal: AbortSignal,
) => Promise<Result<PoseEngine, ModelFailure>>;

/** The failure for an error while an engine starts. Rethrows the signal's reason. */
export function engineFailure(error: unknown, signal: AbortSignal): Result<never, ModelFailure> {
  signal.throwIfAborted();
  const failure = error instanceof FailureError ? error.failure : null;
  if (failure?.kind === 'model-missing' || failure?.kind === 'model-damaged') return fail(failure);
  return fail({ kind: 'engine-failed', detail: error instanceof Error ? error.message : String(error) });
}
