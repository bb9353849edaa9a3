import { isCounted, type CountedExercise, type OwnFigure } from '../../core/exercise/exercise.ts';
import { ownFiguresOf } from '../../core/person/own-figures.ts';
import { findOwnRange, mergeFigures, type RangeFinding } from '../../core/person/own-range.ts';
import { applyPlan } from '../../core/person/personalise.ts';
import type { Session } from '../../core/report/session.ts';
import type { Speaker } from '../../ports/voice.ts';
import { spokenOffer } from '../../text/say/range.ts';
import { keep, leaveOffer, type Offering } from './own-ranges.ts';
import type { RangeOffer } from './range-offer.ts';

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
