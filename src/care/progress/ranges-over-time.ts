import type { Side } from '../../core/body/landmarks.ts';
import type { ExerciseHead } from '../../core/exercise/exercise-head.ts';
import { mean } from '../../core/maths/numbers.ts';
import type { SidedMeasure } from '../../core/measure/sided-measures.ts';
import type { CalendarDay } from '../../core/record/calendar-day.ts';
import { told, WHOLE_WAY, type RangeReading, type RangeUnit } from '../../core/report/range-reading.ts';
import type { SetRange } from '../../core/report/set-ranges.ts';
import { sidesApart, type Compared } from '../../core/report/side-by-side.ts';
import type { KeptSession } from './kept-sets.ts';

/** How far a side went on a day: the mean of its sets, with the widest of their bands. */
export interface DayRange extends RangeReading {
  readonly day: CalendarDay;
  /** Over how many clean repetitions. */
  readonly of: number;
}

/** Left and right on a day on which both have a figure. `ahead`: how much further the left side went; less than 0: the right side. */
export interface DaySides extends Pick<Compared, 'difference' | 'band' | 'further'> {
  readonly day: CalendarDay;
  readonly ahead: number;
}

/** How far one exercise was done, day by day, oldest first. */
export interface RangesOverTime {
  readonly exercise: ExerciseHead;
  readonly measure: SidedMeasure;
  readonly unit: RangeUnit;
  readonly left: readonly DayRange[];
  readonly right: readonly DayRange[];
  readonly sides: readonly DaySides[];
  /** Readings of ways to another target than the latest one: they cannot be compared, and are not shown. */
  readonly otherTarget: number;
}

interface Found {
  readonly day: CalendarDay;
  readonly exercise: ExerciseHead;
  readonly measure: SidedMeasure;
  readonly left: SetRange | null;
  readonly right: SetRange | null;
}

/** How far each exercise was done over time; the one that was done last comes first. */
export function rangesOverTime(sessions: readonly KeptSession[]): readonly RangesOverTime[] {
  const found = sessions.flatMap(({ day, sets }) =>
    sets.flatMap(({ exercise, ranges }): readonly Found[] => (ranges ? [{ day, exercise, ...ranges }] : [])),
  );
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const unit = (one.left ?? one.right)?.unit ?? '';
    const key = JSON.stringify([one.exercise.id, one.measure, unit]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const last = (group: readonly Found[]): CalendarDay => group.at(-1)?.day ?? '';
  return [...groups.values()]
    .toSorted((a, b) => Number(last(a) < last(b)) - Number(last(a) > last(b)))
    .flatMap((group) => {
      const newest = group.at(-1);
      return newest ? [overTime(group, newest)] : [];
    });
}

function overTime(group: readonly Found[], { exercise, measure }: Found): RangesOverTime {
  const left = ofSide(group, 'left');
  const right = ofSide(group, 'right');
  const rightOn = new Map(right.days.map((one) => [one.day, one]));
  const sides = left.days.flatMap((one) => {
    const other = rightOn.get(one.day);
    return other ? [{ day: one.day, ahead: one.value - other.value, ...sidesApart(one, other) }] : [];
  });
  const unit = left.unit ?? right.unit ?? 'deg';
  return { exercise, measure, unit, left: left.days, right: right.days, sides, otherTarget: left.left + right.left };
}

/** Where the error is as wide as the way itself, there is no share to tell. */
const isTold = ({ unit, value, band }: SetRange): boolean => unit === 'deg' || value >= WHOLE_WAY || band < WHOLE_WAY;

function ofSide(group: readonly Found[], side: Side) {
  const all = group.flatMap((one) => {
    const reading = one[side];
    return reading && isTold(reading) ? [{ day: one.day, reading }] : [];
  });
  const newest = all.at(-1)?.reading;
  const alike = all.filter(({ reading }) => reading.targetDeg === newest?.targetDeg);
  const days = new Map<CalendarDay, SetRange[]>();
  for (const { day, reading } of alike) days.set(day, [...(days.get(day) ?? []), reading]);
  return {
    unit: newest?.unit ?? null,
    left: all.length - alike.length,
    days: [...days].map(([day, readings]) => dayRange(day, readings)),
  };
}

const dayRange = (day: CalendarDay, readings: readonly SetRange[]): DayRange => ({
  day,
  ...told(readings[0]?.unit ?? 'deg', {
    value: mean(readings.map(({ value }) => value)),
    band: Math.max(...readings.map(({ band }) => band)),
  }),
  of: readings.reduce((sum, { of }) => sum + of, 0),
});
