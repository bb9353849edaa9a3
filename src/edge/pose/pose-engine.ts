import type { Pose } from '../../core/body/pose.ts';
import type { EngineInfo } from '../../core/report/session.ts';
import type { Region } from './region.ts';

/** A frame's picture on its way into an engine. */
export type FrameImage = VideoFrame | ImageBitmap;

export interface EngineReading {
  readonly pose: Pose;
  /** How long the engine worked on this frame, without the transfer to the worker and back. */
  readonly inferenceMs: number;
}

/** Any pose engine that runs one model: LiteRT in its worker, MediaPipe's runtime, MoveNet. One frame at a time. */
export interface PoseEngine {
  readonly info: EngineInfo;
  /** The part of the picture that the engine follows; null where it follows nobody, or does not tell. */
  readonly region: Region | null;
  /** Takes the image over and closes it. Rejects when the engine has broken down. */
  read(image: FrameImage, timeMs: number): Promise<EngineReading>;
  /** Follows the person in this region from the next frame on; null: forgets the person it followed. */
  follow(region: Region | null): void;
  close(): void;
}

/** Width and height of the picture as it is displayed. */
export function sizeOf(image: FrameImage): { readonly widthPx: number; readonly heightPx: number } {
  return image instanceof ImageBitmap
    ? { widthPx: image.width, heightPx: image.height }
    : { widthPx: image.displayWidth, heightPx: image.displayHeight };
}
