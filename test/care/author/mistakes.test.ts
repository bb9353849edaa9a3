import { describe, expect, it } from 'vitest';
import { authorExercise } from '../../../src/care/author/author.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import elbowCurl from '../../../src/exercises/elbow-curl.ts';
import { demonstrated, inTurn } from '../../fixtures/demonstrated.ts';
import raise from '../../../src/exercises/shoulder-flexion-raise.ts';

const mistakeOf = (poses: readonly Pose[]): string => {
  const authored = authorExercise(poses, { id: 'shown' }, EXERCISES);
  return authored.ok ? 'none' : authored.mistake.kind;
};

const curls = demonstrated(elbowCurl, { times: 2 });
const still = (poses: readonly Pose[], forMs: number): readonly Pose[] => inTurn(poses.slice(0, 1), forMs);
const blind = (pose: Pose): Pose => ({ ...pose, points: null, world: null });

describe('a recording that supports no exercise', () => {
  it('is too short', () => {
    expect(mistakeOf([])).toBe('too-short');
    expect(mistakeOf(curls.slice(0, 30))).toBe('too-short');
  });

  it('shows nobody for most of its time', () => {
    expect(mistakeOf(curls.map((pose, i) => (i % 2 === 0 ? blind(pose) : pose)))).toBe('unseen');
  });

  it('shows somebody who stands still', () => {
    expect(mistakeOf(still(curls, 6000))).toBe('no-repetition');
  });

  it('shows a movement that does not come back', () => {
    const half = curls.findIndex(({ timeMs }) => timeMs > 3000);
    expect(mistakeOf(inTurn(curls.slice(0, half), 4000))).toBe('no-repetition');
  });

  it('shows two movements', () => {
    expect(mistakeOf(inTurn(demonstrated(elbowCurl), demonstrated(raise)))).toBe('several-movements');
  });

  it('shows a body without depth', () => {
    const flat = curls.map((pose) => ({ ...pose, world: null }));
    expect(mistakeOf(flat)).toBe('posture-unknown');
  });
});
