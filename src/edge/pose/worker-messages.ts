import type { ModelFailure } from '../../core/record/failures.ts';
import type { EngineInfo } from '../../core/report/session.ts';
import type { LoadProgress, ModelSize } from '../../ports/seeing.ts';
import type { LitertBuild } from './litert-runtime.ts';
import type { FrameImage } from './pose-engine.ts';
import type { Region } from './region.ts';

export interface StartRequest {
  readonly kind: 'start';
  readonly engineUrl: string;
  readonly modelsUrl: string;
  readonly model: ModelSize;
  /** `cpu`: the best build for the CPU that this page can run. */
  readonly build: LitertBuild | 'cpu';
}

/** The times of the two networks alone, in ms, one for each run, and the landmarks of one fixed picture. */
export interface NetworkTimes {
  readonly landmarkMs: readonly number[];
  readonly detectorMs: readonly number[];
  readonly landmarks: Float32Array;
  /** Size of the engine's memory, which can only grow. */
  readonly memoryBytes: number;
}

/** Messages from the page to the worker. The worker takes over an image and closes it. */
export type ToWorker =
  | StartRequest
  | { readonly kind: 'estimate'; readonly id: number; readonly image: FrameImage; readonly timeMs: number }
  | { readonly kind: 'measure'; readonly id: number; readonly runs: number }
  | { readonly kind: 'follow'; readonly region: Region | null };

/** Messages from the worker to the page. The layout of `reading` is READING. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: LoadProgress }
  | {
      readonly kind: 'started';
      readonly accelerator: EngineInfo['accelerator'];
      /** The addresses of the files that it needs to start again, whether the page is isolated then or not. */
      readonly files: readonly string[];
    }
  | { readonly kind: 'start-failed'; readonly failure: ModelFailure }
  | { readonly kind: 'estimated'; readonly id: number; readonly reading: Float32Array }
  | { readonly kind: 'measured'; readonly id: number; readonly times: NetworkTimes }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string };
