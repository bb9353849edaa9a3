import { isCounted, type CountedExercise, type Exercise } from '../exercise/exercise.ts';
import { forSide } from '../exercise/for-side.ts';
import type { Side } from '../body/landmarks.ts';
import { mean } from '../maths/numbers.ts';
import type { Rep } from '../record/set-events.ts';
import { toldAngle, rangeOf, rangeUnitOf, WHOLE_WAY } from './range-reading.ts';
import { upperEndDeg } from './reached.ts';
import type { SetRecord } from './session.ts';
import type { SetSummary } from './summary.ts';

/** A target as it is drawn: of one side, where the sides have targets of their own. */
export interface Target {
  readonly side: Side | 'both';
  /** Where it begins: degrees from rest, per cent of the way, or ms of a hold. */
  readonly value: number;
  /** Where it ends, in the same unit: further is too far; null where nothing is. */
  readonly most: number | null;
}

const SIDES = ['left', 'right'] as const;

/** What the bars of a set are held against: the hold, or how far the target lies from rest; each side's own where they differ. */
export function targetsOf({ exercise }: Pick<SetRecord, 'exercise'>, summary: SetSummary): readonly Target[] {
  if (!isCounted(exercise)) return [];
  const of = (asked: CountedExercise): Omit<Target, 'side'> => {
    if (asked.mode === 'holds') return { value: asked.dose.holdMs, most: null };
    if (rangeUnitOf(asked) === 'way') return { value: WHOLE_WAY, most: null };
    const restDeg = meanRestDeg(asked, summary);
    const mostDeg = upperEndDeg(asked);
    return {
      value: Math.abs(asked.movement.targetDeg - restDeg),
      most: mostDeg === null ? null : Math.abs(mostDeg - restDeg),
    };
  };
  if (!exercise.bySide) return [{ side: 'both', ...of(exercise) }];
  const sides = exercise.sides === 'each' ? SIDES : ownSides(exercise);
  const [first, ...others] = sides.map((side) => ({ side, ...of(forSide(exercise, side)) }));
  if (!first) return [{ side: 'both', ...of(exercise) }];
  return others.every(({ value }) => value === first.value) ? [{ ...first, side: 'both' }] : [first, ...others];
}

/** The sides whose target is this person's own: both where a plan has set it, else those whose range was found. */
const ownSides = ({ personal, movement }: CountedExercise): readonly Side[] =>
  personal?.plan.includes('range')
    ? SIDES
    : SIDES.filter((side) => personal?.own.some((own) => own.side === side && own.measure === movement.measure));

/** Whether what a set is held against is this person's own: how far, or in holds how long. */
export const hasOwnTarget = ({ mode, personal }: Exercise): boolean =>
  personal !== undefined && (personal.own.length > 0 || personal.plan.includes(mode === 'holds' ? 'dose' : 'range'));

/** The person's own targets, side by side, degrees; none where the target has no degrees to tell, or is everybody's. */
export function ownTargets(exercise: Exercise): readonly { readonly side: Side; readonly targetDeg: number }[] {
  if (!isCounted(exercise) || !hasOwnTarget(exercise) || rangeUnitOf(exercise) !== 'deg') return [];
  return ownSides(exercise).map((side) => ({ side, targetDeg: forSide(exercise, side).movement.targetDeg }));
}

/** From where a side counts and what it aims at, degrees; null where there are none to tell, or it is not a fixed angle. */
export function bandsOf(
  exercise: CountedExercise,
  side: Side,
): { readonly countDeg: number; readonly targetDeg: number } | null {
  const { countAt, targetDeg } = forSide(exercise, side).movement;
  return rangeUnitOf(exercise) === 'deg' && countAt.kind === 'angle' ? { countDeg: countAt.deg, targetDeg } : null;
}

/** Where this person rests: the mean of where the repetitions and the rejected attempts began, degrees. */
const meanRestDeg = (exercise: CountedExercise, { reps, rejected }: SetSummary): number => {
  const starts = [...reps, ...rejected].flatMap((rep) => {
    const lesser = toldAngle(exercise, rep);
    return lesser ? [lesser.angle.startDeg] : [];
  });
  return starts.length > 0 ? mean(starts) : exercise.movement.restDeg;
};

/**
 * How high a repetition or an attempt is drawn, in the unit of its target: as far past the target, or short of it, as it went.
 * Null where it was not measured.
 */
export function heightOf(exercise: Exercise, summary: SetSummary, rep: Pick<Rep, 'side' | 'angles'>): number | null {
  const lesser = isCounted(exercise) ? toldAngle(exercise, rep) : null;
  if (!isCounted(exercise) || !lesser) return null;
  if (rangeUnitOf(exercise) === 'way') return rangeOf(lesser).value;
  const { targetDeg, direction } = lesser.movement;
  const pastDeg = (direction === 'opens' ? 1 : -1) * (lesser.angle.peakDeg - targetDeg);
  return Math.max(0, Math.abs(targetDeg - meanRestDeg(exercise, summary)) + pastDeg);
}
