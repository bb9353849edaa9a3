import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfPose, POSE_BYTES, poseOfBytes } from '../../../src/care/live/pose-bytes.ts';
import { LANDMARKS } from '../../../src/core/body/landmarks.ts';
import type { Landmarks, Pose } from '../../../src/core/body/pose.ts';
import { makeTrack } from '../../fixtures/make-track.ts';

const anyPose = fc
  .record({ widthPx: fc.integer({ min: 1, max: 1920 }), heightPx: fc.integer({ min: 1, max: 1080 }) })
  .chain(({ widthPx, heightPx }) => {
    const place = fc.double({ min: -2 * widthPx, max: 2 * widthPx, noNaN: true });
    const landmark = fc.record({
      xPx: place,
      yPx: place,
      zPx: place,
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    return fc
      .record({
        timeMs: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        list: fc.array(landmark, { minLength: 33, maxLength: 33 }),
      })
      .map(({ timeMs, list }): Pose => ({
        ...{ timeMs, widthPx, heightPx, world: null, light: null },
        points: Object.fromEntries(LANDMARKS.map((name, i) => [name, list[i]])) as unknown as Landmarks,
      }));
  });

describe('a pose on its way', () => {
  it('comes back to half a pixel of 1920, and to half a hundredth of how well it is seen', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const back = poseOfBytes(bytesOfPose(pose));
        expect(back).toMatchObject({ timeMs: pose.timeMs, widthPx: pose.widthPx, heightPx: pose.heightPx });
        for (const name of LANDMARKS) {
          const [sent, come] = [pose.points?.[name], back?.points?.[name]];
          if (!sent || !come) throw new Error('expected a landmark');
          for (const axis of ['xPx', 'yPx', 'zPx'] as const)
            expect(Math.abs(come[axis] - sent[axis])).toBeLessThan(0.5);
          expect(Math.abs(come.score - sent.score)).toBeLessThan(0.005);
        }
      }),
    );
  });

  it('is short enough to go in one packet, sealed: 260 bytes with a counter of 4 and a seal of 16', () => {
    const [pose] = makeTrack('bird-dog');
    if (!pose) throw new Error('expected a pose');
    expect(bytesOfPose(pose).length).toBe(POSE_BYTES);
    expect(POSE_BYTES + 4 + 16).toBeLessThanOrEqual(260);
  });

  it('says that nobody is there', () => {
    const nobody: Pose = { timeMs: 5, widthPx: 640, heightPx: 480, points: null, world: null, light: 0.5 };
    expect(poseOfBytes(bytesOfPose(nobody))).toEqual({ ...nobody, light: null });
  });

  it('takes nothing along that is not drawn: neither light, nor world points, nor other people', () => {
    const [pose] = makeTrack('bird-dog');
    if (!pose) throw new Error('expected a pose');
    const others = [{ xPx: 1, yPx: 2, sizePx: 3, turnRad: 0 }];
    expect(bytesOfPose({ ...pose, light: 0.3, others })).toEqual(bytesOfPose({ ...pose, world: null, light: null }));
  });

  it('is nothing else: any other bytes are refused, or are a pose with finite numbers', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2 * POSE_BYTES }), (bytes) => {
        const pose = poseOfBytes(bytes);
        if (bytes.length !== POSE_BYTES && bytes.length !== 8) expect(pose).toBeNull();
        for (const point of Object.values(pose?.points ?? {}))
          expect(Object.values(point).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('is read where it lies within other bytes', () => {
    const [pose] = makeTrack('bird-dog');
    if (!pose) throw new Error('expected a pose');
    const bytes = bytesOfPose(pose);
    const within = new Uint8Array([9, 9, 9, ...bytes]).subarray(3);
    expect(poseOfBytes(within)).toEqual(poseOfBytes(bytes));
  });
});
