import type { Pose } from '../core/body/pose.ts';
import type { EngineInfo } from '../core/record/engine-info.ts';
import type { CameraFailure, FileFailure, ModelFailure, Result } from '../core/record/failures.ts';
import type { SourceInfo } from '../core/report/session.ts';

/** The three sizes of the landmark network, from fast to exact. */
export type ModelSize = 'lite' | 'full' | 'heavy';

/**
 * In which direction the model size may change now. `no`: with a recording, which can wait for a slow model. `down`:
 * during a set, where a change is only worth it when the model is too slow, because the rest angles that were learned
 * with one model do not fit another. `both`: before a set and between two sets.
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
 * A stream of frames. It ends by itself at a file's end, and throws `FailureError` when the source is lost. `live`:
 * late frames are dropped, never queued. Of a file every frame is given, each at its own timestamp.
 */
export interface FrameSource {
  readonly info: SourceInfo;
  readonly live: boolean;
  /**
   * True where the page mirrors the picture (a camera that faces its user). The frames themselves are never mirrored.
   */
  readonly mirrorOnScreen: boolean;
  /** The picture behind the skeleton: a live stream, or a file's address; null for a trace. */
  readonly preview: MediaStream | string | null;
  /** True for a camera that takes the place of the one that was asked for, which is not there. */
  readonly isAnother?: boolean;
  frames(signal: AbortSignal): AsyncIterable<Frame>;
  close(): void;
}

/** A source of poses that come as they are seen, from an eye with a model of its own. Throws `FailureError` when the eye is lost. */
export interface LivePoses extends PoseSource {
  /** The engine that sees there now. */
  engine(): EngineInfo;
  /** `onArrival`: called while the eye is there. `pauseMs`: asked with each pose; how long after the last one nothing needs to be looked at. */
  poses(
    signal: AbortSignal,
    looking?: { readonly onArrival?: () => void; readonly pauseMs?: () => number },
  ): AsyncIterable<Pose>;
  close(): void;
}

/** What an eye that stands elsewhere gives: poses that it has seen itself, or the picture, which is looked at here. */
export type RemoteView =
  { readonly kind: 'poses'; readonly source: LivePoses } | { readonly kind: 'picture'; readonly source: FrameSource };

/** An eye that stands elsewhere. It is opened for each visit, and stays connected between two of them. */
export interface RemoteEye {
  /** Resolves soon, also where the eye is not there. */
  open(): Promise<Result<RemoteView, CameraFailure>>;
  /** What it saw itself at a moment of this device's clock; null where it saw nothing then, or only gives its picture. */
  at(timeMs: number): Pose | null;
}

export interface CameraDevice {
  readonly id: string;
  readonly label: string;
}

export interface Cameras {
  list(): Promise<readonly CameraDevice[]>;
  /** Whether the person is asked, or would be, if I may use a camera; false where that is settled, or cannot be told. */
  isAsking(): boolean;
  /**
   * Opens the device with this id; else the remembered one, else the browser's first. `orAnother`: where that device is not there,
   * any other (a set that has begun is not gone on with from elsewhere).
   */
  open(deviceId: string | null, options: { readonly orAnother: boolean }): Promise<Result<FrameSource, CameraFailure>>;
  /** A picture that comes from another device, as a camera; null where this browser can take no frames from it. Closing it leaves the stream as it is. */
  ofStream(stream: MediaStream, info: SourceInfo): Promise<FrameSource | null>;
  /** Called when a camera is plugged in or taken away. Returns the function that stops listening. */
  onChange(listener: () => void): () => void;
}

export interface VideoFiles {
  open(file: Blob & { readonly name?: string }): Promise<Result<FrameSource, FileFailure>>;
}

/** Raw poses of any origin: a camera and a model, a recording, a synthetic track, a remote peer. */
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

/** A pose model that is loaded and has run once. One frame at a time; `estimate` closes the frame. */
export interface PoseModel {
  info(): EngineInfo;
  estimate(frame: Frame): Promise<Pose>;
  /** Forgets the person followed so far (a new set, a cut in a file). */
  reset(): void;
  /**
   * From the next frame on the size may change in this direction, where the model was loaded with `adapt`. At first:
   * `no`.
   */
  adapt(way: Adaptation): void;
  /** Called when the engine has changed the model size, or has had to restart. */
  onChange(listener: (info: EngineInfo) => void): () => void;
  close(): void;
}

export interface PoseModels {
  /** The engines that the person can choose from. */
  readonly engines: readonly EngineChoice[];
  /**
   * `adapt`: change to a smaller model below 15 frames a second, and to a larger one where there is time to spare, in
   * the directions that `PoseModel.adapt` allows.
   */
  load(
    wish: { readonly engine: EngineChoice; readonly model: ModelSize; readonly adapt: boolean },
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<PoseModel, ModelFailure>>;
}
