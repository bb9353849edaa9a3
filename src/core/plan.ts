import type { CountedExercise, Exercise, Movement } from './exercise.ts';
import type { Rep } from './events.ts';

/** What a plan changes of an exercise for one person. Degrees (per cent where the measure is a share), milliseconds. */
export interface PlanOverride {
  readonly sets?: number;
  readonly reps?: number;
  readonly holdMs?: number;
  readonly countDeg?: number;
  readonly targetDeg?: number;
  /** The furthest this person can go: the bands that the exercise gives as a share of the own range follow it. */
  readonly ownRangeDeg?: number;
  /** Faults that the plan does not want judged, e.g. `knee-extends` where a straight leg is prescribed. */
  readonly without?: readonly string[];
}

/** The movement for somebody who reaches `ownRangeDeg`; never harder than the table's own bands. */
const forOwnRange = (movement: Movement, ownRangeDeg: number): Movement => {
  const { own, countAt, direction, targetDeg } = movement;
  if (!own) return movement;
  const easier = (a: number, b: number): number => (direction === 'opens' ? Math.min(a, b) : Math.max(a, b));
  const target = easier(targetDeg, ownRangeDeg + (direction === 'opens' ? -own.lessDeg : own.lessDeg));
  if (countAt.kind !== 'angle' || own.countShare === undefined) return { ...movement, targetDeg: target };
  const countDeg = easier(countAt.deg, own.countShare * ownRangeDeg);
  return {
    ...movement,
    countAt: { kind: 'angle', deg: countDeg },
    targetDeg: easier(target, Math.max(countDeg, target)),
  };
};

const planned = (exercise: CountedExercise, plan: PlanOverride): CountedExercise => {
  const own = plan.ownRangeDeg === undefined ? exercise.movement : forOwnRange(exercise.movement, plan.ownRangeDeg);
  const counted: Movement =
    plan.countDeg === undefined ? own : { ...own, countAt: { kind: 'angle', deg: plan.countDeg } };
  return { ...exercise, movement: plan.targetDeg === undefined ? counted : { ...counted, targetDeg: plan.targetDeg } };
};

/** The exercise as this person's plan has it. What the plan leaves open stays as it is. */
export const applyPlan = (exercise: Exercise, plan: PlanOverride): Exercise => {
  const { dose } = exercise;
  const dosed: Exercise = {
    ...exercise,
    dose: { ...dose, sets: plan.sets ?? dose.sets, reps: plan.reps ?? dose.reps, holdMs: plan.holdMs ?? dose.holdMs },
    faults: exercise.faults.filter(({ id }) => !plan.without?.includes(id)),
  };
  return dosed.mode === 'guided' ? dosed : planned(dosed, plan);
};

/** Fewer slow repetitions than this do not show what somebody can reach. */
const MIN_REPS = 3;

/** The person's own range from a range check: the middle of the peaks of three or more repetitions, else null. */
export const ownRangeOf = (exercise: CountedExercise, reps: readonly Rep[]): number | null => {
  const { measure, direction } = exercise.movement;
  const peaks = reps.flatMap((rep) => {
    const found = Object.entries(rep.angles)
      .filter(([name]) => name.toLowerCase().endsWith(measure.toLowerCase()))
      .map(([, { peakDeg }]) => peakDeg);
    return found.length > 0 ? [direction === 'opens' ? Math.max(...found) : Math.min(...found)] : [];
  });
  if (peaks.length < MIN_REPS) return null;
  return [...peaks].sort((a, b) => a - b)[peaks.length >> 1] ?? null;
};
