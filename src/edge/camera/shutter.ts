/** Gives the next picture of a camera, or null when no more come. Pictures that nobody waited for are dropped. */
export interface Shutter {
  next(): Promise<VideoFrame | null>;
  close(): void;
}
