import type { OwnRange } from '../../core/exercise/exercise.ts';
import { fail, succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { OwnRangeStore } from '../../ports/storage.ts';
import { ownRangesToKeep, parseOwnRanges } from '../../schema/own-ranges.ts';

const KEY = 'plumbline.own-ranges';

/**
 * Own ranges in localStorage. Where storing is refused (private windows, blocked site data), they last until the page
 * closes. A stored range that cannot be read is not used and stays stored, until the last readable one is removed: then
 * the whole entry is removed.
 */
export function createOwnRangeStore(storage: () => Storage = () => localStorage): OwnRangeStore {
  const { ranges: recalled, unreadable } = recall(storage);
  let current = recalled;
  return {
    read: () => current,
    unreadable: unreadable.length,
    write: (ranges) => {
      current = ranges;
      return keep(storage, ranges, unreadable);
    },
  };
}

function keep(
  storage: () => Storage,
  ranges: readonly OwnRange[],
  unreadable: readonly unknown[],
): Result<void, StoreFailure> {
  try {
    if (ranges.length === 0) storage().removeItem(KEY);
    else storage().setItem(KEY, JSON.stringify(ownRangesToKeep(ranges, unreadable)));
    return succeed(undefined);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return fail(isFull ? { kind: 'store-full' } : { kind: 'store-refused', detail: String(error) });
  }
}

function recall(storage: () => Storage): ReturnType<typeof parseOwnRanges> {
  try {
    return parseOwnRanges(JSON.parse(storage().getItem(KEY) ?? 'null'));
  } catch (error) {
    console.warn('Own ranges could not be read; none are used:', error);
    return { ranges: [], unreadable: [] };
  }
}
