import { describe, expect, it } from 'vitest';
import { otherSide } from '../../../src/core/body/landmarks.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import { makeTrack, withLimbs, type TrackOptions } from '../../fixtures/make-track.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';
import { exerciseOf } from '../judge-track.ts';

const outcome = (id: string, poses: readonly Pose[]) => {
  const exercise = findExercise(id);
  if (!exercise) throw new Error(`expected ${id}`);
  const { reps, rejected } = analyzePoses(exercise, poses);
  return { counted: reps.length, rejected: rejected.map(({ reason }) => reason) };
};
const NOTHING = { counted: 0, rejected: [] };

describe('knees drawn in from a plank', () => {
  /** One knee after the other, through the pose of hands and knees, in which the body does not rest. */
  const kneeDrives = (tempoMs: number): TrackOptions => ({
    reps: 6,
    tempoMs,
    holdMs: 0,
    pauseMs: 0,
    atRest: (stance) => {
      const plank = { hipDeg: 95, kneeDeg: 95 };
      return withLimbs(withLimbs(stance, 'left', plank), 'right', plank);
    },
    atPeak: (stance, side) => {
      const out = withLimbs(stance, side, { hipDeg: 155, kneeDeg: 170, shoulderDeg: 85 });
      return withLimbs(out, otherSide(side), { hipDeg: 70, kneeDeg: 70, shoulderDeg: 85 });
    },
    startAtPeak: true,
  });

  it.each([500, 700, 900])('are no bird dogs: %d ms a way', (tempoMs) => {
    expect(outcome('bird-dog', makeTrack('bird-dog', kneeDrives(tempoMs)))).toEqual(NOTHING);
  });

  it('do not take the place of a bird dog that begins after a rest on hands and knees', () => {
    expect(outcome('bird-dog', makeTrack('bird-dog', { reps: 2, pauseMs: 700 })).counted).toBe(2);
  });
});

/** The ears of every frame turned about their middle to the side that the neck leans to, by this share of its lean. */
const tiltedBy = (share: number, poses: readonly Pose[]): readonly Pose[] =>
  poses.map((pose) => {
    const { points } = pose;
    if (!points) return pose;
    const { leftEar, rightEar, leftShoulder, rightShoulder } = points;
    const [xPx, yPx] = [(leftEar.xPx + rightEar.xPx) / 2, (leftEar.yPx + rightEar.yPx) / 2];
    const lean = Math.atan2(
      xPx - (leftShoulder.xPx + rightShoulder.xPx) / 2,
      (leftShoulder.yPx + rightShoulder.yPx) / 2 - yPx,
    );
    const half = (leftEar.xPx - rightEar.xPx) / 2;
    const [x, y] = [half * Math.cos(share * lean), half * Math.sin(share * lean)];
    return {
      ...pose,
      points: {
        ...points,
        leftEar: { ...leftEar, xPx: xPx + x, yPx: yPx + y },
        rightEar: { ...rightEar, xPx: xPx - x, yPx: yPx - y },
      },
    };
  });

describe('a neck that is read to lean', () => {
  const bends = posesOf('neck-side-bend.clean');

  it('has bent where the head tilts along', () => {
    expect(outcome('neck-side-bend', tiltedBy(1, bends)).counted).toBe(2);
  });

  it('and a head that tilts half as far: the head has turned, which is no side bend and is not spoken of', () => {
    expect(outcome('neck-side-bend', tiltedBy(0.5, bends))).toEqual(NOTHING);
  });
});

describe('an arm drawn across the chest by the other hand', () => {
  it.each(['clean', 'made-faults', 'made-faults-2'])('is no raise of both arms to the side: %s', (which) => {
    expect(outcome('shoulder-abduction-raise', posesOf(`cross-body-stretch.${which}`)).counted).toBe(0);
  });
});

describe('a start pose', () => {
  const from = (pauseMs: number) => {
    const away = makeTrack('bird-dog', {
      path: [
        [0, 1],
        [1500, 1],
        [2000, 0],
        [2000 + pauseMs, 0],
        [2600 + pauseMs, 1],
        [3600 + pauseMs, 1],
        [4300 + pauseMs, 0],
        [5300 + pauseMs, 0],
      ],
      easing: 'linear',
    });
    return analyzePoses(exerciseOf('bird-dog'), away).reps.length;
  };

  it('is taken by resting in it, by one who comes from elsewhere: half a second is enough, passing through is not', () => {
    expect([from(0), from(500)]).toEqual([0, 1]);
  });
});
