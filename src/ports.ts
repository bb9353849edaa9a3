/**
 * Every side effect the product has, as small interfaces on one screen.
 * Each is implemented in one folder of `edge/` and has a contract suite in `test/contracts/`.
 */
import type { CameraFailure, FileFailure, ModelFailure, Result, StoreFailure } from './core/failures.ts';
import type { OwnRange } from './core/exercise.ts';
import type { SetEvent } from './core/events.ts';
import type { Adaptation, ModelSize } from './core/model-choice.ts';
import type { Pose } from './core/pose.ts';
import type { EngineInfo, SelfReport, Session, SetRecord, SourceInfo } from './core/session.ts';
import type { Sex } from './core/test-norms.ts';

/** Time and timers. `nowMs` is monotonic (durations); `epochMs` is the wall clock (labels only). */
export interface Clock {
  nowMs(): number;
  epochMs(): number;
  timeZone(): string;
  /** Resolves after `ms`, rejects with the signal's reason when aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

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

export type { Adaptation, ModelSize };
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
  /** `adapt`: step down below 15 frames a second, up where there is room to spare, as far as `PoseModel.adapt` says. */
  load(
    wish: { readonly engine: EngineChoice; readonly model: ModelSize; readonly adapt: boolean },
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<PoseModel, ModelFailure>>;
}

/** Voice and sounds. Nothing here may ever stop a set: a missing voice turns into a sound. */
export interface Speaker {
  readonly hasVoice: boolean;
  say(sentence: string, options: { readonly urgency: 'now' | 'next' | 'idle' }): void;
  sound(name: 'counted' | 'rejected' | 'hold-done' | 'start' | 'go' | 'end' | 'attention'): void;
  /** How long after `sound` it is heard, ms, as far as the device knows: a clock that runs from a beep runs from there. */
  soundDelayMs(): number;
  setMuted(muted: boolean): void;
  /** Words a minute; 150 is comfortable for older listeners. */
  setRate(wordsPerMinute: number): void;
  stop(): void;
}

/** Sessions on this device. Every call resolves only when the data is committed. */
export interface SessionStore {
  /** Finds sessions left open by a killed tab, closes them as interrupted, and returns them. */
  recover(): Promise<Result<readonly Session[], StoreFailure>>;
  startSession(session: Omit<Session, 'sets'>): Promise<Result<void, StoreFailure>>;
  startSet(set: Omit<SetRecord, 'events' | 'summary'>): Promise<Result<void, StoreFailure>>;
  /** Appends events in order; a repetition is in the database when this resolves. */
  appendEvents(setId: string, events: readonly SetEvent[]): Promise<Result<void, StoreFailure>>;
  /** Appends raw poses to the set's trace (compressed). A full disk loses the trace, never the repetitions. */
  appendTrace(setId: string, poses: readonly Pose[]): Promise<Result<void, StoreFailure>>;
  finishSet(set: Pick<SetRecord, 'id' | 'endedAtEpochMs' | 'status' | 'summary'>): Promise<Result<void, StoreFailure>>;
  /** What the person says of a set afterwards, in place of what was said of it before. */
  keepSelfReport(setId: string, selfReport: readonly SelfReport[]): Promise<Result<void, StoreFailure>>;
  finishSession(session: Pick<Session, 'id' | 'endedAtEpochMs' | 'status'>): Promise<Result<void, StoreFailure>>;
  /** Newest first. */
  listSessions(): Promise<Result<readonly Session[], StoreFailure>>;
  readSession(id: string): Promise<Result<Session | null, StoreFailure>>;
  readTrace(setId: string): Promise<Result<readonly Pose[], StoreFailure>>;
  /** Hides a session at once; `undoDelete` brings it back until `purgeDeleted`. */
  deleteSession(id: string): Promise<Result<void, StoreFailure>>;
  undoDelete(id: string): Promise<Result<void, StoreFailure>>;
  purgeDeleted(): Promise<Result<void, StoreFailure>>;
  eraseEverything(): Promise<Result<void, StoreFailure>>;
}

/** Where a set is written while it runs. */
export type SetStore = Pick<
  SessionStore,
  'startSession' | 'startSet' | 'appendEvents' | 'appendTrace' | 'finishSet' | 'finishSession'
>;

/** Small choices remembered between visits. */
export interface Settings {
  readonly cameraId: string | null;
  readonly engine: EngineChoice;
  readonly model: ModelSize;
  readonly adaptModel: boolean;
  readonly muted: boolean;
  readonly wordsPerMinute: number;
  readonly theme: 'system' | 'light' | 'dark';
  /** Whom the norms of timed tests are looked up for; null where the person did not say. */
  readonly birthYear: number | null;
  readonly sex: Sex | null;
}

export interface SettingsStore {
  read(): Settings;
  write(settings: Settings): void;
}

/** Own ranges that were found and accepted on this device. */
export interface OwnRangeStore {
  read(): readonly OwnRange[];
  /** All of them, in place of what was kept; refused, they last as long as the page. */
  write(ranges: readonly OwnRange[]): Result<void, StoreFailure>;
}

/** Tells when the page is hidden or shown again. */
export interface PageVisibility {
  readonly hidden: boolean;
  onChange(listener: (hidden: boolean) => void): () => void;
}

/** Keeps the screen from going dark while a set runs; a refusal is harmless. */
export interface WakeLock {
  hold(): Promise<() => void>;
}
