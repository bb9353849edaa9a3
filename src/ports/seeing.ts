import type { Pose } from '../core/body/pose.ts';
import type { EngineInfo } from '../core/record/engine-info.ts';
import type { CameraFailure, FileFailure, ModelFailure, Result } from '../core/record/failures.ts';
import type { SourceInfo } from '../core/report/session.ts';

/** The three sizes of the landmark network, from fast to exact. */
export type ModelSize = 'lite' | 'full' | 'heavy';

/**
 * Which way the size may change now. A recording can wait: not at all. In the middle of a set only down, because it must:
 * rest angles learned with one model are not those of another. Before a set and between two: both ways.
 */
export type Adaptation = 'no' | 'down' | 'both';

/** Pixels on their way from a camera or a file to the model. Never stored, never leaves the device. Whoever holds it closes it. */
export interface Frame {
  readonly timeMs: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly image: VideoFrame | ImageBitmap;
  close(): void;
}

/**
 * A stream of frames. Ends by itself at a file's end; throws `FailureError` when the source is lost.
 * `live`: late frames are dropped, never queued. A file's frames are all given, each at its own timestamp.
 */
export interface FrameSource {
  readonly info: SourceInfo;
  readonly live: boolean;
  /** True where the picture is to be mirrored on screen (a camera that faces its user). The frames never are. */
  readonly mirrorOnScreen: boolean;
  /** What the page shows behind the skeleton: a live stream, or a file's address; null for a trace. */
  readonly preview: MediaStream | string | null;
  frames(signal: AbortSignal): AsyncIterable<Frame>;
  close(): void;
}

export interface CameraDevice {
  readonly id: string;
  readonly label: string;
}

export interface Cameras {
  list(): Promise<readonly CameraDevice[]>;
  /** Opens the device, or the remembered one, or the first. */
  open(deviceId: string | null): Promise<Result<FrameSource, CameraFailure>>;
  /** Called when a camera is plugged in or taken away; returns the way to stop listening. */
  onChange(listener: () => void): () => void;
}

export interface VideoFiles {
  open(file: Blob & { readonly name?: string }): Promise<Result<FrameSource, FileFailure>>;
}

/** Raw poses, whoever makes them: camera and model, a recording, a synthetic track, a remote peer. */
export interface PoseSource {
  readonly info: SourceInfo;
  poses(signal: AbortSignal): AsyncIterable<Pose>;
}

export interface TraceFiles {
  open(file: Blob & { readonly name?: string }): Promise<Result<PoseSource, FileFailure>>;
}

export type EngineChoice = 'auto' | 'litert' | 'mediapipe' | 'movenet';

export interface LoadProgress {
  readonly step: 'engine' | 'model' | 'warm-up';
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** A pose model, ready: its first inference is behind it. One frame at a time; `estimate` closes the frame. */
export interface PoseModel {
  info(): EngineInfo;
  estimate(frame: Frame): Promise<Pose>;
  /** Forgets the person followed so far (a new set, a cut in a file). */
  reset(): void;
  /** From the next frame on its size may change this way, where it was loaded to adapt at all. At first: no way. */
  adapt(way: Adaptation): void;
  /** Called when the engine changes model size to keep up, or has had to restart. */
  onChange(listener: (info: EngineInfo) => void): () => void;
  close(): void;
}

export interface PoseModels {
  /** What there is to choose from. */
  readonly engines: readonly EngineChoice[];
  /** `adapt`: step down below 15 frames a second, up where there is room to spare, as far as `PoseModel.adapt` says. */
  load(
    wish: { readonly engine: EngineChoice; readonly model: ModelSize; readonly adapt: boolean },
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<PoseModel, ModelFailure>>;
}
