import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import { sideBySide } from '../../../src/core/report/side-by-side.ts';
import { summarise } from '../../../src/core/report/summary.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import bridge from '../../../src/exercises/bridge.ts';
import rotation from '../../../src/exercises/seated-trunk-rotation.ts';
import { scoreLines } from '../../../src/text/say/score.ts';
import { sidesSentence } from '../../../src/text/say/side-by-side.ts';
import { hip, rep } from '../../fixtures/some-summary.ts';

/** Three repetitions of each side. */
const threeEach = (left: Rep['angles'], right: Rep['angles']): readonly Rep[] =>
  [0, 1, 2, 3, 4, 5].map((index) =>
    rep({ index, side: index % 2 ? 'right' : 'left', holdMs: 3000, angles: index % 2 ? right : left }),
  );

/** The line of symmetry in the form of a set, and what is said where left and right stand beside each other. */
function symmetry(exercise: Exercise, reps: readonly Rep[]) {
  const events = reps.map((one) => ({ kind: 'rep-counted', timeMs: one.endMs, rep: one }) as const);
  const line = scoreLines(exercise, summarise(exercise, events, 60_000)).find(({ name }) => name === 'Symmetry');
  const sides = sideBySide(exercise, reps);
  return {
    points: line ? Number(line.points) : null,
    meaning: line?.meaning.replace(/ Weight: .*/, '') ?? null,
    beside: sides.kind === 'compared' ? sidesSentence(sides).replace(/ The middle .*/, '') : null,
  };
}

describe('the line of symmetry', () => {
  it('is all of it where no difference can be told', () => {
    expect(symmetry(birdDog, threeEach(hip(90, 170), hip(90, 167)))).toEqual({
      points: 100,
      meaning: 'On the whole, no clear difference between left and right.',
      beside: 'On the whole, no difference that a camera could tell.',
    });
  });

  it('is all of it where the difference is an ordinary one', () => {
    expect(symmetry(birdDog, threeEach(hip(90, 170), hip(90, 155)))).toEqual({
      points: 100,
      meaning: 'On the whole, no clear difference between left and right.',
      beside: 'About 15 degrees apart: an ordinary difference.',
    });
  });

  it('has less where one side clearly goes further, as is said of the two sides', () => {
    expect(symmetry(birdDog, threeEach(hip(90, 170), hip(90, 140)))).toEqual({
      points: 50,
      meaning: 'How alike left and right are.',
      beside: 'Your left side moves further, by about 30 degrees, give or take 10.',
    });
  });

  it('is of the way where there are no degrees to tell', () => {
    const turn = (peakDeg: number): Rep['angles'] => ({ twist: { startDeg: 0, peakDeg, bandDeg: 4 } });
    expect(symmetry(rotation, threeEach(turn(40), turn(24)))).toEqual({
      points: 38,
      meaning: 'How alike left and right are.',
      beside: 'Your left side goes further, by about 35 % of the way, give or take 10.',
    });
  });

  it('is not there where the sides are not compared', () => {
    const none = { points: null, meaning: null, beside: null };
    expect(symmetry(birdDog, threeEach(hip(90, 170), hip(90, 140)).slice(0, 4))).toEqual(none);
    const lifts = [0, 1, 2].map((index) =>
      rep({ index, side: null, holdMs: 3000, angles: { leftHip: { startDeg: 130, peakDeg: 174, bandDeg: 10 } } }),
    );
    expect(symmetry(bridge, lifts)).toEqual(none);
  });
});
