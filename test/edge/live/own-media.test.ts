import { describe, expect, it, vi } from 'vitest';
import { createOwnMedia } from '../../../src/edge/live/own-media.ts';

const asks = (answer: () => Promise<MediaStream>) => {
  const getUserMedia = vi.fn<(wish?: MediaStreamConstraints) => Promise<MediaStream>>(answer);
  return { media: createOwnMedia({ getUserMedia }), getUserMedia };
};
const picture = (): MediaStream => document.createElement('canvas').captureStream(1);

describe('the microphone and the camera of a live session', () => {
  it('are asked for one at a time: sound never asks for a picture, nor a picture for sound', async () => {
    const { media, getUserMedia } = asks(() => Promise.resolve(picture()));
    expect(getUserMedia).not.toHaveBeenCalled();
    await media.open('sound');
    expect(getUserMedia.mock.lastCall?.[0]).toMatchObject({ video: false, audio: { echoCancellation: true } });
    await media.open('video');
    expect(getUserMedia.mock.lastCall?.[0]).toMatchObject({ audio: false });
    expect(getUserMedia.mock.lastCall?.[0]?.video).not.toBe(false);
  });

  it('are told to be lost where they are taken away, and not where they are stopped', async () => {
    const { media } = asks(() => Promise.resolve(picture()));
    const opened = await media.open('video');
    if (!opened.ok) throw new Error('expected a picture');
    const lost = vi.fn();
    opened.value.onLost(lost);
    opened.value.stop();
    expect(opened.value.track.readyState).toBe('ended');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(lost).not.toHaveBeenCalled();
    opened.value.track.dispatchEvent(new Event('ended'));
    expect(lost).toHaveBeenCalledOnce();
  });

  it.each([
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotFoundError', 'missing'],
    ['OverconstrainedError', 'missing'],
    ['NotReadableError', 'busy'],
    ['AnythingElse', 'busy'],
  ])('where the browser says %s: %s', async (name, failure) => {
    const { media } = asks(() => Promise.reject(new DOMException('no', name)));
    expect(await media.open('sound')).toEqual({ ok: false, failure });
  });

  it('are missing where the browser has none, or gives nothing', async () => {
    expect(await createOwnMedia(null).open('sound')).toEqual({ ok: false, failure: 'missing' });
    expect(await asks(() => Promise.resolve(new MediaStream())).media.open('sound')).toEqual({
      ...{ ok: false, failure: 'missing' },
    });
  });
});
