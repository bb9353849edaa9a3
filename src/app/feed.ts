import type { LandmarkName } from '../core/body/landmarks.ts';
import type { Pose } from '../core/body/pose.ts';
import type { Snapshot } from '../core/judge/snapshot.ts';
import type { SetEvent } from '../core/record/set-events.ts';
import type { SetRecord } from '../core/report/session.ts';
import type { SetStart } from './run/set-start.ts';

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
  /** A set begins. `zeroMs`: the time of 0 on the set's own timeline, as the poses of this feed tell time. */
  setBegan?(start: SetStart, zeroMs: number): void;
  /** What was judged of one pose of the set; never empty. */
  setEvents?(setId: string, events: readonly SetEvent[]): void;
  /** The set is over, with all its events. */
  setEnded?(set: SetRecord): void;
  /** Somebody points at a joint of the person; null: not any more. */
  pointed?(at: LandmarkName | null): void;
}

/** The channel for every frame. Whoever draws listens here, so that frames never pass through the state. */
export interface Feed {
  listen(listener: FeedListener): () => void;
}

export interface FeedSender extends Feed, Required<FeedListener> {}

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
    setBegan: (start, zeroMs) => listeners.forEach((listener) => listener.setBegan?.(start, zeroMs)),
    setEvents: (setId, events) => listeners.forEach((listener) => listener.setEvents?.(setId, events)),
    setEnded: (set) => listeners.forEach((listener) => listener.setEnded?.(set)),
    pointed: (at) => listeners.forEach((listener) => listener.pointed?.(at)),
  };
}
