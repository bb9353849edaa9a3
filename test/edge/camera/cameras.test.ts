import { describe, expect, it, onTestFinished } from 'vitest';
import type { CameraFailure } from '../../../src/core/record/failures.ts';
import { createCameras } from '../../../src/edge/camera/cameras.ts';
import { cameraSource } from '../../../src/edge/camera/camera-source.ts';
import type { FrameSource } from '../../../src/ports/seeing.ts';
import { frameSourceContract, take } from '../../contracts/frame-source.ts';

// The browser of these tests has a fake camera and says yes to it.
const cameras = createCameras(() => null);
const ANY = { orAnother: true };

async function open(deviceId: string | null = null): Promise<FrameSource> {
  const opened = await cameras.open(deviceId, ANY);
  if (!opened.ok) throw new Error(opened.failure.kind);
  onTestFinished(() => opened.value.close());
  return opened.value;
}

/** A browser that gives frames by callback only, as Firefox does. */
async function withoutProcessor<T>(work: () => Promise<T>): Promise<T> {
  const scope = globalThis as { MediaStreamTrackProcessor?: unknown };
  const processor = scope.MediaStreamTrackProcessor;
  delete scope.MediaStreamTrackProcessor;
  try {
    return await work();
  } finally {
    scope.MediaStreamTrackProcessor = processor;
  }
}

const trackOf = (source: FrameSource): MediaStreamTrack => {
  const [track] = source.preview instanceof MediaStream ? source.preview.getVideoTracks() : [];
  if (!track) throw new Error('no track');
  return track;
};

frameSourceContract('a camera by its track processor', () => open());
frameSourceContract('a camera by frame callbacks', () => withoutProcessor(() => open()));

describe('a picture that comes from another device', () => {
  it('is a camera of the name that it is given, and closing it leaves the stream for the next time', async () => {
    const source = await open();
    const stream = source.preview as MediaStream;
    for (const label of ['first', 'second']) {
      const info = { kind: 'camera', label, at: 'phone' } as const;
      const elsewhere = await cameras.ofStream(stream, info);
      if (!elsewhere) throw new Error('expected a source');
      expect(elsewhere.info).toEqual(info);
      expect(await take(elsewhere, 2)).toHaveLength(2);
      elsewhere.close();
      expect(trackOf(source).readyState).toBe('live');
    }
  });

  it('is none where nothing is in it', async () => {
    const info = { kind: 'camera', label: '', at: 'phone' } as const;
    expect(await cameras.ofStream(new MediaStream(), info)).toBeNull();
  });
});

describe.each([
  ['by its track processor', <T>(work: () => Promise<T>) => work()],
  ['by frame callbacks', withoutProcessor],
])('a camera %s', (_title, inThisBrowser) => {
  it("tells time on the page's own clock", async () => {
    const source = await inThisBrowser(() => open());
    const before = performance.now();
    const [first, second] = await take(source, 2);
    expect(first!.timeMs).toBeGreaterThan(before - 500);
    expect(second!.timeMs).toBeLessThan(performance.now() + 500);
  });

  it('drops what nobody fetched, and goes on with what is seen now', async () => {
    const source = await inThisBrowser(() => open());
    const frames = source.frames(new AbortController().signal)[Symbol.asyncIterator]();
    const first = await frames.next();
    first.value?.close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    // One frame may have been waiting; the frame after it is new.
    (await frames.next()).value?.close();
    const late = await frames.next();
    late.value?.close();
    expect(late.value!.timeMs - first.value!.timeMs).toBeGreaterThan(300);
  });

  it('that is unplugged says so, once its frames have been given', async () => {
    const source = await inThisBrowser(() => open());
    let seen = 0;
    const watching = (async () => {
      for await (const frame of source.frames(new AbortController().signal)) {
        frame.close();
        seen += 1;
        // The browser ends the track and sends an event; `stop()` alone sends none.
        if (seen === 2) {
          trackOf(source).stop();
          trackOf(source).dispatchEvent(new Event('ended'));
        }
      }
    })();
    await expect(watching).rejects.toMatchObject({ failure: { kind: 'camera-lost' } });
    expect(seen).toBeGreaterThanOrEqual(2);
  });

  it('lets go of the device when it is closed', async () => {
    const source = await inThisBrowser(() => open());
    source.close();
    expect(trackOf(source).readyState).toBe('ended');
  });
});

describe('the cameras of a machine', () => {
  it('are listed with a name', async () => {
    await open();
    const list = await cameras.list();
    expect(list.length).toBeGreaterThan(0);
    for (const { id, label } of list) expect([id, label]).not.toContain('');
  });

  it('show their picture live and mirrored, as a mirror would', async () => {
    const source = await open();
    expect(source).toMatchObject({ live: true, mirrorOnScreen: true, info: { kind: 'camera' } });
  });

  it('are opened by name, and by the name remembered', async () => {
    const [wanted] = (await cameras.list()).slice(-1);
    expect(trackOf(await open(wanted!.id)).getSettings().deviceId).toBe(wanted!.id);
    const remembering = await createCameras(() => wanted!.id).open(null, ANY);
    if (!remembering.ok) throw new Error(remembering.failure.kind);
    expect(trackOf(remembering.value).getSettings().deviceId).toBe(wanted!.id);
    remembering.value.close();
  });

  it('fall back to the first where the remembered one is gone', async () => {
    const opened = await createCameras(() => 'gone').open(null, ANY);
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
  });

  it('give another where the one that was asked for is gone, and say that it is another', async () => {
    const opened = await cameras.open('gone', ANY);
    if (!opened.ok) throw new Error(opened.failure.kind);
    expect(opened.value.isAnother).toBe(true);
    expect(opened.value.info).toEqual({ kind: 'camera', label: trackOf(opened.value).label });
    opened.value.close();
    const [there] = await cameras.list();
    expect((await open(there!.id)).isAnother).toBe(false);
    expect((await open()).isAnother).toBe(false);
  });

  it.each(['prompt', 'granted'])('tell whether the person is asked: %s', async (state) => {
    const asking = createCameras(() => null, null, { query: () => Promise.resolve({ state } as PermissionStatus) });
    await Promise.resolve();
    expect(asking.isAsking()).toBe(state === 'prompt');
  });

  it.each([
    [
      'throws',
      () => {
        throw new TypeError('camera');
      },
    ],
    ['refuses', () => Promise.reject(new TypeError('camera'))],
    ['never answers', () => new Promise<never>(() => undefined)],
  ])('do not know whether the person is asked where the browser %s', async (_how, query) => {
    const asking = createCameras(() => null, null, { query });
    await Promise.resolve();
    expect(asking.isAsking()).toBe(false);
  });

  it('say so where the one that was asked for is gone, and no other may take its place', async () => {
    expect(await cameras.open('gone', { orAnother: false })).toEqual({
      ok: false,
      failure: { kind: 'camera-missing' },
    });
  });

  it('tell when one is plugged in, until nobody listens', () => {
    let changes = 0;
    const stop = cameras.onChange(() => (changes += 1));
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    stop();
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    expect(changes).toBe(1);
  });

  it.each<[string, CameraFailure['kind']]>([
    ['NotAllowedError', 'camera-denied'],
    ['SecurityError', 'camera-denied'],
    ['NotFoundError', 'camera-missing'],
    ['OverconstrainedError', 'camera-missing'],
    ['NotReadableError', 'camera-busy'],
    ['AbortError', 'camera-busy'],
    ['NotSupportedError', 'camera-unsupported'],
  ])('that answer %s are %s', async (name, kind) => {
    const media = Object.assign(new EventTarget(), {
      getUserMedia: () => Promise.reject(new DOMException('no', name)),
    }) as unknown as MediaDevices;
    expect(await createCameras(() => null, media).open(null, ANY)).toEqual({ ok: false, failure: { kind } });
  });

  it('are not there on a page that is not served securely', async () => {
    const none = createCameras(() => null, null);
    expect(await none.open(null, ANY)).toEqual({ ok: false, failure: { kind: 'camera-unsupported' } });
    expect(await none.list()).toEqual([]);
  });

  it('are of no use to a browser that takes no frames from them', async () => {
    const source = await open();
    const prototype = HTMLVideoElement.prototype;
    const callback = Object.getOwnPropertyDescriptor(prototype, 'requestVideoFrameCallback')!;
    Reflect.deleteProperty(prototype, 'requestVideoFrameCallback');
    onTestFinished(() => void Object.defineProperty(prototype, 'requestVideoFrameCallback', callback));
    const bare = await withoutProcessor(async () => cameraSource(source.preview as MediaStream, trackOf(source)));
    expect(bare).toBeNull();
  });
});
