import type { AppState } from './state.ts';
import type { Store } from './store.ts';

/** Resolves when no visit to the mat runs. */
export const visitIsOver = (store: Pick<Store<AppState>, 'state' | 'subscribe'>): Promise<void> =>
  new Promise((over) => {
    if (store.state.run === null) return over();
    const stop = store.subscribe(({ run }) => {
      if (run !== null) return;
      stop();
      over();
    });
  });
