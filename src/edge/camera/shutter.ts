/** Gives the next picture taken, or null when the camera gives no more. Pictures nobody waited for are dropped. */
export interface Shutter {
  next(): Promise<VideoFrame | null>;
  close(): void;
}
