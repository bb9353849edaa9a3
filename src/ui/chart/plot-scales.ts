import { scaleLinear, scaleUtc, type ScaleLinear } from 'd3-scale';
import type { Plot } from './plot.ts';

/** The place of the drawing in its element, px. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Scales {
  /** Days since 1970 to px. */
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly dayTicks: readonly number[];
  readonly valueTicks: readonly number[];
}

/** Two weeks at least: of two days a line would be drawn that says more than they do. A choice. */
const LEAST_DAYS = 14;
const MS_OF_A_UTC_DAY = 86_400_000;
/** Marks at the first and the last day stand beside the axis, not on it. A choice. */
const MARGIN_PX = 12;
/** A number at the upright axis about every so many px, and a day at the foot. Choices, by the size of their letters. */
const PX_PER_VALUE = 44;

/** What a plot's points take up: the first and the last day, and the least and the most value with its error. */
function extentOf({ lines, fields, least }: Plot) {
  const points = lines.flatMap((line) => line.points);
  const days = points.map(({ day }) => day);
  const ends = fields.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);
  const values = points.flatMap(({ value, band = 0 }) => [value - band, value + band]);
  return {
    days: [Math.min(...days), Math.max(...days)] as const,
    values: [Math.min(least[0], ...ends, ...values), Math.max(least[1], ...ends, ...values)] as const,
  };
}

/** The scales of a plot in its room; `dayPx`: how much room the name of a day takes. */
export function scalesOf(plot: Plot, room: Room, dayPx: number): Scales {
  const { days, values } = extentOf(plot);
  const missing = Math.max(0, LEAST_DAYS - (days[1] - days[0]));
  const first = days[0] - missing / 2;
  const last = days[1] + missing / 2;
  const across = [room.left + MARGIN_PX, room.right - MARGIN_PX] as const;
  const x = scaleLinear([first, last], across);
  const valueCount = Math.max(2, Math.floor((room.bottom - room.top) / PX_PER_VALUE));
  const [lowest, highest] = plot.bounds ?? [-Infinity, Infinity];
  const y = scaleLinear([Math.max(lowest, values[0]), Math.min(highest, values[1])], [room.bottom, room.top]);
  if (!plot.bounds) y.nice(valueCount);
  const dayCount = Math.max(1, Math.floor((room.right - room.left) / dayPx));
  const dates = scaleUtc([first * MS_OF_A_UTC_DAY, last * MS_OF_A_UTC_DAY], across);
  const ticks = dates.ticks(dayCount).map((date) => date.getTime() / MS_OF_A_UTC_DAY);
  return {
    x,
    y,
    // Ticks within a day are of no use: a day is the smallest step there is.
    dayTicks: fewer(
      ticks.filter((day) => Number.isInteger(day)),
      dayCount,
    ),
    valueTicks: y.ticks(valueCount),
  };
}

/** Every second of them, every third…, until there are few enough. */
function fewer(ticks: readonly number[], most: number): readonly number[] {
  const step = Math.max(1, Math.ceil(ticks.length / most));
  return ticks.filter((_tick, index) => index % step === 0);
}
