import type { ReviewerStore } from '../../ports/reviewer.ts';
import { parseReviewer } from '../../schema/reviewer.ts';
import { RECORD_KEYS } from './record-keys.ts';
import { shareRecord, type Browser } from './shared-record.ts';

/** What is remembered of whoever looks at sessions of others, shared by all tabs. Where storing is refused, it lasts until the page closes. */
export function createReviewerStore(browser?: Browser): ReviewerStore {
  const record = shareRecord(
    {
      key: RECORD_KEYS.reviewer,
      parse: parseReviewer,
      toKeep: (notes, stored) => ({ ...(typeof stored === 'object' ? stored : null), ...notes }),
    },
    browser,
  );
  return {
    read: () => Promise.resolve(record.read()),
    change: (how) => record.change(how),
  };
}
