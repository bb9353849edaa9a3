import type { OwnRangeStore } from '../../ports/storage.ts';
import { ownRangesToKeep, parseOwnRanges } from '../../schema/own-ranges.ts';
import { RECORD_KEYS } from './record-keys.ts';
import { shareRecord, type Browser } from './shared-record.ts';

/**
 * Own ranges, shared by all tabs. Where storing is refused (private windows, blocked site data), they last until the page
 * closes. A stored range that cannot be read is not used and stays stored, until the last readable one is removed: then
 * the whole entry is removed.
 */
export function createOwnRangeStore(browser?: Browser): OwnRangeStore {
  const record = shareRecord(
    {
      key: RECORD_KEYS.ownRanges,
      parse: parseOwnRanges,
      toKeep: ({ ranges, unreadable }) => (ranges.length === 0 ? null : ownRangesToKeep(ranges, unreadable)),
    },
    browser,
  );
  return {
    read: () => record.read().ranges,
    get unreadable() {
      return record.read().unreadable.length;
    },
    change: (how) => record.change((now) => ({ ...now, ranges: how(now.ranges) })),
    onChange: (listener) => record.onChange(listener),
  };
}
