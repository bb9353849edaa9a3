/** Runs the published and the cut landmark network on one picture, side by side, in the engine the app uses. */
import { FrameCropper } from '../../../src/edge/pose/frame-cropper.ts';
import { LitertNetwork } from '../../../src/edge/pose/litert-network.ts';
import { chooseCpuBuild, startLitert } from '../../../src/edge/pose/litert-runtime.ts';
import { wholeFrame } from '../../../src/edge/pose/region.ts';

interface Request {
  readonly engineUrl: string;
  readonly publishedUrl: string;
  readonly cutUrl: string;
  readonly image: ImageBitmap;
}

/** Output names of each file, and how many numbers of the kept outputs differ. */
export interface Comparison {
  readonly published: readonly string[];
  readonly cut: readonly string[];
  readonly compared: number;
  readonly different: number;
  readonly presence: number;
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  compare(data).then(
    (comparison) => self.postMessage({ comparison }),
    (error: unknown) => self.postMessage({ error: String(error) }),
  );
});

async function compare({ engineUrl, publishedUrl, cutUrl, image }: Request): Promise<Comparison> {
  const liteRt = await startLitert(engineUrl, await chooseCpuBuild(), 2, () => undefined);
  const size = { widthPx: image.width, heightPx: image.height };
  const cropper = new FrameCropper({ outputTensorSize: { width: 256 }, outputTensorFloatRange: [0, 1] });
  const run = async (url: string): Promise<Map<string, Float32Array>> => {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    const options = { accelerator: 'wasm', cpuOptions: { numThreads: 2 } } as const;
    const network = await LitertNetwork.compile(liteRt, bytes, options);
    return network.run(
      (input) => cropper.crop({ image, size, timeMs: 0, planes: null }, wholeFrame(size), input),
      (outputs) => new Map([...outputs].map(([name, values]) => [name, values.slice()])),
    );
  };
  const [published, cut] = [await run(publishedUrl), await run(cutUrl)];
  let compared = 0;
  let different = 0;
  for (const [name, values] of cut) {
    const original = published.get(name);
    for (const [i, value] of values.entries()) {
      compared += 1;
      if (!Object.is(value, original?.[i])) different += 1;
    }
  }
  const presence = cut.get('Identity_1')?.[0] ?? 0;
  return { published: [...published.keys()], cut: [...cut.keys()], compared, different, presence };
}
