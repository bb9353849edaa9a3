import { describe, expect, it } from 'vitest';
import { COUNTED_SET } from '../../../src/core/judge/counted-set.ts';
import { stepLane } from '../../../src/core/judge/lanes.ts';
import { NONE_BROKEN, startCountedSet, withLane, type PlacedState } from '../../../src/core/judge/set-state.ts';
import { beginAttempt } from '../../../src/core/repetition/attempt.ts';
import { levelsFor } from '../../../src/core/repetition/levels.ts';
import { NO_POSITION } from '../../../src/core/repetition/position.ts';
import { startRest } from '../../../src/core/repetition/rest.ts';
import { exerciseOf } from '../judge-track.ts';
import { someMeasures } from '../some-measures.ts';

const BIRD_DOG = exerciseOf('bird-dog');
const NOW_MS = 60_000;

/** Somebody who has taken the position, and was last in the start pose so long ago. */
const placed = (heldAgoMs: number, stillForMs = 0): PlacedState => ({
  ...startCountedSet(BIRD_DOG),
  rest: { ...startRest(BIRD_DOG, someMeasures(0)), stillSinceMs: NOW_MS - stillForMs },
  position: {
    ...NO_POSITION,
    taken: true,
    unmet: 0,
    heldSinceMs: heldAgoMs === 0 ? 0 : null,
    lastHeldMs: NOW_MS - heldAgoMs,
  },
});

const isRunning = (state: PlacedState, hip: number): boolean => {
  const measures = someMeasures(NOW_MS, { left: { hip } });
  return stepLane(state, measures, 'left', { afterGap: false })[0].lanes.left.running !== null;
};

/** A leg that has been out by 10 degrees, short of counting, for so long. */
const creptOut = (state: PlacedState, forMs: number): PlacedState =>
  withLane(state, 'left', {
    running: {
      attempt: beginAttempt(someMeasures(NOW_MS - forMs, { left: { hip: 100 } }), 10),
      levels: levelsFor(BIRD_DOG.movement, { restDeg: 90, noiseDeg: 0, far: false }),
      startUnseen: false,
      afterGap: false,
      brokenSinceMs: NONE_BROKEN,
      slip: null,
      eye: 'first',
    },
  });

describe('a leg that leaves its rest', () => {
  it('begins a repetition where the start pose was held a moment ago, and not where that was two seconds ago', () => {
    expect(isRunning(placed(800), 110)).toBe(true);
    expect(isRunning(placed(2000), 110)).toBe(false);
  });
});

describe('a leg that came to lie a little elsewhere', () => {
  it('rests there once it has been still for eight seconds', () => {
    expect(isRunning(creptOut(placed(0, 6000), 6000), 100)).toBe(true);
    expect(isRunning(creptOut(placed(0, 12_000), 12_000), 100)).toBe(false);
  });

  it('takes the view with it for no longer than twelve seconds: by then the person has turned', () => {
    const movesTheView = (forMs: number) => COUNTED_SET.movesTheView(creptOut(placed(0), forMs), NOW_MS);
    expect(movesTheView(9000)).toBe(true);
    expect(movesTheView(18_000)).toBe(false);
  });
});
