import { describe, expect, it } from 'vitest';
import type { Pose } from '../../src/core/body/pose.ts';
import type { PoseSource } from '../../src/ports/seeing.ts';

/** The contract of every source of poses. `open` returns a new source each time, with at least three poses. */
export function poseSourceContract(name: string, open: () => Promise<PoseSource>): void {
  describe(`${name}, as a source of poses,`, () => {
    it('gives poses at strictly rising times', async () => {
      const poses = await collect(await open());
      expect(poses.length).toBeGreaterThanOrEqual(3);
      for (const [index, pose] of poses.entries()) {
        expect(pose.timeMs).toBeGreaterThan(poses[index - 1]?.timeMs ?? -Infinity);
      }
    });

    it('gives finite numbers, or nobody', async () => {
      for (const { points, world } of await collect(await open())) {
        const numbers = [points, world].flatMap((all) => Object.values(all ?? {}).flatMap((one) => Object.values(one)));
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    });

    it('ends quietly when it is told to', async () => {
      const stop = new AbortController();
      let seen = 0;
      for await (const _pose of (await open()).poses(stop.signal)) {
        seen += 1;
        if (seen === 2) stop.abort();
      }
      expect(seen).toBe(2);
    });

    it('gives nothing when it was told to stop before it began', async () => {
      for await (const pose of (await open()).poses(AbortSignal.abort()))
        expect.unreachable(`a pose at ${pose.timeMs}`);
    });
  });
}

/** All poses of a source. */
export async function collect(source: PoseSource): Promise<Pose[]> {
  const poses: Pose[] = [];
  for await (const pose of source.poses(new AbortController().signal)) poses.push(pose);
  return poses;
}
