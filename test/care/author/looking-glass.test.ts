import { describe, expect, it } from 'vitest';
import { authorExercise, type Proposal } from '../../../src/care/author/author.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import elbowCurl from '../../../src/exercises/elbow-curl.ts';
import { demonstrated } from '../../fixtures/demonstrated.ts';
import { mirrorPose } from '../../fixtures/poses/mirror.ts';

function authoredFrom(poses: readonly Pose[]): Proposal {
  const authored = authorExercise(poses, { id: 'shown' }, []);
  if (!authored.ok) throw new Error(JSON.stringify(authored.mistake));
  return authored.value;
}

const SWAPPED = { left: 'right', right: 'left', both: 'both' } as const;

describe.each([elbowCurl, birdDog])('$id', (exercise) => {
  const poses = demonstrated(exercise, { times: 2 });
  const direct = authoredFrom(poses);

  it('gives the same exercise in a looking-glass, with left and right exchanged', () => {
    const mirrored = authoredFrom(poses.map(mirrorPose));
    expect(mirrored.exercise).toEqual(direct.exercise);
    expect(mirrored.shown.map(({ mover }) => SWAPPED[mover])).toEqual(direct.shown.map(({ mover }) => mover));
  });

  it('gives the same exercise whenever the recording began', () => {
    const later = authoredFrom(poses.map((pose) => ({ ...pose, timeMs: pose.timeMs + 123_456 })));
    expect(later.exercise).toEqual(direct.exercise);
  });

  it('has the tempo that was shown, within 300 ms', () => {
    expect(Math.abs(direct.tempo.outMs - 2000)).toBeLessThan(300);
    expect(Math.abs(direct.tempo.holdMs - exercise.dose.holdMs)).toBeLessThan(600);
  });
});
