import { describe, expect, it } from 'vitest';
import { bitOf } from '../../../src/core/body/landmark-set.ts';
import { restOf, startRest, stepRest, stillForMs, type RestState } from '../../../src/core/repetition/rest.ts';
import { exerciseOf } from '../judge-track.ts';
import { someMeasures } from '../some-measures.ts';

const birdDog = exerciseOf('bird-dog');
const FRAME_MS = 40;

const begin = (hip: number): RestState => startRest(birdDog, someMeasures(0, { left: { hip }, right: { hip } }));

/** Lets time pass with the hips at an angle that may depend on time. */
function pass(
  state: RestState,
  fromMs: number,
  forMs: number,
  hipAt: (timeMs: number) => number,
  learn = true,
): RestState {
  let next = state;
  for (let now = fromMs + FRAME_MS; now <= fromMs + forMs; now += FRAME_MS) {
    const hip = hipAt(now);
    next = stepRest(next, birdDog, someMeasures(now, { left: { hip }, right: { hip } }), learn);
  }
  return next;
}

describe('the own rest', () => {
  it('begins with the first frame of the start pose', () => {
    expect(restOf(begin(94), 'hip', 'left')).toBe(94);
  });

  it('is the mean of what is seen while nothing moves, so that shimmer leaves it alone', () => {
    const rest = pass(begin(96), 0, 3000, (timeMs) => 93 + 2 * Math.sin(timeMs));
    expect(restOf(rest, 'hip', 'left')).toBeCloseTo(93, 0);
  });

  it('follows a person who shifts on the mat', () => {
    const before = pass(begin(90), 0, 2000, () => 90);
    expect(
      restOf(
        pass(before, 2000, 6000, () => 98),
        'hip',
        'right',
      ),
    ).toBeCloseTo(98, 0);
  });

  it('does not follow a limb that moves', () => {
    const before = pass(begin(90), 0, 2000, () => 90);
    // An unhurried raise: 40 degrees a second.
    const raised = pass(before, 2000, 1500, (timeMs) => 90 + (40 * (timeMs - 2000)) / 1000);
    expect(restOf(raised, 'hip', 'left')).toBeLessThan(92);
  });

  it('does not learn where it is told not to: a limb held up is no rest', () => {
    const before = pass(begin(90), 0, 2000, () => 90);
    expect(
      restOf(
        pass(before, 2000, 5000, () => 130, false),
        'hip',
        'left',
      ),
    ).toBeCloseTo(90);
  });

  it('does not take for rest a limb that comes into sight on its way', () => {
    const guessed = bitOf('rightKnee');
    let rest = startRest(birdDog, someMeasures(0, { guessed }));
    for (let now = FRAME_MS; now <= 1500; now += FRAME_MS)
      rest = stepRest(rest, birdDog, someMeasures(now, { guessed }), true);
    for (let now = 1540; now <= 2000; now += FRAME_MS)
      rest = stepRest(rest, birdDog, someMeasures(now, { right: { hip: 102 + (now - 1540) / 10 } }), true);
    expect(restOf(rest, 'hip', 'right')).toBe(90);
  });

  it('takes the other side for one that was never seen at rest', () => {
    const hidden = bitOf('rightKnee');
    const rest = startRest(birdDog, someMeasures(0, { left: { hip: 92 }, right: { hip: 140 }, guessed: hidden }));
    expect(restOf(rest, 'hip', 'right')).toBe(92);
  });

  it('knows how long the limb has been still', () => {
    const still = pass(begin(90), 0, 2000, () => 90);
    expect(stillForMs(still, 2000)).toBe(2000);
    const moved = pass(still, 2000, 400, () => 120);
    expect(stillForMs(moved, 2400)).toBeLessThan(400);
  });
});
