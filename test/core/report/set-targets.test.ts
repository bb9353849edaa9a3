import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import { reachedCount, wentTooFar } from '../../../src/core/report/reached.ts';
import { heightOf, targetsOf } from '../../../src/core/report/set-targets.ts';
import { whyNoScore } from '../../../src/core/report/score.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import bridge from '../../../src/exercises/bridge.ts';
import march from '../../../src/exercises/march-on-back.ts';
import pelvicTilt from '../../../src/exercises/pelvic-tilt.ts';
import rotation from '../../../src/exercises/seated-trunk-rotation.ts';
import raise from '../../../src/exercises/shoulder-abduction-raise.ts';
import { hip, rep, summaryOf } from '../../fixtures/some-summary.ts';

const targetsIn = (exercise: Exercise, reps: readonly Rep[]) => targetsOf({ exercise }, summaryOf(reps));
const arms = (leftDeg: number, rightDeg: number): Rep['angles'] => ({
  leftArm: { startDeg: 10, peakDeg: leftDeg, bandDeg: 10 },
  rightArm: { startDeg: 10, peakDeg: rightDeg, bandDeg: 10 },
});

describe('the target', () => {
  it('lies where it lies from this person, also where the angle closes', () => {
    const reps = [rep({ angles: hip(135, 92) }), rep({ angles: hip(125, 99) })];
    expect(targetsIn(march, reps)).toEqual([{ side: 'both', value: 35, most: null }]);
    expect(reachedCount(march, { reps })).toBe(1);
  });

  it('lies where the exercise says before anything was done', () => {
    expect(targetsIn(birdDog, [])[0]?.value).toBe(48);
  });

  it('is reached only by both sides where both move, of those that were measured', () => {
    const reached = (angles: Rep['angles']): number => reachedCount(raise, { reps: [rep({ side: null, angles })] });
    expect([reached(arms(70, 90)), reached(arms(90, 90))]).toEqual([0, 1]);
    const { leftArm } = arms(90, 90);
    expect(leftArm && reached({ leftArm })).toBe(1);
  });

  it('ends where going further is a fault, and nowhere else', () => {
    expect(targetsIn(birdDog, [rep({ angles: hip(90, 170) })])).toEqual([{ side: 'both', value: 70, most: 105 }]);
    expect(targetsIn(bridge, [])[0]?.most).not.toBeNull();
    expect(targetsIn(raise, [rep({ side: null, angles: arms(90, 90) })])[0]?.most).toBeNull();
  });

  it('is not reached by what went too far', () => {
    const over = rep({ angles: hip(90, 200), faults: ['low-back-arch'] });
    expect(wentTooFar(birdDog, over)).toBe(true);
    expect(reachedCount(birdDog, { reps: [over, rep({ angles: hip(90, 170) })] })).toBe(1);
  });

  it('is the whole way where there are no degrees to tell', () => {
    expect(targetsIn(rotation, [])).toEqual([{ side: 'both', value: 100, most: null }]);
  });
});

describe('the height of a bar', () => {
  const height = (exercise: Exercise, angles: Rep['angles'], others: readonly Rep[] = []): number | null => {
    const drawn = rep({ side: exercise.sides === 'each' ? 'left' : null, angles });
    return heightOf(exercise, summaryOf([drawn, ...others]), drawn);
  };

  it('comes up to the target where it was reached, and stays under it where it was not', () => {
    const others = [rep({ angles: hip(100, 170) })];
    const [target] = targetsIn(birdDog, [rep({ angles: hip(90, 160) }), ...others]);
    expect(height(birdDog, hip(90, 160), others)).toBe(target?.value);
    expect(height(birdDog, hip(90, 159), others)).toBeLessThan(target?.value ?? 0);
    expect(height(march, hip(135, 95))).toBe(40);
  });

  it('rises above the end of the target where the movement went too far', () => {
    const [target] = targetsIn(birdDog, [rep({ angles: hip(90, 200) })]);
    expect(height(birdDog, hip(90, 200))).toBeGreaterThan(target?.most ?? Infinity);
  });

  it('is none where nothing was measured', () => {
    expect(height(birdDog, {})).toBeNull();
  });
});

describe('a set without a score', () => {
  const oblique = rep({ notes: ['view-oblique'] });

  it('says what stood in the way of one', () => {
    expect(whyNoScore(birdDog, [])).toBe('few');
    expect(whyNoScore(birdDog, [oblique, rep({})])).toBe('few');
    expect(whyNoScore(birdDog, [oblique, oblique, rep({})])).toBe('oblique');
    expect(whyNoScore(pelvicTilt, [])).toBe('guided');
  });
});
