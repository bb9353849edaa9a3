import { AWAITED, Wait } from '../../app/awaited.ts';
import { dismissKind, notify } from '../../app/notices.ts';
import type { LongWork, WorkProgress } from '../../ports/storage.ts';
import { setKeeping, type Keeping } from './keeping.ts';
import type { KeepingWork } from './kept-here.ts';

/** Work that lasts longer than this shows how far it is. A choice: what is over before would only flicker. */
const SHOWN_AFTER_MS = 1000;
/** So far it is before it has told anything. */
const NOT_BEGUN: WorkProgress = { done: 0, total: 1 };

/**
 * Does one piece of work at a time, and shows how far it is; resolves to null where another goes on. Where nothing is heard of it for
 * long, that is said; it goes on by itself, or is called off.
 */
export async function working<T>(
  app: Keeping,
  kind: KeepingWork['kind'],
  work: (how: LongWork) => Promise<T>,
): Promise<T | null> {
  const { store, ports } = app;
  if (store.state.keeping.work !== null) return null;
  const calling = new AbortController();
  let progress = NOT_BEGUN;
  let isShown = false;
  const show = (): void =>
    setKeeping(app, { work: { kind, progress: isShown ? progress : null, stop: () => calling.abort() } });
  show();
  const callOff = ports.clock.after(SHOWN_AFTER_MS, () => {
    isShown = true;
    show();
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
        if (isShown && isFurther) show();
      },
    });
  } finally {
    if (wait.isLate) dismissKind(store, 'late');
    wait.over();
    callOff();
    setKeeping(app, { work: null });
  }
}
