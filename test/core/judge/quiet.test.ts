import { describe, expect, it } from 'vitest';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import screen from '../../../src/exercises/posture-screen.ts';
import { makePose, makeTrack } from '../../fixtures/make-track.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';

describe('a set in which somebody moved and of which nothing else can be told', () => {
  it('says so: on hands and knees, and no leg or arm was lifted', () => {
    expect(analyzePoses(birdDog, posesOf('bird-dog.cat-cow')).unjudged).toMatchObject([{ reason: 'no-attempt' }]);
  });

  it('says of a posture record that nobody stood still', () => {
    const { summary } = analyzePoses(screen, posesOf('posture-screen.made-wrong-view'));
    expect(summary.unjudged).toMatchObject([{ reason: 'not-still' }]);
    expect(summary.screen).toBeUndefined();
  });

  it('says nothing where something was counted, and nothing of somebody who did not move', () => {
    expect(analyzePoses(birdDog, makeTrack('bird-dog', { reps: 1 })).unjudged).toEqual([]);
    const still = Array.from({ length: 250 }, (_, i) => ({ ...makePose('bird-dog'), timeMs: 40 * i }));
    expect(analyzePoses(birdDog, still).unjudged).toEqual([]);
  });
});
