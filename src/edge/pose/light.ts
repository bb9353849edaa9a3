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

/** A crop's brightness on a coarse grid. */
export interface LightGrid {
  readonly side: number;
  readonly values: Float32Array;
}

/** The brightness of a network's input [side x side x 3, 0 to 1], at every `stepPx`-th pixel of every `stepPx`-th row. */
export function lightGrid(input: Float32Array, sidePx: number, stepPx: number): LightGrid {
  const side = Math.floor(sidePx / stepPx);
  const values = new Float32Array(side * side);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const at = 3 * stepPx * (row * sidePx + column);
      values[row * side + column] =
        0.2126 * (input[at] ?? 0) + 0.7152 * (input[at + 1] ?? 0) + 0.0722 * (input[at + 2] ?? 0);
    }
  }
  return { side, values };
}

/** Mean brightness at points of a crop (shares of its side); null where none of them lies in it. */
export function lightAt(
  { side, values }: LightGrid,
  points: readonly { readonly x: number; readonly y: number }[],
): number | null {
  const inside = points.filter(({ x, y }) => x >= 0 && y >= 0 && x < 1 && y < 1);
  const lights = inside.map(({ x, y }) => values[Math.floor(y * side) * side + Math.floor(x * side)] ?? 0);
  return lights.length === 0 ? null : lights.reduce((sum, light) => sum + light, 0) / lights.length;
}
