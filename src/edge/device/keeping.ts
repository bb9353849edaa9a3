import type { KeepingStore } from '../../ports/storage.ts';
import { parseKeeping } from '../../schema/keeping.ts';
import { RECORD_KEYS } from './record-keys.ts';
import { shareRecord, type Browser } from './shared-record.ts';

/** What is remembered of backups, shared by all tabs. Where storing is refused, it lasts until the page closes. */
export function createKeepingStore(browser?: Browser): KeepingStore {
  const record = shareRecord(
    {
      key: RECORD_KEYS.keeping,
      parse: parseKeeping,
      toKeep: (notes, stored) => ({ ...(typeof stored === 'object' ? stored : null), ...notes }),
    },
    browser,
  );
  return {
    read: () => record.read(),
    change: (change) => void record.change((now) => ({ ...now, ...change })),
    onChange: (listener) => record.onChange(listener),
  };
}
