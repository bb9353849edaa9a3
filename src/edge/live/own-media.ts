import type { MediaKind } from '../../care/live/media.ts';
import type { OwnMedia, OwnMediaFailure } from '../../ports/live-devices.ts';

/**
 * What the browser is asked for. The picture of whoever watches is small on the screen of whoever exercises. Echo and noise are taken out, for the
 * other one's voice and the app's own come out of loudspeakers beside the microphone.
 */
const WISH: Readonly<Record<MediaKind, MediaStreamConstraints>> = {
  video: { video: { width: { ideal: 320 }, height: { ideal: 240 }, frameRate: { ideal: 15 } }, audio: false },
  sound: { audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true }, video: false },
};

const FAILURES: Readonly<Record<string, OwnMediaFailure>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
};

/** Why `getUserMedia` gave nothing. What no browser is known to give counts as busy: trying again may help. */
const failureOf = (error: unknown): OwnMediaFailure =>
  (error instanceof Error || error instanceof DOMException ? FAILURES[error.name] : undefined) ?? 'busy';

/** The microphone of this device, and its camera for whoever watches. Nothing is opened before it is asked for. */
export const createOwnMedia = (media: Pick<MediaDevices, 'getUserMedia'> | null = devices()): OwnMedia => ({
  open: async (kind) => {
    // `mediaDevices` does not exist on pages that are not served securely.
    if (!media) return { ok: false, failure: 'missing' };
    try {
      const stream = await media.getUserMedia(WISH[kind]);
      const [track] = stream.getTracks();
      if (!track) return { ok: false, failure: 'missing' };
      return {
        ok: true,
        value: {
          track,
          // Not called where we stop it ourselves: then it was not lost.
          onLost: (listener) => track.addEventListener('ended', listener, { once: true }),
          stop: () => track.stop(),
        },
      };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  },
});

function devices(): MediaDevices | null {
  return (navigator as Partial<Navigator>).mediaDevices ?? null;
}
