import * as v from 'valibot';
import { MOST_ASKED, type ItemProgress, type Plan } from '../care/plan/plan.ts';
import { epochMs, exactly, finite, parseBy } from './parse.ts';
import { planOverride } from './plan-override.ts';

const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);
/** Each day once, as often as it may be written. */
const days = v.pipe(
  v.array(weekday),
  v.transform((all) => [...new Set(all)].sort((a, b) => a - b)),
);
const name = v.pipe(v.string(), v.maxLength(200));
const note = v.pipe(v.string(), v.maxLength(2000));

const amount = v.pipe(finite, v.minValue(1), v.maxValue(MOST_ASKED.holdMs));
const progress = exactly<ItemProgress>()(
  v.pipe(
    v.object({ what: v.picklist(['sets', 'reps', 'holdMs']), by: amount, from: amount, upTo: amount }),
    v.check(
      ({ what, by, from, upTo }) =>
        from <= upTo && upTo <= MOST_ASKED[what] && (what === 'holdMs' || [by, from, upTo].every(Number.isInteger)),
      'steps from the least to the most',
    ),
  ),
);

/** A plan, whether or not its exercises are known here. */
export const plan = exactly<Plan>()(
  v.object({
    id: v.string(),
    name,
    from: v.picklist(['programme', 'own', 'physio']),
    programme: v.exactOptional(v.object({ id: v.string(), stage: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
    days,
    items: v.array(
      v.object({
        exerciseId: v.string(),
        dose: planOverride,
        progress: v.exactOptional(progress),
        note: v.exactOptional(note),
      }),
    ),
    note: v.exactOptional(note),
    createdAtEpochMs: epochMs,
  }),
);

/** How the plan of a device is stored. */
export const PLAN_VERSION = 1;

const kept = v.object({ version: v.literal(PLAN_VERSION), plan });

/** Reads the stored plan; null where there is none. What does not read, a newer app's plan too, stays stored and is not used. */
export function parseKeptPlan(json: unknown): { readonly plan: Plan | null; readonly unreadable: unknown } {
  if (json === null) return { plan: null, unreadable: null };
  const read = parseBy(kept, json);
  return read.ok ? { plan: read.value.plan, unreadable: null } : { plan: null, unreadable: json };
}
