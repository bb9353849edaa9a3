import type { Condition, Exercise, Movement } from './exercise.ts';
import { measuresReadBy } from './fault-criterion.ts';
import { isSided } from '../measure/readings.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';

const ofConditions = (conditions: readonly Condition[]): readonly SidedMeasure[] =>
  conditions.map(({ measure }) => measure).filter(isSided);

const ofMovement = ({ measure, partner, attempt, others, requires }: Movement): readonly SidedMeasure[] => [
  measure,
  ...(partner ? [partner.measure] : []),
  ...ofConditions([...attempt, ...(others ?? []), ...(requires ?? [])]),
];

const ofMode = (exercise: Exercise): readonly SidedMeasure[] => {
  switch (exercise.mode) {
    case 'guided':
      return [exercise.guide.still];
    case 'screen':
      return exercise.screen.flatMap(({ figures }) => figures.map(({ measure }) => measure)).filter(isSided);
    case 'repetitions':
    case 'holds':
      return ofMovement(exercise.movement);
  }
};

const known = new WeakMap<Exercise, readonly SidedMeasure[]>();

/** The sided measures that an exercise reads: the others need not be taken. */
export const neededMeasures = (exercise: Exercise): readonly SidedMeasure[] => {
  const before = known.get(exercise);
  if (before) return before;
  const needed = new Set<SidedMeasure>([
    ...ofMode(exercise),
    ...ofConditions([...exercise.startPose, ...exercise.stay]),
    ...exercise.faults.flatMap(({ test }) => measuresReadBy(test)),
    ...(exercise.alsoRead ?? []),
  ]);
  const names = [...needed];
  known.set(exercise, names);
  return names;
};
