import { describe, expect, it } from 'vitest';
import type { GuidedExercise } from '../../../src/core/exercise/exercise.ts';
import { wayOutMs } from '../../../src/core/exercise/pace.ts';
import type { SetEvent } from '../../../src/core/record/set-events.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { makePose, makeTrack, repsOf, type TrackOptions } from '../../fixtures/make-track.ts';
import { exerciseOf, judgeTrack, runSet } from '../judge-track.ts';

/** Stretches that nobody saw, each on either side of the limit that decides what is made of it. */
const noFrame = (fromMs: number, forMs: number): TrackOptions => ({
  dropouts: [{ fromMs, toMs: fromMs + forMs, kind: 'no-frame' }],
});
const nobody = (fromMs: number, forMs: number): TrackOptions => ({
  dropouts: [{ fromMs, toMs: fromMs + forMs, kind: 'nobody' }],
});

describe('a pause between two frames', () => {
  const gapsIn = (forMs: number) =>
    runSet(exerciseOf('bird-dog'), makeTrack('bird-dog', noFrame(4500, forMs))).events.filter(
      (event) => event.kind === 'unmeasurable-began' && event.reason === 'gap',
    ).length;

  it('of three quarters of a second is passed over, one of a second and a half is a gap', () => {
    expect(gapsIn(700)).toBe(0);
    expect(gapsIn(1500)).toBe(1);
  });
});

describe('a person who is out of sight as the limb sets off', () => {
  /** The arms are on their way from 900 ms on; at 1150 ms they have clearly left. */
  const unjudged = (forMs: number) =>
    judgeTrack('shoulder-abduction-raise', { reps: 1, ...nobody(1150 - forMs, forMs) }).reps[0]?.unjudged;

  it('for a quarter of a second is judged as ever; for half a second nobody knows how it began', () => {
    expect(unjudged(240)).not.toContain('asymmetry');
    expect(unjudged(450)).toContain('asymmetry');
  });
});

describe('a way out whose beginning was not seen', () => {
  const three = { reps: 3, tempoMs: 1200 } as const;
  /** No pictures as the second and the third arm raise set off. */
  const setOffs = repsOf(three).slice(1);
  const dropouts = setOffs.map(
    ({ startMs }) => ({ fromMs: startMs - 200, toMs: startMs + 700, kind: 'no-frame' }) as const,
  );
  const unseen = judgeTrack('shoulder-abduction-raise', { ...three, dropouts });

  it('is noted, and has no time', () => {
    expect(unseen.reps.map(({ notes }) => notes)).toEqual([[], ['start-not-seen'], ['start-not-seen']]);
    expect(unseen.reps.map((rep) => wayOutMs(exerciseOf('shoulder-abduction-raise'), rep) !== null)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('brings no word of the pace', () => {
    expect(unseen.cues.map(({ id }) => id)).not.toContain('too-fast');
  });
});

describe('a round of a guided exercise', () => {
  const guided = EXERCISES.find(
    (exercise): exercise is GuidedExercise => exercise.mode === 'guided' && exercise.posture === 'supine',
  );
  if (!guided) throw new Error('expected a guided exercise');
  const exercise: GuidedExercise = { ...guided, dose: { ...guided.dose, reps: 1, holdMs: 3000 } };
  /** How long the work lasted, with a pause of the camera in it. */
  const workMs = (forMs: number): number => {
    const path = [
      [0, 0],
      [9000, 0],
    ] as const;
    const { events } = runSet(exercise, makeTrack('march-on-back', { path, ...noFrame(2500, forMs) }));
    const told = events.filter(
      (event): event is Extract<SetEvent, { kind: 'guide-told' }> => event.kind === 'guide-told',
    );
    const at = (phase: string): number => told.find((event) => event.phase === phase)?.timeMs ?? NaN;
    return at('rest') - at('work');
  };

  it('goes on by the clock through three quarters of a second, and stands still through a second and a half', () => {
    expect(Math.abs(workMs(700) - 3000)).toBeLessThanOrEqual(80);
    expect(Math.abs(workMs(1500) - 4500)).toBeLessThanOrEqual(80);
  });
});

describe('a body without size', () => {
  const reasonFor = (trunkPx: number) => {
    const pose = makePose('shoulder-abduction-raise', undefined, { pxPerM: 100 });
    const { points } = pose;
    if (!points) throw new Error('expected a person');
    const now = (points.leftHip.yPx + points.rightHip.yPx - points.leftShoulder.yPx - points.rightShoulder.yPx) / 2;
    const small = makePose('shoulder-abduction-raise', undefined, { pxPerM: (100 * trunkPx) / now });
    const poses = Array.from({ length: 40 }, (_, i) => ({ ...small, timeMs: 40 * i }));
    return runSet(exerciseOf('shoulder-abduction-raise'), poses).state.unmeasurable?.reason;
  };

  it('is nobody; one of a few pixels is somebody who is too far away', () => {
    expect(reasonFor(3)).toBe('no-person');
    expect(reasonFor(6)).toBe('too-far');
  });
});

describe('a landmark far outside the picture', () => {
  const personAt = (xPx: number) => {
    const pose = makePose('bird-dog');
    if (!pose.points) throw new Error('expected a person');
    const points = { ...pose.points, leftAnkle: { ...pose.points.leftAnkle, xPx } };
    return runSet(exerciseOf('bird-dog'), [{ ...pose, points, timeMs: 0 }]).state.measures !== null;
  };

  it('is one that the model has lost at more than a hundred thousand pixels', () => {
    expect(personAt(70_000)).toBe(true);
    expect(personAt(150_000)).toBe(false);
  });
});

describe('a picture', () => {
  const reasonAt = (light: number) => {
    const pose = makePose('bird-dog', undefined, { light });
    return runSet(
      exerciseOf('bird-dog'),
      Array.from({ length: 40 }, (_, i) => ({ ...pose, timeMs: 40 * i })),
    ).state.unmeasurable?.reason;
  };

  it('is too dark below a brightness of six hundredths', () => {
    expect(reasonAt(0.05)).toBe('too-dark');
    expect(reasonAt(0.08)).toBeUndefined();
  });
});
