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
