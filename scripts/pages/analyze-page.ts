/** Runs the app's own pipeline over video files; `scripts/analyze` drives this page and gets the poses from it. */
import { cameraPoses } from '../../src/app/run/camera-poses.ts';
import { type Failure, FailureError } from '../../src/core/record/failures.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import type { EngineInfo } from '../../src/core/report/session.ts';
import { createPoseModels } from '../../src/edge/pose/pose-models.ts';
import { createVideoFiles } from '../../src/edge/video/video-files.ts';
import type { EngineChoice, FrameSource, ModelSize, PoseModel } from '../../src/ports/seeing.ts';

/** The facts about a video, beside its poses. */
export interface VideoReading {
  readonly engine: EngineInfo;
  readonly durationMs: number;
  /** Time of each frame from the page to the model and back, ms. */
  readonly estimateMs: readonly number[];
  /** Where a file that was cut short ends; null for a whole file. */
  readonly truncatedAtMs: number | null;
}

export type PageAnswer =
  { readonly ok: true; readonly reading: VideoReading } | { readonly ok: false; readonly failure: Failure };

/** The functions that the driver calls on this page, and those that the page calls in the driver. */
export interface AnalyzePage {
  /** Loads the model once for all files. */
  load(engine: EngineChoice, model: ModelSize): Promise<Failure | null>;
  /** Reads the video in the page's file input. The poses go to `plumblinePoses`, as JSON, in order. */
  readVideo(): Promise<PageAnswer>;
}

declare global {
  interface Window {
    plumbline: AnalyzePage;
    plumblinePoses(poses: string): Promise<void>;
  }
}

const BATCH = 100;
let model: PoseModel | null = null;

window.plumbline = {
  load: async (engine, size) => {
    const wish = { engine, model: size, adapt: false };
    const loaded = await createPoseModels().load(wish, () => {}, new AbortController().signal);
    if (!loaded.ok) return loaded.failure;
    model = loaded.value;
    return null;
  },
  readVideo: async () => {
    const file = document.querySelector<HTMLInputElement>('#video')?.files?.[0];
    if (!file || !model) throw new Error('expected a file and a model');
    const opened = await createVideoFiles().open(file);
    if (!opened.ok) return opened;
    try {
      return await read(opened.value, model);
    } finally {
      opened.value.close();
    }
  },
};

async function read(source: FrameSource, reader: PoseModel): Promise<PageAnswer> {
  const estimateMs: number[] = [];
  const end = await handOver(cameraPoses(source, timed(reader, estimateMs)).poses(new AbortController().signal));
  const noFrame = estimateMs.length === 0;
  if (end && (end.kind !== 'video-truncated' || noFrame)) return { ok: false, failure: end };
  const durationMs = source.info.kind === 'video' ? source.info.durationMs : 0;
  const truncatedAtMs = end?.kind === 'video-truncated' ? end.atMs : null;
  return { ok: true, reading: { engine: reader.info(), durationMs, estimateMs, truncatedAtMs } };
}

/** The same model, with the duration of each estimate noted. */
function timed(reader: PoseModel, estimateMs: number[]): PoseModel {
  return {
    info: () => reader.info(),
    reset: () => reader.reset(),
    adapt: (way) => reader.adapt(way),
    onChange: (listener) => reader.onChange(listener),
    close: () => reader.close(),
    estimate: async (frame) => {
      const startMs = performance.now();
      const pose = await reader.estimate(frame);
      estimateMs.push(performance.now() - startMs);
      return pose;
    },
  };
}

/**
 * Sends the poses to the driver in batches. Returns the failure that ended them; null where the poses came to their
 * end.
 */
async function handOver(poses: AsyncIterable<Pose>): Promise<Failure | null> {
  let batch: Pose[] = [];
  const send = async (): Promise<void> => {
    await window.plumblinePoses(JSON.stringify(batch));
    batch = [];
  };
  try {
    for await (const pose of poses) {
      if (batch.push(pose) === BATCH) await send();
    }
    return null;
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  } finally {
    await send();
  }
}
