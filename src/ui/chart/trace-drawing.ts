/** What a plot of angles over time is drawn of, on a canvas. Time runs from left to right in every language. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { AngleAxis, ShownBand } from '../../care/review/angle-axis.ts';
import { movedIn } from '../../care/review/attempt.ts';
import { indexAt, pyramidOf, stretchOf, type Pyramid } from '../../care/review/decimate.ts';
import type { TraceReadings } from '../../care/review/judge-trace.ts';
import type { SetTimeline } from '../../care/review/set-timeline.ts';
import type { Side } from '../../core/body/landmarks.ts';
import type { ColourRole } from '../kit/tokens.ts';

/** A stretch of time that is shown, ms. */
export interface TimeWindow {
  readonly fromMs: number;
  readonly toMs: number;
}

/** One angle, ready to be drawn at any width. */
interface DrawnSeries {
  readonly side: Side;
  readonly pyramid: Pyramid;
}

/** All that a plot is drawn of, made once for a set. */
export interface TracePlot {
  readonly timeline: SetTimeline;
  readonly axis: AngleAxis | null;
  readonly bands: readonly ShownBand[];
  readonly timesMs: Float64Array;
  readonly series: readonly DrawnSeries[];
  /** The least and the most that is shown, in what the axis shows. */
  readonly extent: readonly [number, number];
}

/** Less than this fills the height with what is only its error. A choice: degrees, or per cent of the way. */
const LEAST_EXTENT = 40;

/** Prepares a plot. Only the angle that is counted is drawn; the others of an exercise would hide it. */
export function tracePlotOf(
  timeline: SetTimeline,
  readings: TraceReadings | null,
  axis: AngleAxis | null,
  bands: readonly ShownBand[],
): TracePlot {
  const series = (readings?.series ?? [])
    .filter(({ measure }) => measure === axis?.measure)
    .map(({ side, values }): DrawnSeries => ({ side, pyramid: pyramidOf(values) }));
  const ends = series.flatMap(({ pyramid }) => {
    const { least, most } = stretchOf(pyramid, 0, pyramid.values.length);
    return [least, most].filter((value) => !Number.isNaN(value)).map((value) => axis?.shown(value) ?? value);
  });
  const all = [
    ...ends,
    ...bands.flatMap(({ countAt, target, most }) => [countAt, target, ...(most === null ? [] : [most])]),
  ];
  const [least, most] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, LEAST_EXTENT];
  const missing = Math.max(0, LEAST_EXTENT - (most - least)) / 2;
  return {
    timeline,
    axis,
    bands,
    timesMs: readings?.timesMs ?? new Float64Array(0),
    series,
    extent: [least - missing, most + missing],
  };
}

/** The places of a drawing, px. */
export interface TraceRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the angles end and the lanes begin. */
  readonly bottom: number;
  readonly laneHeight: number;
}

/** How high a lane is, in lines of its letters, and how many there are: attempts, findings, start pose. Choices. */
const LANE_EM = 1.5;
const LANES = 3;
/** What the numbers at the left take, and the times at the foot, in their letters. Choices, by the size of "-100 %". */
const MARGIN_EM = 3.6;
const FOOT_EM = 1.6;

/** The room of a plot of this size; `letterPx`: how large its letters are. */
export function roomOf(widthPx: number, heightPx: number, letterPx: number): TraceRoom {
  const laneHeight = LANE_EM * letterPx;
  return {
    widthPx,
    heightPx,
    left: MARGIN_EM * letterPx,
    right: widthPx - letterPx,
    top: 0.7 * letterPx,
    bottom: heightPx - FOOT_EM * letterPx - LANES * laneHeight,
    laneHeight,
  };
}

export interface TraceScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

export const scalesIn = ({ extent }: TracePlot, { fromMs, toMs }: TimeWindow, room: TraceRoom): TraceScales => ({
  x: scaleLinear([fromMs, toMs], [room.left, room.right]),
  y: scaleLinear(extent, [room.bottom, room.top]).nice(5),
});

type Colours = Readonly<Record<ColourRole, string>>;
type Context = CanvasRenderingContext2D;

/** How a drawing is worded: numbers at the axes are made where all sentences are. */
export interface TraceWords {
  readonly tick: (value: number) => string;
  readonly time: (ms: number) => string;
}

/** A number at the upright axis about every so many px, and a time at the foot. Choices, by the size of their letters. */
const PX_PER_VALUE = 40;
const PX_PER_TIME = 90;

/** Draws a window of a plot on a cleared canvas. It costs as much as the drawing is wide, however long the set is. */
export function drawTrace(
  context: Context,
  plot: TracePlot,
  window: TimeWindow,
  room: TraceRoom,
  { colours, words, font }: { readonly colours: Colours; readonly words: TraceWords; readonly font: string },
): void {
  const scales = scalesIn(plot, window, room);
  context.clearRect(0, 0, room.widthPx, room.heightPx);
  context.font = font;
  context.direction = 'ltr';
  drawAxes(context, scales, room, colours, words);
  clipped(context, room, () => {
    for (const band of plot.bands) drawBand(context, band, scales, room, colours);
    for (const span of plot.timeline.unjudged) drawUnjudged(context, span, scales, room, colours);
    for (const one of plot.series) drawSeries(context, one, plot, window, scales, room, colours);
    drawLanes(context, plot.timeline, window, scales, room, colours);
  });
}

/** Nothing is drawn over the numbers at the left. */
function clipped(context: Context, { left, right, heightPx }: TraceRoom, draw: () => void): void {
  context.save();
  context.beginPath();
  context.rect(left, 0, right - left, heightPx);
  context.clip();
  draw();
  context.restore();
}

function drawAxes(context: Context, { x, y }: TraceScales, room: TraceRoom, colours: Colours, words: TraceWords): void {
  context.lineWidth = 1;
  context.textBaseline = 'middle';
  context.textAlign = 'right';
  for (const value of y.ticks(Math.max(2, Math.floor((room.bottom - room.top) / PX_PER_VALUE)))) {
    const at = Math.round(y(value)) + 0.5;
    line(context, room.left, at, room.right, at, colours.hairline);
    context.fillStyle = colours.muted;
    context.fillText(words.tick(value), room.left - 6, at);
  }
  context.textAlign = 'center';
  const foot = room.heightPx - 0.4 * (room.heightPx - room.bottom - LANES * room.laneHeight);
  for (const ms of x.ticks(Math.max(2, Math.floor((room.right - room.left) / PX_PER_TIME)))) {
    const at = Math.round(x(ms)) + 0.5;
    line(context, at, room.bottom, at, room.bottom + LANES * room.laneHeight, colours.hairline);
    context.fillStyle = colours.muted;
    context.fillText(words.time(ms), Math.max(room.left, Math.min(room.right, at)), foot);
  }
  line(context, room.left, Math.round(room.bottom) + 0.5, room.right, Math.round(room.bottom) + 0.5, colours.line);
}

function line(context: Context, x1: number, y1: number, x2: number, y2: number, colour: string): void {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.strokeStyle = colour;
  context.stroke();
}

const colourOf = (side: Side | 'both' | null, colours: Colours): string =>
  side === 'left' || side === 'right' ? colours[side] : colours.accent;

/** The field of a target, from where it counts to the target or the end of the target. */
function drawBand(context: Context, band: ShownBand, { y }: TraceScales, room: TraceRoom, colours: Colours): void {
  const colour = colourOf(band.side, colours);
  const [from, to] = [y(band.target), band.most === null ? y(band.countAt) : y(band.most)];
  context.globalAlpha = 0.12;
  context.fillStyle = colour;
  context.fillRect(room.left, Math.min(from, to), room.right - room.left, Math.max(1, Math.abs(from - to)));
  context.globalAlpha = 1;
  context.lineWidth = 1.5;
  context.setLineDash([]);
  line(context, room.left, y(band.target), room.right, y(band.target), colour);
  context.setLineDash([2, 5]);
  line(context, room.left, y(band.countAt), room.right, y(band.countAt), colour);
  context.setLineDash([]);
  context.lineWidth = 1;
}

/** px between two strokes of what was not judged. A choice. */
const HATCH_PX = 7;

/** What was not judged is hatched, never blank. */
function drawUnjudged(
  context: Context,
  { startMs, endMs }: { readonly startMs: number; readonly endMs: number },
  { x }: TraceScales,
  room: TraceRoom,
  colours: Colours,
): void {
  const from = Math.max(room.left, x(startMs));
  const to = Math.min(room.right, x(endMs));
  if (to <= from) return;
  const height = room.bottom - room.top;
  context.save();
  context.beginPath();
  context.rect(from, room.top, to - from, height);
  context.clip();
  context.globalAlpha = 0.55;
  for (let at = from - height; at < to; at += HATCH_PX)
    line(context, at, room.bottom, at + height, room.top, colours.line);
  context.restore();
}

const LINE_PX = 2;
/** The strokes of the right side. */
const RIGHT_DASH: [drawn: number, leftOut: number] = [6, 4];

/** Draws an angle: picture by picture where there is room for each, else the least and the most of each column. */
function drawSeries(
  context: Context,
  series: DrawnSeries,
  plot: TracePlot,
  window: TimeWindow,
  scales: TraceScales,
  room: TraceRoom,
  colours: Colours,
): void {
  const { timesMs } = plot;
  const first = Math.max(0, indexAt(timesMs, window.fromMs));
  const last = Math.min(timesMs.length - 1, indexAt(timesMs, window.toMs) + 1);
  const stretch = { first, last };
  if (last - first <= 2 * (room.right - room.left)) drawLine(context, series, plot, stretch, scales, colours);
  else drawColumns(context, series, plot, stretch, scales, room, colours);
}

/** Pictures from one index to another, both among them. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Picture by picture; the right side in strokes. */
function drawLine(
  context: Context,
  { side, pyramid }: DrawnSeries,
  { timesMs, axis }: TracePlot,
  { first, last }: Stretch,
  { x, y }: TraceScales,
  colours: Colours,
): void {
  context.beginPath();
  let isDown = false;
  for (let at = first; at <= last; at += 1) {
    const value = pyramid.values[at] ?? Number.NaN;
    if (Number.isNaN(value)) {
      isDown = false;
      continue;
    }
    const [atX, atY] = [x(timesMs[at] ?? 0), y(axis?.shown(value) ?? value)];
    if (isDown) context.lineTo(atX, atY);
    else context.moveTo(atX, atY);
    isDown = true;
  }
  context.lineWidth = LINE_PX;
  context.lineJoin = 'round';
  context.setLineDash(side === 'right' ? RIGHT_DASH : []);
  context.strokeStyle = colours[side];
  context.stroke();
  context.setLineDash([]);
  context.lineWidth = 1;
}

/**
 * The least and the most of each column, px by px; of the right side so many columns drawn and so many left out, for its strokes. A line
 * that goes up and down in every column would be ten thousand strokes.
 */
function drawColumns(
  context: Context,
  { side, pyramid }: DrawnSeries,
  { timesMs, axis }: TracePlot,
  { first, last }: Stretch,
  { x, y }: TraceScales,
  { left, right }: TraceRoom,
  colours: Colours,
): void {
  const [drawn, leftOut] = RIGHT_DASH;
  context.fillStyle = colours[side];
  context.globalAlpha = 0.8;
  let from = first;
  for (let column = 0; left + column < right; column += 1) {
    const until = Math.min(last, indexAt(timesMs, x.invert(left + column + 1))) + 1;
    if (until <= from) continue;
    // With the last picture of the column before: a steep movement is one line, not a row of dots.
    const { least, most } = stretchOf(pyramid, Math.max(first, from - 1), until);
    from = until;
    if (Number.isNaN(least) || (side === 'right' && column % (drawn + leftOut) >= drawn)) continue;
    const [one, other] = [y(axis?.shown(least) ?? least), y(axis?.shown(most) ?? most)];
    context.fillRect(left + column, Math.min(one, other), 1, Math.max(LINE_PX, Math.abs(one - other)));
  }
  context.globalAlpha = 1;
}

/** Attempts, findings and the start pose, each in a lane below the angles. */
function drawLanes(
  context: Context,
  { attempts, faults, phases }: SetTimeline,
  { fromMs, toMs }: TimeWindow,
  { x }: TraceScales,
  room: TraceRoom,
  colours: Colours,
): void {
  const isIn = ({ startMs, endMs }: { readonly startMs: number; readonly endMs: number }): boolean =>
    endMs >= fromMs && startMs <= toMs;
  const laneTop = (lane: number): number => room.bottom + lane * room.laneHeight + 0.2 * room.laneHeight;
  const height = 0.6 * room.laneHeight;
  for (const { judged, counts, side } of attempts) {
    const moved = movedIn(judged);
    if (!isIn(moved)) continue;
    const [from, to] = [x(moved.startMs), x(moved.endMs)];
    const colour = colourOf(side, colours);
    context.lineWidth = LINE_PX;
    context.strokeStyle = colour;
    context.setLineDash(side === 'right' ? RIGHT_DASH : []);
    context.strokeRect(from + 1, laneTop(0), Math.max(2, to - from - 2), height);
    if (counts) {
      context.globalAlpha = 0.45;
      context.fillStyle = colour;
      context.fillRect(from + 1, laneTop(0), Math.max(2, to - from - 2), height);
      context.globalAlpha = 1;
    }
    context.setLineDash([]);
  }
  for (const fault of faults.filter(isIn)) {
    context.fillStyle = colours.attention;
    context.fillRect(x(fault.startMs), laneTop(1), Math.max(3, x(fault.endMs) - x(fault.startMs)), height);
  }
  for (const phase of phases.filter(isIn)) {
    context.fillStyle = phase.kind === 'rest' ? colours.hairline : colours.line;
    context.fillRect(
      x(phase.startMs),
      laneTop(2) + height / 3,
      Math.max(2, x(phase.endMs) - x(phase.startMs)),
      height / 3,
    );
  }
  context.lineWidth = 1;
}

/** Draws the moment that is looked at, on a canvas of its own: the plot below stays as it is. */
export function drawMoment(
  context: Context,
  atMs: number,
  scales: TraceScales,
  room: TraceRoom,
  colours: Colours,
): void {
  context.clearRect(0, 0, room.widthPx, room.heightPx);
  const at = Math.round(scales.x(atMs)) + 0.5;
  if (at < room.left || at > room.right) return;
  context.lineWidth = 2;
  line(context, at, 0, at, room.bottom + LANES * room.laneHeight, colours.ink);
  context.beginPath();
  context.arc(at, room.top, 4, 0, 2 * Math.PI);
  context.fillStyle = colours.ink;
  context.fill();
}
