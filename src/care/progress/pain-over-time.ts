import { mean } from '../../core/maths/numbers.ts';
import { numberOfDay, type CalendarDay } from '../../core/record/calendar-day.ts';
import type { BodyPlace } from '../pain/body-place.ts';
import type { CheckIn, OfTen } from '../pain/check-in.ts';
import { changeOfPain, type PainChange } from '../pain/pain-change.ts';
import { LAST_DAYS } from './days-exercised.ts';
import { ownDay, type Here } from './own-days.ts';

/** Pain on a day: the first that was told before exercising, and the last that was told after it; null: not said. */
export interface PainDay {
  readonly day: CalendarDay;
  readonly before: OfTen | null;
  readonly after: OfTen | null;
  readonly places: readonly BodyPlace[];
}

/** Pain day by day, oldest first, and how many entries have a day that no right clock can have shown. */
export function painOverTime(
  checkIns: readonly CheckIn[],
  here: Here,
): { readonly days: readonly PainDay[]; readonly undated: number } {
  const days = new Map<CalendarDay, PainDay>();
  let undated = 0;
  for (const { atEpochMs, zone, when, painNow, places } of checkIns.toSorted((a, b) => a.atEpochMs - b.atEpochMs)) {
    if (painNow === null || when === 'between') continue;
    const day = ownDay(atEpochMs, zone, here);
    if (day === null) {
      undated += 1;
      continue;
    }
    const known = days.get(day) ?? { day, before: null, after: null, places: [] };
    const told = when === 'before' ? { before: known.before ?? painNow } : { after: painNow };
    days.set(day, { ...known, ...told, places: [...new Set([...known.places, ...places])] });
  }
  return { days: [...days.values()].toSorted((a, b) => numberOfDay(a.day) - numberOfDay(b.day)), undated };
}

const WEEK_DAYS = 7;
/** A mean of fewer answers rests on single days. A choice, unverified. */
const LEAST_DAYS = 3;

/** The means of pain in two stretches of time, and whether they differ by more than the error of the scale. */
export interface PainMeans {
  readonly from: number;
  readonly to: number;
  readonly change: PainChange;
  /** Over how many days each. */
  readonly of: readonly [from: number, to: number];
}

type Answered = PainDay & { readonly before: OfTen };

const placesOf = (days: readonly PainDay[]): readonly BodyPlace[] => days.flatMap(({ places }) => places);

/**
 * Pain before exercising in the latest week against the first one, by the means of both (clinical#measure-pain-0-to-10); null where there
 * are not two weeks apart with three answers each. A week is counted from the first answer, and back from the latest one.
 */
export function weeksOfPain(days: readonly PainDay[]): PainMeans | null {
  const answered = days.filter((one): one is Answered => one.before !== null);
  const [first] = answered;
  const latest = answered.at(-1);
  if (!first || !latest) return null;
  const firstEnds = numberOfDay(first.day) + WEEK_DAYS;
  const latestBegins = numberOfDay(latest.day) - WEEK_DAYS + 1;
  if (latestBegins < firstEnds) return null;
  const one = answered.filter(({ day }) => numberOfDay(day) < firstEnds);
  const other = answered.filter(({ day }) => numberOfDay(day) >= latestBegins);
  return meansOf(
    one.map(({ before }) => before),
    other.map(({ before }) => before),
    placesOf([...one, ...other]),
  );
}

/** Pain after exercising against before it, by the means of the last four weeks' days on which both were told; null with fewer than three. */
export const painAcross = (days: readonly PainDay[], { today }: Here): PainMeans | null =>
  painAcrossAll(days.filter(({ day }) => numberOfDay(today) - numberOfDay(day) < LAST_DAYS));

/** The same of all these days. */
export function painAcrossAll(days: readonly PainDay[]): PainMeans | null {
  const both = days.filter(
    (one): one is PainDay & { readonly before: OfTen; readonly after: OfTen } =>
      one.before !== null && one.after !== null,
  );
  return meansOf(
    both.map(({ before }) => before),
    both.map(({ after }) => after),
    placesOf(both),
  );
}

function meansOf(one: readonly number[], other: readonly number[], places: readonly BodyPlace[]): PainMeans | null {
  if (one.length < LEAST_DAYS || other.length < LEAST_DAYS) return null;
  const [from, to] = [mean(one), mean(other)];
  return { from, to, change: changeOfPain(from, to, places), of: [one.length, other.length] };
}
