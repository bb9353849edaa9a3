import type { PlanLibrary, WrittenPlans } from '../../ports/storage.ts';
import { keptPlanLibrary, parsePlanLibrary } from '../../schema/plan-library.ts';
import { RECORD_KEYS } from './record-keys.ts';
import { shareRecord, type Browser } from './shared-record.ts';

/** Nothing, and nothing of what does not read either. */
const ERASED: WrittenPlans = { plans: [], draft: null };

/** The plans that somebody writes for others, shared by all tabs. Where storing is refused, they last until the page closes. */
export function createPlanLibrary(browser?: Browser): PlanLibrary {
  const record = shareRecord<WrittenPlans>(
    {
      key: RECORD_KEYS.planLibrary,
      parse: parsePlanLibrary,
      toKeep: (written, stored) => (written === ERASED ? null : keptPlanLibrary(written, stored)),
    },
    browser,
  );
  return { ...record, erase: () => record.change(() => ERASED) };
}
