import type { PlanLibrary, WrittenPlans } from '../../ports/storage.ts';
import { keptPlanLibrary, parsePlanLibrary, unreadablePlans } from '../../schema/plan-library.ts';
import { RECORD_KEYS } from './record-keys.ts';
import { shareRecord, type Browser } from './shared-record.ts';

/** Nothing, and nothing of what does not read either. */
const ERASED: WrittenPlans = { plans: [], draft: null };

/** The plans that somebody writes for others, shared by all tabs. Where storing is refused, they last until the page closes. */
export function createPlanLibrary(browser?: Browser): PlanLibrary {
  const record = shareRecord<{ readonly written: WrittenPlans; readonly unreadable: number }>(
    {
      key: RECORD_KEYS.planLibrary,
      parse: (json) => ({ written: parsePlanLibrary(json), unreadable: unreadablePlans(json) }),
      toKeep: ({ written }, stored) => (written === ERASED ? null : keptPlanLibrary(written, stored)),
    },
    browser,
  );
  return {
    read: () => record.read().written,
    get unreadable() {
      return record.read().unreadable;
    },
    change: (how) => record.change((now) => ({ ...now, written: how(now.written) })),
    erase: () => record.change(() => ({ written: ERASED, unreadable: 0 })),
    onChange: (listener) => record.onChange(listener),
  };
}
