import { describe, expect, it } from 'vitest';
import { regionFromAlignment, wholeFrame } from '../../../src/edge/pose/region.ts';

describe('the region round a person', () => {
  it('does not turn for a person who stands: the rim point lies above the hips', () => {
    const region = regionFromAlignment({ xPx: 300, yPx: 200 }, { xPx: 300, yPx: 100 });
    expect(region).toEqual({ xPx: 300, yPx: 200, sizePx: 250, rotationRad: expect.closeTo(0, 9) as number });
  });

  it('turns with a person who lies: head to the right is a quarter turn clockwise', () => {
    const region = regionFromAlignment({ xPx: 300, yPx: 200 }, { xPx: 400, yPx: 200 });
    expect(region?.rotationRad).toBeCloseTo(Math.PI / 2, 9);
    const other = regionFromAlignment({ xPx: 300, yPx: 200 }, { xPx: 200, yPx: 200 });
    expect(other?.rotationRad).toBeCloseTo(-Math.PI / 2, 9);
  });

  it('is none where the points coincide or are no numbers', () => {
    expect(regionFromAlignment({ xPx: 1, yPx: 1 }, { xPx: 1, yPx: 1 })).toBeNull();
    expect(regionFromAlignment({ xPx: Number.NaN, yPx: 1 }, { xPx: 1, yPx: 9 })).toBeNull();
  });

  it('takes in the whole frame, with bands on the short sides', () => {
    expect(wholeFrame({ widthPx: 640, heightPx: 480 })).toEqual({ xPx: 320, yPx: 240, sizePx: 640, rotationRad: 0 });
  });
});
