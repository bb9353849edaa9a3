import type { LongWork, WorkProgress } from '../ports/storage.ts';
import type { AppPorts } from './ports.ts';
import { AWAITED, Wait } from './awaited.ts';
import { dismissKind, notify, type Notice } from './notices.ts';
import type { Store } from './store.ts';

/** Work that lasts longer than this shows how far it is. A choice: what is over before would only flicker. */
const SHOWN_AFTER_MS = 1000;
/** So far it is before it has told anything. */
const NOT_BEGUN: WorkProgress = { done: 0, total: 1 };

/** Work that goes on. `progress` is null until it has lasted long enough to be shown. */
export interface WorkShown {
  readonly progress: WorkProgress | null;
  readonly stop: () => void;
}

interface App {
  readonly store: Pick<Store<{ readonly notices: readonly Notice[] }>, 'state' | 'set'>;
  readonly ports: Pick<AppPorts, 'clock'>;
}

/**
 * Does work that may take long, and shows how far it is; null: it is over. Where nothing is heard of it for long, that is said; it goes
 * on by itself, or is called off.
 */
export async function longWork<T>(
  { store, ports }: App,
  show: (work: WorkShown | null) => void,
  work: (how: LongWork) => Promise<T>,
): Promise<T> {
  const calling = new AbortController();
  let progress = NOT_BEGUN;
  let isShown = false;
  const showNow = (): void => show({ progress: isShown ? progress : null, stop: () => calling.abort() });
  showNow();
  const callOff = ports.clock.after(SHOWN_AFTER_MS, () => {
    isShown = true;
    showNow();
  });
  const onLate = (): void => notify(store, { kind: 'late', failure: AWAITED.reading.says });
  const wait = new Wait('reading', { clock: ports.clock, onLate });
  try {
    return await work({
      signal: calling.signal,
      onProgress: (told) => {
        // A list of thousands tells more often than anybody can see.
        const isFurther =
          Math.floor((100 * told.done) / told.total) > Math.floor((100 * progress.done) / progress.total);
        progress = told;
        wait.heard();
        if (isShown && isFurther) showNow();
      },
    });
  } finally {
    if (wait.isLate) dismissKind(store, 'late');
    wait.over();
    callOff();
    show(null);
  }
}
