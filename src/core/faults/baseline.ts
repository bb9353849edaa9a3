import type { Side } from '../body/landmarks.ts';

/** A reading at the peak of a repetition, and how far the limb was out there, in degrees. */
export interface ReadAtPeak {
  readonly deg: number;
  readonly outDeg: number;
}

/** How far a limb that stayed was read from its rest, and how far the other one was out, in degrees. */
export interface ReadWhileStaying {
  readonly deg: number;
  readonly outDeg: number;
}

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
  /** What the joint that must be straight at the peak was read there, on the side that moved. */
  readonly atPeak: Readonly<Record<Side, ReadAtPeak | null>>;
  /** How far out the joint of the limb that had to stay was read, while that was no fault. */
  readonly stayed: Readonly<Record<Side, ReadWhileStaying | null>>;
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
  /** The most that the joint that must be straight at the peak was read there. */
  readonly mostAtPeak: Readonly<Record<Side, ReadAtPeak | null>>;
  /** The most that a limb which had to stay was read from its rest without a fault, and how far the other one was out at the most. */
  readonly stayed: Readonly<Record<Side, ReadWhileStaying | null>>;
  /** Whether some repetition had arm and leg of opposite sides: the model can tell this person's arms apart. */
  readonly armsOpposite: boolean;
}

/** Before the first repetition. */
export const NO_BASELINE: Baseline = {
  cleanHipShift: null,
  leastShrug: { left: null, right: null },
  leastUnevenness: null,
  mostAtPeak: { left: null, right: null },
  stayed: { left: null, right: null },
  armsOpposite: false,
};

const lesser = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

const more = (a: ReadAtPeak | null, b: ReadAtPeak | null): ReadAtPeak | null =>
  a === null || b === null ? (a ?? b) : b.deg > a.deg ? b : a;

const mostStayed = (a: ReadWhileStaying | null, b: ReadWhileStaying | null): ReadWhileStaying | null =>
  a === null || b === null ? (a ?? b) : { deg: Math.max(a.deg, b.deg), outDeg: Math.max(a.outDeg, b.outDeg) };

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
  mostAtPeak: {
    left: more(before.mostAtPeak.left, shown.atPeak.left),
    right: more(before.mostAtPeak.right, shown.atPeak.right),
  },
  stayed: {
    left: mostStayed(before.stayed.left, shown.stayed.left),
    right: mostStayed(before.stayed.right, shown.stayed.right),
  },
  armsOpposite: before.armsOpposite || shown.armsOpposite,
});
