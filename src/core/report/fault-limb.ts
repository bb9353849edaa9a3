import type { Exercise } from '../exercise/exercise.ts';
import { reportedSide } from '../exercise/exercise.ts';
import { otherSide, type Side } from '../body/landmarks.ts';
import { isSided } from '../measure/readings.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';
import type { Rep } from '../record/set-events.ts';

/** The limb that a fault is about: its measure and its side, null where it is not known which of the two it was. */
export interface FaultLimb {
  readonly measure: SidedMeasure;
  readonly side: Side | null;
}

/**
 * The limb that a fault of a repetition is about, where that is not the one that the repetition is named after: a partner that
 * reaches out with it from the other side (the arm in a bird dog). Null for every other fault.
 */
export function partnerOfFault(
  exercise: Exercise,
  id: string,
  rep: Pick<Rep, 'side' | 'faults' | 'unjudged'>,
): FaultLimb | null {
  const test = exercise.faults.find((rule) => rule.id === id)?.test;
  if (!test || !('of' in test) || test.of !== 'partner' || !isSided(test.measure)) return null;
  const sameSide = exercise.faults.filter((rule) => rule.test.kind === 'same-side').map((rule) => rule.id);
  const isKnown = !sameSide.some((one) => rep.faults.includes(one) || rep.unjudged.includes(one));
  const mover = reportedSide(exercise, rep.side);
  return { measure: test.measure, side: mover && isKnown ? otherSide(mover) : null };
}

/** Whether a fault is about the body as a whole (head, trunk), and not about a limb of one side. */
export const isOfBody = ({ faults }: Pick<Exercise, 'faults'>, id: string): boolean => {
  const test = faults.find((rule) => rule.id === id)?.test;
  return test !== undefined && 'of' in test && test.of === 'body';
};
