import { isCounted, type CountedExercise } from '../../core/exercise/exercise.ts';
import { isRangeCheckDone, ownMeasures, rangeCheckOf } from '../../core/person/own-range.ts';
import { spokenEnd } from '../../text/say/voice.ts';
import { text } from '../../text/text.ts';
import type { EndedVisit, Kernel } from '../../app/kernel.ts';
import type { Route } from '../../app/registry.ts';
import type { Purpose } from '../../app/run/run-state.ts';
import type { VisitWish } from '../../app/run/visit-wish.ts';
import type { StateOf } from '../../app/state.ts';
import { offerOf, tellOffer } from './offer.ts';

const PURPOSE = 'range-check';

export const toFindRange = (exercise: CountedExercise): Purpose => ({
  id: PURPOSE,
  note: () => text().range.finding,
  words: () => text().range.begin,
  begin: () => text().range.begin,
  lastWords: () => spokenEnd(exercise, 'range'),
  isDone: (counted) => isRangeCheckDone(exercise, counted),
});

/**
 * A range check: three slow repetitions with the start pose and view that everybody is given. Nothing is stored but the range that
 * the person accepts afterwards. Null where the exercise has no range to find.
 */
export function rangeCheckIn(state: StateOf<'range'>, exerciseId: string): VisitWish | null {
  const table = tableOf(state, exerciseId);
  if (!table || ownMeasures(table).length === 0) return null;
  return {
    exercise: rangeCheckOf(table),
    test: null,
    purpose: toFindRange(table),
    isKept: false,
    back: { page: 'exercise', exerciseId },
  };
}

/** Offers the person the range that a check has found, unless they have gone to another page. */
export function offerFound(
  { wish, session, isHere }: EndedVisit,
  { store, ports }: Kernel<StateOf<'range'>, 'clock' | 'speaker'>,
): Route | null {
  const table = wish.purpose.id === PURPOSE ? tableOf(store.state, wish.exercise.id) : null;
  if (!table || !session || !isHere) return null;
  const rangeOffer = offerOf(table, session, ports.clock.epochMs());
  tellOffer(rangeOffer, ports.speaker);
  store.set({ rangeOffer });
  return { page: 'range' };
}

/** The exercise without this person's own range and plan; null where the exercise does not count repetitions. */
function tableOf({ exercises }: StateOf<'range'>, id: string): CountedExercise | null {
  const table = exercises.find((one) => one.id === id);
  return table && isCounted(table) ? table : null;
}
