import type { SideBySide } from './side-by-side.ts';

/** Left against right as it is stored with a set: degrees, or per cent of the way where the exercise has no degrees to tell. */
export interface Symmetry {
  readonly leftDeg: number;
  readonly rightDeg: number;
  readonly differenceDeg: number;
  readonly bandDeg: number;
  /** Whether the difference is more than ordinary, 20 (10 is ordinary; clinical#symmetry), and than the error. */
  readonly meaningful: boolean;
}

/** Left against right; null where the sides could not be compared. */
export const symmetryOf = (sides: SideBySide): Symmetry | null => {
  if (sides.kind !== 'compared') return null;
  const { left, right, difference, band, further } = sides;
  return {
    leftDeg: left.value,
    rightDeg: right.value,
    differenceDeg: difference,
    bandDeg: band,
    meaningful: further !== null,
  };
};
