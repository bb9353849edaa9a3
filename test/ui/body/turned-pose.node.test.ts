import { describe, expect, it } from 'vitest';
import { turnedPose } from '../../../src/ui/body/turned-pose.ts';
import { nobody, somePose } from '../../fixtures/some-pose.ts';

describe('a pose that is turned', () => {
  it('keeps every height, and comes back after a whole turn', () => {
    const pose = somePose(0);
    const [here, round, beside] = [0, 360, 90].map((deg) => turnedPose(pose, deg)?.points);
    if (!here || !round || !beside || !pose.world) throw new Error('nothing was turned');
    expect(beside.leftKnee.yPx).toBeCloseTo(here.leftKnee.yPx, 6);
    expect(round.leftKnee.xPx).toBeCloseTo(here.leftKnee.xPx, 6);
    // A quarter turn shows from the side what lay in depth.
    expect(beside.leftKnee.xPx - 500).toBeCloseTo(400 * pose.world.leftKnee.zM, 6);
    expect(here.leftKnee.score).toBe(pose.points?.leftKnee.score);
  });

  it('is none where nobody was found, or there is no depth', () => {
    expect(turnedPose(nobody(0), 30)).toBeNull();
    expect(turnedPose({ ...somePose(0), world: null }, 30)).toBeNull();
  });
});
