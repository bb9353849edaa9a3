import * as v from 'valibot';
import { isCounted, type Exercise } from '../core/exercise/exercise.ts';
import { applyPlan, type PlanOverride, type SidePlan } from '../core/person/personalise.ts';
import { ownMeasures } from '../core/person/own-range.ts';
import { SIDED_NAMES } from '../core/measure/sided-measures.ts';
import { takesTolerance } from '../core/exercise/fault-criterion.ts';
import { contradictionsIn } from './exercise-contradictions.ts';
import { exactly, finite, parseBy, type Mistake, type Parsed } from './parse.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200));
const durationMs = v.pipe(finite, v.minValue(0), v.maxValue(600_000));
const paceMs = v.pipe(finite, v.minValue(100), v.maxValue(60_000));

const sideEntries = {
  holdMs: v.exactOptional(durationMs),
  countDeg: v.exactOptional(finite),
  targetDeg: v.exactOptional(finite),
  ownRangeDeg: v.exactOptional(finite),
  ownDeg: v.exactOptional(v.record(v.picklist(SIDED_NAMES), finite)),
  tooFastMs: v.exactOptional(paceMs),
  tooFastBackMs: v.exactOptional(paceMs),
  // A larger tolerance would make it another exercise; to leave a fault out there is `without`.
  tolerance: v.exactOptional(v.record(v.string(), v.pipe(finite, v.minValue(0), v.maxValue(90)))),
};
const sidePlan = exactly<SidePlan>()(v.strictObject(sideEntries));

const plan = exactly<PlanOverride>()(
  v.strictObject({
    ...sideEntries,
    sets: v.exactOptional(count),
    reps: v.exactOptional(count),
    paceMs: v.exactOptional(paceMs),
    without: v.exactOptional(v.array(v.string())),
    left: v.exactOptional(sidePlan),
    right: v.exactOptional(sidePlan),
  }),
);

/**
 * Reads a person's plan for one exercise. Unknown fields are refused, because a misspelt field would do nothing. Fields
 * that mean nothing for this exercise are refused too, and numbers that contradict the exercise's other numbers.
 */
export function parsePlan(exercise: Exercise, json: unknown): Parsed<PlanOverride> {
  const parsed = parseBy(plan, json);
  if (!parsed.ok) return parsed;
  const [mistake] = [...mistakesIn(exercise, parsed.value), ...contradictionsIn(applyPlan(exercise, parsed.value))];
  return mistake ? { ok: false, ...mistake } : parsed;
}

function mistakesIn(exercise: Exercise, { left, right, without = [], ...both }: PlanOverride): readonly Mistake[] {
  const ids = exercise.faults.map(({ id }) => id);
  return [
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
const NOT_COUNTED = 'no such field: nothing is counted in this exercise';

const oneOf = (names: readonly string[]): string =>
  names.length > 0 ? `one of ${names.join(', ')}` : 'no such field in this exercise';
