/**
 * Mean brightness (Rec. 709 luma) of RGBA bytes, 0 to 1, looking at every `stepPx`-th pixel in both directions. Pixels
 * that are not opaque lie outside the picture and do not count; null where none does.
 */
export function meanLight(
  bytes: Uint8ClampedArray,
  { widthPx, stepPx }: { readonly widthPx: number; readonly stepPx: number },
): number | null {
  let sum = 0;
  let count = 0;
  const heightPx = bytes.length / 4 / widthPx;
  for (let y = 0; y < heightPx; y += stepPx) {
    for (let x = 0; x < widthPx; x += stepPx) {
      const at = 4 * (y * widthPx + x);
      if (bytes[at + 3] !== 255) continue;
      sum += 0.2126 * (bytes[at] ?? 0) + 0.7152 * (bytes[at + 1] ?? 0) + 0.0722 * (bytes[at + 2] ?? 0);
      count += 1;
    }
  }
  return count === 0 ? null : sum / count / 255;
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
