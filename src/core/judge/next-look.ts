import { movesAt } from '../body/moving.ts';
import type { SetState } from './set-state.ts';

/**
 * So often a body is looked at that keeps still: in a hold, at rest, in the start pose. What begins to move is seen that late at most, and
 * from then on in every picture. At 100 ms one recorded repetition was counted twice (`bench -- --judgement`, "as it is looked at"). A
 * technical choice.
 */
const STILL_MS = 66;
/** Nobody was seen for this long: they have left, and are not hidden for a moment. A technical choice. */
const GONE_MS = 2000;
/** So often it is looked whether somebody comes: nobody is in the start pose sooner. A technical choice. */
const NOBODY_MS = 200;

/**
 * How long after the last picture the next has to be looked at, ms; 0: the very next one. A posture record takes the mean of many
 * pictures, and looks at each.
 */
export const nextLookMs = ({ mode, timeMs, smoothing, moving }: SetState): number => {
  if (mode === 'posture' || timeMs === null) return 0;
  const seenMs = smoothing?.timeMs ?? null;
  if (seenMs === null || timeMs - seenMs > GONE_MS) return NOBODY_MS;
  return seenMs < timeMs || movesAt(moving, timeMs) ? 0 : STILL_MS;
};

/** A picture that comes this much too early is looked at all the same: the next one would come later still. A technical choice. */
const EARLY_MS = 8;

/** Whether a picture is looked at, so long after the last that was. `pauseMs`: how long nothing needs to be looked at. */
export const isLookDue = (sinceMs: number, pauseMs: number): boolean => sinceMs >= pauseMs - EARLY_MS;
