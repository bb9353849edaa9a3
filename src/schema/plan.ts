import * as v from 'valibot';
import type { PlanOverride } from '../core/plan.ts';
import { exactly, finite, parseBy, type Parsed } from './parse.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200));

const plan = exactly<PlanOverride>()(
  v.strictObject({
    sets: v.exactOptional(count),
    reps: v.exactOptional(count),
    holdMs: v.exactOptional(v.pipe(finite, v.minValue(0), v.maxValue(600_000))),
    countDeg: v.exactOptional(finite),
    targetDeg: v.exactOptional(finite),
    ownRangeDeg: v.exactOptional(finite),
    without: v.exactOptional(v.array(v.string())),
  }),
);

/** A person's plan for one exercise. Unknown fields are refused: a misspelt one would be no plan at all. */
export const parsePlan = (json: unknown): Parsed<PlanOverride> => parseBy(plan, json);
