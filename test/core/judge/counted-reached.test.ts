import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherSide, type Side } from '../../../src/core/body/landmarks.ts';
import { countedAngles } from '../../../src/core/exercise/counted-angle.ts';
import { isCounted, type CountedExercise } from '../../../src/core/exercise/exercise.ts';
import { bandAt } from '../../../src/core/measure/sided-measures.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import { excursionDeg } from '../../../src/core/exercise/counting-level.ts';
import { levelsFor } from '../../../src/core/repetition/levels.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import marchOnBack from '../../../src/exercises/march-on-back.ts';
import { makeTrack, withLimbs } from '../../fixtures/make-track.ts';
import { fixtureNames, posesOf } from '../../fixtures/poses/read-fixture.ts';
import { DONE, exerciseOf } from '../judge-track.ts';

/** Start and peak are told in whole degrees. */
const ROUNDING_DEG = 1;

/** How far a repetition came beyond where it counts, by its own angles; the better side of two. */
function beyondCountDeg(exercise: CountedExercise, rep: Rep): number {
  const angles = countedAngles(exercise, rep);
  const restDeg = angles.reduce((sum, { angle }) => sum + angle.startDeg, 0) / angles.length;
  const beyond = angles.map(({ angle: { startDeg, peakDeg, bandDeg }, movement }) => {
    const far = rep.side !== null && bandDeg > bandAt(movement.measure, peakDeg, { isFar: false });
    return excursionDeg(movement, startDeg, peakDeg) - levelsFor(movement, { restDeg, noiseDeg: 0, far }).countDeg;
  });
  return Math.max(...beyond);
}

const expectReached = (exercise: CountedExercise, reps: readonly Rep[]): void => {
  for (const rep of reps)
    expect(beyondCountDeg(exercise, rep), `${exercise.id}, ${rep.side} at ${rep.peakMs}`).toBeGreaterThanOrEqual(
      -ROUNDING_DEG,
    );
};

/** One leg slides out straight while the other stays: an exercise as somebody adds it. */
const HEEL_SLIDE: CountedExercise = {
  ...marchOnBack,
  id: 'heel-slide',
  movement: {
    measure: 'knee',
    direction: 'opens',
    countAt: { kind: 'angle', deg: 145 },
    targetDeg: 160,
    restDeg: 125,
    changedDeg: 12,
    attempt: [],
    oneAtATime: true,
  },
  faults: [],
};

describe('what is counted', () => {
  it.each(fixtureNames())('came as far as it counts, by the angle that is kept with it: %s', (name) => {
    const exercise = EXERCISES.find(({ id }) => id === name.split('.')[0]);
    if (exercise && isCounted(exercise)) expectReached(exercise, analyzePoses(exercise, posesOf(name)).reps);
  });

  it('did so whatever was done, and however much the other limb goes along', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DONE),
        fc.record({
          reps: fc.constant(3),
          peakDeg: fc.integer({ min: 60, max: 175 }),
          tempoMs: fc.integer({ min: 600, max: 1800 }),
          noisePx: fc.double({ min: 0, max: 3, noNaN: true }),
          mirror: fc.boolean(),
          seed: fc.integer(),
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (which, options, share) => {
          const poses = makeTrack(which, {
            ...options,
            atPeak: (stance, side) => {
              const other = otherSide(side);
              const { hipDeg } = stance[other];
              return withLimbs(stance, other, { hipDeg: hipDeg + share * (stance[side].hipDeg - hipDeg) });
            },
          });
          const exercise = exerciseOf(which);
          expectReached(exercise, analyzePoses(exercise, poses).reps);
        },
      ),
      { numRuns: 15, seed: 1 },
    );
    // Fifteen tracks are made and judged: on a busy machine that takes more than the usual time.
  }, 120_000);

  /** Heel slides; the knee of the leg that stays is read as bent by so much of the way less. */
  const slides = (share: number, sides: readonly Side[]) =>
    analyzePoses(
      HEEL_SLIDE,
      makeTrack('march-on-back', {
        reps: 4,
        sides,
        atRest: (stance) => withLimbs(withLimbs(stance, 'left', { kneeDeg: 72 }), 'right', { kneeDeg: 72 }),
        atPeak: (stance, side) =>
          withLimbs(withLimbs(stance, side, { hipDeg: 165, kneeDeg: 165 }), otherSide(side), {
            kneeDeg: 72 + share * 93,
          }),
      }),
    ).reps;

  it.each([0, 0.1, 0.2, 0.3, 0.5])('did so in an exercise that is new, and is named after it: %d', (share) => {
    // The left leg is the near one.
    for (const sides of [
      ['left', 'right'],
      ['right', 'left'],
    ] as const) {
      const reps = slides(share, sides);
      expectReached(HEEL_SLIDE, reps);
      expect(reps.map(({ side }) => side)).toEqual([...sides, ...sides]);
      const guessed = reps.filter(({ notes }) => notes.includes('side-guessed'));
      expect(guessed).toHaveLength(share < 0.12 ? 0 : 2);
    }
  });
});
