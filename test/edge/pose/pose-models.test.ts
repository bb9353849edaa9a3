import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EngineChoice, PoseModel } from '../../../src/ports/seeing.ts';
import { createPoseModels } from '../../../src/edge/pose/pose-models.ts';
import { CLIPS, distancesPercent, firstFrame, folders, framesOf, median, pixelsOf, type Clip } from './clips.ts';

const live = new AbortController().signal;
const open: PoseModel[] = [];
afterEach(() => open.splice(0).forEach((model) => model.close()));

// The second engine's script lies beside the page, which here is the test server's own.
beforeAll(() => {
  const base = document.createElement('base');
  base.href = '/';
  document.head.prepend(base);
});

type Wish = Parameters<ReturnType<typeof createPoseModels>['load']>[0];

async function load(wish: Wish, from = folders, engines?: readonly EngineChoice[]): Promise<PoseModel> {
  const loaded = await createPoseModels(from, engines).load(wish, () => undefined, live);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  open.push(loaded.value);
  return loaded.value;
}

/** The landmarks of every `step`-th frame of a clip, by frame time. */
async function pixelsByTime(model: PoseModel, clip: Clip, step: number): Promise<Map<number, [number, number][]>> {
  const found = new Map<number, [number, number][]>();
  model.reset();
  for await (const { image, timeMs } of framesOf(clip)) {
    if (timeMs % (40 * step) !== 0) {
      image.close();
      continue;
    }
    const { displayWidth: widthPx, displayHeight: heightPx } = image;
    found.set(timeMs, pixelsOf(await model.estimate({ timeMs, widthPx, heightPx, image, close: () => image.close() })));
  }
  return found;
}

describe('the pose models', () => {
  it('agree: LiteRT and MediaPipe place the landmarks within 3 % of the body height (median)', async () => {
    const litert = await load({ engine: 'litert', model: 'full', adapt: false });
    const mediapipe = await load({ engine: 'mediapipe', model: 'full', adapt: false });
    expect(litert.info()).toMatchObject({ name: 'litert', model: 'full' });
    expect(mediapipe.info()).toEqual({ name: 'mediapipe', model: 'full', accelerator: 'webgl' });
    for (const clip of CLIPS) {
      const theirs = await pixelsByTime(mediapipe, clip, 20);
      const ours = await pixelsByTime(litert, clip, 20);
      const distances = [...theirs].flatMap(([timeMs, px]) => distancesPercent(ours.get(timeMs) ?? [], px));
      expect(distances.length).toBe(3 * 12);
      expect(median(distances), clip).toBeLessThan(3);
    }
  }, 180_000); // MediaPipe draws on the CPU where there is no GPU: 0.3 s a frame, a second on a busy machine

  it('fall back on MediaPipe where LiteRT cannot start, and say so', async () => {
    const withoutEngine = { ...folders, engineUrl: new URL('/no-engine/', location.href).href };
    const model = await load({ engine: 'auto', model: 'lite', adapt: false }, withoutEngine);
    expect(model.info().name).toBe('mediapipe');
  });

  it('fail with the reasons where no engine starts', async () => {
    const nowhere = new URL('/nowhere/', location.href).href;
    const loaded = await createPoseModels({ ...folders, engineUrl: nowhere }).load(
      { engine: 'litert', model: 'lite', adapt: false },
      () => undefined,
      live,
    );
    expect(loaded).toEqual({
      ok: false,
      failure: { kind: 'engine-failed', detail: expect.stringContaining('litert: ') as string },
    });
  });

  it('say so where MoveNet is wished for in a build without it', async () => {
    const models = createPoseModels(folders, ['auto', 'litert', 'mediapipe']);
    const loaded = await models.load({ engine: 'movenet', model: 'full', adapt: false }, () => undefined, live);
    expect(loaded).toEqual({ ok: false, failure: { kind: 'engine-absent', engine: 'movenet' } });
  });

  it('ask for the weights where the build offers MoveNet and they were taken away since', async () => {
    const loaded = await createPoseModels(folders, ['movenet']).load(
      { engine: 'movenet', model: 'full', adapt: false },
      () => undefined,
      live,
    );
    expect(loaded).toEqual({ ok: false, failure: { kind: 'model-missing', file: 'movenet/lightning/model.json' } });
  });

  it('run MoveNet Thunder where somebody has put weights of it: 17 landmarks in pixels, the others not seen', async () => {
    // A hand-made network that always gives the same landmarks: a column in the middle, each lower than the last.
    const supplied = { ...folders, modelsUrl: new URL('/test/fixtures/supplied-models/', location.href).href };
    const model = await load({ engine: 'movenet', model: 'full', adapt: false }, supplied, ['movenet']);
    expect(model.info()).toMatchObject({ name: 'movenet', model: 'unknown' });
    const image = await createImageBitmap(await firstFrame());
    const { points, world, light } = await model.estimate({
      timeMs: 0,
      widthPx: 640,
      heightPx: 480,
      image,
      close: () => image.close(),
    });
    // MoveNet looks at the middle square of a first frame, 480 x 480 px here.
    expect(points?.nose).toMatchObject({
      xPx: expect.closeTo(320, 0) as number,
      yPx: expect.closeTo(144, 0) as number,
    });
    expect(points?.rightAnkle.yPx).toBeCloseTo(144 + 16 * 0.02 * 480, 0);
    expect(points?.rightAnkle.score).toBeCloseTo(0.9, 2);
    expect(points?.leftHeel.score).toBe(0);
    expect(world).toBeNull();
    expect(light).toBeGreaterThan(0.4);
  });
});
