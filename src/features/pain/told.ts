import type { CheckIn } from '../../care/pain/check-in.ts';
import type { Scale } from '../../care/pain/function-scale.ts';
import type { FlagId } from '../../care/pain/red-flag-ids.ts';
import type { FlagUrgency } from '../../care/pain/red-flags.ts';
import type { Clock } from '../../ports/device.ts';
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

/** What is ticked on the page of the warning signs and was not sent yet. */
export interface Ticked extends Looked {
  /** The check-in in which it is stored already, as where the window went out of sight; null where it is in none. */
  readonly checkInId: string | null;
  /** What was ticked when it was stored there. */
  readonly kept: Looked | null;
}

export const NOTHING_TICKED: Ticked = { flags: [], knownFlags: [], checkInId: null, kept: null };

/** What was ticked of the signs. */
export interface Looked {
  readonly flags: readonly FlagId[];
  readonly knownFlags: readonly FlagId[];
}

/** What was ticked of the warning signs by itself, as it is kept: told now. `isSent`: the person has looked through all of them. */
export function flagsCheckIn(clock: Clock, id: string, { flags, knownFlags }: Looked, isSent: boolean): CheckIn {
  const known = flags.filter((flag) => knownFlags.includes(flag));
  return {
    id,
    morningId: null,
    atEpochMs: clock.epochMs(),
    zone: clock.timeZone(),
    when: 'before',
    painNow: null,
    places: [],
    flags: flags.filter((flag) => !known.includes(flag)),
    ...(!isSent && { flagsAdd: true as const }),
    ...(known.length > 0 && { knownFlags: known }),
  };
}

/** Everything was erased: what is shown, and what could have been restored, goes too. */
export function forgetTold({ store, ports }: Kernel<StateOf<'pain'>, 'days'>): void {
  for (const kind of ['check-in-removed', 'scale-removed'] as const) dismissKind(store, kind);
  ports.days.forget();
  store.set({ told: { ...NOTHING_TOLD, status: 'ready' }, asking: null, flagsResult: null, ticked: NOTHING_TICKED });
}
