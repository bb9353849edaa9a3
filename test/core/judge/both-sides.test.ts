import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/core/body/landmarks.ts';
import { withLimbs, type TrackOptions } from '../../fixtures/make-track.ts';
import { judgeTrack } from '../judge-track.ts';

/** Arms raised to the side in front of the camera; one of them only so far. */
const oneArm = (side: Side, armDeg: number, more: TrackOptions = {}): TrackOptions => ({
  reps: 3,
  ...more,
  atPeak: (stance) => withLimbs(stance, side, { shoulderDeg: armDeg }),
});
const judged = (options: TrackOptions) => {
  const { reps, rejected } = judgeTrack('shoulder-abduction-raise', options);
  return { counted: reps.length, rejected: rejected.map(({ reason }) => reason) };
};

describe('a raise of both arms', () => {
  it.each(['left', 'right'] as const)('in which the %s arm stays down is told, and does not count', (side) => {
    expect(judged(oneArm(side, 12))).toEqual({ counted: 0, rejected: ['one-side', 'one-side', 'one-side'] });
  });

  it('in which one arm comes half as high counts: it has moved along', () => {
    expect(judged(oneArm('left', 50))).toEqual({ counted: 3, rejected: [] });
  });

  it('in which one arm is hidden counts: nobody knows what it did', () => {
    const names = ['leftElbow', 'leftWrist', 'leftPinky', 'leftIndex', 'leftThumb'] as const;
    expect(judged(oneArm('left', 12, { guessed: [{ names }] }))).toEqual({ counted: 3, rejected: [] });
  });

  it('that one arm tries a little way is not spoken of', () => {
    expect(judged(oneArm('left', 12, { peakDeg: 45 }))).toEqual({ counted: 0, rejected: [] });
  });

  it('by one arm whose elbow is bent, as in talking, is not spoken of', () => {
    const talks: TrackOptions = {
      reps: 3,
      atPeak: (stance) =>
        withLimbs(withLimbs(stance, 'left', { shoulderDeg: 12 }), 'right', { shoulderDeg: 110, elbowDeg: 70 }),
    };
    expect(judged(talks)).toEqual({ counted: 0, rejected: [] });
  });
});
