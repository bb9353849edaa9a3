import { describe, expect, it } from 'vitest';
import { jointsOf } from '../../../src/core/body/landmark-set.ts';
import { tempo } from '../../../src/core/faults/tempo.ts';
import { exerciseOf } from '../judge-track.ts';
import { someContext, stretch, type SomeFrame } from './some-context.ts';

const RIGHT_KNEE = jointsOf('right', ['Knee']);
const FRAME_MS = 20;

/** A lift of the right leg that takes 200 ms, the first of them not seen for sure. */
const liftOf = (unsureMs: number) => {
  const way: readonly SomeFrame[] = Array.from({ length: 10 }, (_, i) => [
    200 + FRAME_MS * i,
    6 * (i + 1),
    FRAME_MS * i < unsureMs ? { unsure: RIGHT_KNEE } : {},
  ]);
  const frames = [...stretch(0, 200, 0), ...way, ...stretch(400, 1000, 60)];
  const context = someContext(frames, { exercise: exerciseOf('bird-dog'), mover: 'right' });
  return tempo.find(context, { kind: 'tempo', underMs: 600 }, 'too-fast');
};

describe('a way out that is too fast', () => {
  it('is told of a limb that was seen on it', () => {
    expect(liftOf(0)).toBeTypeOf('object');
    expect(liftOf(60)).toBeTypeOf('object');
  });

  it('is left open of a limb that was unsure in most of it: it had set out before it came into sight', () => {
    expect(liftOf(160)).toBe('hidden');
  });
});
