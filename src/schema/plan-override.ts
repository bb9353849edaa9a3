import * as v from 'valibot';
import { MOST_ASKED } from '../care/plan/plan.ts';
import type { PlanOverride, SidePlan } from '../core/person/personalise.ts';
import { SIDED_NAMES } from '../core/measure/sided-measures.ts';
import { side } from './names.ts';
import { exactly, finite } from './parse.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ASKED.reps));
const durationMs = v.pipe(finite, v.minValue(0), v.maxValue(MOST_ASKED.holdMs));
const paceMs = v.pipe(finite, v.minValue(100), v.maxValue(60_000));

/** No joint is asked for more than a whole turn. */
const angleDeg = v.pipe(finite, v.minValue(-360), v.maxValue(360));

const sideEntries = {
  holdMs: v.exactOptional(durationMs),
  countDeg: v.exactOptional(angleDeg),
  targetDeg: v.exactOptional(angleDeg),
  ownRangeDeg: v.exactOptional(angleDeg),
  ownDeg: v.exactOptional(v.record(v.picklist(SIDED_NAMES), angleDeg)),
  tooFastMs: v.exactOptional(paceMs),
  tooFastBackMs: v.exactOptional(paceMs),
  // A larger tolerance would make it another exercise; to leave a fault out there is `without`.
  tolerance: v.exactOptional(v.record(v.string(), v.pipe(finite, v.minValue(0), v.maxValue(90)))),
};
const sidePlan = exactly<SidePlan>()(v.strictObject(sideEntries));

/** What a plan changes of an exercise, whatever the exercise. */
export const planOverride = exactly<PlanOverride>()(
  v.strictObject({
    ...sideEntries,
    sets: v.exactOptional(count),
    reps: v.exactOptional(count),
    restMs: v.exactOptional(durationMs),
    side: v.exactOptional(side),
    paceMs: v.exactOptional(paceMs),
    without: v.exactOptional(v.array(v.string())),
    left: v.exactOptional(sidePlan),
    right: v.exactOptional(sidePlan),
  }),
);
