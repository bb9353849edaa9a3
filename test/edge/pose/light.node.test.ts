import { describe, expect, it } from 'vitest';
import { isBlack, lightAt, lightGrid, lightOf } from '../../../src/edge/pose/light.ts';

const WIDTH = 16;
const whole = { widthPx: WIDTH, stepPx: 1 };

/** A grey picture; `grey(i)` of each pixel, null outside of the picture. */
function picture(grey: (i: number) => number | null): Uint8ClampedArray {
  const bytes = new Uint8ClampedArray(4 * WIDTH * WIDTH);
  for (let i = 0; i < WIDTH * WIDTH; i += 1) {
    const value = grey(i);
    bytes.set([value ?? 0, value ?? 0, value ?? 0, value === null ? 0 : 255], 4 * i);
  }
  return bytes;
}

const black = (grey: (i: number) => number | null): boolean | null => {
  const light = lightOf(picture(grey), whole);
  return light && isBlack(light);
};

describe('the brightness of a picture', () => {
  it('is its mean, and how much it differs, of what lies in the picture', () => {
    const half = lightOf(
      picture((i) => (i % 2 === 0 ? 0 : 255)),
      whole,
    );
    expect(half?.mean).toBeCloseTo(0.5, 9);
    expect(half?.spread).toBeCloseTo(0.5, 9);
    const inside = lightOf(
      picture((i) => (i < 20 ? 51 : null)),
      whole,
    );
    expect(inside?.mean).toBeCloseTo(0.2, 9);
    expect(inside?.spread).toBeCloseTo(0, 6);
    expect(
      lightOf(
        picture(() => null),
        whole,
      ),
    ).toBeNull();
  });

  it('is black behind a closed shutter, also with the noise of the sensor', () => {
    expect([black(() => 0), black((i) => (7 * i) % 11), black((i) => (i < 40 ? 2 : null))]).toEqual([true, true, true]);
  });

  it('is not black in a dark room, where something is a little brighter, nor before a grey wall', () => {
    expect([black((i) => (i % 9 === 0 ? 40 : 3)), black(() => 60)]).toEqual([false, false]);
  });
});

/** A crop that is dark but for its left half. */
function halfLit(): Float32Array {
  const input = new Float32Array(16 * 16 * 3).fill(0.02);
  for (let y = 0; y < 16; y += 1)
    for (let x = 0; x < 8; x += 1) input.fill(0.8, 3 * (16 * y + x), 3 * (16 * y + x) + 3);
  return input;
}

describe('the light on a person', () => {
  const grid = lightGrid(halfLit(), 16, 4);

  it('is that of their own pixels, not of the wall behind them', () => {
    expect(
      lightAt(grid, [
        { x: 0.1, y: 0.1 },
        { x: 0.4, y: 0.9 },
      ]),
    ).toBeCloseTo(0.8, 5);
    expect(lightAt(grid, [{ x: 0.9, y: 0.5 }])).toBeCloseTo(0.02, 5);
  });

  it('is not told where none of them lies in the crop', () => {
    expect(
      lightAt(grid, [
        { x: 1.2, y: 0.5 },
        { x: 0.5, y: -0.1 },
      ]),
    ).toBeNull();
  });
});
