import type { Side } from '../body/landmarks.ts';
import type { Measured } from '../record/set-events.ts';

/** Left against right, by the mean peak of the counted angle. */
export interface Symmetry {
  readonly leftDeg: number;
  readonly rightDeg: number;
  readonly differenceDeg: number;
  readonly bandDeg: number;
  /** Whether the difference is more than ordinary, 20 degrees (10 is ordinary; clinical#symmetry), and than the error. */
  readonly meaningful: boolean;
}

/** As clinical#symmetry has it. */
const MEANINGFUL_DEG = 20;

/** Left against right; null where one side has no range. */
export const symmetryOf = ({ left, right }: Readonly<Record<Side, Measured | null>>): Symmetry | null => {
  if (!left || !right) return null;
  const differenceDeg = Math.abs(left.valueDeg - right.valueDeg);
  const bandDeg = Math.max(left.bandDeg, right.bandDeg);
  return {
    leftDeg: left.valueDeg,
    rightDeg: right.valueDeg,
    differenceDeg,
    bandDeg,
    meaningful: differenceDeg >= MEANINGFUL_DEG && differenceDeg > bandDeg,
  };
};
