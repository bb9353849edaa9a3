import type { Pose } from '../core/body/pose.ts';
import type { Snapshot } from '../core/judge/snapshot.ts';

/**
 * A picture on its way to the model. It is valid only while the listener runs: draw it at once, or clone it and close
 * the clone soon.
 */
export interface Picture {
  readonly timeMs: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly image: VideoFrame | ImageBitmap;
}

export interface FeedListener {
  /**
   * A pose, and what the judgement reads from it. `snapshot` is null where nothing is judged (in a rest, in a pause).
   */
  pose?(pose: Pose, snapshot: Snapshot | null): void;
  /** A picture that comes before its pose: the next pose was found in this picture. */
  picture?(picture: Picture): void;
  /** The source has closed: clear the drawing. */
  cleared?(): void;
}

/** The channel for every frame. Whoever draws listens here, so that frames never pass through the state. */
export interface Feed {
  listen(listener: FeedListener): () => void;
}

export interface FeedSender extends Feed {
  pose(pose: Pose, snapshot: Snapshot | null): void;
  picture(picture: Picture): void;
  cleared(): void;
}

/** Makes a feed; listeners are called at once. */
export function createFeed(): FeedSender {
  const listeners = new Set<FeedListener>();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pose: (pose, snapshot) => listeners.forEach((listener) => listener.pose?.(pose, snapshot)),
    picture: (picture) => listeners.forEach((listener) => listener.picture?.(picture)),
    cleared: () => listeners.forEach((listener) => listener.cleared?.()),
  };
}
