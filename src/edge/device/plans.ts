import type { PlanStore } from '../../ports/storage.ts';
import { parseKeptPlan, PLAN_VERSION } from '../../schema/kept-plan.ts';
import { RECORD_KEYS } from './record-keys.ts';
import { shareRecord, type Browser } from './shared-record.ts';

/** The plan, shared by all tabs. One that cannot be read is not used, and stays stored until another takes its place. */
export function createPlanStore(browser?: Browser): PlanStore {
  const record = shareRecord(
    {
      key: RECORD_KEYS.plan,
      parse: parseKeptPlan,
      toKeep: ({ plan, unreadable }) => (plan ? { version: PLAN_VERSION, plan } : unreadable),
    },
    browser,
  );
  return {
    read: () => record.read().plan,
    get isUnreadable() {
      return record.read().unreadable !== null;
    },
    change: (plan) => record.change(() => ({ plan, unreadable: null })),
    onChange: (listener) => record.onChange(listener),
  };
}
