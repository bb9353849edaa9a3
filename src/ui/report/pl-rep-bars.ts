import { css, html, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Target } from '../../core/report/set-targets.ts';
import {
  barsLabel,
  barTitle,
  barValue,
  rowNumber,
  sideLetter,
  targetLabel,
  type ReportRow,
} from '../../text/say/repetition.ts';
import { text } from '../../text/text.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';

/** The width of a bar and its gap at most, so that a short set is not stretched over the page. */
const BAR_STEP_PX = 128;
const MIN_BARS = 4;
/** Bars have their values below them where each has at least this width: a value and its band stand in two lines. */
const VALUE_STEP_PX = 48;
/** With more bars than this, no page is wide enough for their values. */
const MOST_VALUES = 24;

/** Shows the values of so many bars where the plot is wide enough for them. */
function showValues(bars: number): string {
  return `@container (min-width: ${bars * VALUE_STEP_PX}px) { .values-${bars} .value { display: block; } }`;
}

/**
 * Repetitions as a row of bars. The height is the range (in holds, the hold time); the band behind is the target, up to
 * where further is too far (a line for each side where their targets differ). Left is solid, right is dashed, and a hollow
 * bar was not counted. Below each bar stands its value, where there is space for all; the table says the same in numbers.
 *
 * @property rows - in the order in which they happened
 * @property by - what the height tells
 * @property target - how far the target lies from rest, degrees; or how long the hold is to last, ms
 */
@customElement('pl-rep-bars')
export class PlRepBars extends PlElement {
  static override styles = [
    base,
    css`
      .chart {
        position: relative;
        display: flex;
        align-items: flex-end;
        gap: clamp(2px, 0.8%, var(--pl-space-2));
        height: 200px;
        padding-inline: 2px;
        border-bottom: 2px solid var(--pl-line);
      }
      .band {
        position: absolute;
        inset-inline: 0;
        border-bottom: 2px solid var(--pl-good);
        background: var(--pl-good-field);
      }
      .line {
        --bar: var(--pl-left);
        position: absolute;
        inset-inline: 0;
        border-bottom: 3px solid var(--bar);
      }
      .band.ends,
      .line.ends {
        border-top: 2px dotted var(--pl-line);
      }
      .line.right {
        --bar: var(--pl-right);
        border-bottom-style: dashed;
        background: none;
      }
      .key.line {
        position: static;
        border-radius: 0;
      }
      .bar {
        position: relative;
        flex: 1 1 0;
        min-width: 6px;
        max-width: 120px;
        border: 3px solid var(--bar);
        border-bottom: 0;
        border-radius: 5px 5px 0 0;
        background: var(--bar);
      }
      .left {
        --bar: var(--pl-left);
      }
      .right {
        --bar: var(--pl-right);
        background: repeating-linear-gradient(
          to top,
          var(--pl-right) 0 9px,
          color-mix(in srgb, var(--pl-right) 35%, var(--pl-surface)) 9px 14px
        );
      }
      .both {
        --bar: var(--pl-accent);
      }
      .hollow {
        border-style: dashed;
        background: var(--pl-surface);
      }
      .too-far {
        border-top: 8px solid var(--pl-attention);
      }
      .unmeasured {
        opacity: 0.5;
      }
      .labels {
        display: flex;
        gap: clamp(2px, 0.8%, var(--pl-space-2));
        padding-inline: 2px;
        font-size: var(--pl-text-s);
        font-variant-numeric: tabular-nums;
        line-height: 1.25;
        text-align: center;
      }
      .labels > span {
        flex: 1 1 0;
        min-width: 6px;
        max-width: 120px;
      }
      .labels b {
        display: block;
        font-weight: var(--pl-weight-strong);
      }
      .labels .l {
        color: var(--pl-left);
      }
      .labels .r {
        color: var(--pl-right);
      }
      /* Time runs from left to right in every language, as in the plots of a clinic. */
      .plot {
        direction: ltr;
        container-type: inline-size;
      }
      .value {
        display: none;
        line-height: 1.2;
      }
      ${unsafeCSS(Array.from({ length: MOST_VALUES }, (_, index) => showValues(index + 1)).join(''))}
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-1) var(--pl-space-5);
        margin-top: var(--pl-space-3);
        font-size: var(--pl-text-s);
      }
      .legend span {
        display: inline-flex;
        align-items: center;
        gap: var(--pl-space-2);
      }
      .key {
        flex: none;
        width: 18px;
        height: 18px;
        max-width: none;
        border-bottom: 3px solid var(--bar);
        border-radius: 4px;
      }
      .key.target {
        border: 0;
        border-bottom: 3px solid var(--pl-good);
        border-radius: 0;
        background: var(--pl-good-field);
      }
      .key.too-far {
        border-bottom: 0;
        border-radius: 0;
      }
      .key.hollow {
        --bar: var(--pl-muted);
        border-bottom-style: dashed;
      }
      @media (max-width: 40em) {
        .chart {
          height: 160px;
        }
      }
      @media (forced-colors: active) {
        .bar {
          forced-color-adjust: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) rows: readonly ReportRow[] = [];
  @property() by: 'range' | 'hold' = 'range';
  @property({ attribute: false }) targets: readonly Target[] = [];
  /** True where the target is this person's own and not the exercise's. */
  @property({ type: Boolean }) personal = false;

  protected override render(): TemplateResult {
    const heights = this.rows.map((row) => (this.by === 'hold' ? row.holdMs : row.height));
    const top =
      1.12 *
      Math.max(...this.targets.map(({ value, most }) => most ?? value), ...heights.map((height) => height ?? 0), 1);
    const hasHollow = this.rows.some((row) => !row.counted);
    return html`
      <div role="img" aria-label=${barsLabel(this.rows, this.by)}>
        <div class="plot" style=${styleMap({ maxWidth: `${Math.max(this.rows.length, MIN_BARS) * BAR_STEP_PX}px` })}>
          <div class="chart">
            ${this.targets.map((target) => mark(target, top))}
            ${this.rows.map((row, index) => bar(row, heights[index] ?? null, top))}
          </div>
          <div class=${`labels values-${this.rows.length}`}>${this.rows.map((row) => label(row, this.by))}</div>
        </div>
        ${this.legend(hasHollow)}
      </div>
    `;
  }

  private targetKey(side: Target['side']): TemplateResult {
    const key = side === 'both' ? 'bar key target' : `key line ${side}`;
    return html`<span><i class=${key}></i>${targetLabel(side, this.personal)}</span>`;
  }

  private legend(hasHollow: boolean): TemplateResult {
    const t = text();
    const sides = (['left', 'right'] as const).filter((side) => this.rows.some((row) => row.side === side));
    return html`<div class="legend">
      ${sides.map((side) => html`<span><i class="bar key ${side}"></i>${t.sides[side]}</span>`)}
      ${this.targets.filter(({ value }) => value > 0).map(({ side }) => this.targetKey(side))}
      ${this.rows.some(({ tooFar }) => tooFar) ? html`<span><i class="bar key too-far"></i>${t.summary.tooFar}</span>` : nothing}
      ${hasHollow ? html`<span><i class="bar key hollow"></i>${t.summary.notCounted}</span>` : nothing}
    </div>`;
  }
}

/** A band from the target upwards, to its end where going further is too far; lines for each side where they have targets of their own. */
function mark({ side, value, most }: Target, top: number): TemplateResult | typeof nothing {
  if (value <= 0) return nothing;
  const classes = [side === 'both' ? 'band' : `line ${side}`, most === null ? '' : 'ends'].join(' ');
  const height = `${(100 * ((most ?? top) - value)) / top}%`;
  return html`<div class=${classes} style=${styleMap({ bottom: `${(100 * value) / top}%`, height })}></div>`;
}

function bar(row: ReportRow, height: number | null, top: number): TemplateResult {
  const share = height === null ? 0.08 : Math.max(0.03, height / top);
  const classes = [
    'bar',
    row.side,
    row.counted ? '' : 'hollow',
    row.tooFar ? 'too-far' : '',
    height === null ? 'unmeasured' : '',
  ].join(' ');
  return html`<div class=${classes} style=${styleMap({ height: `${100 * share}%` })} title=${barTitle(row)}></div>`;
}

function label(row: ReportRow, by: 'range' | 'hold'): TemplateResult {
  return html`<span
    ><b>${rowNumber(row)}</b><span class=${row.side === 'left' ? 'l' : 'r'}>${sideLetter(row)}</span
    ><span class="value">${barValue(row, by)}</span></span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-rep-bars': PlRepBars;
  }
}
