import type { EngineInfo } from '../core/report/session.ts';
import type { Clock } from '../ports/device.ts';
import { dismissKind, notify } from './notices.ts';
import type { EngineChange } from './registry.ts';
import type { AppState, EngineChoice } from './state.ts';
import type { Store } from './store.ts';

/**
 * The notice leaves by itself: nobody has to act on it, and the page goes on showing which engine runs. Long enough to
 * be read twice.
 */
const STAYS_MS = 15_000;

const SIZE_ORDER: Readonly<Record<EngineInfo['model'], number>> = { unknown: 0, lite: 1, full: 2, heavy: 3 };

/** What a change of engine or model size means for the person in front of the camera. */
export function changeOf(before: EngineInfo, after: EngineInfo): EngineChange {
  if (before.name !== after.name) return 'second-engine';
  const step = SIZE_ORDER[after.model] - SIZE_ORDER[before.model];
  if (step === 0) return 'restarted';
  return step < 0 ? 'smaller' : 'larger';
}

/** True where the person wanted the best engine and the first one in line could not start. */
export const isFallback = (wanted: EngineChoice, info: EngineInfo): boolean =>
  wanted === 'auto' && info.name !== 'litert';

/** Shows a quiet notice, for a while, of which engine runs now and why. */
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
      () => undefined, // A newer notice has taken its place meanwhile.
    );
  }
}
