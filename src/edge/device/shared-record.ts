import { fail, succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';

/** How one record lies in localStorage. */
export interface Kept<T> {
  readonly key: string;
  /** Reads what is stored; null where nothing is. Never throws. */
  readonly parse: (json: unknown) => T;
  /** What is stored; null: nothing. `stored`: what lay there before, with what a newer app may have added. */
  readonly toKeep: (value: T, stored: unknown) => unknown;
}

/** What of the browser a record needs. A test brings its own. */
export interface Browser {
  readonly storage: () => Storage;
  /** Undefined on a page that is not served securely: a change is then written without waiting for others. */
  readonly locks: Pick<LockManager, 'request'> | undefined;
  /** Where `storage` events come from: they tell what another tab has written. */
  readonly page: Pick<Window, 'addEventListener'>;
}

const THIS_BROWSER: Browser = {
  storage: () => localStorage,
  locks: globalThis.navigator?.locks,
  page: globalThis,
};

/** A record of this device that all tabs of the app share. */
export interface SharedRecord<T> {
  read(): T;
  /**
   * Changes what is stored. `how` must change one thing and keep the rest: it is asked again with what is stored when its
   * turn to write has come, which another tab may have changed meanwhile. The change holds here at once. Where storing is
   * refused it lasts until the page closes, and is written with the next change that is not refused.
   */
  change(how: (now: T) => T): Promise<Result<void, StoreFailure>>;
  /** Called when another tab has changed the record. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
}

/**
 * So long a tab keeps its turn after it has written. Browsers pass what was written on to other tabs by a way of its own,
 * which may be slower than the lock. A choice: hundreds of times what that takes.
 */
const PASSED_ON_MS = 50;

/** So long a tab waits for its turn; then it writes all the same. A choice. */
const WAITS_MS = 1000;

interface Change<T> {
  readonly how: (now: T) => T;
  readonly written: (result: Result<void, StoreFailure>) => void;
}

/** A record in localStorage: the `storage` event tells of changes, and a Web Lock gives each tab its turn to write. */
export function shareRecord<T>({ key, parse, toKeep }: Kept<T>, browser: Browser = THIS_BROWSER): SharedRecord<T> {
  const { storage, locks, page } = browser;
  const listeners = new Set<() => void>();
  let current = parse(recall());
  /** Changes that wait for their turn, and those that were refused. */
  let waiting: readonly Change<T>[] = [];
  let refused: readonly Change<T>[] = [];
  /** This tab has the lock: what it changes now is written at once. */
  let isMyTurn = false;

  function recall(): unknown {
    try {
      return JSON.parse(storage().getItem(key) ?? 'null');
    } catch (error) {
      console.warn(`What is kept as ${key} cannot be read:`, error);
      return null;
    }
  }
  const withAll = (stored: T, changes: readonly Change<T>[]): T => changes.reduce((now, { how }) => how(now), stored);

  const write = (): void => {
    const changes = [...refused, ...waiting];
    if (changes.length === 0) return;
    waiting = [];
    const result = keep(changes);
    refused = result.ok ? [] : changes;
    for (const { written } of changes) written(result);
  };
  const keep = (changes: readonly Change<T>[]): Result<void, StoreFailure> => {
    try {
      const stored = recall();
      const value = withAll(parse(stored), changes);
      const kept = toKeep(value, stored);
      if (kept === null) storage().removeItem(key);
      else storage().setItem(key, JSON.stringify(kept));
      current = value;
      return succeed(undefined);
    } catch (error) {
      console.warn(`${key} is kept for this visit only:`, error);
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      return fail(isFull ? { kind: 'store-full' } : { kind: 'store-refused', detail: String(error) });
    }
  };
  const takeTurn = (): void => {
    if (!locks || isMyTurn) return write();
    const inTurn = async (): Promise<void> => {
      if (waiting.length === 0) return;
      isMyTurn = true;
      write();
      await new Promise((resolve) => setTimeout(resolve, PASSED_ON_MS));
      isMyTurn = false;
    };
    // Refused on a page that is being closed, and given up where a tab that sleeps does not let go of its turn.
    const tooLong = new AbortController();
    setTimeout(() => tooLong.abort(), WAITS_MS);
    locks.request(`${key}.write`, { signal: tooLong.signal }, inTurn).catch(write);
  };

  page.addEventListener('storage', (event) => {
    // Without a key: everything of this site was cleared.
    if (event.key !== key && event.key !== null) return;
    const before = JSON.stringify(current);
    current = withAll(parse(recall()), [...refused, ...waiting]);
    if (JSON.stringify(current) !== before) for (const listener of listeners) listener();
  });
  // A page that closes will not get its turn any more.
  page.addEventListener('pagehide', write);

  return {
    read: () => current,
    change: (how) =>
      new Promise((written) => {
        current = how(current);
        waiting = [...waiting, { how, written }];
        takeTurn();
      }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
