import type { UnmeasurableReason } from '../body/view.ts';

/** Which way: the higher side of a line, or where something leans. Left and right are the patient's. */
export type Direction = 'left' | 'right' | 'forwards' | 'backwards';

/** One value of how somebody stood: the mean over a stillness; null with its reason where it was hidden. */
export interface PostureValue {
  readonly id: string;
  /** Degrees, 0 or more. */
  readonly valueDeg: number | null;
  /** Null where the mean is exactly level, or hidden. */
  readonly towards: Direction | null;
  /** Half-width of the error band. */
  readonly bandDeg: number;
  readonly reason: UnmeasurableReason | null;
}

/** A value beside the last one of its kind: how far apart the two are, and whether that is more than a camera's error. */
export type PostureChange =
  | { readonly kind: 'first' | 'hidden' }
  | { readonly kind: 'no-change' | 'different'; readonly before: PostureValue; readonly byDeg: number };

const NEGATIVE: readonly (Direction | null)[] = ['right', 'backwards'];
const signed = ({ valueDeg, towards }: PostureValue): number | null =>
  valueDeg === null ? null : NEGATIVE.includes(towards) ? -valueDeg : valueDeg;

/**
 * How a value differs from the person's last one that was seen. `earlier`: newest first. Less than `sureDeg` is no change;
 * more is different, and neither better nor worse.
 */
export const changeSince = (now: PostureValue, earlier: readonly PostureValue[], sureDeg: number): PostureChange => {
  const value = signed(now);
  if (value === null) return { kind: 'hidden' };
  const before = earlier.find(({ id, valueDeg }) => id === now.id && valueDeg !== null);
  const past = before ? signed(before) : null;
  if (!before || past === null) return { kind: 'first' };
  const byDeg = Math.abs(value - past);
  return { kind: byDeg < sureDeg ? 'no-change' : 'different', before, byDeg };
};
