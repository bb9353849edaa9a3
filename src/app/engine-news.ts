import type { EngineInfo } from '../core/report/session.ts';
import type { Clock } from '../ports/device.ts';
import { dismissKind, notify } from './notices.ts';
import type { EngineChange } from './registry.ts';
import type { AppState, EngineChoice } from './state.ts';
import type { Store } from './store.ts';

/** Nobody need act on it, and the page goes on saying which one runs: long enough to be read twice, then it leaves. */
const STAYS_MS = 15_000;

const SIZE_ORDER: Readonly<Record<EngineInfo['model'], number>> = { unknown: 0, lite: 1, full: 2, heavy: 3 };

/** What the change from one engine to the other is for the person who is watched. */
export function changeOf(before: EngineInfo, after: EngineInfo): EngineChange {
  if (before.name !== after.name) return 'second-engine';
  const step = SIZE_ORDER[after.model] - SIZE_ORDER[before.model];
  if (step === 0) return 'restarted';
  return step < 0 ? 'smaller' : 'larger';
}

/** True where the best engine was wanted and the first in line could not start. */
export const isFallback = (wanted: EngineChoice, info: EngineInfo): boolean =>
  wanted === 'auto' && info.name !== 'litert';

/** Tells quietly, and for a while, which engine runs now and why. */
export class EngineNews {
  private readonly store: Store<AppState>;
  private readonly clock: Clock;
  private staying = new AbortController();

  constructor(store: Store<AppState>, clock: Clock) {
    this.store = store;
    this.clock = clock;
  }

  tell(change: EngineChange, info: EngineInfo): void {
    this.staying.abort();
    this.staying = new AbortController();
    notify(this.store, { kind: 'engine', change, info });
    this.clock.wait(STAYS_MS, this.staying.signal).then(
      () => dismissKind(this.store, 'engine'),
      () => undefined, // newer news stands there now
    );
  }
}
