import { describe, expect, it } from 'vitest';
import { packPoses, unpackPoses } from '../../../src/care/review/packed-poses.ts';
import { roundPose } from '../../../src/core/body/round-pose.ts';
import { nobody, somePose } from '../../fixtures/some-pose.ts';
import { posesIn } from './some-sets.ts';

describe('packed poses', () => {
  it.each(['bird-dog.clean', 'sit-to-stand.clean'])('are what they were, to the last digit: %s', (name) => {
    const poses = posesIn(name);
    expect(unpackPoses(packPoses(poses))).toEqual(poses);
  });

  it('keep who was not found, who else was there, and that there was no light', () => {
    const other = { xPx: 12.5, yPx: 3, sizePx: 90.1, turnRad: 0.25 };
    const poses = [
      nobody(0),
      { ...nobody(40), isBlack: true as const },
      roundPose({ ...somePose(80.03), others: [other] }),
      roundPose({ ...somePose(120), world: null, light: null }),
    ];
    expect(unpackPoses(packPoses(poses))).toEqual(poses);
  });

  it('of nothing are nothing', () => {
    expect(unpackPoses(packPoses([]))).toEqual([]);
  });
});
