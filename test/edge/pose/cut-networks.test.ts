import { expect, it } from 'vitest';
import { firstFrame, folders } from './clips.ts';
import type { Comparison } from './compare-networks.worker.ts';

async function compare(file: string): Promise<Comparison> {
  const frame = await firstFrame();
  const image = await createImageBitmap(frame);
  frame.close();
  const worker = new Worker(new URL('./compare-networks.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }: MessageEvent<{ comparison: Comparison } | { error: string }>) =>
        'comparison' in data ? resolve(data.comparison) : reject(new Error(data.error));
      worker.postMessage({
        engineUrl: folders.engineUrl,
        publishedUrl: folders.mediapipeUrl + file,
        cutUrl: folders.modelsUrl + file,
        image,
      });
    });
  } finally {
    worker.terminate();
  }
}

it.each(['pose_landmark_lite.tflite', 'pose_landmark_full.tflite'])(
  'gives bit for bit the landmarks of the published network without its mask: %s',
  async (file) => {
    const { published, cut, compared, different, presence } = await compare(file);
    expect(published.toSorted()).toEqual(['Identity', 'Identity_1', 'Identity_2', 'Identity_3', 'Identity_4']);
    expect(cut.toSorted()).toEqual(['Identity', 'Identity_1', 'Identity_3', 'Identity_4']);
    expect(compared).toBe(195 + 1 + 64 * 64 * 39 + 117);
    expect(different).toBe(0);
    expect(presence).toBeGreaterThan(0.9); // it is a picture with somebody in it
  },
);
