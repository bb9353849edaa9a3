import { otherSide, type Side } from '../body/landmarks.ts';
import { isSure, seenValue } from '../measure/readings.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';
import type { RepShape } from '../repetition/rep-shape.ts';
import type { Tried } from './finished.ts';
import { hasSetOut } from './whose-limb.ts';

/** What was seen of the limb that must reach out with the moving one; `none`: the movement asks for none. */
export type PartnerFinding =
  | { readonly kind: 'none' }
  | { readonly kind: 'reached'; readonly side: Side }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-seen' };

/**
 * A limb has reached out where two frames say so: a single leap of the model is no reach (table#reading-leaping-track).
 */
const REACHED_FRAMES = 2;
/**
 * A limb that was seen in this share of the frames at the peak, and did not reach out, is missing. A choice,
 * unverified.
 */
const SEEN_SHARE = 0.5;

const hasReached = ({ frames }: RepShape, measure: SidedMeasure, side: Side, deg: number): boolean =>
  frames.filter(({ measures }) => (seenValue(measures, measure, side) ?? -Infinity) >= deg).length >= REACHED_FRAMES;

/**
 * Whether the partner limb reached out: the one of the other side, or else the one of the mover's own. A far limb can confirm a
 * repetition, but its absence cannot reject one; nor can that of a near limb that is out of sight.
 */
export const findPartner = ({ exercise, from, shape, mover }: Tried): PartnerFinding => {
  const { partner } = exercise.movement;
  if (!partner || mover === null) return { kind: 'none' };
  const { measure, countDeg } = partner;
  const other = otherSide(mover);
  if (hasReached(shape, measure, other, countDeg)) return { kind: 'reached', side: other };
  if (hasReached(shape, measure, mover, countDeg)) return { kind: 'reached', side: mover };
  const seen = shape.atPeak.filter((measures) => isSure(measures, measure, other));
  const isMissing = other === from.near && seen.length >= SEEN_SHARE * shape.atPeak.length;
  return { kind: isMissing ? 'missing' : 'not-seen' };
};

/**
 * The model may give the near leg's lift to the far one on the way (table#reading-exchanged-legs). Where the near leg had set out, and
 * the near arm, which goes with a far leg, is seen to stay down, it was the near leg. Whose it was is guessed then.
 */
export const byPartner = (tried: Tried): Tried => {
  const { mover, from, shape } = tried;
  if (from.near === null || mover !== otherSide(from.near) || findPartner(tried).kind !== 'missing') return tried;
  return hasSetOut(tried, shape, from.near) ? { ...tried, mover: from.near, isMoverGuessed: true } : tried;
};
