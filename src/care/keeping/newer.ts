/**
 * Which of two states of one record is the newer one, where a backup holds another state of it than this device. A record of which
 * that cannot be told stays as it is here.
 */
import type { OwnFigure, OwnRange } from '../../core/exercise/exercise.ts';
import type { SelfReport } from '../../core/report/session.ts';
import type { CheckIn } from '../pain/check-in.ts';
import type { Scale } from '../pain/function-scale.ts';
import type { Morning } from '../plan/morning.ts';
import type { Plan } from '../plan/plan.ts';

const settled = ({ items }: Morning): number => items.filter(({ status }) => status !== 'waiting').length;

/** A morning goes on in one direction: more of its exercises are settled, then it ends. */
export function isNewerMorning(there: Morning, here: Morning): boolean {
  const ends = [there, here].map(({ endedAtEpochMs }) => endedAtEpochMs ?? -Infinity) as [number, number];
  return ends[0] === ends[1] ? settled(there) > settled(here) : ends[0] > ends[1];
}

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
