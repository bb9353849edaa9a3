import { describe, expect, it } from 'vitest';
import { openSource } from '../../../src/app/run/open-source.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { succeed } from '../../../src/core/record/failures.ts';
import { somePose } from '../../fixtures/some-pose.ts';
import { FakeFrames, FakeModel, fakeFrame, makeWorld } from '../fakes.ts';

const seenAt = async (timeMs: number, at: (timeMs: number) => Pose | null): Promise<readonly Pose[]> => {
  const camera = new FakeFrames();
  camera.push(fakeFrame(timeMs));
  camera.end();
  const { ports } = makeWorld({ camera: () => Promise.resolve(succeed(camera)) });
  const beside = { at, open: () => Promise.reject(new Error('nobody asked for it alone')) };
  const opened = await openSource(ports, { kind: 'camera', deviceId: null, beside }, { orAnother: false });
  if (!opened.ok) throw new Error('expected a camera');
  const seen: Pose[] = [];
  const looking = { pauseMs: () => 0, onArrival: () => undefined };
  for await (const pose of opened.value.poses(new FakeModel(somePose), new AbortController().signal, looking))
    seen.push(pose);
  return seen;
};

describe('a camera beside which another eye looks', () => {
  it('gives each pose with what that eye saw at the same moment, and alone where it saw nothing', async () => {
    const other = somePose(40);
    const at = (timeMs: number): Pose | null => (timeMs === 40 ? other : null);
    expect(await seenAt(40, at)).toEqual([{ ...somePose(40), beside: other }]);
    expect(await seenAt(80, at)).toEqual([somePose(80)]);
  });
});
