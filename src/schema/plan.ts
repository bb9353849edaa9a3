import { isCounted, type Exercise } from '../core/exercise/exercise.ts';
import { applyPlan, type PlanOverride, type SidePlan } from '../core/person/personalise.ts';
import { ownMeasures } from '../core/person/own-range.ts';
import { takesTolerance } from '../core/exercise/fault-criterion.ts';
import { contradictionsIn } from './exercise-contradictions.ts';
import { planOverride } from './plan-override.ts';
import { parseBy, type Mistake, type Parsed } from './parse.ts';

/**
 * Reads a person's plan for one exercise. Unknown fields are refused, because a misspelt field would do nothing. Fields
 * that mean nothing for this exercise are refused too, and numbers that contradict the exercise's other numbers.
 */
export function parsePlan(exercise: Exercise, json: unknown): Parsed<PlanOverride> {
  const parsed = parseBy(planOverride, json);
  if (!parsed.ok) return parsed;
  const [mistake] = [...mistakesIn(exercise, parsed.value), ...contradictionsIn(applyPlan(exercise, parsed.value))];
  return mistake ? { ok: false, ...mistake } : parsed;
}

function mistakesIn(exercise: Exercise, { left, right, without = [], ...both }: PlanOverride): readonly Mistake[] {
  const ids = exercise.faults.map(({ id }) => id);
  return [
    ...(both.side === undefined || exercise.sides === 'each' ? [] : [{ where: 'side', expected: BOTH_SIDES }]),
    ...inSide(exercise, both, ''),
    ...(left ? inSide(exercise, left, 'left.') : []),
    ...(right ? inSide(exercise, right, 'right.') : []),
    ...without.flatMap((id, i) => (ids.includes(id) ? [] : [{ where: `without.${i}`, expected: oneOf(ids) }])),
  ];
}

function inSide(exercise: Exercise, plan: SidePlan, where: string): readonly Mistake[] {
  const bearing = exercise.faults.filter(({ test }) => takesTolerance(test)).map(({ id }) => id);
  const own: readonly string[] = ownMeasures(exercise);
  const counts = isCounted(exercise);
  const nothing = (field: keyof SidePlan, expected: string): readonly Mistake[] =>
    plan[field] === undefined ? [] : [{ where: `${where}${field}`, expected }];
  return [
    ...Object.keys(plan.tolerance ?? {}).flatMap((id) =>
      bearing.includes(id) ? [] : [{ where: `${where}tolerance.${id}`, expected: oneOf(bearing) }],
    ),
    ...Object.keys(plan.ownDeg ?? {}).flatMap((measure) =>
      own.includes(measure) ? [] : [{ where: `${where}ownDeg.${measure}`, expected: oneOf(own) }],
    ),
    ...(counts && exercise.movement.own ? [] : nothing('ownRangeDeg', NO_OWN)),
    ...(counts
      ? []
      : (['countDeg', 'targetDeg', 'tooFastMs', 'tooFastBackMs'] as const).flatMap((field) =>
          nothing(field, NOT_COUNTED),
        )),
  ];
}

const NO_OWN = 'no such field: no band of the counted angle follows the own range in this exercise';
const BOTH_SIDES = 'no such field: both sides move together in this exercise';
const NOT_COUNTED = 'no such field: nothing is counted in this exercise';

const oneOf = (names: readonly string[]): string =>
  names.length > 0 ? `one of ${names.join(', ')}` : 'no such field in this exercise';
