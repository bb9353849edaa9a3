/** The plots of what has changed over time, and their figures: of the page of progress and of the physio's. */
import type { AboutPerson } from '../../core/assess/test-norms.ts';
import { numberOfDay, type CalendarDay } from '../../core/record/calendar-day.ts';
import type { FunctionPoint } from '../../care/progress/function-over-time.ts';
import { dayOfNumber } from '../../care/progress/own-days.ts';
import type { PainDay } from '../../care/progress/pain-over-time.ts';
import type { RangesOverTime } from '../../care/progress/ranges-over-time.ts';
import { normField, type TestKind, type TestOverTime } from '../../care/progress/tests-over-time.ts';
import { ownDayName, shortDayName } from '../../text/say/day.ts';
import {
  aheadName,
  apartTitle,
  apartFigure,
  axisRange,
  dayRangeFigure,
  normName,
  numberOrNone,
  plainNumber,
  plotLabel,
  rangeTitle,
  testFigure,
  testKindName,
} from '../../text/say/progress.ts';
import { testName } from '../../text/say/test.ts';
import { text } from '../../text/text.ts';
import type { Figures } from './pl-figures.ts';
import type { Look, Plot, PlotLine } from './plot.ts';

export interface Shown {
  readonly plot: Plot;
  readonly figures: Figures;
}

const SIDES = ['left', 'right'] as const;

/** From the first to the last of some days. */
const spanOf = (lines: readonly PlotLine[]): readonly [CalendarDay, CalendarDay] => {
  const days = lines.flatMap(({ points }) => points.map(({ day }) => day));
  return [dayOfNumber(Math.min(...days)), dayOfNumber(Math.max(...days))];
};

/** What all plots have in common: their days. */
function overDays(
  what: string,
  lines: readonly PlotLine[],
  today: CalendarDay,
): Pick<Plot, 'label' | 'lines' | 'dayName'> {
  const [from, to] = spanOf(lines);
  const withYear = from.slice(0, 4) !== today.slice(0, 4);
  return {
    label: plotLabel(what, from, to, today),
    lines,
    dayName: (day) => shortDayName(dayOfNumber(day), withYear),
  };
}

/** A row for each day, the latest first. */
const rowsOf = (
  days: readonly CalendarDay[],
  today: CalendarDay,
  cells: (day: CalendarDay) => readonly string[],
): Figures['rows'] =>
  [...new Set(days)]
    .toSorted()
    .toReversed()
    .map((day) => [ownDayName(day, today), ...cells(day)]);

/** Degrees, or per cent of the way: no line says much on a finer scale than the measurement error. */
const LEAST_RANGE = 40;
const WHOLE_WAY = 100;

/** How far each side went. */
export function rangePlot(series: RangesOverTime, today: CalendarDay): Shown {
  const t = text();
  const { measure, exercise, unit } = series;
  const lines = SIDES.map((side): PlotLine => ({
    name: t.sides[side],
    look: side,
    isJoined: true,
    points: series[side].map(({ day, value, band }) => ({ day: numberOfDay(day), value, band })),
  }));
  const first = series.left[0] ?? series.right[0];
  const least = unit === 'way' ? 0 : Math.max(0, (first?.value ?? 0) - LEAST_RANGE / 2);
  const onDay = (side: (typeof SIDES)[number], day: CalendarDay) => series[side].find((one) => one.day === day);
  return {
    plot: {
      ...overDays(rangeTitle(measure, exercise), lines, today),
      fields: [],
      least: [least, unit === 'way' ? WHOLE_WAY : least + LEAST_RANGE],
      ...(unit === 'way' && { bounds: [0, WHOLE_WAY] as const }),
      valueName: (value) => axisRange(unit, value),
    },
    figures: {
      head: [t.progress.day, t.sides.left, t.sides.right],
      rows: rowsOf(
        [...series.left, ...series.right].map(({ day }) => day),
        today,
        (day) => SIDES.map((side) => dayRangeFigure(onDay(side, day))),
      ),
    },
  };
}

/** Up to here a difference between the sides is ordinary (clinical#symmetry). */
const ORDINARY = 20;

/** How much further one side went than the other. */
export function apartPlot({ exercise, unit, sides }: RangesOverTime, today: CalendarDay): Shown {
  const t = text();
  const lines: readonly PlotLine[] = [
    {
      name: t.progress.apart.title,
      look: 'second',
      isJoined: true,
      points: sides.map(({ day, ahead, band }) => ({ day: numberOfDay(day), value: ahead, band })),
    },
  ];
  return {
    plot: {
      ...overDays(apartTitle(exercise), lines, today),
      fields: [{ name: t.progress.apart.ordinary, from: -ORDINARY, to: ORDINARY }],
      least: [-ORDINARY, ORDINARY],
      valueName: (value) => axisRange(unit, Math.abs(value)),
      ends: [aheadName('left'), aheadName('right')],
    },
    figures: {
      head: [t.progress.day, t.progress.apart.title],
      rows: rowsOf(
        sides.map(({ day }) => day),
        today,
        (day) => [
          apartFigure(
            sides.find((one) => one.day === day),
            unit,
          ),
        ],
      ),
    },
  };
}

const OF_TEN = [0, 10] as const;

/** Pain before and after exercising. */
export function painPlot(days: readonly PainDay[], today: CalendarDay): Shown {
  const t = text().progress;
  const line = (when: 'before' | 'after', look: Look): PlotLine => ({
    name: t.pain[when],
    look,
    isJoined: true,
    points: days.flatMap((one) => {
      const value = one[when];
      return value === null ? [] : [{ day: numberOfDay(one.day), value }];
    }),
  });
  return {
    plot: {
      ...overDays(t.pain.title, [line('before', 'first'), line('after', 'second')], today),
      fields: [],
      least: OF_TEN,
      bounds: OF_TEN,
      valueName: plainNumber,
    },
    figures: {
      head: [t.day, t.pain.before, t.pain.after],
      rows: rowsOf(
        days.map(({ day }) => day),
        today,
        (day) => {
          const one = days.find((other) => other.day === day);
          return [numberOrNone(one?.before), numberOrNone(one?.after)];
        },
      ),
    },
  };
}

const KINDS: readonly (readonly [TestKind, Look])[] = [
  ['free', 'first'],
  ['hands', 'second'],
  ['left', 'left'],
  ['right', 'right'],
];

/** The results of a test, with the field of the person's age group. */
export function testPlot(test: TestOverTime, about: AboutPerson, today: CalendarDay): Shown {
  const t = text().progress;
  const kinds = KINDS.filter(([kind]) => (test.points[kind] ?? []).length > 0);
  const lines = kinds.map(([kind, look]): PlotLine => ({
    name: testKindName(kind),
    look,
    isJoined: true,
    points: (test.points[kind] ?? []).map(({ day, value, band }) => ({ day: numberOfDay(day), value, band })),
  }));
  const field = normField(test.id, about);
  return {
    plot: {
      ...overDays(testName(test.id), lines, today),
      fields: field ? [{ name: normName(field.norm), from: field.from, to: field.to }] : [],
      least: [0, 5],
      valueName: plainNumber,
    },
    figures: {
      head: [t.day, ...kinds.map(([kind]) => testKindName(kind))],
      rows: rowsOf(
        test.results.map(({ day }) => day),
        today,
        (day) =>
          kinds.map(([kind]) =>
            testFigure(
              test.id,
              test.points[kind]?.findLast((one) => one.day === day),
            ),
          ),
      ),
    },
  };
}

/** How well the person's own activities go. */
export function functionPlot(points: readonly FunctionPoint[], today: CalendarDay): Shown {
  const t = text().progress;
  const line = (isSame: boolean): PlotLine => ({
    name: isSame ? t.functioning.same : t.functioning.other,
    look: isSame ? 'first' : 'second',
    isJoined: isSame,
    points: points
      .filter((one) => one.isSame === isSame)
      .map(({ day, mean }) => ({ day: numberOfDay(day), value: mean })),
  });
  const onDay = (day: CalendarDay, isSame: boolean) =>
    points.findLast((one) => one.day === day && one.isSame === isSame)?.mean;
  const hasOther = points.some(({ isSame }) => !isSame);
  return {
    plot: {
      ...overDays(t.functioning.title, [line(true), ...(hasOther ? [line(false)] : [])], today),
      fields: [],
      least: OF_TEN,
      bounds: OF_TEN,
      valueName: plainNumber,
    },
    figures: {
      head: [t.day, t.functioning.mean, ...(hasOther ? [t.functioning.other] : [])],
      rows: rowsOf(
        points.map(({ day }) => day),
        today,
        (day) => [numberOrNone(onDay(day, true)), ...(hasOther ? [numberOrNone(onDay(day, false))] : [])],
      ),
    },
  };
}
