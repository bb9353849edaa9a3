import type { CheckIn } from '../../care/pain/check-in.ts';
import type { Scale } from '../../care/pain/function-scale.ts';
import type { FlagUrgency } from '../../care/pain/red-flags.ts';
import type { AnyFailure } from '../../app/failures.ts';
import type { Kernel } from '../../app/kernel.ts';
import { dismissKind } from '../../app/notices.ts';
import type { StateOf } from '../../app/state.ts';

/** What was told so far, oldest first. */
export interface Told {
  readonly status: 'loading' | 'ready' | 'unavailable';
  readonly checkIns: readonly CheckIn[];
  readonly scales: readonly Scale[];
  /** Entries that cannot be read; they are kept. */
  readonly unreadable: number;
  readonly failure: AnyFailure | null;
}

export const NOTHING_TOLD: Told = { status: 'loading', checkIns: [], scales: [], unreadable: 0, failure: null };

/** What came of looking through the warning signs. */
export type FlagsResult = FlagUrgency | 'clear' | 'known';

/** Everything was erased: what is shown, and what could have been restored, goes too. */
export function forgetTold({ store, ports }: Kernel<StateOf<'pain'>, 'days'>): void {
  for (const kind of ['check-in-removed', 'scale-removed'] as const) dismissKind(store, kind);
  ports.days.forget();
  store.set({ told: { ...NOTHING_TOLD, status: 'ready' }, asking: null, flagsResult: null });
}
