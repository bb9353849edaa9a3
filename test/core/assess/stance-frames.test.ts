import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/core/body/landmark-set.ts';
import { distance, midpoint } from '../../../src/core/maths/geometry.ts';
import { startStance, stepStance, type StanceState } from '../../../src/core/assess/stance-test.ts';
import { findTest } from '../../../src/core/assess/timed-tests.ts';
import { poseOfBody, STANDING, type UprightBody } from '../../fixtures/upright-body.ts';
import { someMeasures } from '../some-measures.ts';

const FRAME_MS = 20;

const pointsOf = (body: Partial<UprightBody>): Body => {
  const { points } = poseOfBody({ ...STANDING, ...body }, 0);
  if (!points) throw new Error('expected a person');
  return points;
};
const CROSSED = pointsOf({ hands: 'folded' });
const REACHING = pointsOf({ hands: 'out' });
const MOVED = pointsOf({ hands: 'folded', footShiftM: { left: 0.12, right: 0 } });
const TRUNK_PX = distance(
  midpoint(CROSSED.leftShoulder, CROSSED.rightShoulder),
  midpoint(CROSSED.leftHip, CROSSED.rightHip),
);

/** For so long the right ankle is so much higher than the left one, in % of leg length. */
type Stretch = readonly [forMs: number, liftPct: number, points?: Body];

/** What the stance test has made of some stretches, one after the other; both feet were down for long before them. */
function after(...stretches: readonly Stretch[]): StanceState {
  const test = findTest('single-leg-stance');
  if (test?.kind !== 'stance') throw new Error('expected the single leg stance among the tests');
  let state = startStance(test);
  let timeMs = 0;
  for (const [forMs, pct, points = CROSSED] of [[200, 0] as Stretch, ...stretches])
    for (const endMs = timeMs + forMs; timeMs < endMs; timeMs += FRAME_MS) {
      const measures = someMeasures(timeMs, { left: { footLift: -pct }, right: { footLift: pct }, trunkPx: TRUNK_PX });
      [state] = stepStance(state, { timeMs, measures, points, rest: null, readyForMs: 1000 });
    }
  return state;
}
const isUp = (state: StanceState): boolean => state.doing.phase === 'running';
const endsOf = ({ tries }: StanceState): readonly string[] => tries.map(({ ended }) => ended);

describe('a foot', () => {
  it('is up where its ankle is six per cent of the leg above rest, in two frames', () => {
    expect(isUp(after([600, 4.5]))).toBe(false);
    expect(isUp(after([600, 9]))).toBe(true);
    expect(isUp(after([FRAME_MS, 9], [100, 4]))).toBe(false);
    expect(isUp(after([3 * FRAME_MS, 9], [100, 4]))).toBe(true);
  });

  it('touches the floor below half of that, for a tenth of a second', () => {
    const lowered = (forMs: number, pct: number) => endsOf(after([1500, 12], [forMs, pct], [300, 12]));
    expect(lowered(400, 4.5)).toEqual([]);
    expect(lowered(400, 2)).toEqual(['touched']);
    expect(lowered(60, 2)).toEqual([]);
    expect(lowered(160, 2)).toEqual(['touched']);
  });

  it('that is up for less than half a second took a step', () => {
    expect(endsOf(after([360, 12], [400, 0]))).toEqual([]);
    expect(endsOf(after([760, 12], [400, 0]))).toEqual(['touched']);
  });
});

describe('a try on one leg ends', () => {
  it('where crossed arms have left the chest for three tenths of a second', () => {
    expect(endsOf(after([1000, 12], [220, 12, REACHING], [600, 12]))).toEqual([]);
    expect(endsOf(after([1000, 12], [450, 12, REACHING], [600, 12]))).toEqual(['arms-left']);
  });

  it('where the standing foot has been elsewhere for as long as a fault of a fast move', () => {
    expect(endsOf(after([1000, 12], [120, 12, MOVED], [600, 12]))).toEqual([]);
    expect(endsOf(after([1000, 12], [240, 12, MOVED], [600, 12]))).toEqual(['foot-moved']);
  });
});

describe('the error of a try', () => {
  /** Four per cent of the leg a frame: the three of the error band are passed in 15 ms. */
  const rising = [4, 8].map((pct): Stretch => [FRAME_MS, pct]);
  const lowering = [8, 4].map((pct): Stretch => [FRAME_MS, pct]);
  const errorOf = (...ending: readonly Stretch[]) => after(...rising, [1000, 12], ...ending, [300, 0]).tries[0]?.error;

  it('adds up two frames, the way through the error band at either end, and a tenth of a second of the start', () => {
    expect(errorOf(...lowering)).toEqual({ framesMs: 2 * FRAME_MS, bandMs: 2 * 15, startMs: 100 });
  });

  it('is not more than three tenths of a second at an end where the foot creeps', () => {
    const creeping = Array.from({ length: 100 }, (_, i): Stretch => [FRAME_MS, 3.5 - 0.01 * i]);
    expect(errorOf(...creeping)).toMatchObject({ bandMs: 15 + 300 });
  });
});
