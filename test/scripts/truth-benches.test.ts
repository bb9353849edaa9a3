import { describe, expect, it } from 'vitest';
import type { CountedExercise } from '../../src/core/exercise/exercise.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import { findExercise } from '../../src/exercises/index.ts';
import { delayMs } from '../../scripts/bench/angles/delay.ts';
import { seriesOf } from '../../scripts/bench/angles/readings.ts';
import { isWithinBand, toldOf, type Told } from '../../scripts/bench/angles/told.ts';
import { BASELINES } from '../../scripts/bench/counting/baselines.ts';
import { PERTURBATIONS, type Track } from '../../scripts/bench/counting/perturbations.ts';
import { randomFor } from '../../scripts/bench/counting/random.ts';
import { signalsOf } from '../../scripts/bench/counting/signals.ts';
import { makeTrack, repsOf } from '../fixtures/make-track.ts';

const SET = { reps: 4, tempoMs: 1200, holdMs: 800, pauseMs: 1200 };
const made = makeTrack('bird-dog', SET);
const reps = repsOf(SET);
const track: Track = {
  poses: made,
  sides: reps.map(({ side }) => side),
  unsure: 0,
  peaksMs: reps.map(({ peakMs }) => peakMs),
};

const birdDog = findExercise('bird-dog') as CountedExercise;

function perturbed(id: string, from: Track = track): Track {
  const perturbation = PERTURBATIONS.find((each) => each.id === id);
  const done = perturbation?.apply(from, randomFor('a name'), birdDog);
  if (!done) throw new Error(`expected ${id} to be possible`);
  return done;
}
const times = ({ poses }: Track): readonly number[] => poses.map(({ timeMs }) => timeMs);
const steps = (values: readonly number[]): readonly number[] =>
  values.slice(1).map((value, index) => value - (values[index] ?? 0));
const hipX = (pose: Pose): number => pose.points?.leftHip.xPx ?? Number.NaN;

describe('a perturbed recording', () => {
  it.each(PERTURBATIONS.map(({ id }) => ({ id })))('is the same on every run, its time rises: $id', ({ id }) => {
    expect(perturbed(id)).toEqual(perturbed(id));
    expect(Math.min(...steps(times(perturbed(id))))).toBeGreaterThan(0);
  });

  it('shimmers by the share of the picture that was asked for', () => {
    const { poses } = perturbed('jitter 1 %');
    const off = poses.map((pose, index) => hipX(pose) - hipX(made[index] ?? pose));
    const deviation = Math.sqrt(off.reduce((sum, by) => sum + by * by, 0) / off.length);
    expect(Math.abs((100 * deviation) / 640 - 1)).toBeLessThan(0.15);
  });

  it('loses sight of the person for moments only', () => {
    const { poses } = perturbed('dropouts to 0.3 s');
    const seen = poses.filter(({ points }) => points !== null);
    expect(seen.length).toBeLessThan(poses.length);
    expect(Math.max(...steps(seen.map(({ timeMs }) => timeMs)))).toBeLessThanOrEqual(380);
  });

  it('has arms and legs exchanged for half a second at most, hips and shoulders never', () => {
    const { poses } = perturbed('side swaps to 0.5 s');
    const isSwapped = poses.map((pose, index) => pose.points?.leftKnee !== made[index]?.points?.leftKnee);
    const longest = isSwapped
      .join()
      .split('false')
      .map((run) => run.split('true').length - 1);
    expect(Math.max(...longest)).toBeGreaterThan(0);
    expect(Math.max(...longest)).toBeLessThanOrEqual(13);
    expect(poses.map(hipX)).toEqual(made.map(hipX));
  });

  it('cut at a peak has one repetition less', () => {
    expect(perturbed('cut in at a peak').sides).toEqual(['right', 'left', 'right']);
    expect(times(perturbed('cut in at a peak'))[0]).toBeGreaterThanOrEqual(reps[0]?.peakMs ?? Infinity);
    expect(perturbed('cut out at a peak').sides).toEqual(['left', 'right', 'left']);
    expect(times(perturbed('cut out at a peak')).at(-1)).toBeLessThanOrEqual(reps[3]?.peakMs ?? 0);
  });

  it.each([
    ['10 fps', 100],
    ['60 fps', 1000 / 60],
  ])('has the rate of another camera: %s', (id, stepMs) => {
    const gaps = steps(times(perturbed(id)));
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeCloseTo(stepMs, 0);
  });

  it('seen in a looking-glass has the other sides', () => {
    expect(perturbed('mirrored').sides).toEqual(['right', 'left', 'right', 'left']);
  });

  it('with somebody walking in and out holds the whole recording, and begins and ends elsewhere', () => {
    const { poses } = perturbed('walking in and out');
    const begins = poses.findIndex(({ points }) => points === made[0]?.points);
    expect(poses.slice(begins, begins + made.length).map(({ points }) => points)).toEqual(
      made.map(({ points }) => points),
    );
    const restX = hipX(made[0] as Pose);
    expect(Math.abs(hipX(poses[0] as Pose) - restX)).toBeGreaterThan(200);
    expect(Math.abs(hipX(poses.at(-1) as Pose) - restX)).toBeGreaterThan(200);
  });
});

describe('a plain counter', () => {
  const signals = signalsOf(findExercise('bird-dog') as CountedExercise, made);

  it.each(Object.entries(BASELINES))('counts what is done cleanly: %s', (_name, count) => {
    expect(signals.map(count)).toEqual([2, 2]);
  });
});

describe('a delay', () => {
  const wave = (lateMs: number) =>
    Array.from({ length: 200 }, (_, index) => ({
      timeMs: 40 * index,
      value: 90 + 40 * Math.sin((40 * index - lateMs) / 600),
    }));

  it.each([0, 35, 120])('is the time by which one lies behind the other: %i ms', (lateMs) => {
    expect(delayMs(wave(0), wave(lateMs))).toBe(lateMs);
  });

  it('is none of a reading that is steadily off', () => {
    const low = wave(0).map(({ timeMs, value }) => ({ timeMs, value: 0.8 * value - 10 }));
    expect(delayMs(wave(0), low)).toBe(0);
  });

  it('is not told where nothing moves, or something else does', () => {
    const still = wave(0).map(({ timeMs }) => ({ timeMs, value: 90 }));
    const other = wave(0).map(({ timeMs }) => ({ timeMs, value: 90 + 40 * Math.sin(timeMs / 150) }));
    expect(delayMs(still, wave(0))).toBeNull();
    expect(delayMs(wave(0), other)).toBeNull();
  });
});

describe('a range as it is told, beside the truth', () => {
  /** The recording told beside itself, with a truth of its own. */
  const told = (truth: readonly Pose[]): readonly Told[] => {
    const clip = { name: 'made', file: '', exercise: birdDog, truth };
    return toldOf(clip, made, seriesOf(clip, made));
  };
  /** The knees higher by so many pixels in every picture: legs that go further than the recording shows. */
  const raised = (byPx: number): readonly Pose[] =>
    made.map((pose) => {
      if (!pose.points) return pose;
      const { leftKnee, rightKnee } = pose.points;
      const up = (knee: typeof leftKnee) => ({ ...knee, yPx: knee.yPx - byPx });
      return { ...pose, points: { ...pose.points, leftKnee: up(leftKnee), rightKnee: up(rightKnee) } };
    });

  it('is how far, from where and to where, of each repetition that counts', () => {
    expect(told(made).map(({ what }) => what)).toEqual(Array(4).fill(['how far', 'end', 'end']).flat());
  });

  it('is within its ± where the pictures show the truth, and is not where they show much less', () => {
    expect(told(made).filter((one) => !isWithinBand(one))).toEqual([]);
    expect(told(raised(80)).some((one) => !isWithinBand(one))).toBe(true);
  });
});
