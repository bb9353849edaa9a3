import { describe, expect, it } from 'vitest';
import type { CountedExercise } from '../../../src/core/exercise/exercise.ts';
import { beginAttempt, type Attempt } from '../../../src/core/repetition/attempt.ts';
import { holdNews, isHeld, isLost, slipIn, stepSlip } from '../../../src/core/repetition/hold.ts';
import { levelsFor } from '../../../src/core/repetition/levels.ts';
import { startRest } from '../../../src/core/repetition/rest.ts';
import { exerciseOf } from '../judge-track.ts';
import { someMeasures } from '../some-measures.ts';

const BIRD_DOG = exerciseOf('bird-dog');
/** The bird dog as a hold that asks for a straight knee. */
const HOLD: CountedExercise = {
  ...BIRD_DOG,
  mode: 'holds',
  movement: { ...BIRD_DOG.movement, requires: [{ measure: 'knee', min: 150 }] },
};
const NOW_MS = 30_000;

const heldFor = (heldMs: number, loweredAgoMs = NOW_MS): Attempt => ({
  ...beginAttempt(someMeasures(0), 60),
  heldMs,
  loweredMs: NOW_MS - loweredAgoMs,
  lastSeenMs: NOW_MS,
});

describe('a hold', () => {
  it('is one from a second and a half on', () => {
    expect(isHeld(HOLD, heldFor(1000))).toBe(false);
    expect(isHeld(HOLD, heldFor(2000))).toBe(true);
  });

  it('is over once it has been out of its pose for ten seconds', () => {
    const isOver = (forMs: number) =>
      isLost({ what: 'hold-further', sinceMs: NOW_MS - forMs, announced: true }, NOW_MS);
    expect(isOver(7000)).toBe(false);
    expect(isOver(15_000)).toBe(true);
  });
});

describe('a hold that leaves its pose', () => {
  const slips = (outMs: number, loweredAgoMs: number) =>
    stepSlip(HOLD, { what: 'hold-further', sinceMs: NOW_MS - outMs, announced: false }, heldFor(5000, loweredAgoMs), {
      what: 'hold-further',
      side: 'left',
      isOver: false,
    })[1].map(({ kind }) => kind);

  it('has slipped after a second', () => {
    expect(slips(750, 5000)).toEqual([]);
    expect(slips(1500, 5000)).toEqual(['hold-slipped']);
  });

  it('may be on its way down for three seconds, as long as it comes lower', () => {
    expect(slips(2000, 40)).toEqual([]);
    expect(slips(4000, 40)).toEqual(['hold-slipped']);
  });

  it('leaves a required angle by two degrees more than it is met by', () => {
    const rest = startRest(HOLD, someMeasures(0));
    const levels = { ...levelsFor(HOLD.movement, { restDeg: 90, noiseDeg: 0, far: false }), mostDeg: Infinity };
    const slip = (knee: number, wasIn: boolean) => {
      const measures = someMeasures(0, { left: { knee } });
      return slipIn({ exercise: HOLD, rest, lane: 'left', levels, measures, excursionDeg: levels.targetDeg, wasIn });
    };
    expect(slip(149, false)).not.toBeNull();
    expect(slip(148.5, true)).toBeNull();
    expect(slip(147, true)).not.toBeNull();
  });
});

describe('the time of a hold', () => {
  const told = (targetMs: number) =>
    holdNews(targetMs, heldFor(0), heldFor(targetMs)).flatMap((event) =>
      event.kind === 'hold-told' ? [event.heldMs] : [],
    );

  it('is told at half of a long one, in its last three seconds and at its end', () => {
    expect(told(10_000)).toEqual([5000, 7000, 8000, 9000, 10_000]);
    expect(told(7000)).toEqual([4000, 5000, 6000, 7000]);
    expect(told(2500)).toEqual([500, 1500, 2500]);
  });

  it('is told from its beginning on where it is very long, never more than eight seconds apart', () => {
    expect(told(30_000)).toEqual([1500, 7500, 15_000, 22_500, 27_000, 28_000, 29_000, 30_000]);
    for (const targetMs of [16_000, 20_000, 45_000, 60_000, 120_000]) {
      const marks = [0, ...told(targetMs)];
      expect(marks).toContain(targetMs / 2);
      expect(Math.max(...marks.slice(1).map((ms, i) => ms - (marks[i] ?? 0)))).toBeLessThanOrEqual(8000);
    }
  });
});
