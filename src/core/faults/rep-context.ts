import type { CountedExercise } from '../exercise/exercise.ts';
import type { CriterionOf, FaultOf } from '../exercise/fault-criterion.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import { mean } from '../maths/numbers.ts';
import type { Measures } from '../measure/measures.ts';
import type { SeenFrom } from '../body/view.ts';
import { isSided } from '../measure/readings.ts';
import { sidedRule, type SidedMeasure } from '../measure/sided-measures.ts';
import { isUnbroken, type RepShape } from '../repetition/rep-shape.ts';
import type { RestState } from '../repetition/rest.ts';
import type { Baseline } from './baseline.ts';
import type { Span } from './finding.ts';

/** What is known of a finished repetition when its faults are judged. */
export interface RepContext {
  readonly exercise: CountedExercise;
  readonly shape: RepShape;
  readonly rest: RestState;
  /** The side that moved; null where both sides move together. */
  readonly mover: Side | null;
  /** Whose limb moved was guessed: which of both is measured is not known. */
  readonly isMoverGuessed: boolean;
  /** The side of the limb that reached out with the mover, if one did. */
  readonly partner: Side | null;
  readonly from: SeenFrom;
  readonly baseline: Baseline;
  /** The limb was not seen leaving its rest, so that its pace on the way out is not known. */
  readonly startUnseen: boolean;
  /** The person was out of sight just before the repetition began. */
  readonly afterGap: boolean;
  /** Whether a reading must be past its limit by more than it may be off (`certainty.ts`), or by anything. */
  readonly mustBeSure: boolean;
}

/** Whether a stretch of the repetition is missing. */
export const hasHole = ({ shape, afterGap }: RepContext): boolean => afterGap || !isUnbroken(shape);

const framesOut = ({ frames, peakDeg }: RepShape): RepShape['frames'] =>
  frames.filter((frame) => frame.excursionDeg >= 0.5 * peakDeg);

/** The repetition as far as the movement was past half of its way. */
export const whileOut = (context: RepContext): RepContext => ({
  ...context,
  shape: { ...context.shape, frames: framesOut(context.shape) },
});

/** Where the movement was past half of its way: a fault of the repetition as a whole is reported with this span. */
export const middleOf = ({ shape }: RepContext): Span => {
  const past = framesOut(shape);
  return { startMs: past[0]?.measures.timeMs ?? shape.startMs, endMs: past.at(-1)?.measures.timeMs ?? shape.endMs };
};

/** How much the track shimmered at the peak, on average. */
export const noiseAtPeak = ({ shape: { atPeak } }: RepContext): Pick<Measures, 'noiseDeg'> => ({
  noiseDeg: atPeak.length === 0 ? 0 : mean(atPeak.map(({ noiseDeg }) => noiseDeg)),
});

/** The sides that a fault looks at; none where it looks at the body as a whole, where there is no such limb, or nobody knows which it is. */
export const sidesOf = ({ mover, partner, isMoverGuessed }: RepContext, of: FaultOf): readonly Side[] => {
  if (isMoverGuessed && of !== 'both') return [];
  switch (of) {
    case 'mover':
      return mover ? [mover] : ['left', 'right'];
    case 'other':
      return mover ? [otherSide(mover)] : [];
    case 'partner':
      return partner ? [partner] : [];
    case 'both':
      return ['left', 'right'];
    case 'body':
      return [];
  }
};

/**
 * How much further past its limit one limb must be where its twin, which does the same, is not past it: the error band of
 * the measure. 0 where one side is nearer to the camera, since the two are not seen alike.
 */
export const aloneBandOf = ({ from: { near } }: RepContext, measure: SidedMeasure): number =>
  near === null ? sidedRule(measure).band : 0;

/** The joint of the limb that moves that must be straight at the peak, as a rule of the exercise asks; null where none does. */
export const straightJointOf = ({ faults }: CountedExercise): SidedMeasure | null => {
  for (const { test } of faults)
    if (test.kind === 'at-peak' && test.of === 'mover' && isSided(test.measure) && sidedRule(test.measure).endsStraight)
      return test.measure;
  return null;
};

/** The rule by which the limb that does not move stays where it rests; null where the exercise has none. */
export const stayingRuleOf = ({
  faults,
}: CountedExercise): (CriterionOf<'while'> & { readonly over: number }) | null => {
  for (const { test } of faults) {
    if (test.kind !== 'while' || test.of !== 'other' || test.from !== 'rest' || test.eitherWay) continue;
    const { over } = test;
    if (over !== undefined) return { ...test, over };
  }
  return null;
};
