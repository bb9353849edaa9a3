import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LoadProgress } from '../../../src/ports/seeing.ts';
import { LitertDetector, type LitertOptions } from '../../../src/edge/pose/litert-detector.ts';
import { READING } from '../../../src/edge/pose/reading.ts';
import { CLIPS, distancesPercent, firstFrame, folders, framesOf, median, pixelsOf, truthOf } from './clips.ts';

const live = new AbortController().signal;
const open: LitertDetector[] = [];
afterEach(() => open.splice(0).forEach((detector) => detector.close()));

async function start(options: Partial<LitertOptions> = {}): Promise<LitertDetector> {
  const started = await LitertDetector.start({ folders, model: 'lite', ...options }, () => undefined, live);
  if (!started.ok) throw new Error(JSON.stringify(started.failure));
  open.push(started.value);
  return started.value;
}

describe('the LiteRT detector', () => {
  it('finds the figure where it is, lying, on all fours and standing, in every frame', async () => {
    const detector = await start({ model: 'full' });
    expect(detector.info).toEqual({ name: 'litert', model: 'full', accelerator: 'wasm-threads' });
    for (const clip of CLIPS) {
      const truth = await truthOf(clip);
      detector.reset();
      const distances: number[] = [];
      for await (const { image, timeMs } of framesOf(clip)) {
        const { pose } = await detector.read(image, timeMs);
        expect(pose.points, `${clip} at ${timeMs} ms`).not.toBeNull();
        expect(pose.light).toBeGreaterThan(0.4);
        const px = truth.frames.find(({ t }) => t === timeMs)?.px;
        if (px !== undefined) distances.push(...distancesPercent(pixelsOf(pose), px));
      }
      expect(distances.length).toBe(10 * 12);
      expect(median(distances), clip).toBeLessThan(3);
    }
  });

  it('reads a bitmap as it reads the video frame it was made from', async () => {
    const detector = await start();
    const frame = await firstFrame();
    const bitmap = await createImageBitmap(frame);
    const fromPlanes = (await detector.read(frame, 0)).pose;
    detector.reset();
    const fromCanvas = (await detector.read(bitmap, 0)).pose;
    expect(Math.max(...distancesPercent(pixelsOf(fromPlanes), pixelsOf(fromCanvas)))).toBeLessThan(1.5);
    expect(Math.abs((fromPlanes.light ?? 0) - (fromCanvas.light ?? 1))).toBeLessThan(0.02);
  });

  it('uses no more memory after 120 frames than after 20', async () => {
    const detector = await start();
    const bitmap = await createImageBitmap(await firstFrame());
    const read = async (frames: number): Promise<void> => {
      for (let i = 0; i < frames; i += 1) {
        const reading = await detector.readRaw(await createImageBitmap(bitmap), i);
        expect(reading[READING.presence]).toBeGreaterThan(0.5);
      }
    };
    await read(20);
    const before = (await detector.measure(1)).memoryBytes;
    await read(100);
    // One output tensor left behind in each frame (a heatmap has 0.6 MB) would have made the memory grow by 60 MB.
    expect((await detector.measure(1)).memoryBytes).toBe(before);
  });

  it('says that nobody is there, and how light it is', async () => {
    const detector = await start();
    const canvas = new OffscreenCanvas(320, 240);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('expected a canvas');
    context.fillStyle = '#404040';
    context.fillRect(0, 0, 320, 240);
    const { pose } = await detector.read(canvas.transferToImageBitmap(), 0);
    expect(pose).toMatchObject({ widthPx: 320, heightPx: 240, points: null, world: null });
    expect(pose.light).toBeCloseTo(0.25, 1);
    expect(pose.isBlack).toBeUndefined();
    expect(detector.region).toBeNull();
    context.fillStyle = '#020202';
    context.fillRect(0, 0, 320, 240);
    expect((await detector.read(canvas.transferToImageBitmap(), 40)).pose).toMatchObject({
      points: null,
      isBlack: true,
    });
  });

  it('loses a person who is covered, and finds the same one of two again', async () => {
    const detector = await start();
    const figure = await createImageBitmap(await firstFrame());
    const canvas = new OffscreenCanvas(960, 480);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('expected a canvas');
    /** Two people beside each other, or nobody. */
    const picture = (people: 0 | 2): ImageBitmap => {
      context.fillRect(0, 0, 960, 480);
      if (people === 2) for (const leftPx of [0, 480]) context.drawImage(figure, 80, 0, 480, 480, leftPx, 0, 480, 480);
      return canvas.transferToImageBitmap();
    };
    const hipXPx = async (people: 0 | 2, timeMs: number): Promise<number | null> =>
      (await detector.read(picture(people), timeMs)).pose.points?.leftHip.xPx ?? null;

    const first = await hipXPx(2, 0);
    const region = detector.region;
    if (first === null || region === null) throw new Error('expected a person');
    const otherXPx = first < 480 ? 480 : -480;
    expect(await hipXPx(2, 40)).toBeCloseTo(first, -1);
    // After it was told to follow the other person, it stays with them, also after they were covered for a while.
    detector.follow({ ...region, xPx: region.xPx + otherXPx });
    expect(await hipXPx(2, 80)).toBeCloseTo(first + otherXPx, -1);
    expect(await hipXPx(0, 120)).toBeNull();
    expect(await hipXPx(0, 160)).toBeNull();
    expect(await hipXPx(2, 1000)).toBeCloseTo(first + otherXPx, -1);
  });

  it('does not take somebody else for the one who is covered, and finds the one again', async () => {
    const detector = await start();
    const figure = await createImageBitmap(await firstFrame());
    const canvas = new OffscreenCanvas(960, 480);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('expected a canvas');
    /** People at these places beside each other. */
    const read = async (places: readonly number[], timeMs: number) => {
      context.fillRect(0, 0, 960, 480);
      for (const leftPx of places) context.drawImage(figure, 80, 0, 480, 480, leftPx, 0, 480, 480);
      return (await detector.read(canvas.transferToImageBitmap(), timeMs)).pose;
    };
    const first = (await read([0], 0)).points?.leftHip.xPx ?? Number.NaN;
    expect(first).toBeLessThan(480);
    const both = await read([0, 480], 600);
    expect(both.points?.leftHip.xPx).toBeCloseTo(first, -1);
    expect(both.others?.map(({ xPx }) => Math.round(xPx / 100))).toEqual([7]);
    for (const timeMs of [640, 1200, 2400]) expect((await read([480], timeMs)).points).toBeNull();
    expect((await read([0, 480], 2440)).points?.leftHip.xPx).toBeCloseTo(first, -1);
  });

  it('finds somebody small in a dark frame, and calls the picture as bright as they are', async () => {
    const detector = await start();
    const figure = await createImageBitmap(await firstFrame());
    const canvas = new OffscreenCanvas(640, 480);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('expected a canvas');
    /** Looks for a third of a second; the last pose. */
    const look = async (leftPx: number, topPx: number) => {
      detector.reset();
      for (let frame = 0; frame < 9; frame += 1) {
        context.fillRect(0, 0, 640, 480);
        context.drawImage(figure, leftPx, topPx, 213, 160);
        await detector.read(canvas.transferToImageBitmap(), 40 * frame);
      }
      context.drawImage(figure, leftPx, topPx, 213, 160);
      return (await detector.read(canvas.transferToImageBitmap(), 360)).pose;
    };
    for (const [leftPx, topPx] of [
      [213, 160],
      [427, 320],
    ] as const) {
      const { points, light } = await look(leftPx, topPx);
      expect(points?.leftHip.xPx).toBeGreaterThan(leftPx);
      expect(points?.leftHip.xPx).toBeLessThan(leftPx + 213);
      expect(light).toBeGreaterThan(0.3);
    }
  });

  it.each(['single', 'compat'] as const)('runs on one thread where it must: %s', async (build) => {
    const detector = await start({ build });
    expect(detector.info.accelerator).toBe('wasm');
    const { pose } = await detector.read(await firstFrame(), 0);
    expect(pose.points?.nose.score).toBeGreaterThan(0.9);
  });

  it('is a PoseDetector of pose-detection: keypoints by name, metres beside them, the picture left open', async () => {
    const detector = await start();
    const bitmap = await createImageBitmap(await firstFrame());
    const poses = await detector.estimatePoses(bitmap, { maxPoses: 1 }, 0);
    expect(bitmap.width).toBe(640);
    expect(poses).toHaveLength(1);
    expect(poses[0]?.keypoints.map(({ name }) => name).slice(10, 13)).toEqual([
      'mouth_right',
      'left_shoulder',
      'right_shoulder',
    ]);
    expect(poses[0]?.keypoints).toHaveLength(33);
    expect(poses[0]?.keypoints3D).toHaveLength(33);
    const canvas = document.createElement('canvas');
    expect(await detector.estimatePoses(canvas)).toEqual([]);
  });

  it('tells its loading in bytes, up to the last one', async () => {
    const told: LoadProgress[] = [];
    const started = await LitertDetector.start({ folders, model: 'lite' }, (progress) => told.push(progress), live);
    if (started.ok) open.push(started.value);
    for (const step of ['engine', 'model'] as const) {
      const bytes = told.filter((progress) => progress.step === step);
      expect(bytes.length).toBeGreaterThan(2);
      expect(bytes.at(-1)?.loadedBytes).toBe(bytes.at(-1)?.totalBytes);
      expect(bytes.map(({ loadedBytes }) => loadedBytes)).toEqual(
        bytes.map(({ loadedBytes }) => loadedBytes).toSorted((a, b) => a - b),
      );
    }
    expect(told.at(-1)?.step).toBe('warm-up');
  });

  it('says which model file is missing, and which is damaged', async () => {
    const at = (folder: string) => ({
      ...folders,
      modelsUrl: new URL(`/test/fixtures/${folder}/`, location.href).href,
    });
    const failureIn = async (folder: string) => {
      const started = await LitertDetector.start({ folders: at(folder), model: 'lite' }, () => undefined, live);
      return started.ok ? 'it started' : started.failure;
    };
    expect(await failureIn('no-models')).toEqual({ kind: 'model-missing', file: 'pose_detection.tflite' });
    expect(await failureIn('damaged-models')).toEqual({ kind: 'model-damaged', file: 'pose_detection.tflite' });
  });

  it('starts another worker where one says nothing, and gives up where that one says nothing either', async () => {
    const RealWorker = Worker;
    const ended: number[] = [];
    let made = 0;
    class Silent extends EventTarget {
      readonly number = (made += 1);
      postMessage(): void {
        vi.advanceTimersByTime(60_000);
      }
      terminate(): void {
        ended.push(this.number);
      }
    }
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const workersFrom = (silent: number) =>
      vi.stubGlobal('Worker', function (...of: ConstructorParameters<typeof Worker>) {
        return made < silent ? new Silent() : new RealWorker(...of);
      });
    try {
      workersFrom(1);
      const started = await LitertDetector.start({ folders, model: 'lite' }, () => undefined, live);
      expect([started.ok, ended]).toEqual([true, [1]]);
      if (started.ok) started.value.close();
      made = 0;
      workersFrom(9);
      expect(await LitertDetector.start({ folders, model: 'lite' }, () => undefined, live)).toEqual({
        ok: false,
        failure: { kind: 'engine-failed', detail: 'the pose worker does not start' },
      });
      expect(made).toBe(2);
    } finally {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    }
  });

  it('does not wait for ever for a worker that hangs', async () => {
    const detector = await start();
    const frame = await firstFrame();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const reading = detector.read(frame, 0);
      vi.advanceTimersByTime(5_001);
      await expect(reading).rejects.toThrow('the pose worker does not answer');
    } finally {
      vi.useRealTimers();
    }
  });

  it('stops loading when it is told to', async () => {
    const stop = new AbortController();
    const started = LitertDetector.start(
      { folders, model: 'lite' },
      () => stop.abort(new Error('left the page')),
      stop.signal,
    );
    await expect(started).rejects.toThrow('left the page');
  });
});
