/** Holds a state that is frozen and replaced as a whole; listeners are told of each change. */
export interface Store<S extends object> {
  readonly state: S;
  /** Replaces the given fields. Listeners are not called where nothing is different. */
  set(change: Partial<S>): void;
  subscribe(listener: (state: S) => void): () => void;
}

/** Makes a store. Listeners are called at once, in the order in which they subscribed. */
export function createStore<S extends object>(initial: S): Store<S> {
  let state = Object.freeze({ ...initial });
  const listeners = new Set<(state: S) => void>();
  return {
    get state() {
      return state;
    },
    set(change) {
      const keys = Object.keys(change) as (keyof S)[];
      if (keys.every((key) => Object.is(state[key], change[key]))) return;
      state = Object.freeze({ ...state, ...change });
      for (const listener of [...listeners]) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
