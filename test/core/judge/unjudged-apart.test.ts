import { describe, expect, it } from 'vitest';
import { LANDMARKS, type LandmarkName } from '../../../src/core/body/landmarks.ts';
import type { Landmark, Landmarks, Pose } from '../../../src/core/body/pose.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { fixtureNames, posesOf } from '../../fixtures/poses/read-fixture.ts';
import { overlapping } from '../overlapping.ts';

/** What happens to a recording from a moment on. */
type Change = (poses: readonly Pose[], fromMs: number) => readonly Pose[];

const movedAside = (points: Landmarks, byPx: number): Landmarks =>
  Object.fromEntries(
    LANDMARKS.map((name): [LandmarkName, Landmark] => [name, { ...points[name], xPx: points[name].xPx + byPx }]),
  ) as Landmarks;

const CHANGES: Readonly<Record<string, Change>> = {
  'with a pause of the camera in it': (poses, fromMs) =>
    poses.map((pose) => (pose.timeMs > fromMs ? { ...pose, timeMs: pose.timeMs + 2500 } : pose)),
  'with a jump of the picture, and nobody in it afterwards for two seconds': (poses, fromMs) =>
    poses.map((pose) => {
      if (!pose.points || pose.timeMs <= fromMs) return pose;
      const isAway = pose.timeMs > fromMs + 400 && pose.timeMs < fromMs + 2400;
      return isAway
        ? { ...pose, points: null, world: null }
        : { ...pose, points: movedAside(pose.points, 0.12 * pose.widthPx) };
    }),
};

/** Each second recording as one exercise, the next one as another; as they are: `no-silence.test.ts`. */
const pairs = fixtureNames()
  .filter((_fixture, index) => index % 2 === 0)
  .flatMap((fixture, index) => {
    const exercise = EXERCISES[index % EXERCISES.length];
    return exercise ? [{ fixture, exercise }] : [];
  });

describe.each(Object.entries(CHANGES))('a recording %s', (_how, change) => {
  it('has one reason for each moment that could not be judged', () => {
    const double = pairs.flatMap(({ fixture, exercise }) => {
      const poses = posesOf(fixture);
      const halfMs = poses[poses.length >> 1]?.timeMs ?? 0;
      return overlapping(analyzePoses(exercise, change(poses, halfMs)).unjudged).map(
        (which) => `${fixture} as ${exercise.id}: ${which}`,
      );
    });
    expect(double).toEqual([]);
  });
});
