import {
  isCounted,
  type CountedExercise,
  type Exercise,
  type FaultRule,
  type SideLimits,
} from '../../core/exercise/exercise.ts';
import { withTolerance } from '../../core/exercise/fault-criterion.ts';

/** What a reader tries on an exercise: another band, another hold, more or less that is accepted, a rule that is not asked. */
export interface BandChange {
  /** From where a repetition counts, in the unit of the measure. Only where that is a fixed angle. */
  readonly countDeg?: number;
  readonly targetDeg?: number;
  readonly holdMs?: number;
  /** How much further than a fault's limit is accepted, by the fault's id; less than 0 where less is accepted. */
  readonly tolerance?: Readonly<Record<string, number>>;
  /** Faults that are not judged. */
  readonly without?: readonly string[];
}

/** Whether anything is changed at all. */
export const isNoChange = ({ tolerance = {}, without = [], ...bands }: BandChange): boolean =>
  Object.keys(bands).length === 0 && without.length === 0 && Object.values(tolerance).every((by) => by === 0);

const easedRules = (rules: readonly FaultRule[], { tolerance = {}, without = [] }: BandChange): readonly FaultRule[] =>
  rules
    .filter(({ id }) => !without.includes(id))
    .map((rule) => ({ ...rule, test: withTolerance(rule.test, tolerance[rule.id] ?? 0) }));

const changedLimits = ({ movement, dose, faults }: SideLimits, change: BandChange): SideLimits => ({
  movement: {
    ...movement,
    ...(change.countDeg !== undefined &&
      movement.countAt.kind === 'angle' && { countAt: { kind: 'angle', deg: change.countDeg } as const }),
    ...(change.targetDeg !== undefined && { targetDeg: change.targetDeg }),
  },
  dose: { ...dose, ...(change.holdMs !== undefined && { holdMs: change.holdMs }) },
  faults: easedRules(faults, change),
});

const changedCounted = (exercise: CountedExercise, change: BandChange): CountedExercise => {
  const { bySide } = exercise;
  return {
    ...exercise,
    ...changedLimits(exercise, change),
    ...(bySide && {
      bySide: {
        ...(bySide.left && { left: changedLimits(bySide.left, change) }),
        ...(bySide.right && { right: changedLimits(bySide.right, change) }),
      },
    }),
  };
};

/** The exercise as a reader would have it, for both sides alike. What is not counted keeps all but its rules. */
export const withBands = (exercise: Exercise, change: BandChange): Exercise => {
  if (isNoChange(change)) return exercise;
  return isCounted(exercise)
    ? changedCounted(exercise, change)
    : { ...exercise, faults: easedRules(exercise.faults, change) };
};
