import { isLookDue } from '../../core/judge/next-look.ts';
import type { Pose } from '../../core/body/pose.ts';
import type { Frame, FrameSource, PoseModel, PoseSource } from '../../ports/seeing.ts';

/** What happens on the way from picture to pose. */
export interface Looking {
  /** Gets each picture before the model takes it over, while its pixels can still be read. */
  readonly onPicture?: (frame: Frame) => void;
  /** Called for each picture of a live source as it comes, also while the model works. */
  readonly onArrival?: () => void;
  /** Asked with each picture of a live source: how long after the last one nothing needs to be looked at. What comes sooner is dropped. */
  readonly pauseMs?: () => number;
}

/**
 * Joins a camera (or a video file) and a model. At most one frame is with the model at any time. Live: while the model
 * works, only the newest frame waits and every older one is dropped, so that the judged frame is never older than one
 * estimate. A file: every frame, in order, each at its own timestamp.
 */
export function cameraPoses(source: FrameSource, model: PoseModel, looking: Looking = {}): PoseSource {
  return {
    info: source.info,
    poses: (signal) => (source.live ? livePoses : filePoses)(source, model, signal, looking),
  };
}

const atOnce = (): number => 0;

async function* filePoses(
  source: FrameSource,
  model: PoseModel,
  signal: AbortSignal,
  { onPicture }: Looking,
): AsyncGenerator<Pose> {
  model.reset();
  for await (const frame of source.frames(signal)) {
    onPicture?.(frame);
    yield await model.estimate(frame);
  }
}

async function* livePoses(
  source: FrameSource,
  model: PoseModel,
  signal: AbortSignal,
  { onPicture, onArrival = () => undefined, pauseMs = atOnce }: Looking,
): AsyncGenerator<Pose> {
  model.reset();
  const stop = new AbortController();
  const newest = new NewestFrame(source.frames(AbortSignal.any([signal, stop.signal])), onArrival);
  let lookedMs = -Infinity;
  try {
    for (let frame = await newest.next(); frame !== null; frame = await newest.next()) {
      if (!isLookDue(frame.timeMs - lookedMs, pauseMs())) {
        frame.close();
        continue;
      }
      lookedMs = frame.timeMs;
      onPicture?.(frame);
      yield await model.estimate(frame);
    }
  } finally {
    stop.abort();
    newest.close();
  }
}

/** Reads frames as they come and keeps only the newest. */
class NewestFrame {
  private waiting: Frame | null = null;
  private ended = false;
  private closed = false;
  private error: Error | null = null;
  private readonly onArrival: () => void;
  private wake: () => void = () => undefined;

  constructor(frames: AsyncIterable<Frame>, onArrival: () => void) {
    this.onArrival = onArrival;
    void this.read(frames);
  }

  /**
   * Resolves to the newest frame, once there is one; to null at the end of the source. Throws what the source threw.
   */
  async next(): Promise<Frame | null> {
    while (this.waiting === null && !this.ended) await new Promise<void>((resolve) => (this.wake = resolve));
    const frame = this.waiting;
    this.waiting = null;
    if (frame === null && this.error !== null) throw this.error;
    return frame;
  }

  close(): void {
    this.closed = true;
    this.waiting?.close();
    this.waiting = null;
  }

  private async read(frames: AsyncIterable<Frame>): Promise<void> {
    try {
      for await (const frame of frames) {
        if (this.closed) frame.close();
        else this.keep(frame);
        if (this.closed) break;
      }
    } catch (error) {
      this.error = error instanceof Error ? error : new Error(String(error));
    }
    this.ended = true;
    this.wake();
  }

  private keep(frame: Frame): void {
    this.waiting?.close();
    this.waiting = frame;
    this.onArrival();
    this.wake();
  }
}
