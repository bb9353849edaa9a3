import type { OwnRange } from '../../core/exercise/exercise.ts';
import { ownFiguresOf } from '../../core/person/own-figures.ts';
import type { OwnRangeStore } from '../../ports/storage.ts';
import type { AnyFailure } from '../../app/failures.ts';
import { dismissKind, notify } from '../../app/notices.ts';
import type { Kernel, Where } from '../../app/kernel.ts';
import type { AppState, StateOf } from '../../app/state.ts';
import type { Store } from '../../app/store.ts';

type HowToChange = Parameters<OwnRangeStore['change']>[0];

/** Changes what is stored. It holds at once; a notice tells where it cannot be kept. */
export async function keep(store: Store<AppState>, ranges: OwnRangeStore, how: HowToChange): Promise<void> {
  const keeping = ranges.change(how);
  showRanges(store, ranges);
  const kept = await keeping;
  if (!kept.ok) notify(store, { kind: 'save-trouble', failure: kept.failure });
}

/** Shows the own ranges that are in force now. */
export const showRanges = (store: Store<AppState>, ranges: OwnRangeStore): void =>
  store.set({ ownRanges: ranges.read() });

export type Offering = Kernel<StateOf<'range'>, 'ownRanges'>;

/** Goes back to the page of the exercise. A range that has not been accepted is dropped. */
export async function leaveOffer({ store, goTo }: Offering): Promise<void> {
  const { rangeOffer } = store.state;
  if (rangeOffer) await goTo({ page: 'exercise', exerciseId: rangeOffer.exerciseId });
}

/** Removes an own range; it can be restored while the notice stands. */
export async function removeRange(store: Store<AppState>, ranges: OwnRangeStore, exerciseId: string): Promise<void> {
  const range = store.state.ownRanges.find((one) => one.exerciseId === exerciseId);
  if (!range) return;
  notify(store, { kind: 'range-removed', range });
  await keep(store, ranges, (stored) => stored.filter((one) => one.exerciseId !== exerciseId));
}

/** Restores an own range, unless a newer one was found meanwhile. */
export async function undoRemoveRange(store: Store<AppState>, ranges: OwnRangeStore, range: OwnRange): Promise<void> {
  dismissKind(store, 'range-removed');
  await keep(store, ranges, (stored) =>
    ownFiguresOf(stored, range.exerciseId).length > 0 ? stored : [...stored, range],
  );
}

/** Forgets all own ranges, also one that is being offered or could have been restored, and erases what is stored. */
export async function forgetRanges(app: Offering, where: Where): Promise<AnyFailure | null> {
  dismissKind(app.store, 'range-removed');
  await leaveOffer(app);
  if (where !== 'here') return null;
  const erasing = app.ports.ownRanges.change(() => []);
  showRanges(app.store, app.ports.ownRanges);
  const erased = await erasing;
  return erased.ok ? null : erased.failure;
}
