import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfEyePose, eyePoseOf, MOST_EYE_BYTES, MOST_OTHERS } from '../../../src/care/live/eye-bytes.ts';
import { roundPose } from '../../../src/core/body/round-pose.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';
import { makeTrack } from '../../fixtures/make-track.ts';

const [seen] = makeTrack('bird-dog');
if (!seen) throw new Error('expected a pose');
const NOBODY: Pose = { timeMs: 5, widthPx: 640, heightPx: 480, points: null, world: null, light: 0.5 };
const other = { xPx: 12.3, yPx: 200.4, sizePx: 310.5, turnRad: -1.234 };

const come = (pose: Pose): Pose => {
  const back = eyePoseOf(bytesOfEyePose(pose));
  if (!back) throw new Error('expected a pose');
  return back;
};

describe('a pose of an eye that stands elsewhere', () => {
  it.each(['bird-dog.brisk', 'bird-dog.filmed-exchange', 'bridge.clean', 'any.head-turns'])(
    'is judged and stored exactly as if it had been seen here: %s',
    (name) => {
      const poses = posesOf(name);
      expect(poses.length).toBeGreaterThan(100);
      for (const pose of poses) expect(roundPose(come(pose))).toEqual(roundPose(pose));
    },
  );

  it('keeps its time whole, who else is there, the light, and that all is black', () => {
    const timeMs = 86_400_000 * 400 + 0.123;
    for (const pose of [
      { ...seen, timeMs, light: 0.307 },
      { ...seen, light: null, others: [other, { ...other, turnRad: 3.141 }] },
      { ...NOBODY, others: [other] },
      { ...NOBODY, isBlack: true as const, light: 0 },
      NOBODY,
    ])
      expect(roundPose(come(pose))).toEqual(roundPose(pose));
    expect(come({ ...seen, timeMs }).timeMs).toBe(timeMs);
  });

  it('is told to a tenth of a pixel up to 2,047 pixels, and to a fifth of one in 4,096, half a picture outside too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4096 }),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        (widthPx, pictures) => {
          const xPx = pictures * widthPx;
          const points = { ...seen.points!, nose: { xPx, yPx: 0, zPx: -xPx, score: 1 } };
          const back = come({ ...seen, widthPx, heightPx: 1, points });
          const most = widthPx <= 2047 ? 0.051 : 0.13;
          expect(Math.abs(back.points!.nose.xPx - xPx)).toBeLessThanOrEqual(most);
          expect(Math.abs(back.points!.nose.zPx + xPx)).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  it('goes in one packet, sealed, whoever else is there', () => {
    const crowd = Array.from({ length: MOST_OTHERS + 5 }, () => other);
    const bytes = bytesOfEyePose({ ...seen, others: crowd });
    expect(bytes.length).toBe(MOST_EYE_BYTES);
    expect(MOST_EYE_BYTES + 20).toBeLessThanOrEqual(640);
    expect(come({ ...seen, others: crowd }).others).toHaveLength(MOST_OTHERS);
  });

  it('has finite numbers where the model has none', () => {
    const points = { ...seen.points!, nose: { xPx: Number.NaN, yPx: Infinity, zPx: -1e9, score: 7 } };
    const { nose } = come({ ...seen, points }).points!;
    expect(Object.values(nose).every(Number.isFinite)).toBe(true);
    expect(nose.score).toBe(1);
  });

  it('is nothing else: other bytes, of another version or cut, are refused or are a pose with finite numbers', () => {
    const good = bytesOfEyePose({ ...seen, others: [other] });
    const changed = (at: number, value: number): Uint8Array => {
      const bytes = good.slice();
      bytes[at] = value;
      return bytes;
    };
    for (const bytes of [changed(0, 2), changed(1, 255), changed(1, 2), changed(1, 5), changed(16, 9), changed(16, 0)])
      expect(eyePoseOf(bytes)).toBeNull();
    for (let length = 0; length < good.length; length += 1) expect(eyePoseOf(good.subarray(0, length))).toBeNull();
    expect(eyePoseOf(new Uint8Array([...good, 0]))).toBeNull();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 2 * MOST_EYE_BYTES }),
          fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, value]) => changed(at, value)),
        ),
        (bytes) => {
          const pose = eyePoseOf(bytes);
          if (!pose) return;
          const numbers = [
            pose.timeMs,
            pose.light ?? 0,
            ...Object.values(pose.points ?? {}).flatMap((point) => Object.values(point)),
            ...Object.values(pose.world ?? {}).flatMap((point) => Object.values(point)),
            ...(pose.others ?? []).flatMap((one) => Object.values(one)),
          ];
          expect(numbers.every(Number.isFinite)).toBe(true);
          expect(Math.min(pose.widthPx, pose.heightPx)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is read where it lies within other bytes', () => {
    const bytes = bytesOfEyePose(seen);
    expect(eyePoseOf(new Uint8Array([9, 9, ...bytes]).subarray(2))).toEqual(eyePoseOf(bytes));
  });
});
