import { describe, expect, it } from 'vitest';
import { lookedAt } from '../../../scripts/bench/counting/perturbations.ts';
import { resample } from '../../../scripts/bench/counting/blend.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { EXERCISES, findExercise } from '../../../src/exercises/index.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { fixtureNames, posesOf } from '../../fixtures/poses/read-fixture.ts';
import { nobody } from '../../fixtures/some-pose.ts';

const PICTURE_MS = 1000 / 30;

/** The recording as a camera with 30 pictures a second gives it. */
function atCameraRate(poses: readonly Pose[]): readonly Pose[] {
  const [startMs, endMs] = [poses[0]?.timeMs ?? 0, poses.at(-1)?.timeMs ?? 0];
  const ticks = Array.from({ length: Math.floor((endMs - startMs) / PICTURE_MS) }, (_, i) => startMs + i * PICTURE_MS);
  return ticks.length > poses.length ? resample(poses, ticks) : poses;
}

const birdDog = findExercise('bird-dog') ?? EXERCISES[0];
const lookedAtIn = (exercise: Exercise | undefined, poses: readonly Pose[]): readonly Pose[] => {
  if (!exercise) throw new Error('expected the exercise');
  return [...lookedAt(exercise, poses)];
};
const within = (poses: readonly Pose[], fromMs: number, toMs: number): number =>
  poses.filter(({ timeMs }) => timeMs >= fromMs && timeMs < toMs).length;

describe('how often the app looks', () => {
  it('is at every picture of a fast movement, and at every other one of a slow movement and of stillness', () => {
    const lookedIn = (tempoMs: number) => {
      const given = atCameraRate(makeTrack('bird-dog', { reps: 2, tempoMs, holdMs: 4000, pauseMs: 4000 }));
      const looked = lookedAtIn(birdDog, given);
      const least = Math.min(...looked.slice(1).map(({ timeMs }, i) => timeMs - (looked[i]?.timeMs ?? 0)));
      return { least: Math.round(least), share: looked.length / given.length };
    };
    expect(lookedIn(600).least).toBe(33);
    expect(lookedIn(600).share).toBeLessThan(0.7);
    expect(lookedIn(2500).least).toBe(67);
    expect(lookedIn(2500).share).toBeLessThan(0.52);
  });

  it('is five times a second while nobody is in the picture', () => {
    const empty = Array.from({ length: 300 }, (_, index) => nobody(index * PICTURE_MS));
    expect(within(lookedAtIn(birdDog, empty), 5000, 10_000)).toBe(25);
  });

  it('is at every picture of a posture record, which takes the mean of them', () => {
    const poses = posesOf('posture-screen.clean');
    expect(lookedAtIn(findExercise('posture-screen'), poses)).toHaveLength(poses.length);
  });

  it.each(
    EXERCISES.flatMap((exercise) =>
      fixtureNames()
        .filter((name) => name === `${exercise.id}.clean`)
        .map((name) => ({ name, exercise })),
    ),
  )('changes no judgement of $name', ({ name, exercise }) => {
    const given = atCameraRate(posesOf(name));
    const judged = (poses: readonly Pose[]): unknown => {
      const { reps, rejected, unjudged, cues } = analyzePoses(exercise, poses);
      return {
        reps: reps.map(({ side, faults }) => ({ side, faults })),
        rejected: rejected.map(({ reason }) => reason),
        unjudged: unjudged.map(({ reason }) => reason),
        cues: cues.map(({ id }) => id),
      };
    };
    expect(judged(lookedAtIn(exercise, given))).toEqual(judged(given));
  });
});
