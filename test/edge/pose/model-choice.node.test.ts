import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeModel,
  mayChange,
  refuseModel,
  startModelChoice,
  stepModelChoice,
} from '../../../src/edge/pose/model-choice.ts';
import type { Adaptation, ModelSize } from '../../../src/ports/seeing.ts';

const FRAME_MS = 33;

/** Runs frames for a while on a machine where each size takes the given time; loading is instant. */
function run(size: ModelSize, costMs: Record<ModelSize, number>, seconds: number, way: Adaptation = 'both') {
  let choice = startModelChoice(size);
  const sizes: ModelSize[] = [size];
  let timeMs = 0;
  while (timeMs < seconds * 1000) {
    const inferenceMs = costMs[choice.size];
    timeMs += Math.max(FRAME_MS, inferenceMs);
    const step = stepModelChoice(choice, { timeMs, inferenceMs }, way);
    choice = step.wanted === step.choice.size ? step.choice : changeModel(step.choice, step.wanted);
    if (step.wanted !== sizes.at(-1)) sizes.push(step.wanted);
  }
  return sizes;
}

describe('the choice of the model', () => {
  it('stays with full where it holds 15 frames a second and heavy would not be comfortable', () => {
    expect(run('full', { lite: 12, full: 20, heavy: 90 }, 60)).toEqual(['full']);
  });

  it('steps down within seconds where full cannot hold 15 frames a second, and stays there', () => {
    expect(run('full', { lite: 45, full: 90, heavy: 400 }, 5)).toEqual(['full', 'lite']);
    expect(run('full', { lite: 10, full: 90, heavy: 400 }, 120)).toEqual(['full', 'lite']);
  });

  it('steps down on a machine so slow that frames come once a second', () => {
    expect(run('full', { lite: 500, full: 1200, heavy: 4000 }, 20)).toEqual(['full', 'lite']);
  });

  it('steps up to heavy where full leaves room to spare', () => {
    expect(run('full', { lite: 3, full: 5, heavy: 22 }, 60)).toEqual(['full', 'heavy']);
  });

  it('comes back from a heavy model that is too slow after all, and does not try it again', () => {
    expect(run('full', { lite: 3, full: 5, heavy: 80 }, 120)).toEqual(['full', 'heavy', 'full']);
  });

  it('only steps down where only that is allowed, as in the middle of a set', () => {
    expect(run('full', { lite: 3, full: 5, heavy: 22 }, 60, 'down')).toEqual(['full']);
    expect(run('full', { lite: 45, full: 90, heavy: 400 }, 5, 'down')).toEqual(['full', 'lite']);
  });

  it('does not change at all where it may not, as for a recording', () => {
    expect(run('full', { lite: 3, full: 5, heavy: 22 }, 60, 'no')).toEqual(['full']);
    expect(run('full', { lite: 45, full: 90, heavy: 400 }, 60, 'no')).toEqual(['full']);
    expect([mayChange('no', 'full', 'lite'), mayChange('down', 'heavy', 'full')]).toEqual([false, true]);
    expect([mayChange('down', 'lite', 'full'), mayChange('both', 'lite', 'full')]).toEqual([false, true]);
  });

  it('is not moved by one slow second', () => {
    let choice = startModelChoice('full');
    for (let frame = 0; frame < 300; frame += 1) {
      const slow = frame >= 150 && frame < 165;
      const step = stepModelChoice(choice, { timeMs: frame * FRAME_MS, inferenceMs: slow ? 200 : 20 }, 'both');
      expect(step.wanted).toBe('full');
      choice = step.choice;
    }
  });

  it('begins to measure anew after a gap, as a hidden tab says nothing about the machine', () => {
    let choice = startModelChoice('full');
    for (const start of [0, 10_000, 20_000, 30_000]) {
      for (let frame = 0; frame < 20; frame += 1) {
        const step = stepModelChoice(choice, { timeMs: start + frame * 100, inferenceMs: 100 }, 'both');
        expect(step.wanted).toBe('full');
        choice = step.choice;
      }
    }
  });

  it('does not ask again for a model that could not be loaded', () => {
    let choice = refuseModel(startModelChoice('full'), 'heavy');
    for (let frame = 0; frame < 600; frame += 1) {
      const step = stepModelChoice(choice, { timeMs: frame * FRAME_MS, inferenceMs: 3 }, 'both');
      expect(step.wanted).toBe('full');
      choice = step.choice;
    }
  });

  it('never changes more than three times, whatever the machine does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 200, maxLength: 600 }), (times) => {
        let choice = startModelChoice('full');
        let changes = 0;
        let timeMs = 0;
        for (const inferenceMs of times.flatMap((ms) => Array.from({ length: 5 }, () => ms))) {
          timeMs += Math.max(FRAME_MS, inferenceMs);
          const step = stepModelChoice(choice, { timeMs, inferenceMs }, 'both');
          choice = step.choice;
          if (step.wanted === choice.size) continue;
          choice = changeModel(choice, step.wanted);
          changes += 1;
        }
        expect(changes).toBeLessThanOrEqual(3);
      }),
      { numRuns: 30 },
    );
  });
});
