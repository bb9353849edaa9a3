import { limbAngleName } from '../exercise/counted-angle.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Side } from '../body/landmarks.ts';
import { rangeDegOf } from './set-targets.ts';
import type { SetSummary } from './summary.ts';

/** How far a side moves on average, degrees from rest, and the widest error band among its repetitions. */
export interface SideRange {
  readonly rangeDeg: number;
  readonly bandDeg: number;
}

/** How far a side moved on average; null where it was not seen. */
export function sideRange(exercise: Exercise, summary: SetSummary, side: Side): SideRange | null {
  if (!exercise.movement) return null;
  const { measure } = exercise.movement;
  const name = exercise.sides === 'each' ? measure : limbAngleName(side, measure);
  const angles = summary.reps
    .filter((rep) => rep.side === null || rep.side === side)
    .map((rep) => rep.angles[name])
    .filter((angle) => angle !== undefined);
  if (angles.length === 0) return null;
  const sumDeg = angles.reduce((sum, angle) => sum + rangeDegOf(angle), 0);
  return { rangeDeg: sumDeg / angles.length, bandDeg: Math.max(...angles.map((angle) => angle.bandDeg)) };
}

/** How long a side was held on average, ms; null where it was not held. */
export function sideHoldMs(summary: SetSummary, side: Side): number | null {
  const holds = summary.reps.filter((rep) => rep.side === side).map((rep) => rep.holdMs);
  return holds.length > 0 ? holds.reduce((sum, ms) => sum + ms, 0) / holds.length : null;
}
