import type { Shutter } from './shutter.ts';

/**
 * Frames by way of a video element, for browsers without a track processor. No frame comes while the tab is hidden; the
 * gap shows in the frames' times. Null where the element cannot tell when a new frame is there, or where no frame can
 * be taken from it.
 */
export function framesByCallback(stream: MediaStream, track: MediaStreamTrack): Shutter | null {
  if (!('requestVideoFrameCallback' in HTMLVideoElement.prototype) || !('VideoFrame' in globalThis)) return null;
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;

  const over = new AbortController();
  video.play().catch((error: unknown) => {
    // Closing the source before the first picture also interrupts the playing.
    if (!over.signal.aborted) console.warn('The camera picture does not play:', error);
  });
  track.addEventListener('ended', () => over.abort(), { signal: over.signal });
  return {
    next: () =>
      new Promise((resolve) => {
        if (over.signal.aborted) return resolve(null);
        const end = (): void => resolve(null);
        over.signal.addEventListener('abort', end, { once: true });
        video.requestVideoFrameCallback((nowMs, { captureTime }) => {
          over.signal.removeEventListener('abort', end);
          resolve(new VideoFrame(video, { timestamp: Math.round((captureTime ?? nowMs) * 1000) }));
        });
      }),
    close: () => {
      over.abort();
      video.pause();
      video.srcObject = null;
    },
  };
}
