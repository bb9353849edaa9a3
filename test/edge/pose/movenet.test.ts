import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import manifest from '../../../models/manifest.json';
import { COCO_17, LANDMARKS, type LandmarkName } from '../../../src/core/body/landmarks.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { analyzePoses, type Analysis } from '../../../src/core/report/analyze.ts';
import { createPoseModels } from '../../../src/edge/pose/pose-models.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import type { PoseModel } from '../../../src/ports/seeing.ts';
import { CLIPS, distancesPercent, folders, framesIn, framesOf, median, pixelsOf, truthOf } from './clips.ts';

/** The weights as their package has them: a build with MoveNet serves the same files under their names in `public/`. */
const PACKAGE = `/node_modules/${manifest.movenet.package}/`;
let model: PoseModel;
beforeAll(async () => {
  const published = new Map(
    Object.values(manifest.movenet.files).map(({ file, publishedAs }) => [folders.modelsUrl + file, publishedAs]),
  );
  const fetchReal = globalThis.fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation((address, options) => {
    const file = typeof address === 'string' ? published.get(address) : undefined;
    return fetchReal(file === undefined ? address : PACKAGE + file, options);
  });
  const models = createPoseModels(folders, ['movenet']);
  const wish = { engine: 'movenet', model: 'lite', adapt: false } as const;
  const loaded = await models.load(wish, () => undefined, new AbortController().signal);
  vi.restoreAllMocks();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  model = loaded.value;
}, 60_000);
afterAll(() => model.close());

const estimate = (image: VideoFrame, timeMs: number): Promise<Pose> => {
  const { displayWidth: widthPx, displayHeight: heightPx } = image;
  return model.estimate({ timeMs, widthPx, heightPx, image, close: () => image.close() });
};

/** What is judged of a recording, or of its beginning. */
async function judge(exerciseId: string, file: string, untilMs = Infinity): Promise<Analysis> {
  const poses: Pose[] = [];
  model.reset();
  for await (const { image, timeMs } of framesIn(`/test/fixtures/videos/${file}`)) {
    poses.push(await estimate(image, timeMs));
    if (timeMs >= untilMs) break;
  }
  const exercise = findExercise(exerciseId);
  if (exercise === undefined) throw new Error(`expected an exercise ${exerciseId}`);
  return analyzePoses(exercise, poses);
}

describe('MoveNet on its real weights', () => {
  it('runs on WebAssembly, which needs no graphics processor', () => {
    expect(model.info()).toEqual({ name: 'movenet', model: 'unknown', accelerator: 'wasm' });
  });

  it.each(CLIPS)(
    'finds the joints of the figure in %s within 4 % of its height (median) and 10 % (nine in ten)',
    async (clip) => {
      const truth = await truthOf(clip);
      const distances: number[] = [];
      model.reset();
      for await (const { image, timeMs } of framesOf(clip)) {
        const frame = truth.frames.find(({ t }) => Math.abs(t - timeMs) < 1);
        if (frame) distances.push(...distancesPercent(pixelsOf(await estimate(image, timeMs)), frame.px));
        else image.close();
      }
      expect(distances.length).toBe(10 * 12);
      expect(median(distances)).toBeLessThan(4);
      expect(distances.sort((a, b) => a - b)[Math.floor(0.9 * distances.length)]).toBeLessThan(10);
    },
  );

  it('gives 17 landmarks and claims nothing of the other 16, nor of depth', async () => {
    expect.hasAssertions();
    model.reset();
    for await (const { image, timeMs } of framesOf('shoulder-abduction-raise')) {
      const { points, world, light } = await estimate(image, timeMs);
      if (points === null) throw new Error('expected somebody');
      const given: ReadonlySet<LandmarkName> = new Set(COCO_17);
      expect(LANDMARKS.filter((name) => points[name].score > 0).sort()).toEqual([...given].sort());
      for (const name of LANDMARKS) expect(points[name].zPx).toBe(0);
      expect(world).toBeNull();
      expect(light).toBeGreaterThan(0.4);
      break;
    }
  });

  it('counts two raises of the arms, seen from the front', async () => {
    const { reps, rejected, faults } = await judge('shoulder-abduction-raise', 'two-arm-raises.webm');
    // The figure is at its furthest at 3.3 and 7.5 s.
    expect(reps.map(({ peakMs }) => Math.abs(peakMs - 3300) < 500 || Math.abs(peakMs - 7500) < 500)).toEqual([
      true,
      true,
    ]);
    expect({ rejected, faults }).toEqual({ rejected: [], faults: [] });
  }, 180_000);

  it('counts no bird dog, which is seen from the side and needs depth, and says why', async () => {
    const { reps, rejected, faults, view } = await judge('bird-dog', 'four-bird-dogs.webm', 6000);
    expect({ reps, rejected, faults }).toEqual({ reps: [], rejected: [], faults: [] });
    expect(view.reasons).toEqual(['no-depth']);
  }, 180_000);
});
