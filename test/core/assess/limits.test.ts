import { describe, expect, it } from 'vitest';
import { runTest } from '../../../src/core/assess/run-test.ts';
import { findTest } from '../../../src/core/assess/timed-tests.ts';
import type { ChairResult, StanceResult, TestId, TestResult } from '../../../src/core/record/test-result.ts';
import singleLegStance from '../../../src/exercises/single-leg-stance.ts';
import sitToStand from '../../../src/exercises/sit-to-stand.ts';
import { bodyTrack, SEATED, STANDING, standsOn, type Moment, type UprightBody } from '../../fixtures/upright-body.ts';

/** Recordings on either side of a limit: each fails where the limit is halved or doubled (`npm run bench -- --sensitivity --tests`). */
function judged(id: TestId, moments: readonly Moment[]): TestResult {
  const test = findTest(id);
  if (!test) throw new Error(`expected a test ${id}`);
  return runTest(test, id === 'single-leg-stance' ? singleLegStance : sitToStand, bodyTrack(moments)).result;
}

const stance = (moments: readonly Moment[]): StanceResult => {
  const result = judged('single-leg-stance', moments);
  if (result.test !== 'single-leg-stance') throw new Error('expected a stance');
  return result;
};

const chair = (moments: readonly Moment[]): ChairResult => {
  const result = judged('five-times-sit-to-stand', moments);
  if (result.test === 'single-leg-stance') throw new Error('expected a chair test');
  return result;
};

const DOWN: UprightBody = { ...STANDING, hands: 'folded' };
const UP: UprightBody = { ...standsOn('left'), hands: 'folded' };

describe('the standing foot', () => {
  const shiftedBy = (shiftM: number): StanceResult => {
    const shifted: UprightBody = { ...UP, footShiftM: { left: shiftM, right: 0 } };
    return stance([
      [0, DOWN],
      [1500, DOWN],
      [1800, UP],
      [4000, UP],
      [4001, shifted],
      [5500, shifted],
      [5800, DOWN],
      [7000, DOWN],
    ]);
  };

  it('has moved where it stands seven centimetres further on, and not where it has rolled by three', () => {
    expect(shiftedBy(0.07).tries).toMatchObject([{ ended: 'foot-moved' }]);
    expect(shiftedBy(0.03).tries).toMatchObject([{ ended: 'touched' }]);
  });
});

describe('feet that are down before a foot is lifted', () => {
  const downFor = (ms: number): StanceResult =>
    stance([
      [0, UP],
      [1500, UP],
      [1700, DOWN],
      [1700 + ms, DOWN],
      [1900 + ms, UP],
      [5000 + ms, UP],
      [5200 + ms, DOWN],
      [6500 + ms, DOWN],
    ]);

  it('make a try of it where they stood for most of a second, and none where they touched in passing', () => {
    expect(downFor(850).tries).toHaveLength(1);
    expect(downFor(330).tries).toEqual([]);
  });
});

describe('a rise that stays short', () => {
  const risenTo = (kneeDeg: number): ChairResult => {
    const short: UprightBody = { ...SEATED, kneeDeg };
    const tall: UprightBody = { ...SEATED, kneeDeg: STANDING.kneeDeg };
    return chair([
      [0, SEATED],
      [2000, SEATED],
      [2900, tall],
      [3200, tall],
      [4100, SEATED],
      [5000, SEATED],
      [5700, short],
      [6000, short],
      [6700, SEATED],
      [8500, SEATED],
    ]);
  };

  it('is told where it went a third of the way up, and is shifting on the seat where it went a fifth', () => {
    expect(risenTo(112)).toMatchObject({ stands: 1, notTall: 1 });
    expect(risenTo(102)).toMatchObject({ stands: 1, notTall: 0 });
  });
});
