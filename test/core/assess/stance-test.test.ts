import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/core/body/landmarks.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { runTest } from '../../../src/core/assess/run-test.ts';
import { errorMsOf, type StanceResult } from '../../../src/core/record/test-result.ts';
import { findTest } from '../../../src/core/assess/timed-tests.ts';
import singleLegStance from '../../../src/exercises/single-leg-stance.ts';
import { bodyTrack, STANDING, standsOn, type Moment, type UprightBody } from '../../fixtures/upright-body.ts';
import { mirrorPose } from '../../fixtures/poses/mirror.ts';

const judge = (poses: readonly Pose[]): StanceResult => {
  const test = findTest('single-leg-stance');
  if (!test) throw new Error('expected the single leg stance among the tests');
  const { result } = runTest(test, singleLegStance, poses);
  if (result.test !== 'single-leg-stance') throw new Error('expected a stance');
  return result;
};

/** How long a foot takes up and down, and how long both feet are down before it. */
const LIFT_MS = 300;
const REST_MS = 1200;

interface Try {
  readonly leg: Side;
  readonly holdMs: number;
  /** What the body does at the end, while the foot is still up. */
  readonly then?: (body: UprightBody) => UprightBody;
  readonly arms?: UprightBody['hands'];
}

/** Both feet down, a foot up for a time, both feet down: over and over. */
function stances(tries: readonly Try[], after: UprightBody = STANDING): readonly Moment[] {
  const moments: Moment[] = [[0, STANDING]];
  let nowMs = 0;
  const goOn = (forMs: number, body: UprightBody): void => {
    nowMs += forMs;
    moments.push([nowMs, body]);
  };
  for (const { leg, holdMs, then, arms = 'folded' } of tries) {
    const down: UprightBody = { ...STANDING, hands: arms };
    const up: UprightBody = { ...standsOn(leg), hands: arms };
    goOn(1, down);
    goOn(REST_MS, down);
    goOn(LIFT_MS, up);
    goOn(holdMs, up);
    if (then) {
      goOn(1, then(up));
      goOn(1000, then(up));
    }
    goOn(LIFT_MS, down);
  }
  goOn(1, after);
  goOn(1000, after);
  return moments;
}

const track = (tries: readonly Try[], options: Parameters<typeof bodyTrack>[1] = {}): StanceResult =>
  judge(bodyTrack(stances(tries), options));

/** From the foot leaving the floor to its touching it: most of the way up and down is in it. */
const heldMs = (holdMs: number): number => holdMs + 2 * LIFT_MS;

describe('the single leg stance', () => {
  it('takes the time from the foot leaving the floor to its touching it, for the leg that stands', () => {
    const { tries, best, clock } = track([{ leg: 'left', holdMs: 4000 }]);
    expect(clock).toBe('foot-lift');
    expect(tries).toMatchObject([{ leg: 'left', ended: 'touched', arms: 'crossed' }]);
    expect(Math.abs(tries[0]!.heldMs - heldMs(4000))).toBeLessThanOrEqual(errorMsOf(tries[0]!.error));
    expect(errorMsOf(tries[0]!.error)).toBeLessThanOrEqual(400);
    expect(best).toMatchObject({ left: { leg: 'left' }, right: null });
  });

  it('keeps the best of three on each leg, and is done after them', () => {
    const result = track([
      { leg: 'left', holdMs: 2000 },
      { leg: 'right', holdMs: 1500 },
      { leg: 'left', holdMs: 3000 },
      { leg: 'right', holdMs: 1000 },
      { leg: 'left', holdMs: 1000 },
      { leg: 'left', holdMs: 5000 },
      { leg: 'right', holdMs: 2500 },
    ]);
    expect(result.outcome).toBe('done');
    // The fourth on the left is asked of nobody.
    expect(result.tries.map(({ leg }) => leg).join(' ')).toBe('left right left right left right');
    expect(result.best.left).toBe(result.tries[2]);
    expect(result.best.right).toBe(result.tries[5]);
  });

  it('stops at 45 seconds, and asks nothing more of that leg', () => {
    const result = track(
      [
        { leg: 'left', holdMs: 47_000 },
        { leg: 'left', holdMs: 2000 },
        { leg: 'right', holdMs: 46_000 },
      ],
      { fps: 12 },
    );
    expect(result.outcome).toBe('done');
    expect(result.tries).toMatchObject([
      { leg: 'left', ended: 'cap', heldMs: 45_000 },
      { leg: 'right', ended: 'cap', heldMs: 45_000 },
    ]);
  });

  it('stops where the standing foot moves', () => {
    const hop = (body: UprightBody): UprightBody => ({ ...body, footShiftM: { left: 0.12, right: 0 } });
    const { tries } = track([{ leg: 'left', holdMs: 3000, then: hop }]);
    expect(tries).toMatchObject([{ ended: 'foot-moved' }]);
    expect(Math.abs(tries[0]!.heldMs - LIFT_MS - 3000)).toBeLessThanOrEqual(errorMsOf(tries[0]!.error));
  });

  it('stops where crossed arms leave the chest, and does not look for that where they were not crossed', () => {
    const reach = (body: UprightBody): UprightBody => ({ ...body, hands: 'out' });
    const { tries } = track([{ leg: 'right', holdMs: 3000, then: reach }]);
    expect(tries).toMatchObject([{ ended: 'arms-left', arms: 'crossed' }]);
    expect(Math.abs(tries[0]!.heldMs - LIFT_MS - 3000)).toBeLessThanOrEqual(errorMsOf(tries[0]!.error));
    expect(track([{ leg: 'right', holdMs: 3000, arms: 'hanging', then: reach }]).tries).toMatchObject([
      { ended: 'touched', arms: 'open' },
    ]);
    const hidden: UprightBody = { ...standsOn('left'), guessed: ['leftWrist'] };
    const blind: Moment[] = [
      [0, { ...STANDING, guessed: ['leftWrist'] }],
      [1500, { ...STANDING, guessed: ['leftWrist'] }],
      [1800, hidden],
      [4000, hidden],
      [4300, { ...STANDING, guessed: ['leftWrist'] }],
      [5000, STANDING],
    ];
    expect(judge(bodyTrack(blind)).tries).toMatchObject([{ ended: 'touched', arms: 'not-seen' }]);
  });

  it('makes a try void where the view is lost for longer than 0.3 s, and lets it be done again', () => {
    // The foot is up from 1.5 s to 5.5 s.
    const poses = bodyTrack(
      stances([
        { leg: 'left', holdMs: 4000 },
        { leg: 'left', holdMs: 2000 },
      ]),
      { noFrame: [[3000, 3500]] },
    );
    const { tries, best } = judge(poses);
    expect(tries).toMatchObject([{ ended: 'view-lost' }, { ended: 'touched' }]);
    expect(best.left).toBe(tries[1]);
  });

  it('does not keep a try in which the recording ends', () => {
    const poses = bodyTrack(stances([{ leg: 'left', holdMs: 6000 }])).filter(({ timeMs }) => timeMs < 5000);
    expect(judge(poses)).toMatchObject({ outcome: 'stopped', tries: [{ ended: 'stopped' }], best: { left: null } });
  });

  it('takes a step, or feet that shimmer, for no try', () => {
    expect(track([{ leg: 'left', holdMs: 0 }]).tries.every(({ heldMs }) => heldMs >= 500)).toBe(true);
    const still: Moment[] = [
      [0, STANDING],
      [8000, STANDING],
    ];
    expect(judge(bodyTrack(still, { noisePx: 3 })).tries).toEqual([]);
  });

  it('says the same of the other leg in a looking-glass', () => {
    const poses = bodyTrack(stances([{ leg: 'left', holdMs: 2500 }]));
    const [one] = judge(poses).tries;
    const [other] = judge(poses.map(mirrorPose)).tries;
    expect(other).toMatchObject({ leg: 'right', ended: one!.ended, arms: one!.arms });
    expect(other!.heldMs).toBeCloseTo(one!.heldMs, 3);
  });
});
