import { isSure } from '../measure/readings.ts';
import type { FaultJudge } from './fault-judge.ts';
import { middleOf, type RepContext } from './rep-context.ts';
import { endErrorMs, frameMsOf, passedMs, timeShare } from './way-time.ts';

/**
 * The time of the way out, ms: from a tenth of it to nine tenths, drawn out to the whole of a cosine. The time in which the
 * furthest point is held, or crept to, is left out.
 */
const outMs = ({ shape }: RepContext): number => {
  const { frames, peakDeg } = shape;
  const [first] = frames;
  const arrives = frames.findIndex((frame) => frame.excursionDeg >= 0.9 * peakDeg);
  const arrivedMs = passedMs(frames, arrives, 0.9 * peakDeg);
  if (arrivedMs === null || !first) return shape.peakMs - shape.startMs;
  const lastLow = frames.findLastIndex((frame, i) => i < arrives && frame.excursionDeg <= 0.1 * peakDeg);
  const leftMs = passedMs(frames, lastLow + 1, 0.1 * peakDeg);
  // Where the limb was already past a tenth when it was first seen, the way is read from there.
  const fromShare = leftMs === null ? first.excursionDeg / peakDeg : 0.1;
  // Less than half of the way is too little to conclude the time of the whole from it.
  if (fromShare > 0.5) return shape.peakMs - shape.startMs;
  return (arrivedMs - (leftMs ?? first.measures.timeMs)) / (timeShare(0.9) - timeShare(fromShare));
};

/**
 * Of a limb that was unsure in more of its way out than this, nobody knows when it went: a far one is seen only once it has come out from
 * behind the near one, and the model makes up for it at once (two lifts of 1.0 and 1.3 s read as 0.4). A choice, unverified.
 */
const UNSEEN_SHARE = 0.5;

/** Whether a limb that moves alone was seen on its way out. */
const isWaySeen = ({ exercise, mover, shape: { frames, peakDeg } }: RepContext): boolean => {
  if (mover === null) return true;
  const arrives = frames.findIndex((frame) => frame.excursionDeg >= 0.9 * peakDeg);
  const way = frames.slice(0, Math.max(0, arrives)).filter((frame) => frame.excursionDeg > 0.1 * peakDeg);
  const unseen = way.filter(({ measures }) => !isSure(measures, exercise.movement.measure, mover));
  return unseen.length <= UNSEEN_SHARE * way.length;
};

/** The way from rest to the furthest point is too fast. */
export const tempo: FaultJudge<'tempo'> = {
  needsWhole: true,
  find: (context, { underMs }) => {
    if (context.startUnseen) return 'hidden';
    if (outMs(context) >= underMs - endErrorMs(context, underMs) - frameMsOf(context)) return 'none';
    return isWaySeen(context) ? middleOf(context) : 'hidden';
  },
};
