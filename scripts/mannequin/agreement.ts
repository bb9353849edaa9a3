import { LANDMARKS } from '../../src/core/body/landmarks.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import { percentile } from '../../src/core/maths/numbers.ts';
import type { Truth } from './truth.ts';

/** How well the model found the mannequin. */
export interface Agreement {
  /** Share of the frames in which a person was found, in %. */
  readonly foundPct: number;
  /**
   * Median distance of the joints from their true places, in % of the body's size in the picture (the distance from
   * nose to furthest heel when straight).
   */
  readonly medianPct: number;
  readonly ninetiethPct: number;
}

const JOINTS = /^(left|right)(Shoulder|Elbow|Wrist|Hip|Knee|Ankle)$/;

export function agreementOf(truth: Truth, poses: readonly Pose[]): Agreement {
  const errors: number[] = [];
  let found = 0;
  poses.forEach((pose, i) => {
    const px = truth.frames[i]?.px;
    if (!pose.points || !px) return;
    found += 1;
    const size = sizePx(px);
    LANDMARKS.forEach((name, at) => {
      const point = px[at];
      const seen = pose.points?.[name];
      if (!point || !seen || !JOINTS.test(name)) return;
      if (point[0] < 0 || point[1] < 0 || point[0] > truth.width || point[1] > truth.height) return;
      errors.push((100 * Math.hypot(seen.xPx - point[0], seen.yPx - point[1])) / size);
    });
  });
  const round = (value: number | null): number => Math.round(10 * (value ?? Number.NaN)) / 10;
  return {
    foundPct: round((100 * found) / poses.length),
    medianPct: round(percentile(errors, 50)),
    ninetiethPct: round(percentile(errors, 90)),
  };
}

/** The height of a body in the picture: trunk, thigh and shank of the longer side, and the head above. */
function sizePx(px: Truth['frames'][number]['px']): number {
  const length = (...chain: readonly number[]): number =>
    chain.slice(1).reduce((sum, to, i) => {
      const [a, b] = [px[chain[i] ?? 0], px[to]];
      return a && b ? sum + Math.hypot(a[0] - b[0], a[1] - b[1]) : sum;
    }, 0);
  return 1.25 * Math.max(length(11, 23, 25, 27), length(12, 24, 26, 28));
}
