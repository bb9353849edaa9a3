import { describe, expect, it } from 'vitest';
import { bitOf } from '../../../src/core/body/landmark-set.ts';
import type { Measures } from '../../../src/core/measure/measures.ts';
import { meetsAll, NO_POSITION, stepPosition, type PositionState } from '../../../src/core/repetition/position.ts';
import { exerciseOf } from '../judge-track.ts';
import { someMeasures } from '../some-measures.ts';

const birdDog = exerciseOf('bird-dog');
const FRAME_MS = 40;

interface Stretch {
  readonly forMs: number;
  readonly as?: Parameters<typeof someMeasures>[1];
  readonly moving?: boolean;
}
const onHandsAndKnees: Stretch['as'] = {};
const standing: Stretch['as'] = { trunk: 85 };
const lifted: Stretch['as'] = { left: { hip: 165, knee: 170 } };

/** One stretch after the other; tells whether the position is taken at the end of each. */
function takenAfter(...stretches: readonly Stretch[]): readonly boolean[] {
  let state: PositionState = NO_POSITION;
  let now = 0;
  return stretches.map(({ forMs, as = {}, moving = false }) => {
    for (const endMs = now + forMs; now < endMs; now += FRAME_MS) {
      state = stepPosition(state, birdDog, someMeasures(now, as), { near: 'left', rest: null, isMoving: moving });
    }
    return state.taken;
  });
}

describe('the position of an exercise', () => {
  it('is taken once the start pose has been held for a moment', () => {
    expect(takenAfter({ forMs: 120, as: onHandsAndKnees }, { forMs: 200, as: onHandsAndKnees })).toEqual([false, true]);
  });

  it('is not taken in passing, on the way down to the mat', () => {
    expect(takenAfter({ forMs: 2000, as: standing }, { forMs: 120 }, { forMs: 1000, as: standing })).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is kept while a limb is out', () => {
    expect(takenAfter({ forMs: 500 }, { forMs: 8000, as: lifted, moving: true })).toEqual([true, true]);
  });

  it('is left by getting up, but not by a single wild frame', () => {
    expect(takenAfter({ forMs: 500 }, { forMs: FRAME_MS, as: standing }, { forMs: 400 })).toEqual([true, true, true]);
    expect(takenAfter({ forMs: 500 }, { forMs: 1000, as: standing })).toEqual([true, false]);
  });

  it('is forgotten when neither the start pose nor a repetition is seen for a while', () => {
    expect(takenAfter({ forMs: 500 }, { forMs: 1000, as: lifted }, { forMs: 1500, as: lifted })).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is kept for a while after a long repetition that ended just beside the start pose', () => {
    const out = { forMs: 3000, as: lifted, moving: true };
    expect(takenAfter({ forMs: 500 }, out, { forMs: 1000, as: lifted }, { forMs: 1000, as: lifted })).toEqual([
      ...[true, true, true],
      false,
    ]);
  });

  it('tells since when the start pose is held, anew after each break', () => {
    const step = (state: PositionState, timeMs: number, as: Stretch['as']): PositionState =>
      stepPosition(state, birdDog, someMeasures(timeMs, as), { near: 'left', rest: null, isMoving: false });
    const held = step(step(NO_POSITION, 100, {}), 900, {});
    expect(held.heldSinceMs).toBe(100);
    const broken = step(held, 1000, lifted);
    expect(broken.heldSinceMs).toBeNull();
    expect(step(broken, 1100, {}).heldSinceMs).toBe(1100);
  });
});

describe('a start pose', () => {
  const meets = (measures: Measures, near: 'left' | 'right' | null = 'left'): boolean =>
    meetsAll(measures, birdDog.startPose, near, null);

  it('must be right on every side that is seen', () => {
    expect(meets(someMeasures(0))).toBe(true);
    expect(meets(someMeasures(0, { right: { hip: 160 } }))).toBe(false);
    expect(meets(someMeasures(0, { trunk: 50 }))).toBe(false);
  });

  it('may lie beside its band on the far side by what that is read off, and not on the near one', () => {
    const of = (side: 'left' | 'right', hip: number) =>
      meetsAll(someMeasures(0, { [side]: { hip } }), birdDog.startPose, 'left', null);
    // The far hip of a person on hands and knees, the camera 11 degrees aside: 117, the near one 102.
    expect(of('right', 118)).toBe(true);
    expect(of('left', 118)).toBe(false);
    expect(of('right', 125)).toBe(false);
  });

  it('may be hidden on the far side, but not on the near one', () => {
    const hidden = bitOf('rightKnee') | bitOf('rightElbow');
    expect(meets(someMeasures(0, { guessed: hidden, right: { hip: 160 } }), 'left')).toBe(true);
    expect(meets(someMeasures(0, { guessed: hidden }), 'right')).toBe(false);
  });

  it('is never met by a body of which nothing is seen', () => {
    const hidden = bitOf('rightKnee') | bitOf('leftKnee');
    expect(meets(someMeasures(0, { guessed: hidden }), null)).toBe(false);
  });

  it('is not spoilt by a comparison with a rest pose that is not known yet', () => {
    const { stay } = exerciseOf('shoulder-abduction-raise');
    expect(meetsAll(someMeasures(0), stay, null, null)).toBe(true);
    const walked = someMeasures(100, { hips: { xPx: 420, yPx: 240 } });
    expect(meetsAll(walked, stay, null, someMeasures(0))).toBe(false);
  });
});
