import { longWork } from '../../app/long-work.ts';
import type { LongWork } from '../../ports/storage.ts';
import { setKeeping, type Keeping } from './keeping.ts';
import type { KeepingWork } from './kept-here.ts';

/** Does one piece of work at a time, and shows how far it is; resolves to null where another goes on. */
export async function working<T>(
  app: Keeping,
  kind: KeepingWork['kind'],
  work: (how: LongWork) => Promise<T>,
): Promise<T | null> {
  if (app.store.state.keeping.work !== null) return null;
  return longWork(app, (shown) => setKeeping(app, { work: shown && { kind, ...shown } }), work);
}
