/** What has changed over time, and whether that is more than the measurement error. */
import type { Norm } from '../../core/assess/test-norms.ts';
import type { Side } from '../../core/body/landmarks.ts';
import type { ExerciseHead } from '../../core/exercise/exercise-head.ts';
import type { SidedMeasure } from '../../core/measure/sided-measures.ts';
import type { CalendarDay } from '../../core/record/calendar-day.ts';
import type { TestId } from '../../core/record/test-result.ts';
import type { RangeUnit } from '../../core/report/range-reading.ts';
import { jointOf } from '../../care/progress/joint.ts';
import { LAST_DAYS } from '../../care/progress/days-exercised.ts';
import type { PainMeans } from '../../care/progress/pain-over-time.ts';
import type { RangeChange } from '../../care/progress/range-change.ts';
import type { DayRange, DaySides } from '../../care/progress/ranges-over-time.ts';
import type { TestKind, TestPoint } from '../../care/progress/tests-over-time.ts';
import { catalogue } from '../in-use.ts';
import { exerciseName } from './card.ts';
import { ownDayName } from './day.ts';
import { countOf, facts, tenths, whole } from './forms.ts';
import { rangeSentence } from './repetition.ts';
import { differenceSentence } from './side-by-side.ts';
import { timeFigure } from './test.ts';

/** What is left out, a sentence each; none where nothing is. */
export function leftOutSentences(leftOut: {
  readonly unreadable: number;
  readonly undated: number;
  readonly fromFile: number;
}): readonly string[] {
  const t = catalogue().progress;
  return [
    ...(leftOut.unreadable > 0 ? [t.unreadable({ count: whole(leftOut.unreadable) })] : []),
    ...(leftOut.undated > 0 ? [t.undated({ count: whole(leftOut.undated) })] : []),
    ...(leftOut.fromFile > 0 ? [t.recordings({ count: whole(leftOut.fromFile) })] : []),
  ];
}

/** On how many of the last four weeks' days something was exercised. */
export const latelySentence = (days: number): string =>
  catalogue().progress.calendar.lately({ count: whole(days), of: whole(LAST_DAYS) });

/** A plot, for those who do not see it: of what, from which day to which. */
export const plotLabel = (what: string, from: CalendarDay, to: CalendarDay, today: CalendarDay): string =>
  catalogue().progress.plot({ what, from: ownDayName(from, today), to: ownDayName(to, today) });

/** The joint that moves, and the exercise: "Shoulder: arm raise to the side". */
export const rangeTitle = (measure: SidedMeasure, exercise: ExerciseHead): string => {
  const t = catalogue().progress.ranges;
  return t.what({ joint: t.joints[jointOf(measure)], exercise: exerciseName(exercise) });
};

/** What is left out of a plot because it was towards another target; null where nothing is. */
export const otherTargetSentence = (count: number): string | null =>
  count === 0 ? null : catalogue().progress.ranges.otherTarget({ count: whole(count) });

/** The measurement error of two readings together. */
const errorWords = (unit: RangeUnit, error: number): string => {
  const t = catalogue().progress.ranges;
  const value = whole(error);
  return unit === 'deg' ? t.degrees({ value }) : t.percent({ value });
};

/** How far somebody goes now against the first day, and whether that is more than the measurement error. */
export function rangeChangeSentence(change: RangeChange, side: Side, today: CalendarDay): string {
  const t = catalogue().progress.ranges;
  if (change.kind === 'first') return t.ofSide({ side, sentence: t.change.first });
  const { kind, from, to, error } = change;
  const words = {
    day: ownDayName(from.day, today),
    from: rangeSentence(from),
    to: rangeSentence(to),
    error: errorWords(from.unit, error),
  };
  return t.ofSide({ side, sentence: t.change[kind](words) });
}

/** What left against right is of. */
export const apartTitle = (exercise: ExerciseHead): string =>
  catalogue().progress.apart.what({ exercise: exerciseName(exercise) });

/** Left against right on the latest day on which both have a figure. */
export const apartSentence = (sides: DaySides, unit: RangeUnit, today: CalendarDay): string =>
  catalogue().progress.apart.on({ day: ownDayName(sides.day, today), sentence: differenceSentence(sides, unit) });

/** Left against right on a day, as it stands in the table: which side went further, by how much. */
export function apartFigure(sides: DaySides | undefined, unit: RangeUnit): string {
  if (!sides) return catalogue().units.none;
  const reading = rangeSentence({ unit, value: sides.difference, band: sides.band });
  return sides.ahead === 0 ? reading : facts([aheadName(sides.ahead > 0 ? 'left' : 'right'), reading]);
}

/** A number at the upright axis of a plot of ranges. */
export function axisRange(unit: RangeUnit, value: number): string {
  const t = catalogue().progress.ranges.axis;
  return unit === 'deg' ? t.deg({ value: whole(value) }) : t.way({ value: whole(value) });
}

/** Which side goes further, at either end of the plot of left against right. */
export const aheadName = (side: Side): string => catalogue().progress.apart.ahead({ side });

/** How far a side went on a day, as it stands in the table. */
export const dayRangeFigure = (range: DayRange | undefined): string =>
  range ? rangeSentence(range) : catalogue().units.none;

/** Pain before exercising in the latest week against the first. */
export function weeksOfPainSentence(means: PainMeans | null): string {
  const t = catalogue().progress.pain;
  return means === null ? t.weeksNone : t.weeks[means.change.kind](meansWords(means));
}

/** Pain after exercising against before it; null where that cannot be told. */
export const painAcrossSentence = (means: PainMeans | null): string | null =>
  means && catalogue().progress.pain.across[means.change.kind](meansWords(means));

/** The same of a month on paper. */
export const painAcrossMonthSentence = (means: PainMeans | null): string | null =>
  means && catalogue().paper.across[means.change.kind](meansWords(means));

const meansWords = ({ from, to }: PainMeans) => ({ from: tenths(from), to: tenths(to) });

/** A number at an axis of a plot, or in its table, that has no unit. */
export const plainNumber = (value: number): string => (Number.isInteger(value) ? whole(value) : tenths(value));

/** A number, or the sign for none. */
export const numberOrNone = (value: number | null | undefined): string =>
  value === null || value === undefined ? catalogue().units.none : plainNumber(value);

/** A result of a test in a table, with its error. */
export function testFigure(id: TestId, point: TestPoint | undefined): string {
  const t = catalogue();
  if (!point) return t.units.none;
  if (id !== 'thirty-second-chair-stand') return timeFigure(point.value * MS, point.band * MS);
  const count = countOf(point.value);
  return point.band > 0 ? t.test.standsOrSo({ count, orSo: whole(point.band) }) : t.test.stands({ count });
}

/** Arithmetic. */
const MS = 1000;

/** What a line of results is of: by the protocol, with the hands, or of a leg. */
export function testKindName(kind: TestKind): string {
  const t = catalogue();
  return kind === 'left' || kind === 'right' ? t.sides[kind] : t.progress.tests[kind];
}

/** The name of the field of a norm in a plot. */
export const normName = (norm: Norm): string => catalogue().progress.tests.norms[norm.kind];

/** What the numbers of a test are. */
export const testUnit = (id: TestId): string => {
  const t = catalogue().progress.tests;
  return id === 'thirty-second-chair-stand' ? t.stands : t.seconds;
};
