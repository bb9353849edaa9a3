import { countedAngles, hasReachedTarget, limbAngleName } from '../exercise/counted-angle.ts';
import { isCounted, type CountedExercise, type Exercise } from '../exercise/exercise.ts';
import { forSide } from '../exercise/for-side.ts';
import type { Side } from '../body/landmarks.ts';
import { SIDED_MEASURES } from '../measure/sided-measures.ts';
import type { RepAngle } from '../record/set-events.ts';
import type { SetRecord } from './session.ts';
import type { SetSummary } from './summary.ts';

/** A target as it is drawn: of one side, where the sides have targets of their own. */
export interface Target {
  readonly side: Side | 'both';
  /** Degrees from rest, or ms of a hold. */
  readonly value: number;
}

const SIDES = ['left', 'right'] as const;

/** What the bars of a set are held against: the hold, or how far the target lies from rest; each side's own where they differ. */
export function targetsOf({ exercise }: Pick<SetRecord, 'exercise'>, summary: SetSummary): readonly Target[] {
  if (!isCounted(exercise)) return [];
  const valueOf = (asked: CountedExercise): number =>
    asked.mode === 'holds' ? asked.dose.holdMs : targetRangeDeg(asked, summary);
  if (!exercise.bySide) return [{ side: 'both', value: valueOf(exercise) }];
  const sides = exercise.sides === 'each' ? SIDES : ownSides(exercise);
  const [first, ...others] = sides.map((side) => ({ side, value: valueOf(forSide(exercise, side)) }));
  if (!first) return [{ side: 'both', value: valueOf(exercise) }];
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

/** The person's own targets, side by side, degrees; none where the target is no angle, or everybody's. */
export function ownTargets(exercise: Exercise): readonly { readonly side: Side; readonly targetDeg: number }[] {
  if (!isCounted(exercise) || !hasOwnTarget(exercise)) return [];
  if (SIDED_MEASURES[exercise.movement.measure].unit !== 'deg') return [];
  return ownSides(exercise).map((side) => ({ side, targetDeg: forSide(exercise, side).movement.targetDeg }));
}

/** From where a side counts and what it aims at, degrees; null where that is no angle, or not a fixed one. */
export function bandsOf(
  exercise: CountedExercise,
  side: Side,
): { readonly countDeg: number; readonly targetDeg: number } | null {
  const { measure, countAt, targetDeg } = forSide(exercise, side).movement;
  return SIDED_MEASURES[measure].unit === 'deg' && countAt.kind === 'angle'
    ? { countDeg: countAt.deg, targetDeg }
    : null;
}

/** How far the target lies from this person's rest, degrees: the mean over the repetitions. */
export function targetRangeDeg(exercise: Exercise, summary: SetSummary): number {
  const { movement } = exercise;
  if (!movement) return 0;
  const starts = [...summary.reps, ...summary.rejected]
    .map((rep) => movingAngle(exercise, rep.angles)?.startDeg)
    .filter((deg) => deg !== undefined);
  const restDeg = starts.length > 0 ? starts.reduce((sum, deg) => sum + deg, 0) / starts.length : movement.restDeg;
  return Math.abs(movement.targetDeg - restDeg);
}

/** How many repetitions reached the target. */
export const reachedCount = (exercise: Exercise, summary: SetSummary): number =>
  isCounted(exercise) ? summary.reps.filter((rep) => countedAngles(exercise, rep).some(hasReachedTarget)).length : 0;

/** How far an angle went from where it began, degrees. */
export const rangeDegOf = ({ startDeg, peakDeg }: RepAngle): number => Math.abs(peakDeg - startDeg);

/** The angle that the exercise counts: of the moving side, or of the better one where both move; null where it was not measured. */
export function movingAngle(exercise: Exercise, angles: Readonly<Record<string, RepAngle>>): RepAngle | null {
  if (!exercise.movement) return null;
  const { measure } = exercise.movement;
  const names = [measure, ...SIDES.map((side) => limbAngleName(side, measure))];
  const found = names.map((name) => angles[name]).filter((angle) => angle !== undefined);
  return found.sort((a, b) => rangeDegOf(b) - rangeDegOf(a))[0] ?? null;
}
