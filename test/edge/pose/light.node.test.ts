import { describe, expect, it } from 'vitest';
import { lightAt, lightGrid } from '../../../src/edge/pose/light.ts';

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
