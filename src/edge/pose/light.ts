/** The brightness of a picture (Rec. 709 luma), 0 to 1: its mean, and its standard deviation over the pixels. */
export interface Light {
  readonly mean: number;
  readonly spread: number;
}

/**
 * A picture that is darker than this and as even as this shows nothing: a closed shutter gives black, with the noise of the sensor at
 * most, and even a dark room has brighter and darker parts. Choices, unverified.
 */
const BLACK_MEAN = 0.05;
const BLACK_SPREAD = 0.02;

/** Whether a picture is black all over, as of a camera whose shutter is closed. */
export const isBlack = ({ mean, spread }: Light): boolean => mean <= BLACK_MEAN && spread <= BLACK_SPREAD;

/** The brightness of so many pixels, from the sum of their bytes and of the squares of these; null where there are none. */
export function lightFrom(count: number, sum: number, squares: number): Light | null {
  if (count === 0) return null;
  const mean = sum / count;
  const spread = Math.sqrt(Math.max(0, squares / count - mean * mean));
  return { mean: Math.min(1, Math.max(0, mean / 255)), spread: spread / 255 };
}

/**
 * The brightness of RGBA bytes, looking at every `stepPx`-th pixel in both directions. Pixels that are not opaque lie outside the
 * picture and do not count; null where none does.
 */
export function lightOf(
  bytes: Uint8ClampedArray,
  { widthPx, stepPx }: { readonly widthPx: number; readonly stepPx: number },
): Light | null {
  let count = 0;
  let sum = 0;
  let squares = 0;
  const heightPx = bytes.length / 4 / widthPx;
  for (let y = 0; y < heightPx; y += stepPx) {
    for (let x = 0; x < widthPx; x += stepPx) {
      const at = 4 * (y * widthPx + x);
      if (bytes[at + 3] !== 255) continue;
      const bright = 0.2126 * (bytes[at] ?? 0) + 0.7152 * (bytes[at + 1] ?? 0) + 0.0722 * (bytes[at + 2] ?? 0);
      count += 1;
      sum += bright;
      squares += bright * bright;
    }
  }
  return lightFrom(count, sum, squares);
}
