import { lightFrom, lightOf, type Light } from './light.ts';
import type { FrameImage } from './pose-engine.ts';
import type { Region } from './region.ts';
import type { VideoPlanes } from './video-planes.ts';

/** How bytes from 0 to 255 become a network's input: `byte * scale + offset`. */
export interface ValueRange {
  readonly scale: number;
  readonly offset: number;
}

// Every 8th pixel in both directions: the 1024 samples of a 256 px crop measure the light as well as all pixels do.
const LIGHT_STEP_PX = 8;

/**
 * Fills `input` [side x side x 3] with a region of a frame that is given as planes: bilinear, black outside of the
 * frame. Returns the brightness of the part inside; null where no part of the region is inside.
 */
export function cropPlanes(
  planes: VideoPlanes,
  region: Region,
  { side, range, input }: { readonly side: number; readonly range: ValueRange; readonly input: Float32Array },
): Light | null {
  const { bytes, luma, chroma, toRgb } = planes;
  const lastX = planes.widthPx - 1;
  const lastY = planes.heightPx - 1;
  const step = region.sizePx / side;
  const dx = Math.cos(region.rotationRad) * step;
  const dy = Math.sin(region.rotationRad) * step;
  const { scale, offset } = range;
  const black = offset;
  let to = 0;
  let lightSum = 0;
  let lightSquares = 0;
  let lightCount = 0;
  for (let row = 0; row < side; row += 1) {
    // From the middle of the first crop pixel of a row to the frame; half a pixel less, because samples are in the
    // middle of pixels.
    const u = 0.5 - side / 2;
    const v = row + 0.5 - side / 2;
    let x = region.xPx + dx * u - dy * v - 0.5;
    let y = region.yPx + dy * u + dx * v - 0.5;
    for (let column = 0; column < side; column += 1, x += dx, y += dy, to += 3) {
      if (!(x >= 0 && y >= 0 && x < lastX && y < lastY)) {
        input[to] = black;
        input[to + 1] = black;
        input[to + 2] = black;
        continue;
      }
      const left = x | 0;
      const top = y | 0;
      const right = x - left;
      const below = y - top;
      const at = luma.at + top * luma.stride + left;
      const under = at + luma.stride;
      const upper = (bytes[at] as number) * (1 - right) + (bytes[at + 1] as number) * right;
      const lower = (bytes[under] as number) * (1 - right) + (bytes[under + 1] as number) * right;
      const bright = (upper * (1 - below) + lower * below - toRgb.lumaOffset) * toRgb.lumaScale;
      // Colour has half the resolution, so the nearest sample is good enough.
      const colour = ((y + 0.5) >> 1) * chroma.stride + ((x + 0.5) >> 1) * chroma.step;
      const blue = (bytes[chroma.blueAt + colour] as number) - 128;
      const red = (bytes[chroma.redAt + colour] as number) - 128;
      input[to] = clampByte(bright + toRgb.redOfRed * red) * scale + offset;
      input[to + 1] = clampByte(bright + toRgb.greenOfBlue * blue + toRgb.greenOfRed * red) * scale + offset;
      input[to + 2] = clampByte(bright + toRgb.blueOfBlue * blue) * scale + offset;
      lightSum += bright;
      lightSquares += bright * bright;
      lightCount += 1;
    }
  }
  return lightFrom(lightCount, lightSum, lightSquares);
}

const clampByte = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : value);

/**
 * The same as `cropPlanes` for frames without planes (bitmaps, rarer formats), by one `drawImage` with a transform. One
 * cropper per network; its canvas is reused and kept in main memory (`willReadFrequently`), because every crop is read
 * back.
 */
export class CanvasCropper {
  readonly #side: number;
  readonly #range: ValueRange;
  readonly #context: OffscreenCanvasRenderingContext2D;

  constructor(side: number, range: ValueRange) {
    const context = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('expected a 2D canvas');
    context.imageSmoothingQuality = 'low'; // bilinear, as the networks were trained with
    this.#side = side;
    this.#range = range;
    this.#context = context;
  }

  /** See `cropPlanes`. */
  crop(image: FrameImage, region: Region, input: Float32Array): Light | null {
    const side = this.#side;
    const { scale, offset } = this.#range;
    this.#draw(image, region);
    const bytes = this.#context.getImageData(0, 0, side, side).data;
    for (let from = 0, to = 0; from < bytes.length; from += 4, to += 3) {
      input[to] = (bytes[from] as number) * scale + offset;
      input[to + 1] = (bytes[from + 1] as number) * scale + offset;
      input[to + 2] = (bytes[from + 2] as number) * scale + offset;
    }
    return lightOf(bytes, { widthPx: side, stepPx: LIGHT_STEP_PX });
  }

  /** Draws the region into the crop: centre on centre, with the region's turn undone. */
  #draw(image: FrameImage, region: Region): void {
    const scale = this.#side / region.sizePx;
    const cos = Math.cos(region.rotationRad) * scale;
    const sin = Math.sin(region.rotationRad) * scale;
    const half = this.#side / 2;
    const context = this.#context;
    context.resetTransform();
    context.clearRect(0, 0, this.#side, this.#side);
    const shiftX = half - cos * region.xPx - sin * region.yPx;
    const shiftY = half + sin * region.xPx - cos * region.yPx;
    context.setTransform(cos, -sin, sin, cos, shiftX, shiftY);
    context.drawImage(image, 0, 0);
  }
}
