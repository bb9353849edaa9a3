import { describe, expect, it } from 'vitest';
import { cropPlanes } from '../../../src/edge/pose/crop.ts';
import { yuvToRgb, type VideoPlanes } from '../../../src/edge/pose/video-planes.ts';

const WIDTH = 64;
const HEIGHT = 48;
const range = { scale: 1 / 255, offset: 0 };

/** A frame whose brightness at (x, y) is `luma(x, y)` and whose colour is everywhere the same. */
function planesOf(luma: (x: number, y: number) => number, blue = 128, red = 128): VideoPlanes {
  const bytes = new Uint8Array((WIDTH * HEIGHT * 3) / 2);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) bytes[y * WIDTH + x] = luma(x, y);
  }
  const blueAt = WIDTH * HEIGHT;
  const redAt = blueAt + (WIDTH * HEIGHT) / 4;
  bytes.fill(blue, blueAt, redAt);
  bytes.fill(red, redAt);
  return {
    bytes,
    widthPx: WIDTH,
    heightPx: HEIGHT,
    luma: { at: 0, stride: WIDTH },
    chroma: { blueAt, redAt, step: 1, stride: WIDTH / 2 },
    toRgb: yuvToRgb({ matrix: 'smpte170m', fullRange: true }),
  };
}

/** Red values of the crop, row by row (grey pictures: red is the brightness). */
function redsOf(planes: VideoPlanes, region: Parameters<typeof cropPlanes>[1], side: number): number[] {
  const input = new Float32Array(side * side * 3);
  cropPlanes(planes, region, { side, range: { scale: 1, offset: 0 }, input });
  return Array.from({ length: side * side }, (_, i) => Math.round(input[3 * i] ?? Number.NaN));
}

describe('cropping a video frame', () => {
  it('takes the pixels as they are where crop and frame are equally fine', () => {
    const reds = redsOf(
      planesOf((x, y) => 2 * x + y),
      { xPx: 22, yPx: 12, sizePx: 4, rotationRad: 0 },
      4,
    );
    expect(reds.slice(0, 4)).toEqual([50, 52, 54, 56]); // x from 20, y = 10
    expect(reds.slice(4, 8)).toEqual([51, 53, 55, 57]);
  });

  it('blends four pixels where it lies between them', () => {
    const reds = redsOf(
      planesOf((x) => 4 * x),
      { xPx: 22.25, yPx: 12.5, sizePx: 4, rotationRad: 0 },
      4,
    );
    expect(reds.slice(0, 4)).toEqual([81, 85, 89, 93]);
  });

  it('stands a person who lies with the head to the right upright: frame right becomes crop top', () => {
    const lying = { xPx: 32, yPx: 24, sizePx: 8, rotationRad: Math.PI / 2 };
    const reds = redsOf(
      planesOf((x) => 3 * x),
      lying,
      8,
    );
    expect(reds[0]).toBeGreaterThan(reds[7 * 8] ?? 0);
    expect(reds[0]).toBe(reds[7]);
  });

  it('is black outside the frame, and tells the light of what lies inside', () => {
    const input = new Float32Array(8 * 8 * 3);
    const half = { xPx: 0, yPx: 24, sizePx: 16, rotationRad: 0 };
    const light = cropPlanes(
      planesOf(() => 204),
      half,
      { side: 8, range: { scale: 2 / 255, offset: -1 }, input },
    );
    expect(input[0]).toBe(-1);
    expect(input[8 * 3 - 1]).toBeCloseTo(0.6, 5);
    expect(light?.mean).toBeCloseTo(0.8, 5);
    expect(light?.spread).toBeCloseTo(0, 5);
  });

  it('knows no light where nothing lies inside', () => {
    const input = new Float32Array(8 * 8 * 3);
    const far = { xPx: 500, yPx: 500, sizePx: 16, rotationRad: 0 };
    expect(
      cropPlanes(
        planesOf(() => 204),
        far,
        { side: 8, range, input },
      ),
    ).toBeNull();
    expect(input.every((value) => value === 0)).toBe(true);
  });

  it('turns brightness and colour into red, green and blue', () => {
    const input = new Float32Array(2 * 2 * 3);
    // Pure red in BT.601, full range.
    cropPlanes(
      planesOf(() => 76, 85, 255),
      { xPx: 30, yPx: 20, sizePx: 2, rotationRad: 0 },
      { side: 2, range, input },
    );
    expect(input[0]).toBeCloseTo(1, 2);
    expect(input[1]).toBeCloseTo(0, 2);
    expect(input[2]).toBeCloseTo(0, 2);
  });

  it('stretches the narrow range that cameras send', () => {
    const { lumaOffset, lumaScale } = yuvToRgb({ matrix: 'bt709', fullRange: false });
    expect((16 - lumaOffset) * lumaScale).toBe(0);
    expect((235 - lumaOffset) * lumaScale).toBeCloseTo(255, 9);
  });
});
