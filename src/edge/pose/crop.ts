import { meanLight } from './light.ts';
import type { Region } from './region.ts';

// Every 8th pixel in both directions: 1024 samples of a 256 px crop tell the light as well as all of them.
const LIGHT_STEP_PX = 8;

/** Bright values as the networks take them: `byte * scale + offset`. */
export interface ValueRange {
  readonly scale: number;
  readonly offset: number;
}

/** 0..255 -> the float range a network was trained on, e.g. [0, 1]. */
export function valueRange([min, max]: readonly [number, number]): ValueRange {
  return { scale: (max - min) / 255, offset: min };
}

/**
 * Cuts a turned square out of frames: one `drawImage` with a transform, then floats. One per network; its canvas and
 * buffers are reused. The canvas stays in main memory (`willReadFrequently`), as every crop is read back.
 */
export class Cropper {
  readonly #side: number;
  readonly #context: OffscreenCanvasRenderingContext2D;
  readonly #values = new Float32Array(256);
  #light: number | null = null;

  constructor(side: number, range: ValueRange) {
    this.#side = side;
    const context = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('expected a 2D canvas');
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = 'low'; // bilinear, as the networks were trained with
    this.#context = context;
    for (let byte = 0; byte < 256; byte += 1) this.#values[byte] = byte * range.scale + range.offset;
  }

  /** Mean brightness of the last crop, 0 to 1, without what lies outside the frame; null where all of it does. */
  get light(): number | null {
    return this.#light;
  }

  /** Fills `input` [side x side x 3] with the region's pixels; outside the frame they are black. */
  crop(image: CanvasImageSource, region: Region, input: Float32Array): void {
    const side = this.#side;
    this.#draw(image, region);
    const bytes = this.#context.getImageData(0, 0, side, side).data;
    const values = this.#values;
    for (let from = 0, to = 0; from < bytes.length; from += 4, to += 3) {
      input[to] = values[bytes[from] as number] as number;
      input[to + 1] = values[bytes[from + 1] as number] as number;
      input[to + 2] = values[bytes[from + 2] as number] as number;
    }
    this.#light = meanLight(bytes, { widthPx: side, stepPx: LIGHT_STEP_PX });
  }

  /** Frame pixels -> crop pixels: the region's centre to the crop's, its turn undone. */
  #draw(image: CanvasImageSource, region: Region): void {
    const scale = this.#side / region.sizePx;
    const cos = Math.cos(region.rotationRad) * scale;
    const sin = Math.sin(region.rotationRad) * scale;
    const half = this.#side / 2;
    const context = this.#context;
    context.resetTransform();
    context.clearRect(0, 0, this.#side, this.#side);
    context.setTransform(
      cos,
      -sin,
      sin,
      cos,
      half - cos * region.xPx - sin * region.yPx,
      half + sin * region.xPx - cos * region.yPx,
    );
    context.drawImage(image, 0, 0);
  }
}
