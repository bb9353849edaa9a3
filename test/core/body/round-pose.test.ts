import { describe, expect, it } from 'vitest';
import { roundPose } from '../../../src/core/body/round-pose.ts';
import { somePose } from '../../fixtures/some-pose.ts';

describe('a pose that is kept', () => {
  const { points, world } = somePose(0);
  if (!points || !world) throw new Error('expected a person');
  const rounded = roundPose({
    ...somePose(12.3456),
    points: { ...points, nose: { xPx: 1.2345, yPx: -2.3456, zPx: 3.4567, score: 0.12345 } },
    world: { ...world, nose: { xM: 0.123456, yM: -0.00001, zM: 1 } },
    light: 0.12345,
  });

  it('lies on the grid: a hundredth of a millisecond, a tenth of a pixel, a thousandth of a score, a tenth of a millimetre', () => {
    expect(rounded.timeMs).toBe(12.35);
    expect(rounded.points?.nose).toEqual({ xPx: 1.2, yPx: -2.3, zPx: 3.5, score: 0.123 });
    expect(rounded.world?.nose).toEqual({ xM: 0.1235, yM: 0, zM: 1 });
    expect(rounded.light).toBe(0.123);
  });

  it('is the same when it is rounded again', () => {
    expect(roundPose(rounded)).toEqual(rounded);
  });
});
