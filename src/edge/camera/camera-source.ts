import { FailureError } from '../../core/record/failures.ts';
import type { Frame, FrameSource } from '../../ports/seeing.ts';
import { framesByCallback } from './frames-by-callback.ts';
import { framesByProcessor } from './frames-by-processor.ts';
import type { Shutter } from './shutter.ts';

/**
 * An open camera as a source of frames; null where this browser can take no frames from a stream. `wantedId`: the device that was
 * asked for, where one was.
 */
export function cameraSource(
  stream: MediaStream,
  track: MediaStreamTrack,
  wantedId: string | null = null,
): FrameSource | null {
  const shutter = framesByProcessor(track) ?? framesByCallback(stream, track);
  if (!shutter) return null;
  let closed = false;
  const close = (): void => {
    closed = true;
    shutter.close();
    for (const each of stream.getTracks()) each.stop();
  };
  return {
    info: { kind: 'camera', label: track.label },
    live: true,
    mirrorOnScreen: facesItsUser(track),
    preview: stream,
    isAnother: wantedId !== null && track.getSettings().deviceId !== wantedId,
    close,
    async *frames(signal) {
      const timeOf = risingTimes();
      while (!closed) {
        const image = await nextUnless(signal, shutter);
        if (signal.aborted) return;
        // The camera was unplugged, or the permission was withdrawn: nobody closed the source, and no frame comes any
        // more.
        if (!image && !closed) throw new FailureError({ kind: 'camera-lost' });
        if (!image) return;
        const timeMs = timeOf(image);
        if (timeMs === null) image.close();
        else yield frameOf(image, timeMs);
      }
    },
  };
}

/** The next picture; null at once when `signal` is aborted: the picture that still comes is then closed. */
async function nextUnless(signal: AbortSignal, shutter: Shutter): Promise<VideoFrame | null> {
  if (signal.aborted) return null;
  const picture = shutter.next();
  const aborted = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
  const image = await Promise.race([picture, aborted]);
  if (!signal.aborted) return image;
  void picture.then((late) => late?.close());
  return null;
}

/** Only a phone's back camera says that it faces away; a laptop's camera does not say where it faces. */
const facesItsUser = (track: MediaStreamTrack): boolean => track.getSettings().facingMode !== 'environment';

const frameOf = (image: VideoFrame, timeMs: number): Frame => ({
  timeMs,
  widthPx: image.displayWidth,
  heightPx: image.displayHeight,
  image,
  close: () => image.close(),
});

/**
 * Gives each frame its time on the page's own clock (`performance.now`), in ms, because every camera counts from a
 * moment of its own. Null for a frame that is not later than the one before.
 */
function risingTimes(): (image: VideoFrame) => number | null {
  let offsetMs: number | null = null;
  let lastMs = -Infinity;
  return ({ timestamp }) => {
    const ownMs = timestamp / 1000;
    offsetMs ??= performance.now() - ownMs;
    const timeMs = ownMs + offsetMs;
    if (timeMs <= lastMs) return null;
    lastMs = timeMs;
    return timeMs;
  };
}
