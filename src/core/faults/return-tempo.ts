import type { FaultJudge } from './fault-judge.ts';
import { middleOf, type RepContext } from './rep-context.ts';
import { endErrorMs, frameMsOf, passedMs, timeShare } from './way-time.ts';

/**
 * Shares of the way at which the limb is taken to have left its furthest point. Of the times of the way back that
 * follow from them the longest is believed: a posture that is left slowly at first, or that a measure hardly shows at
 * first, is no fall. A choice, unverified.
 */
const LEFT_SHARES = [0.9, 0.97, 0.99] as const;

/** The time of the way back, ms: what passes between leaving the top and coming within a tenth of rest, drawn out to a cosine. */
const backMs = ({ shape }: RepContext): number => {
  const { frames, peakDeg } = shape;
  const reading = (fromShare: number): number => {
    const leaves = frames.findLastIndex((frame) => frame.excursionDeg >= fromShare * peakDeg);
    const arrives = frames.findIndex((frame, i) => i > leaves && frame.excursionDeg <= 0.1 * peakDeg);
    const leftMs = passedMs(frames, leaves + 1, fromShare * peakDeg) ?? shape.peakMs;
    const arrivedMs = passedMs(frames, arrives, 0.1 * peakDeg) ?? shape.endMs;
    return (arrivedMs - leftMs) / (timeShare(fromShare) - timeShare(0.1));
  };
  return Math.max(...LEFT_SHARES.map(reading));
};

/** The way back is too fast. Both of its ends are read on a limb that moves, so that both may be off. */
export const returnTempo: FaultJudge<'return-tempo'> = {
  needsWhole: true,
  find: (context, { underMs }) =>
    backMs(context) < underMs - 2 * endErrorMs(context, underMs) - frameMsOf(context) ? middleOf(context) : 'none',
};
