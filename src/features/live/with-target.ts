import { isCounted, type CountedExercise, type Exercise, type SideLimits } from '../../core/exercise/exercise.ts';
import { applyPlan } from '../../core/person/personalise.ts';
import type { TargetChange } from '../../core/record/live-note.ts';

/**
 * The exercise as somebody asks for it in a live session: other repetitions, another hold, another range, on both sides. Where it began to
 * count only beyond a new, easier range, it counts from there.
 */
export function withTarget(exercise: Exercise, { reps, holdMs, rangeDeg }: TargetChange): Exercise {
  const countDeg = rangeDeg === undefined ? undefined : easierCount(exercise, rangeDeg);
  const asked = applyPlan(exercise, {
    ...(reps !== undefined && { reps }),
    ...(holdMs !== undefined && { holdMs }),
    ...(rangeDeg !== undefined && { targetDeg: rangeDeg }),
    ...(countDeg !== undefined && { countDeg }),
  });
  const personal = { ...asked.personal, plan: partsOf(exercise, asked), own: exercise.personal?.own ?? [] };
  if (!isCounted(asked) || !asked.bySide) return { ...asked, personal };
  const limits = (of: SideLimits): SideLimits => ({
    ...of,
    movement: {
      ...of.movement,
      ...(rangeDeg !== undefined && { targetDeg: rangeDeg }),
      ...(countDeg !== undefined && { countAt: { kind: 'angle', deg: countDeg } as const }),
    },
    dose: { ...of.dose, ...(reps !== undefined && { reps }), ...(holdMs !== undefined && { holdMs }) },
  });
  const { left, right } = asked.bySide;
  const bySide = { ...(left && { left: limits(left) }), ...(right && { right: limits(right) }) };
  return { ...asked, personal, bySide };
}

/** Changes of one exercise, one after the other. */
export const withTargets = (exercise: Exercise, changes: readonly TargetChange[]): Exercise =>
  changes.reduce(withTarget, exercise);

/** Where it has to begin to count, so that the range that is asked for counts; undefined where it does already. */
function easierCount(exercise: Exercise, rangeDeg: number): number | undefined {
  if (!isCounted(exercise)) return undefined;
  const { countAt, direction }: CountedExercise['movement'] = exercise.movement;
  if (countAt.kind !== 'angle') return undefined;
  const isEasier = direction === 'opens' ? rangeDeg < countAt.deg : rangeDeg > countAt.deg;
  return isEasier ? rangeDeg : undefined;
}

const partsOf = (before: Exercise, after: Exercise): NonNullable<Exercise['personal']>['plan'] => [
  ...new Set([...(before.personal?.plan ?? []), ...(after.personal?.plan ?? [])]),
];
