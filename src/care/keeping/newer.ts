/**
 * Which of two states of one record is the newer one, where a backup holds another state of it than this device. A record of which
 * that cannot be told stays as it is here.
 */
import type { OwnFigure, OwnRange } from '../../core/exercise/exercise.ts';
import type { SelfReport } from '../../core/report/session.ts';
import type { CheckIn } from '../pain/check-in.ts';
import type { Scale } from '../pain/function-scale.ts';
import type { Morning, MorningItem, MorningItemStatus } from '../plan/morning.ts';
import type { Plan } from '../plan/plan.ts';

/** How far an exercise of a morning has come: what was done stays over what was stopped, and that over what was not begun. */
const FURTHER: Readonly<Record<MorningItemStatus, number>> = {
  waiting: 0,
  skipped: 1,
  swapped: 2,
  stopped: 3,
  done: 4,
};

/** The places of a morning: each exercise of the plan, with the easier one that was taken in its place. */
const placesOf = ({ items }: Morning): readonly (readonly [MorningItem, MorningItem?])[] =>
  items.flatMap((item, at) => {
    const easier = items[at + 1];
    return item.isEasier ? [] : [easier?.isEasier ? [item, easier] : [item]];
  });

function furtherItem(here: MorningItem, there: MorningItem): MorningItem {
  if (here.exerciseId !== there.exerciseId) return FURTHER[there.status] > FURTHER[here.status] ? there : here;
  const isThere =
    FURTHER[there.status] > FURTHER[here.status] ||
    (FURTHER[there.status] === FURTHER[here.status] && here.sessionId === undefined && there.sessionId !== undefined);
  const [item, other] = isThere ? [there, here] : [here, there];
  const sessionId = item.sessionId ?? other.sessionId;
  const earlier = [here, there].flatMap((one) => [
    ...(one.earlierSessionIds ?? []),
    ...(one.sessionId === undefined ? [] : [one.sessionId]),
  ]);
  const before = [...new Set(earlier)].filter((id) => id !== sessionId);
  const { earlierSessionIds: _, ...kept } = item;
  return {
    ...kept,
    ...(sessionId !== undefined && { sessionId }),
    ...(before.length > 0 && { earlierSessionIds: before }),
  };
}

/**
 * One morning of two states of it, as two tabs or two devices have it: of each exercise what is further on, and over where one of them is over. A
 * morning goes on in one direction, so nothing that was done is lost, whichever state is written last. `here` itself where nothing there is
 * further; of mornings through different plans, `here`.
 */
export function mergedMorning(here: Morning, there: Morning): Morning {
  const [mine, theirs] = [placesOf(here), placesOf(there)];
  const isOne =
    mine.length === theirs.length && mine.every(([{ exerciseId }], at) => exerciseId === theirs[at]?.[0].exerciseId);
  if (!isOne) return here;
  const items = mine.flatMap(([item, easier], at) => {
    const [other = item, otherEasier] = theirs[at] ?? [];
    const taken = easier && otherEasier ? furtherItem(easier, otherEasier) : (easier ?? otherEasier);
    return [furtherItem(item, other), ...(taken ? [taken] : [])];
  });
  const ends = [here, there].flatMap(({ endedAtEpochMs }) => (endedAtEpochMs === undefined ? [] : [endedAtEpochMs]));
  const merged: Morning = { ...here, items, ...(ends.length > 0 && { endedAtEpochMs: Math.max(...ends) }) };
  return isSame(merged, here) ? here : merged;
}

const isSame = (one: Morning, other: Morning): boolean =>
  one.endedAtEpochMs === other.endedAtEpochMs &&
  one.items.length === other.items.length &&
  one.items.every((item, at) => {
    const same = other.items[at];
    return (
      item.status === same?.status &&
      item.exerciseId === same.exerciseId &&
      item.sessionId === same.sessionId &&
      (item.earlierSessionIds ?? []).join() === (same.earlierSessionIds ?? []).join()
    );
  });

/** What was told later. */
export const isNewerAnswer = (there: CheckIn | Scale, here: CheckIn | Scale): boolean =>
  there.atEpochMs > here.atEpochMs;

/** What was said of a set: of each question the later answer; `here` itself where nothing there is later or not here. */
export function newerReports(
  here: readonly SelfReport[] | undefined,
  there: readonly SelfReport[] | undefined,
): readonly SelfReport[] | undefined {
  const fresh = (there ?? []).filter((report) => {
    const known = here?.find(({ question }) => question === report.question);
    return known === undefined || report.atEpochMs > known.atEpochMs;
  });
  if (fresh.length === 0) return here;
  const isFresh = ({ question }: SelfReport): boolean => fresh.some((report) => report.question === question);
  return [...(here ?? []).filter((report) => !isFresh(report)), ...fresh];
}

/** The plan that was made later; `here` where both were made at once, for days that were changed since have no date. */
export const newerPlan = (here: Plan | null, there: Plan | null): Plan | null =>
  there !== null && (here === null || there.createdAtEpochMs > here.createdAtEpochMs) ? there : here;

/** Plans for others, of both: each in the state that was kept later. Those that are here and not older stay themselves. */
export const newerPlans = (here: readonly Plan[], there: readonly Plan[]): readonly Plan[] =>
  there.reduce((plans, plan) => {
    const mine = plans.find(({ id }) => id === plan.id);
    if (!mine) return [...plans, plan];
    return plan.createdAtEpochMs > mine.createdAtEpochMs ? plans.map((one) => (one === mine ? plan : one)) : plans;
  }, here);

const isOf =
  ({ measure, side }: OwnFigure) =>
  (other: OwnFigure): boolean =>
    other.measure === measure && other.side === side;

/** Own ranges of both: of each measure and side of an exercise what was found later. `here` itself where nothing there is. */
export function newerRanges(here: readonly OwnRange[], there: readonly OwnRange[]): readonly OwnRange[] {
  return there.reduce((ranges, { exerciseId, figures }) => {
    const known = ranges.find((range) => range.exerciseId === exerciseId)?.figures ?? [];
    const fresh = figures.filter((figure) => {
      const mine = known.find(isOf(figure));
      return mine === undefined || figure.foundAtEpochMs > mine.foundAtEpochMs;
    });
    if (fresh.length === 0) return ranges;
    const kept = known.filter((figure) => !fresh.some(isOf(figure)));
    const merged = { exerciseId, figures: [...kept, ...fresh] };
    return ranges.some((range) => range.exerciseId === exerciseId)
      ? ranges.map((range) => (range.exerciseId === exerciseId ? merged : range))
      : [...ranges, merged];
  }, here);
}
