import type { FaultRule } from '../exercise/exercise.ts';
import type { FaultOf } from '../exercise/fault-criterion.ts';
import type { Measures, SideMeasures } from '../measure/measures.ts';
import { SIDED_NAMES, type SidedMeasure } from '../measure/sided-measures.ts';
import type { Frame } from '../repetition/rep-shape.ts';
import type { Finding } from './finding.ts';
import { sidesOf, type RepContext } from './rep-context.ts';

/** What two cameras say of one rule, and whether it is the other one's word that stands. */
export interface FoundTwice {
  readonly finding: Finding;
  readonly isBeside: boolean;
}

/** Whose limbs a rule looks at; null where it looks at the body, or at the time alone. */
const looksAt = ({ test }: FaultRule): FaultOf | null => ('of' in test && test.of !== 'body' ? test.of : null);

/** How well a camera sees what a rule looks at: 2 where no limb of it is a far one, 1 where one of two is, 0 where all are. */
const sightFor = (rule: FaultRule, context: RepContext): number => {
  const of = looksAt(rule);
  const { near } = context.from;
  if (of === null || near === null) return 2;
  const sides = sidesOf(context, of);
  const far = sides.filter((side) => side !== near).length;
  return far === 0 ? 2 : far < sides.length ? 1 : 0;
};

/** Whether both look along the same plane of the body, from one side of it or from both: what one shows the other one would show. */
const lookAlike = (one: RepContext, other: RepContext): boolean =>
  (one.from.near === null) === (other.from.near === null);

const middle = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : (a + b) / 2;

const middleOfSide = (a: SideMeasures, b: SideMeasures): SideMeasures => {
  const both: Partial<Record<SidedMeasure, number | null>> = {};
  for (const name of SIDED_NAMES) if (name in a) both[name] = middle(a[name] ?? null, b[name] ?? null);
  return both;
};

/** The middle of what two cameras measured in one moment, where both see it. What is a place in the picture stays the first one's. */
const middleMeasures = (a: Measures, b: Measures): Measures => ({
  ...a,
  left: middleOfSide(a.left, b.left),
  right: middleOfSide(a.right, b.right),
  trunk: middle(a.trunk, b.trunk),
  head: middle(a.head, b.head),
  earsTilt: middle(a.earsTilt, b.earsTilt),
  headOff: middle(a.headOff, b.headOff),
  headUp: middle(a.headUp, b.headUp),
  shoulderLevel: middle(a.shoulderLevel, b.shoulderLevel),
  pelvisLevel: middle(a.pelvisLevel, b.pelvisLevel),
  noiseDeg: (a.noiseDeg + b.noiseDeg) / 2,
});

/** The repetition as the middle of both cameras has it. */
const inTheMiddle = (own: RepContext, other: RepContext): RepContext => {
  const byTime = new Map(other.shape.frames.map(({ measures }) => [measures.timeMs, measures]));
  const fused = (measures: Measures): Measures => {
    const beside = byTime.get(measures.timeMs);
    return beside ? middleMeasures(measures, beside) : measures;
  };
  const { shape, rest } = own;
  return {
    ...own,
    shape: {
      ...shape,
      frames: shape.frames.map((frame): Frame => ({ ...frame, measures: fused(frame.measures) })),
      atPeak: shape.atPeak.map(fused),
    },
    rest: { ...rest, mean: middleMeasures(rest.mean, other.rest.mean) },
  };
};

/**
 * What two cameras say of a rule. What one leaves open the other one judges. Where one shows the fault and the other one does not: along
 * different planes of the body (from its side, and from before it) the one that shows it looks along the plane in which it lies; along
 * the same one, the camera that has the limb on its near side knows better, and of two that see it alike the middle of both decides.
 */
export const findTwice = (
  rule: FaultRule,
  own: RepContext,
  other: RepContext,
  findIn: (rule: FaultRule, context: RepContext) => Finding,
): FoundTwice => {
  const finding = findIn(rule, own);
  const beside = findIn(rule, other);
  if (beside === 'hidden') return { finding, isBeside: false };
  if (finding === 'hidden') return { finding: beside, isBeside: true };
  const isShown = finding !== 'none';
  if (isShown === (beside !== 'none')) return { finding, isBeside: false };
  if (!lookAlike(own, other)) return isShown ? { finding, isBeside: false } : { finding: beside, isBeside: true };
  const better = sightFor(rule, other) - sightFor(rule, own);
  if (better !== 0) return better > 0 ? { finding: beside, isBeside: true } : { finding, isBeside: false };
  return { finding: findIn(rule, inTheMiddle(own, other)), isBeside: false };
};
