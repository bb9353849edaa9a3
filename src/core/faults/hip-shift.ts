import { readMeasure } from '../measure/readings.ts';
import { movedFrames } from '../repetition/rep-shape.ts';
import type { RepContext } from './rep-context.ts';
import { isWatched } from './spans.ts';

/** How far the hips moved in this repetition, % of trunk length; null where too little of it was seen to tell. */
export const hipShiftOf = (context: RepContext): number | null => {
  const { rest, shape } = context;
  const seen = movedFrames(shape)
    .map(({ measures }) => readMeasure(measures, 'hipShift', null, rest.mean))
    .filter((value) => value !== null);
  return isWatched(seen.length, context) ? Math.max(0, ...seen) : null;
};
