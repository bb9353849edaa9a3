import {
  area,
  line,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape';
import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';
import type { Look, Plot, PlotField, PlotLine, PlotPoint } from './plot.ts';
import { scalesOf, type Room, type Scales } from './plot-scales.ts';

/** Of a plot that was not measured yet. Technical choice. */
const FIRST_WIDTH_PX = 480;
/** How high a plot is, in the size of its letters. A choice. */
const HEIGHT_EM = 13;
/** How wide a letter is, and a line high, in its own size. Noto Sans, rounded up. */
const LETTER_EM = 0.6;
const LINE_EM = 1.4;
/** With more points than this on a line, their marks and strokes would hide each other: the field and the line remain. A choice. */
const MOST_MARKS = 40;
/** px², and px. Choices. */
const MARK_AREA = 70;
const CAP_PX = 4;

const MARKS: Readonly<Record<Look, SymbolType>> = {
  left: symbolCircle,
  right: symbolDiamond,
  first: symbolSquare,
  second: symbolTriangle,
};

/**
 * A plot over days: lines with their error, fields behind them, and a key. A picture for who sees it; whoever shows it puts a table beside
 * it. Time runs from left to right in every language.
 *
 * @property plot - what it shows; nothing is drawn without a point
 */
@customElement('pl-plot')
export class PlPlot extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        font-size: var(--pl-text-s);
      }
      svg {
        display: block;
        width: 100%;
        direction: ltr;
        overflow: visible;
      }
      text {
        fill: var(--pl-muted);
        font: inherit;
        font-variant-numeric: tabular-nums;
      }
      /* Words of a language that is written from right to left are read so, in a drawing that runs from left to right. */
      .words {
        unicode-bidi: plaintext;
      }
      .grid {
        stroke: var(--pl-hairline);
      }
      .axis {
        stroke: var(--pl-line);
      }
      .field {
        fill: var(--pl-sunken);
      }
      .edge {
        stroke: var(--pl-line);
        stroke-dasharray: 2 4;
      }
      .left {
        --colour: var(--pl-left);
      }
      .right {
        --colour: var(--pl-right);
      }
      .first {
        --colour: var(--pl-accent);
      }
      .second {
        --colour: var(--pl-ink);
      }
      .line {
        fill: none;
        stroke: var(--colour);
        stroke-width: 2.5;
        stroke-linejoin: round;
      }
      .right .line {
        stroke-dasharray: 7 5;
      }
      .second .line {
        stroke-dasharray: 2 5;
      }
      .band {
        fill: var(--colour);
        opacity: 0.14;
      }
      .error {
        fill: none;
        stroke: var(--colour);
        opacity: 0.7;
      }
      .mark {
        fill: var(--colour);
        stroke: var(--colour);
        stroke-width: 2;
      }
      .right .mark,
      .second .mark {
        fill: var(--pl-surface);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-1) var(--pl-space-4);
        margin-top: var(--pl-space-2);
        color: var(--pl-muted);
      }
      li {
        display: inline-flex;
        align-items: center;
        gap: var(--pl-space-2);
      }
      li svg {
        flex: none;
        width: 36px;
        height: 16px;
      }
      @media (forced-colors: active) {
        text {
          fill: CanvasText;
        }
        .line,
        .error,
        .mark {
          stroke: CanvasText;
        }
        .mark {
          fill: CanvasText;
        }
        .right .mark,
        .second .mark {
          fill: Canvas;
        }
        .band,
        .field {
          fill: none;
          stroke: GrayText;
          opacity: 1;
        }
        .grid,
        .axis,
        .edge {
          stroke: GrayText;
        }
      }
    `,
  ];

  @property({ attribute: false }) plot: Plot | null = null;
  @state() private widthPx = FIRST_WIDTH_PX;
  @state() private letterPx = 16;
  // Drawing changes the height that is watched: that waits for the next picture.
  private readonly watching = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));

  override connectedCallback(): void {
    super.connectedCallback();
    this.measure();
    this.watching.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watching.disconnect();
  }

  private measure(): void {
    if (this.clientWidth > 0) this.widthPx = this.clientWidth;
    this.letterPx = Number.parseFloat(getComputedStyle(this).fontSize) || this.letterPx;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { plot } = this;
    if (!plot || plot.lines.every(({ points }) => points.length === 0)) return nothing;
    const room = this.room(plot);
    const dayPx = this.widthOf(longest(daysOf(plot).map(plot.dayName))) + this.letterPx;
    const scales = scalesOf(plot, room, dayPx);
    const heightPx = HEIGHT_EM * this.letterPx;
    return html`<svg role="img" aria-label=${plot.label} height=${heightPx} viewBox="0 0 ${this.widthPx} ${heightPx}">
        ${plot.fields.map((field) => fieldShape(field, scales, room))} ${this.axes(plot, scales, room)}
        ${plot.lines.map((one) => lineShape(one, scales, plot.bounds))}
      </svg>
      ${this.key(plot)}`;
  }

  private widthOf(words: string): number {
    return words.length * LETTER_EM * this.letterPx;
  }

  private room(plot: Plot): Room {
    const widest = longest(
      [...plot.least, ...(plot.bounds ?? []), ...valuesOf(plot)].map((value) => plot.valueName(Math.round(value))),
    );
    const line = LINE_EM * this.letterPx;
    return {
      left: this.widthOf(widest) + 8,
      right: this.widthPx - this.letterPx,
      top: plot.ends ? 1.6 * line : 0.6 * line,
      bottom: HEIGHT_EM * this.letterPx - (plot.ends ? 2.4 : 1.4) * line,
    };
  }

  private axes(plot: Plot, { x, y, dayTicks, valueTicks }: Scales, room: Room): SVGTemplateResult {
    const foot = HEIGHT_EM * this.letterPx - 0.35 * this.letterPx;
    const edge = room.left;
    return svg`${valueTicks.map(
      (value) =>
        svg`<line class="grid" x1=${edge} x2=${room.right} y1=${y(value)} y2=${y(value)}></line>
          <text x=${edge - 6} y=${y(value)} dy="0.35em" text-anchor="end" aria-hidden="true">${plot.valueName(value)}</text>`,
    )}
    <line class="axis" x1=${edge} x2=${room.right} y1=${room.bottom} y2=${room.bottom}></line>
    ${dayTicks.map((day) => {
      const half = this.widthOf(plot.dayName(day)) / 2;
      const at = Math.max(half, Math.min(this.widthPx - half, x(day)));
      return svg`<line class="axis" x1=${x(day)} x2=${x(day)} y1=${room.bottom} y2=${room.bottom + 5}></line>
        <text x=${at} y=${foot} class="words" text-anchor="middle" aria-hidden="true">${plot.dayName(day)}</text>`;
    })}
    ${
      plot.ends
        ? svg`<text class="words" x=${edge} y=${0.9 * this.letterPx} aria-hidden="true">${plot.ends[0]}</text>
          <text class="words" x=${edge} y=${room.bottom + 1.3 * this.letterPx} aria-hidden="true">${plot.ends[1]}</text>`
        : nothing
    }`;
  }

  /** What each form stands for; none where there is nothing to tell apart. */
  private key({ lines, fields }: Plot): TemplateResult | typeof nothing {
    const drawn = lines.filter(({ points }) => points.length > 0);
    if (drawn.length + fields.length < 2 && drawn.every(({ name }) => name === '')) return nothing;
    return html`<ul>
      ${drawn.map(
        ({ name, look, isJoined }) =>
          html`<li>
            <svg class=${look} viewBox="0 0 36 16" aria-hidden="true">
              ${isJoined ? svg`<path class="line" d="M0 8H36"></path>` : nothing}
              <path class="mark" transform="translate(18 8)" d=${markOf(look)}></path>
            </svg>
            ${name}
          </li>`,
      )}
      ${fields.map(
        ({ name }) =>
          html`<li>
            <svg viewBox="0 0 36 16" aria-hidden="true">
              <rect class="field" width="36" height="16"></rect>
              <path class="edge" d="M0 1H36M0 15H36"></path>
            </svg>
            ${name}
          </li>`,
      )}
    </ul>`;
  }
}

const markOf = (look: Look): string => symbol(MARKS[look], MARK_AREA)() ?? '';

const longest = (words: readonly string[]): string =>
  words.reduce((most, one) => (one.length > most.length ? one : most), '');
const valuesOf = ({ lines }: Plot): readonly number[] => {
  const values = lines.flatMap(({ points }) => points.flatMap(({ value, band = 0 }) => [value - band, value + band]));
  return values.length > 0 ? [Math.min(...values), Math.max(...values)] : [];
};
const daysOf = ({ lines }: Plot): readonly number[] => {
  const days = lines.flatMap(({ points }) => points.map(({ day }) => day));
  return days.length > 0 ? [Math.min(...days), Math.max(...days)] : [];
};

function fieldShape({ from, to }: PlotField, { y }: Scales, room: Room): SVGTemplateResult {
  const low = from === null ? room.bottom : y(from);
  const high = to === null ? room.top : y(to);
  const { left, right } = room;
  const edge = (end: number | null, at: number): SVGTemplateResult | typeof nothing =>
    end === null ? nothing : svg`<line class="edge" x1=${left} x2=${right} y1=${at} y2=${at}></line>`;
  return svg`<rect class="field" x=${left} y=${high} width=${right - left} height=${Math.max(0, low - high)}></rect>
    ${edge(from, low)} ${edge(to, high)}`;
}

function lineShape({ look, points, isJoined }: PlotLine, { x, y }: Scales, bounds: Plot['bounds']): SVGTemplateResult {
  const [lowest, highest] = bounds ?? [-Infinity, Infinity];
  const low = ({ value, band = 0 }: PlotPoint): number => y(Math.max(lowest, value - band));
  const high = ({ value, band = 0 }: PlotPoint): number => y(Math.min(highest, value + band));
  const atX = ({ day }: PlotPoint): number => x(day);
  const path = line<PlotPoint>(atX, ({ value }) => y(value));
  const banded = area<PlotPoint>(atX, low, high);
  const hasBand = points.some(({ band = 0 }) => band > 0);
  const areMarked = points.length <= MOST_MARKS;
  const latest = points.slice(-1);
  return svg`<g class=${look}>
    ${isJoined && hasBand && points.length > 1 ? svg`<path class="band" d=${banded(points) ?? ''}></path>` : nothing}
    ${
      areMarked
        ? points
            .filter(({ band = 0 }) => band > 0)
            .map((point) => svg`<path class="error" d=${stroke(atX(point), low(point), high(point))}></path>`)
        : nothing
    }
    ${isJoined && points.length > 1 ? svg`<path class="line" d=${path(points) ?? ''}></path>` : nothing}
    ${(areMarked ? points : latest).map(
      (point) =>
        svg`<path class="mark" transform="translate(${atX(point)} ${y(point.value)})" d=${markOf(look)}></path>`,
    )}
  </g>`;
}

/** An upright stroke with a cap at either end. */
const stroke = (atX: number, low: number, high: number): string =>
  `M${atX - CAP_PX} ${low}H${atX + CAP_PX}M${atX} ${low}V${high}M${atX - CAP_PX} ${high}H${atX + CAP_PX}`;

declare global {
  interface HTMLElementTagNameMap {
    'pl-plot': PlPlot;
  }
}
