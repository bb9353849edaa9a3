import type { OwnRange } from '../../core/exercise/exercise.ts';
import { fail, succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { OwnRangeStore } from '../../ports/storage.ts';
import { ownRangesToKeep, parseOwnRanges } from '../../schema/own-ranges.ts';

const KEY = 'plumbline.own-ranges';

/**
 * Own ranges in localStorage. Where that is refused (private windows, blocked site data) they last as long as the page; one that
 * cannot be read is left out and told in the console. Without any there is no entry at all.
 */
export function createOwnRangeStore(storage: () => Storage = () => localStorage): OwnRangeStore {
  let current = recall(storage);
  return {
    read: () => current,
    write: (ranges) => {
      current = ranges;
      return keep(storage, ranges);
    },
  };
}

function keep(storage: () => Storage, ranges: readonly OwnRange[]): Result<void, StoreFailure> {
  try {
    if (ranges.length === 0) storage().removeItem(KEY);
    else storage().setItem(KEY, JSON.stringify(ownRangesToKeep(ranges)));
    return succeed(undefined);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return fail(isFull ? { kind: 'store-full' } : { kind: 'store-refused', detail: String(error) });
  }
}

function recall(storage: () => Storage): readonly OwnRange[] {
  try {
    const { ranges, unreadable } = parseOwnRanges(JSON.parse(storage().getItem(KEY) ?? 'null'));
    if (unreadable > 0) console.error(`Own ranges that cannot be read and are left out: ${unreadable}`);
    return ranges;
  } catch (error) {
    console.warn('Own ranges could not be read; none are used:', error);
    return [];
  }
}
