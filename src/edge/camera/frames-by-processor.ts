import type { Shutter } from './shutter.ts';

/** Not in TypeScript's library yet: https://www.w3.org/TR/mediacapture-transform/ */
interface TrackProcessor {
  readonly readable: ReadableStream<VideoFrame>;
}
type TrackProcessorMaker = new (init: { track: MediaStreamTrack; maxBufferSize: number }) => TrackProcessor;

/**
 * Frames straight from the track. Preferred, because frames keep coming while the tab is hidden, when the page's
 * callbacks stop. Null where the browser has no track processor (Firefox; Safari has one in workers only).
 */
export function framesByProcessor(track: MediaStreamTrack): Shutter | null {
  const maker = (globalThis as { MediaStreamTrackProcessor?: TrackProcessorMaker }).MediaStreamTrackProcessor;
  if (!maker) return null;
  // The queue holds one frame: a newer frame replaces a frame that nobody has fetched.
  const reader = new maker({ track, maxBufferSize: 1 }).readable.getReader();
  return {
    next: async () => {
      const { value } = await reader.read();
      return value ?? null;
    },
    close: () => void reader.cancel().catch((error: unknown) => console.warn('Closing the camera:', error)),
  };
}
