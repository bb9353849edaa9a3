import { describe, expect, it } from 'vitest';
import { poseAtOnce, withBeside } from '../../../src/core/body/at-once.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { somePose } from '../../fixtures/some-pose.ts';

const at = (timeMs: number, change: Partial<Pose> = {}): Pose => ({ ...somePose(0), timeMs, ...change });
const moved = (pose: Pose, byPx: number): Pose =>
  pose.points
    ? { ...pose, points: { ...pose.points, nose: { ...pose.points.nose, xPx: pose.points.nose.xPx + byPx } } }
    : pose;

describe('what another camera saw at a moment', () => {
  it('lies between two of its poses, by their times', () => {
    const before = at(1000);
    const after = moved(at(1080), 40);
    const between = poseAtOnce([before, after], 1020);
    expect(between?.timeMs).toBe(1020);
    expect(between?.points?.nose.xPx).toBeCloseTo((before.points?.nose.xPx ?? NaN) + 10, 6);
  });

  it('is the nearer one where only one is within 100 ms, and nothing where none is', () => {
    expect(poseAtOnce([at(1000)], 1100)?.timeMs).toBe(1100);
    expect(poseAtOnce([at(1000)], 1101)).toBeNull();
    expect(poseAtOnce([at(1000), at(1400)], 1200)).toBeNull();
    expect(poseAtOnce([], 0)).toBeNull();
  });

  it('is nobody where the nearer pose shows nobody', () => {
    expect(poseAtOnce([at(1000, { points: null }), at(1080)], 1020)?.points).toBeNull();
    expect(poseAtOnce([at(1000, { points: null }), at(1080)], 1070)?.points).not.toBeNull();
  });

  it('stands beside each pose of the first camera that has one', () => {
    const both = withBeside([at(0), at(500)], [at(20)]);
    expect(both.map(({ beside }) => beside?.timeMs)).toEqual([0, undefined]);
  });
});
