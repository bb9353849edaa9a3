import { isCounted, type CountedExercise, type OwnFigure, type OwnRange } from '../../core/exercise/exercise.ts';
import { applyPlan } from '../../core/person/personalise.ts';
import { findOwnRange, mergeFigures, type RangeFinding } from '../../core/person/own-range.ts';
import type { Session } from '../../core/report/session.ts';
import type { OwnRangeStore } from '../../ports/storage.ts';
import type { Speaker } from '../../ports/voice.ts';
import { spokenOffer } from '../../text/say/range.ts';
import { dismissKind, notify } from '../../app/notices.ts';
import type { Kernel, Where } from '../../app/kernel.ts';
import type { AppState, StateOf } from '../../app/state.ts';
import { ownFiguresOf } from '../../core/person/own-figures.ts';
import type { RangeOffer } from './range-offer.ts';
import type { Store } from '../../app/store.ts';

const foundIn = (findings: readonly RangeFinding[]): readonly OwnFigure[] =>
  findings.flatMap(({ figure }) => (figure ? [figure] : []));

/** Whether any number of a side would differ from what everybody is given. */
const changesAnything = (table: CountedExercise, offered: CountedExercise): boolean =>
  (['left', 'right'] as const).some((side) => {
    const { movement, faults } = offered.bySide?.[side] ?? table;
    return JSON.stringify([movement, faults]) !== JSON.stringify([table.movement, table.faults]);
  });

/** Makes an offer of what a range check found. `table`: the exercise without this person's own range and plan. */
export function offerOf(table: CountedExercise, session: Session, atEpochMs: number): RangeOffer {
  const reps = session.sets.flatMap((set) => set.summary?.reps ?? []);
  const findings = findOwnRange(table, reps, atEpochMs);
  const offered = applyPlan(table, {}, foundIn(findings));
  const isOffer = isCounted(offered) && changesAnything(table, offered);
  return { exerciseId: table.id, findings, offered: isOffer ? offered : null };
}

/** Speaks what was found, and how to answer. */
export function tellOffer({ findings, offered }: RangeOffer, speaker: Speaker): void {
  speaker.say(spokenOffer(findings, offered !== null), { urgency: 'turn' });
}

type HowToChange = Parameters<OwnRangeStore['change']>[0];

/** Changes what is stored. It holds at once; a notice tells where it cannot be kept. */
async function keep(store: Store<AppState>, ranges: OwnRangeStore, how: HowToChange): Promise<void> {
  const keeping = ranges.change(how);
  showRanges(store, ranges);
  const kept = await keeping;
  if (!kept.ok) notify(store, { kind: 'save-trouble', failure: kept.failure });
}

/** Shows the own ranges that are in force now. */
export const showRanges = (store: Store<AppState>, ranges: OwnRangeStore): void =>
  store.set({ ownRanges: ranges.read() });

type Offering = Kernel<StateOf<'range'>, 'ownRanges'>;

/** Stores the range that was found as this person's own; it replaces an earlier one of the same limbs. */
export async function acceptRange(app: Offering): Promise<void> {
  const { rangeOffer } = app.store.state;
  if (!rangeOffer?.offered) return;
  const { exerciseId, findings } = rangeOffer;
  const keeping = keep(app.store, app.ports.ownRanges, (ranges) => [
    ...ranges.filter((range) => range.exerciseId !== exerciseId),
    { exerciseId, figures: mergeFigures(ownFiguresOf(ranges, exerciseId), foundIn(findings)) },
  ]);
  await Promise.all([keeping, leaveOffer(app)]);
}

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
export async function forgetRanges(app: Offering, where: Where): Promise<void> {
  dismissKind(app.store, 'range-removed');
  await leaveOffer(app);
  if (where === 'here') await keep(app.store, app.ports.ownRanges, () => []);
}
