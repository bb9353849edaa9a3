import { describe, expect, it } from 'vitest';
import { roundPose } from '../../src/core/body/round-pose.ts';
import { packPoses, unpackPoses } from '../../src/schema/trace-chunk.ts';
import { nobody, somePose } from '../fixtures/some-pose.ts';

const poses = Array.from({ length: 64 }, (_, i) => (i % 9 === 4 ? nobody(i * 33.3) : somePose(i * 33.3)));

describe('a packed stretch of poses', () => {
  it.each([1, 10, 11, 64])('of %i comes back as it was', async (count) => {
    const stretch = poses.slice(0, count);
    expect(await unpackPoses(await packPoses(stretch))).toEqual(stretch.map(roundPose));
  });

  it('is packed bit by bit, so that whatever else waits has its turn', async () => {
    let turns = 0;
    let isPacked = false;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      turns += 1;
      if (!isPacked) channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
    await packPoses(poses);
    isPacked = true;
    expect(turns).toBeGreaterThan(poses.length / 10);
  });
});
