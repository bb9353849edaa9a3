import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, FailureError, succeed, type ModelFailure, type Result } from '../../../src/core/record/failures.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import type { EngineRequest, LoadEngine } from '../../../src/edge/pose/engine-loader.ts';
import { LivePoseModel } from '../../../src/edge/pose/live-pose-model.ts';
import type { FrameImage, PoseEngine } from '../../../src/edge/pose/pose-engine.ts';
import type { Region } from '../../../src/edge/pose/region.ts';
import type { Frame, ModelSize } from '../../../src/ports/seeing.ts';

const region: Region = { xPx: 1, yPx: 2, sizePx: 3, rotationRad: 0 };

class FakeEngine implements PoseEngine {
  readonly info;
  readonly region = region;
  readonly size: ModelSize;
  readonly inferenceMs: number;
  broken = false;
  closed = false;
  followed: (Region | null)[] = [];

  constructor(size: ModelSize, inferenceMs = 20) {
    this.size = size;
    this.inferenceMs = inferenceMs;
    this.info = { name: 'litert', model: size, accelerator: 'wasm' } as const;
  }

  async read(_: FrameImage, timeMs: number) {
    if (this.closed) throw new Error('read after close');
    if (this.broken) throw new Error('the pose worker does not answer');
    await vi.advanceTimersByTimeAsync(this.inferenceMs);
    const pose: Pose = { timeMs, widthPx: 640, heightPx: 480, points: null, world: null, light: 0.5 };
    return { pose, inferenceMs: this.inferenceMs };
  }

  follow(to: Region | null): void {
    this.followed.push(to);
  }

  close(): void {
    this.closed = true;
  }
}

let frames = 0;
let framesClosed = 0;

function nextFrame(): Frame {
  frames += 1;
  return {
    timeMs: frames * 33,
    widthPx: 640,
    heightPx: 480,
    image: {} as ImageBitmap,
    close: () => {
      framesClosed += 1;
    },
  };
}

/** A loader that keeps what was asked and gives what `answer` says. */
function loaderOf(answer: (request: EngineRequest) => Promise<Result<PoseEngine, ModelFailure>>) {
  const requests: EngineRequest[] = [];
  const load: LoadEngine = (request) => {
    requests.push(request);
    return answer(request);
  };
  return { load, requests };
}

beforeEach(() => {
  frames = 0;
  framesClosed = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('a live pose model', () => {
  it('replaces an engine that hangs: its frame comes back without a person, the next one is read', async () => {
    const first = new FakeEngine('full');
    const second = new FakeEngine('full');
    const { load, requests } = loaderOf(() => Promise.resolve(succeed(second)));
    const model = new LivePoseModel(first, load, { size: 'full', adapt: false });
    const changes: string[] = [];
    model.onChange((info) => changes.push(info.model));
    first.broken = true;
    expect(await model.estimate(nextFrame())).toMatchObject({ timeMs: 33, points: null, light: null });
    expect(await model.estimate(nextFrame())).toMatchObject({ timeMs: 66, light: 0.5 });
    expect(requests).toEqual([{ size: 'full', afterFailure: true }]);
    expect(first.closed).toBe(true);
    expect(changes).toEqual(['full']);
    expect(framesClosed).toBe(2);
  });

  it('gives up, with the reason, when every new engine breaks down too', async () => {
    const { load } = loaderOf(() => {
      const engine = new FakeEngine('full');
      engine.broken = true;
      return Promise.resolve(succeed(engine));
    });
    const first = new FakeEngine('full');
    first.broken = true;
    const model = new LivePoseModel(first, load, { size: 'full', adapt: false });
    await model.estimate(nextFrame());
    await model.estimate(nextFrame());
    const failure = await model.estimate(nextFrame()).catch((error: FailureError) => error.failure);
    expect(failure).toEqual({ kind: 'engine-failed', detail: 'the pose worker does not answer' });
    expect(framesClosed).toBe(3);
  });

  it('changes to a smaller model without losing a frame, and goes on where the other was looking', async () => {
    const slow = new FakeEngine('full', 100);
    const fast = new FakeEngine('lite', 40);
    let ready = (): void => undefined;
    const { load, requests } = loaderOf(
      () =>
        new Promise((resolve) => {
          ready = () => resolve(succeed(fast));
        }),
    );
    const model = new LivePoseModel(slow, load, { size: 'full', adapt: true });
    model.adapt('both');
    while (requests.length === 0) expect((await model.estimate(nextFrame())).light).toBe(0.5);
    for (let i = 0; i < 5; i += 1) expect((await model.estimate(nextFrame())).light).toBe(0.5);
    expect(model.info().model).toBe('full');
    ready();
    await vi.advanceTimersByTimeAsync(1);
    expect((await model.estimate(nextFrame())).light).toBe(0.5);
    expect(model.info().model).toBe('lite');
    expect(fast.followed).toEqual([region]);
    expect(slow.closed).toBe(true);
    expect(requests).toEqual([{ size: 'lite', afterFailure: false }]);
    expect(framesClosed).toBe(frames);
  });

  it('stays as it is where it may not adapt', async () => {
    const { load, requests } = loaderOf(() => Promise.resolve(succeed(new FakeEngine('lite'))));
    const model = new LivePoseModel(new FakeEngine('full', 200), load, { size: 'full', adapt: false });
    model.adapt('both');
    for (let i = 0; i < 60; i += 1) await model.estimate(nextFrame());
    expect(requests).toEqual([]);
  });

  it('does not change before it is told that it may, nor for a recording after it', async () => {
    const { load, requests } = loaderOf(() => Promise.resolve(succeed(new FakeEngine('lite'))));
    const model = new LivePoseModel(new FakeEngine('full', 200), load, { size: 'full', adapt: true });
    for (let i = 0; i < 60; i += 1) await model.estimate(nextFrame());
    model.adapt('both');
    model.adapt('no');
    for (let i = 0; i < 60; i += 1) await model.estimate(nextFrame());
    expect(requests).toEqual([]);
  });

  it('lets go of a larger model, ready or on its way, when a set begins, and may have it after', async () => {
    const ready: (() => FakeEngine)[] = [];
    const { load, requests } = loaderOf(
      ({ size }) =>
        new Promise((resolve) => {
          ready.push(() => {
            const engine = new FakeEngine(size, 5);
            resolve(succeed(engine));
            return engine;
          });
        }),
    );
    const model = new LivePoseModel(new FakeEngine('full', 4), load, { size: 'full', adapt: true });
    const seeUntilAsked = async (times: number) => {
      for (let i = 0; i < 2000 && requests.length < times; i += 1) await model.estimate(nextFrame());
    };
    model.adapt('both');
    await seeUntilAsked(1);
    const first = ready[0]?.();
    await vi.advanceTimersByTimeAsync(1);
    model.adapt('down');
    await model.estimate(nextFrame());
    expect(model.info().model).toBe('full');
    expect(first?.closed).toBe(true);

    model.adapt('both');
    await seeUntilAsked(2);
    model.adapt('down');
    const second = ready[1]?.();
    await vi.advanceTimersByTimeAsync(1);
    await model.estimate(nextFrame());
    expect([model.info().model, second?.closed]).toEqual(['full', true]);

    model.adapt('both');
    await seeUntilAsked(3);
    ready[2]?.();
    await vi.advanceTimersByTimeAsync(1);
    await model.estimate(nextFrame());
    expect(model.info().model).toBe('heavy');
  });

  it('goes on with the model it has when the other is missing, and does not ask again', async () => {
    const { load, requests } = loaderOf(() => Promise.resolve(fail({ kind: 'model-missing', file: 'lite' })));
    const model = new LivePoseModel(new FakeEngine('full', 100), load, { size: 'full', adapt: true });
    model.adapt('both');
    for (let i = 0; i < 200; i += 1) await model.estimate(nextFrame());
    expect(requests).toHaveLength(1);
    expect(model.info().model).toBe('full');
  });

  it('closes an engine that comes too late', async () => {
    const late = new FakeEngine('lite');
    let ready = (): void => undefined;
    const { load, requests } = loaderOf(
      () =>
        new Promise((resolve) => {
          ready = () => resolve(succeed(late));
        }),
    );
    const model = new LivePoseModel(new FakeEngine('full', 100), load, { size: 'full', adapt: true });
    model.adapt('both');
    while (requests.length === 0) await model.estimate(nextFrame());
    model.close();
    ready();
    await vi.advanceTimersByTimeAsync(1);
    expect(late.closed).toBe(true);
  });
});
