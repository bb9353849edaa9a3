/** Code that the first page does without. */
export interface Later<T> {
  /** Fetches it, once. Rejects where it cannot be fetched; the next call tries again. */
  fetch(): Promise<T>;
  /** The code; null until it has been fetched. */
  readonly here: T | null;
}

/** Keeps what `load` has fetched, for whoever cannot wait when the time comes. */
export function later<T>(load: () => Promise<T>): Later<T> {
  let here: T | null = null;
  return {
    fetch: async () => (here ??= await load()),
    get here() {
      return here;
    },
  };
}
