import { describe, expect, it } from 'vitest';
import { jointsOf } from '../../../src/core/body/landmark-set.ts';
import type { Side } from '../../../src/core/body/landmarks.ts';
import { NO_BASELINE } from '../../../src/core/faults/baseline.ts';
import type { Tried } from '../../../src/core/judge/finished.ts';
import { isCovered, isOthersMovement, movedBothAtOnce, moverOf } from '../../../src/core/judge/whose-limb.ts';
import { beginAttempt } from '../../../src/core/repetition/attempt.ts';
import type { AttemptSpan } from '../../../src/core/repetition/lane.ts';
import { levelsFor } from '../../../src/core/repetition/levels.ts';
import { startRest } from '../../../src/core/repetition/rest.ts';
import { exerciseOf } from '../judge-track.ts';
import { someMeasures } from '../some-measures.ts';

const MARCH = exerciseOf('march-on-back');
const REST_DEG = 130;
const FRAME_MS = 20;
const RIGHT_KNEE = jointsOf('right', ['Knee']);
const REST = startRest(MARCH, someMeasures(0, { left: { hip: REST_DEG }, right: { hip: REST_DEG } }));
const LEVELS = levelsFor(MARCH.movement, { restDeg: REST_DEG, noiseDeg: 0, far: false });

/** For so long each hip is bent so far from its rest; the other leg may be one that is only guessed. */
interface Stretch {
  readonly forMs: number;
  readonly left: number;
  readonly right: number;
  readonly rightGuessed?: boolean;
}

/** An attempt of one leg in the march, seen from the left, that counted. */
function tried(side: Side, stretches: readonly Stretch[], change: Partial<Tried['soFar']> = {}): Tried {
  const all = stretches.flatMap(({ forMs, ...look }) => Array.from({ length: forMs / FRAME_MS }, () => look));
  const frames = all.map(({ left, right, rightGuessed }, i) => ({
    measures: someMeasures(i * FRAME_MS, {
      left: { hip: REST_DEG - left },
      right: { hip: REST_DEG - right },
      ...(rightGuessed && { unsure: RIGHT_KNEE }),
    }),
    excursionDeg: side === 'left' ? left : right,
    inPose: false,
  }));
  const peakDeg = Math.max(...frames.map(({ excursionDeg }) => excursionDeg));
  const endMs = (all.length - 1) * FRAME_MS;
  return {
    exercise: MARCH,
    ended: {
      lane: side,
      attempt: { ...beginAttempt(someMeasures(0), 0), peakDeg, aboveFrames: 5, aboveMs: 200, lastSeenMs: endMs },
      levels: LEVELS,
      how: 'returned',
      startUnseen: false,
      afterGap: false,
    },
    soFar: {
      rest: REST,
      baseline: NO_BASELINE,
      baselineBeside: NO_BASELINE,
      lastNamed: null,
      others: { running: null, last: null },
      ...change,
    },
    from: { near: 'left', facesDeg: null, isOblique: false, offDeg: 0 },
    shape: { frames, startMs: 0, peakMs: 0, endMs, holdMs: 0, peakDeg, atPeak: [] },
    mover: side,
    seenAs: side,
    isMoverGuessed: false,
    eye: 'first',
  };
}

const span = (startMs: number, endMs: number, peakDeg: number, reached = true): AttemptSpan => ({
  startMs,
  endMs,
  peakDeg,
  reached,
  wrongLimbs: false,
});

describe('a movement beside a larger one of the other leg', () => {
  /** The larger one begins as this one ends, and shares so much of its second. */
  const isEcho = (peakDeg: number, sharedMs: number) =>
    isOthersMovement(
      tried('right', [], { others: { running: span(1000 - sharedMs, 3000 - sharedMs, 40), last: null } }),
      span(0, 1000, peakDeg),
    );

  it('is its echo where it goes less than six tenths as far, for half of its time', () => {
    expect(isEcho(20, 500)).toBe(true);
    expect(isEcho(30, 500)).toBe(false);
  });

  it('is a repetition of its own where the legs change over, however far it goes', () => {
    expect(isEcho(20, 400)).toBe(false);
    expect(isEcho(20, 40)).toBe(false);
  });

  it('is none where it counts and the larger one did not come so far: a far leg reads low, and counts at less', () => {
    const isEchoOf = (nearReached: boolean) =>
      isOthersMovement(
        tried('right', [], { others: { running: span(0, 2000, 40, nearReached), last: null } }),
        span(0, 2000, 37),
      );
    expect([true, false].map(isEchoOf)).toEqual([true, false]);
  });

  it('is lost behind it where the near leg went at least six tenths as far', () => {
    const covered = (nearDeg: number) =>
      isCovered(tried('right', [], { others: { running: span(0, 2000, nearDeg), last: null } }), span(0, 1000, 40));
    expect(covered(20)).toBe(false);
    expect(covered(30)).toBe(true);
  });
});

describe('the far leg goes up and the near one', () => {
  const mover = (nearDeg: number, nearBeforeDeg = 0) => {
    const one = tried('right', [
      { forMs: 200, left: nearBeforeDeg, right: 10 },
      { forMs: 600, left: nearDeg, right: 40 },
    ]);
    return moverOf(one, one.shape);
  };

  it('stays where it is: then the far one moved, for sure', () => {
    expect(mover(3.6)).toEqual({ side: 'right', seenAs: 'right', isGuessed: false });
  });

  it('lies not quite at rest, by an eighth of the way: then the turn decides', () => {
    expect(mover(7)).toMatchObject({ isGuessed: true });
  });

  it('goes along, by six tenths of the way: then it is the near one that moved', () => {
    expect(mover(27)).toEqual({ side: 'left', seenAs: 'left', isGuessed: false });
  });

  it('goes along by six tenths of the way, and was not itself seen to come as far as it counts: its side is a guess', () => {
    const one = tried('right', [
      { forMs: 200, left: 0, right: 5 },
      { forMs: 600, left: 20, right: 30 },
    ]);
    expect(moverOf(one, one.shape)).toEqual({ side: 'left', seenAs: 'right', isGuessed: true });
  });

  it('had set out before by more than a third of the way: then the turn decides', () => {
    expect(mover(0, 10)).toMatchObject({ isGuessed: false });
    expect(mover(0, 20)).toMatchObject({ isGuessed: true });
  });
});

describe('both legs up at once', () => {
  const low = (forMs: number): Stretch => ({ forMs, left: 2, right: 2 });
  const up = (forMs: number, rightGuessed = false): Stretch => ({ forMs, left: 40, right: 40, rightGuessed });

  it('for three tenths of a second are not one handing over to the other', () => {
    const together = (forMs: number) => movedBothAtOnce(tried('left', [low(200), up(forMs), low(200)]));
    expect(together(260)).toBe(false);
    expect(together(400)).toBe(true);
  });

  it('are believed of a far leg that is covered where it was seen up before for 150 ms', () => {
    const covered = (seenMs: number) =>
      movedBothAtOnce(tried('left', [low(200), up(seenMs), up(1000, true), low(200)]));
    expect(covered(120)).toBe(false);
    expect(covered(240)).toBe(true);
  });
});
