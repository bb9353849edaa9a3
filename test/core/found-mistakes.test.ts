import { describe, expect, it } from 'vitest';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import { findExercise } from '../../src/exercises/index.ts';
import { makePose, makeTrack } from '../fixtures/make-track.ts';

const judge = (id: string, poses: readonly Pose[]) => {
  const exercise = findExercise(id);
  if (!exercise) throw new Error(`expected an exercise ${id}`);
  return analyzePoses(exercise, poses);
};

describe('mistakes that were found once', () => {
  it('one frame that leaps back to rest does not make two repetitions of one', () => {
    const track = [...makeTrack('bird-dog', { reps: 1 })];
    const { timeMs } = track[50] as Pose;
    track[50] = { ...makePose('bird-dog'), timeMs };
    const { reps, faults } = judge('bird-dog', track);
    expect(reps).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it('one landmark that flies off for a frame does not, either', () => {
    const track = [...makeTrack('bird-dog', { reps: 1 })];
    const pose = track[50] as Pose;
    if (!pose.points) throw new Error('expected a person');
    track[50] = { ...pose, points: { ...pose.points, leftKnee: { ...pose.points.leftKnee, zPx: -1e300 } } };
    expect(judge('bird-dog', track).reps).toHaveLength(1);
  });

  it.each([5000, 8000])('a leg that comes down over %d ms is one repetition and no attempt beside it', (tempoMs) => {
    const { reps, rejected } = judge('bird-dog', makeTrack('bird-dog', { reps: 2, tempoMs, easing: 'linear' }));
    expect(reps).toHaveLength(2);
    expect(rejected).toEqual([]);
  });

  it('finds no fault with a repetition whose peak nobody saw', () => {
    const lost = { fromMs: 880, toMs: 1980, kind: 'nobody' } as const;
    const { faults } = judge(
      'bird-dog',
      makeTrack('bird-dog', { reps: 1, tempoMs: 800, holdMs: 200, pauseMs: 600, dropouts: [lost] }),
    );
    expect(faults).toEqual([]);
  });

  it('a second lift from half-way is not called hasty', () => {
    const path = [
      [0, 0],
      [900, 0],
      [2100, 1],
      [2700, 1],
      [3900, 0.45],
      [5100, 1],
      [5700, 1],
      [6900, 0],
      [8000, 0],
    ] as const;
    const { reps, rejected } = judge('shoulder-abduction-raise', makeTrack('shoulder-abduction-raise', { path }));
    expect(rejected.map(({ reason }) => reason)).toEqual(['no-return']);
    expect(reps.map((rep) => rep.faults)).toEqual([[]]);
  });

  it('somebody on the floor turned by 60 degrees is not side-on', () => {
    const track = makeTrack('bird-dog', { reps: 2, yawDeg: 60 });
    const { reps, view } = judge('bird-dog', track);
    expect(reps).toEqual([]);
    expect(view.reasons).toContain('not-side-on');
  });

  it('says what safety asks for while the leg is still up', () => {
    const { cues, reps } = judge('bird-dog', makeTrack('bird-dog', { reps: 1, holdMs: 4000, peakDeg: 215 }));
    const cue = cues.find(({ kind }) => kind === 'safety');
    expect(reps).toHaveLength(1);
    expect(cue?.id).toBe('low-back-arch');
    expect(cue?.timeMs).toBeLessThan((reps[0]?.endMs ?? 0) - 1000);
  });
});
