import type { CheckIn, OfTen } from './check-in.ts';

/** Worse by this for longer than a day: half the repetitions (clinical#pain-next-day). */
const WORSE_BY = 2;
const LASTING_MS = 24 * 3_600_000;
/** How long back a better day is looked for: what is longer ago than a programme's step back for being away (clinical#progress-away) is another story. */
const LOOK_BACK_MS = 7 * 86_400_000;
/** From this pain on somebody starts by plan only (clinical#pain-start). */
const BY_PLAN_ONLY_FROM = 7;

interface Pain {
  readonly atEpochMs: number;
  readonly painNow: OfTen;
}

/**
 * Whether pain has been worse by 2 for longer than 24 hours: there was a start of a day, less than a week ago, since when every pain that was
 * told for more than 24 hours until `now` was at least 2 more (clinical#pain-next-day).
 */
export function hasStayedWorse(earlier: readonly CheckIn[], now: Pain): boolean {
  const told = earlier
    .filter((one): one is CheckIn & Pain => one.painNow !== null && one.atEpochMs < now.atEpochMs)
    .toSorted((a, b) => a.atEpochMs - b.atEpochMs);
  const starts = told.filter((one) => one.when === 'before' && now.atEpochMs - one.atEpochMs <= LOOK_BACK_MS);
  return starts.some((start) => {
    const isWorse = ({ painNow }: Pain): boolean => painNow - start.painNow >= WORSE_BY;
    if (!isWorse(now)) return false;
    const since = told.slice(told.lastIndexOf(start) + 1);
    const worse = since.slice(since.findLastIndex((one) => !isWorse(one)) + 1);
    const first = worse[0];
    return first !== undefined && now.atEpochMs - first.atEpochMs > LASTING_MS;
  });
}

/** Half of a number of repetitions, rounded down, and at least one (clinical#pain-next-day; rounding to the easier side is a choice, unverified). */
export const halfTheRepetitions = (repetitions: number): number => Math.max(1, Math.floor(repetitions / 2));

/** Whether a day with this pain at its start needs a physio's plan (clinical#pain-start). */
export const startsByPlanOnly = (startPain: OfTen | null): boolean =>
  startPain !== null && startPain >= BY_PLAN_ONLY_FROM;
