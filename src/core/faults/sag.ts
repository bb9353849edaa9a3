import type { Measures } from '../measure/measures.ts';
import { shimmerOf } from '../measure/shimmer.ts';
import type { FaultJudge } from './fault-judge.ts';

/**
 * Only a limb that was up can give way: it was at least at this share of its furthest. Not at all of it, for after
 * giving way the limb may come up further than before. A choice, unverified.
 */
const UP_SHARE = 0.75;
/** Coming back up by this share of the sag tells giving way from lowering on purpose. A choice, unverified. */
const RETURN_SHARE = 0.5;
/**
 * From the highest to the lowest frame of a limb that is held still a noisy track shimmers by this many times its noise
 * (table#reading-shimmer, fixture: bridge.filmed-far-hip).
 */
const SHIMMER_NOISE = 6;
/** Of fifty readings of white noise the highest and the lowest lie this many times its standard deviation apart. Arithmetic. */
const SPAN_SHIMMERS = 4.5;

/** The counted angle gives way during the hold and comes back up. */
export const sag: FaultJudge<'sags'> = {
  needsWhole: false,
  find: ({ shape, exercise, mustBeSure }, { by }) => {
    const doubt = ({ noiseDeg }: Measures): number => {
      const known = SHIMMER_NOISE * noiseDeg;
      return mustBeSure ? Math.max(known, SPAN_SHIMMERS * shimmerOf(exercise.movement.measure, noiseDeg)) : known;
    };
    let topDeg = -Infinity;
    let lowDeg = Infinity;
    let lowSinceMs: number | null = null;
    for (const { measures, excursionDeg } of shape.frames) {
      const isBack = excursionDeg >= lowDeg + RETURN_SHARE * (topDeg - lowDeg);
      if (lowSinceMs !== null && isBack) return { startMs: lowSinceMs, endMs: measures.timeMs };
      topDeg = Math.max(topDeg, excursionDeg);
      const gaveWay = topDeg >= UP_SHARE * shape.peakDeg && topDeg - excursionDeg > by + doubt(measures);
      if (!gaveWay || excursionDeg >= lowDeg) continue;
      lowDeg = excursionDeg;
      lowSinceMs ??= measures.timeMs;
    }
    return 'none';
  },
};
