import type { Side } from '../body/landmarks.ts';

/**
 * What one repetition shows of this person for the judgement of the later ones. Null where it was hidden, or where no rule of
 * the exercise asks for it.
 */
export interface Shown {
  /** How far the hips moved, % of trunk length. */
  readonly hipShift: number | null;
  /** How far each shoulder rose, % of the distance from ear to shoulder at rest. */
  readonly shrug: Readonly<Record<Side, number | null>>;
  /** Left less right at the peak, in the unit of the measure that is compared. */
  readonly unevenness: number | null;
  /** Whether arm and leg of opposite sides were seen to reach out together. */
  readonly armsOpposite: boolean;
}

/** What the repetitions of a set so far have shown: the later ones are held against it. Null before there is one. */
export interface Baseline {
  /** How far the hips moved in the first repetition without a fault, % of trunk length. */
  readonly cleanHipShift: number | null;
  /** The least that each shoulder rose in a repetition. */
  readonly leastShrug: Readonly<Record<Side, number | null>>;
  /** The difference between the sides in the repetition in which they differed least. */
  readonly leastUnevenness: number | null;
  /** Whether some repetition had arm and leg of opposite sides: the model can tell this person's arms apart. */
  readonly armsOpposite: boolean;
}

/** Before the first repetition. */
export const NO_BASELINE: Baseline = {
  cleanHipShift: null,
  leastShrug: { left: null, right: null },
  leastUnevenness: null,
  armsOpposite: false,
};

const lesser = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

const nearerZero = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.abs(b) < Math.abs(a) ? b : a;

/** The baseline after a counted repetition. `isClean`: no fault was found in it. */
export const nextBaseline = (before: Baseline, shown: Shown, { isClean }: { readonly isClean: boolean }): Baseline => ({
  cleanHipShift: before.cleanHipShift ?? (isClean ? shown.hipShift : null),
  leastShrug: {
    left: lesser(before.leastShrug.left, shown.shrug.left),
    right: lesser(before.leastShrug.right, shown.shrug.right),
  },
  leastUnevenness: nearerZero(before.leastUnevenness, shown.unevenness),
  armsOpposite: before.armsOpposite || shown.armsOpposite,
});
