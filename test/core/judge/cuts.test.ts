import { describe, expect, it } from 'vitest';
import { LANDMARKS, type LandmarkName } from '../../../src/core/body/landmarks.ts';
import type { Landmark, Landmarks, Pose } from '../../../src/core/body/pose.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { makeTrack, repsOf, type Done } from '../../fixtures/make-track.ts';
import { twinOf } from '../../fixtures/poses/mirror.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';
import { DONE, exerciseOf } from '../judge-track.ts';

/** How a picture jumps: it is moved by shares of its width and height, and zoomed in about its middle. */
interface Jump {
  readonly right: number;
  readonly down: number;
  readonly zoom: number;
}

/** The frame as the camera would have it after the jump. */
function seenAfter({ right, down, zoom }: Jump, pose: Pose): Pose {
  const { points, widthPx, heightPx } = pose;
  if (!points) return pose;
  const moved = (point: Landmark): Landmark => ({
    ...point,
    xPx: widthPx * (0.5 + right) + zoom * (point.xPx - widthPx / 2),
    yPx: heightPx * (0.5 + down) + zoom * (point.yPx - heightPx / 2),
    zPx: zoom * point.zPx,
  });
  const all = Object.fromEntries(LANDMARKS.map((name): [LandmarkName, Landmark] => [name, moved(points[name])]));
  return { ...pose, points: all as Landmarks };
}

const jumpsFrom = (poses: readonly Pose[], jump: Jump, fromMs: number, toMs = Infinity): readonly Pose[] =>
  poses.map((pose) => (pose.timeMs >= fromMs && pose.timeMs < toMs ? seenAfter(jump, pose) : pose));

const exerciseNamed = (id: string): Exercise => {
  const exercise = findExercise(id);
  if (!exercise) throw new Error(`expected ${id} in the library`);
  return exercise;
};

const THREE = { reps: 3, sides: ['left', 'right', 'left'] } as const;
/** In the middle of the second repetition. */
const cutMs = (done: Done): number => {
  const [, second] = done === 'shoulder-abduction-raise' ? repsOf({ reps: 3 }) : repsOf(THREE);
  if (!second) throw new Error('expected three repetitions');
  return (second.peakMs + second.endMs) / 2;
};

const JUMPS: Readonly<Record<string, Jump>> = {
  'to the side': { right: 0.15, down: 0, zoom: 1 },
  'and zooms in': { right: -0.05, down: 0.03, zoom: 1.4 },
  'and zooms out about its middle': { right: 0, down: 0, zoom: 0.7 },
};

describe.each(DONE)('a recording of %s whose picture jumps in the middle of a repetition', (done) => {
  const exercise = exerciseOf(done);
  const poses = makeTrack(done, THREE);
  const atMs = cutMs(done);

  it.each(Object.entries(JUMPS))('%s: counts the ones before and after, and nothing across', (_how, jump) => {
    const { reps, rejected, unjudged } = analyzePoses(exercise, jumpsFrom(poses, jump, atMs));
    expect(reps.map(({ startMs, endMs }) => endMs < atMs || startMs > atMs)).toEqual([true, true]);
    expect(rejected.map(({ reason }) => reason)).toEqual(['view-lost']);
    expect(unjudged.filter(({ reason }) => reason === 'gap')).toHaveLength(1);
  });
});

describe.each(DONE)('a recording of %s that shimmers, by about 3 % of the trunk', (done) => {
  const poses = makeTrack(done, { ...THREE, noisePx: 6, seed: 5 });
  const atMs = cutMs(done);
  const gapsIn = (frames: readonly Pose[]) =>
    analyzePoses(exerciseOf(done), frames).unjudged.filter(({ reason }) => reason === 'gap');

  it('has no cut as it is', () => {
    expect(gapsIn(poses)).toEqual([]);
  });

  it.each(['to the side', 'and zooms out about its middle'])(
    'and whose picture jumps %s counts nothing across it',
    (how) => {
      const frames = jumpsFrom(poses, JUMPS[how] as Jump, atMs);
      const across = analyzePoses(exerciseOf(done), frames).reps.filter(
        ({ startMs, endMs }) => startMs < atMs && endMs > atMs,
      );
      expect(across).toEqual([]);
      expect(gapsIn(frames)).toHaveLength(1);
    },
  );
});

describe('a body that the model misplaces', () => {
  const poses = makeTrack('bird-dog', THREE);
  const aside = { right: 0.15, down: 0, zoom: 1 };

  it('for a tenth of a second, and finds again, was there all the time', () => {
    const atMs = cutMs('bird-dog');
    const { reps, unjudged } = analyzePoses(exerciseOf('bird-dog'), jumpsFrom(poses, aside, atMs, atMs + 100));
    expect(reps).toHaveLength(3);
    expect(unjudged).toEqual([]);
  });
});

describe('a model that calls left right', () => {
  const renamed = (pose: Pose, which: RegExp): Pose => {
    const { points } = pose;
    if (!points) return pose;
    const from = (name: LandmarkName): Landmark => points[which.test(name) ? twinOf(name) : name];
    const all = Object.fromEntries(LANDMARKS.map((name): [LandmarkName, Landmark] => [name, from(name)]));
    return { ...pose, points: all as Landmarks };
  };
  const withoutHead = (pose: Pose): Pose => {
    const { points } = pose;
    if (!points) return pose;
    const hidden = (name: LandmarkName): Landmark =>
      /nose|Ear|Eye|mouth/.test(name) ? { ...points[name], score: 0.2 } : points[name];
    const all = Object.fromEntries(LANDMARKS.map((name): [LandmarkName, Landmark] => [name, hidden(name)]));
    return { ...pose, points: all as Landmarks };
  };

  it.each([
    ['both arms and both legs of somebody whose head is hidden', /Elbow|Wrist|Pinky|Index|Thumb|Knee|Ankle|Heel|Foot/],
    ['the whole body', /./],
  ])('for half a second, %s, has not cut the picture', (_what, which) => {
    const poses = makeTrack('bird-dog', { ...THREE, yawDeg: 20 }).map(withoutHead);
    const atMs = cutMs('bird-dog');
    const exchanged = poses.map((pose) =>
      pose.timeMs >= atMs && pose.timeMs < atMs + 500 ? renamed(pose, which) : pose,
    );
    const { unjudged } = analyzePoses(exerciseOf('bird-dog'), exchanged);
    expect(unjudged.filter(({ reason }) => reason === 'gap')).toEqual([]);
  });
});

describe('somebody who walks through the picture', () => {
  it.each([12, 30, 60])('at %d frames a second does not jump', (fps) => {
    const still = makeTrack('shoulder-abduction-raise', {
      fps,
      path: [
        [0, 0],
        [3000, 0],
      ],
    });
    // A brisk walk of 1.6 m a second: half the picture's width in a second.
    const walks = still.map((pose) => seenAfter({ right: (0.5 * pose.timeMs) / 1000 - 0.5, down: 0, zoom: 1 }, pose));
    const { unjudged } = analyzePoses(exerciseOf('shoulder-abduction-raise'), walks);
    expect(unjudged.filter(({ reason }) => reason === 'gap')).toEqual([]);
  });
});

describe('a single leap of the picture before a time that nobody saw', () => {
  const poses = makeTrack('bird-dog', { reps: 4, sides: ['left', 'right', 'left', 'right'] });
  const leapt = jumpsFrom(poses, JUMPS['to the side'] as Jump, poses[40]?.timeMs ?? 0, (poses[40]?.timeMs ?? 0) + 1);
  const counted = (frames: readonly Pose[]): number => analyzePoses(exerciseOf('bird-dog'), frames).reps.length;
  const later = (frames: readonly Pose[], from: number): readonly Pose[] =>
    frames.map((pose, index) => (index > from ? { ...pose, timeMs: pose.timeMs + 3000 } : pose));

  it('does not make the judge blind for what comes after a pause', () => {
    expect(counted(later(leapt, 40))).toBe(counted(later(poses, 40)));
    expect(counted(later(leapt, 40))).toBeGreaterThanOrEqual(3);
  });

  it('is no cut where somebody was out of the picture in between', () => {
    const isAway = (index: number): boolean => index > 40 && index < 50;
    const away = (frames: readonly Pose[]): readonly Pose[] =>
      frames.map((pose, index) => (isAway(index) ? { ...pose, points: null, world: null } : pose));
    expect(counted(away(leapt))).toBe(counted(away(poses)));
  });
});

describe('a hold across whose end the picture jumps', () => {
  it.each(['chest-opener', 'cross-body-stretch', 'single-leg-stance'])(
    'is kept as far as it was seen, and not called too short: %s',
    (id) => {
      const frames = jumpsFrom(posesOf(`${id}.clean`), { right: 0.1, down: 0, zoom: 1 }, 8000);
      const [first] = analyzePoses(exerciseNamed(id), frames).reps;
      expect(first?.notes).toContain('end-not-seen');
      expect(first?.endMs).toBeLessThanOrEqual(8000);
    },
  );
});
