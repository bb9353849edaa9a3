import { crossingMs } from '../maths/numbers.ts';
import { excursionAt } from '../repetition/attempt.ts';
import type { Frame } from '../repetition/rep-shape.ts';
import { timeDoubtOf } from './certainty.ts';
import { noiseAtPeak, type RepContext } from './rep-context.ts';

/**
 * Each end of a movement is known to within this time and the time of a frame. What is too fast by less is not
 * reported. A choice, unverified.
 */
const END_ERROR_MS = 100;

/** How well the end of a movement is known that takes so long, ms: less well on a track that shimmers. */
export const endErrorMs = (context: RepContext, wayMs: number): number => {
  const { exercise, shape } = context;
  const share = timeDoubtOf(context, exercise.movement.measure, shape.peakDeg, noiseAtPeak(context));
  return END_ERROR_MS + share * wayMs;
};

/** The share of its time after which a limb that moves like a cosine has gone this share of its way. */
export const timeShare = (wayShare: number): number => Math.acos(1 - 2 * wayShare) / Math.PI;

/** When a level was passed on the way to the frame at `index`, between it and the one before; null where there are no such two. */
export const passedMs = (frames: readonly Frame[], index: number, levelDeg: number): number | null => {
  const [before, after] = [frames[index - 1], frames[index]];
  return before && after ? crossingMs(excursionAt(before), excursionAt(after), levelDeg) : null;
};

/** The mean time of a frame of the repetition, ms. */
export const frameMsOf = ({ shape }: RepContext): number =>
  (shape.endMs - (shape.frames[0]?.measures.timeMs ?? shape.endMs)) / Math.max(1, shape.frames.length - 1);
