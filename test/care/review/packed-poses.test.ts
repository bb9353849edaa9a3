import { describe, expect, it } from 'vitest';
import { buffersOf, packPoses, unpackPoses } from '../../../src/care/review/packed-poses.ts';
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

  it('keep what a second camera saw, beside the pose beside which it stood', () => {
    const poses = [somePose(0), { ...somePose(40), beside: somePose(40.2) }, { ...nobody(80), beside: nobody(80) }];
    const rounded = poses.map(roundPose);
    const packed = packPoses(rounded);
    expect(unpackPoses(packed)).toEqual(rounded);
    // All of it is handed over, nothing is copied.
    expect(new Set(buffersOf(packed)).size).toBe(13);
  });

  it('of nothing are nothing', () => {
    expect(unpackPoses(packPoses([]))).toEqual([]);
  });
});
