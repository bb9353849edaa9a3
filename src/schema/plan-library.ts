import * as v from 'valibot';
import type { PlanInFile } from '../care/plan/plan-file.ts';
import type { WrittenPlans } from '../ports/storage.ts';
import { plan } from './kept-plan.ts';
import { exactly, parseBy } from './parse.ts';

const VERSION = 1;

const draft = v.object({
  plan: exactly<PlanInFile>()(v.omit(plan, ['id', 'createdAtEpochMs'])),
  id: v.string(),
});
/** Plans that somebody writes, all of which read: as they stand in a backup. */
export const writtenPlans = exactly<WrittenPlans>()(v.object({ plans: v.array(plan), draft: v.nullable(draft) }));
const kept = v.object({
  version: v.literal(VERSION),
  plans: v.array(v.unknown()),
  draft: v.fallback(v.nullable(draft), null),
});

export const NOTHING_WRITTEN: WrittenPlans = { plans: [], draft: null };

/** Reads the stored library of plans. A plan that does not read is left out, and so is a whole library of a newer app. */
export function parsePlanLibrary(json: unknown): WrittenPlans {
  const read = parseBy(kept, json);
  if (!read.ok) return NOTHING_WRITTEN;
  const plans = read.value.plans.flatMap((one) => {
    const parsed = parseBy(plan, one);
    return parsed.ok ? [parsed.value] : [];
  });
  return { plans, draft: read.value.draft };
}

/** How many of the stored plans do not read; of a whole library that does not, a newer app's, one. */
export function unreadablePlans(json: unknown): number {
  const read = parseBy(kept, json);
  if (!read.ok) return json === null ? 0 : 1;
  return read.value.plans.filter((one) => !parseBy(plan, one).ok).length;
}

/**
 * What is stored of a library: also the plans that lay there and do not read. Null where there is nothing to keep. Throws where a newer
 * app's library lies there: it is not written over.
 */
export function keptPlanLibrary({ plans, draft: written }: WrittenPlans, stored: unknown): unknown {
  const before = parseBy(kept, stored);
  if (!before.ok && stored !== null) throw new Error('the stored plans are of another version');
  const unread = before.ok ? before.value.plans.filter((one) => !parseBy(plan, one).ok) : [];
  return plans.length + unread.length === 0 && written === null
    ? null
    : { version: VERSION, plans: [...plans, ...unread], draft: written };
}
