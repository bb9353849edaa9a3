import { expect, it } from 'vitest';
import { walkInPoses } from '../../../src/care/author/walk-in.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { findExercise } from '../../../src/exercises/index.ts';

it.each(['elbow-curl', 'bird-dog', 'bridge', 'sit-to-stand', 'shoulder-abduction-raise'])(
  'somebody who walks in, takes the start pose of %s, talks and goes does none of it',
  (id) => {
    const exercise = findExercise(id);
    if (!exercise) throw new Error(`expected ${id}`);
    const poses = walkInPoses(exercise);
    expect(analyzePoses(exercise, poses).reps).toEqual([]);
    const times = poses.map(({ timeMs }) => timeMs);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(times).size).toBe(times.length);
  },
);
