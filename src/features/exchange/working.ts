import { longWork } from '../../app/long-work.ts';
import type { LongWork } from '../../ports/storage.ts';
import { setExchange, type Exchanging, type ExchangeWork } from './exchanged.ts';

/** Does one piece of work at a time, and shows how far it is; does nothing where another goes on. */
export async function working(
  app: Exchanging,
  kind: ExchangeWork['kind'],
  work: (how: LongWork) => Promise<void>,
): Promise<void> {
  if (app.store.state.exchange.work) return;
  await longWork(app, (shown) => setExchange(app, { work: shown && { kind, ...shown } }), work);
}
