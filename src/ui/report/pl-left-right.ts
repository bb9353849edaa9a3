import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { WHOLE_WAY } from '../../core/report/range-reading.ts';
import { summaryOf } from '../../core/report/summary-of.ts';
import { styleMap } from 'lit/directives/style-map.js';
import type { SetRecord } from '../../core/report/session.ts';
import { sideBySide, sideHold, type SideReading } from '../../core/report/side-by-side.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { text } from '../../text/text.ts';
import { rangeSentence } from '../../text/say/repetition.ts';
import { holdsSentence, sidesSentence } from '../../text/say/side-by-side.ts';
import { heldSentence } from '../../text/say/held.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';

/**
 * Left and right compared: how far each side moves, the middle of its clean repetitions with its error band, and a sentence on
 * whether the difference means anything. In holds: how long each side is held. Nothing where the sides cannot be compared.
 *
 * @property set - as it happened or as it is stored
 */
@customElement('pl-left-right')
export class PlLeftRight extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(5.2ch, auto) 1fr auto;
        gap: var(--pl-space-3);
      }
      p {
        grid-column: 1 / -1;
      }
      /* Both rows share their columns, so that equal lengths are equal ways. */
      .row {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
        align-items: center;
        font-weight: var(--pl-weight-strong);
      }
      .track {
        position: relative;
        height: 20px;
        border-radius: 5px;
        background: var(--pl-sunken);
      }
      .fill {
        height: 100%;
        border-radius: 5px;
        background: var(--side);
      }
      .left {
        --side: var(--pl-left);
      }
      .right {
        --side: var(--pl-right);
      }
      .right .fill {
        background: repeating-linear-gradient(
          to right,
          var(--pl-right) 0 9px,
          color-mix(in srgb, var(--pl-right) 35%, var(--pl-surface)) 9px 14px
        );
      }
      .word {
        color: var(--side);
      }
      .error {
        position: absolute;
        top: 50%;
        height: 2px;
        background: var(--pl-ink);
        translate: 0 -50%;
      }
      .error::before,
      .error::after {
        content: '';
        position: absolute;
        top: -5px;
        width: 2px;
        height: 12px;
        background: var(--pl-ink);
      }
      .error::after {
        inset-inline-end: 0;
      }
      .value {
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      @media (forced-colors: active) {
        .fill,
        .error {
          forced-color-adjust: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) set: SetRecord | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { set } = this;
    if (!set) return nothing;
    const summary = summaryOf(set);
    if (set.exercise.mode === 'holds' && set.exercise.sides === 'each') return this.holds(summary);
    const sides = sideBySide(set.exercise, summary.reps);
    if (sides.kind !== 'compared') return nothing;
    const { left, right } = sides;
    // Of a way there is no more than the whole: that fills the track.
    const top = left.unit === 'way' ? WHOLE_WAY : Math.max(left.value + left.band, right.value + right.band);
    return html`
      ${this.row('left', left, top)} ${this.row('right', right, top)}
      <p>${sidesSentence(sides)}</p>
    `;
  }

  private holds({ reps }: SetSummary): TemplateResult | typeof nothing {
    const left = sideHold(reps, 'left');
    const right = sideHold(reps, 'right');
    if (!left || !right) return nothing;
    const topMs = Math.max(left.meanMs, right.meanMs, 1);
    const row = (side: 'left' | 'right', ms: number): TemplateResult =>
      html`<div class="row ${side}">
        <span class="word">${text().sides[side]}</span>
        <div class="track" aria-hidden="true">
          <div class="fill" style=${styleMap({ width: `${(100 * ms) / topMs}%` })}></div>
        </div>
        <span class="value">${heldSentence({ holdMs: ms })}</span>
      </div>`;
    return html`${row('left', left.meanMs)} ${row('right', right.meanMs)}
      <p class="muted">${holdsSentence({ reps })}</p>`;
  }

  private row(side: 'left' | 'right', reading: SideReading, top: number): TemplateResult {
    const t = text();
    const { value, band } = reading;
    const percent = (part: number): string => `${(100 * Math.max(0, part)) / top}%`;
    const leastError = Math.max(0, value - band);
    const mostError = Math.min(top, value + band);
    return html`<div class="row ${side}">
      <span class="word">${t.sides[side]}</span>
      <div class="track" aria-hidden="true">
        <div class="fill" style=${styleMap({ width: percent(value) })}></div>
        <div
          class="error"
          style=${styleMap({ insetInlineStart: percent(leastError), width: percent(mostError - leastError) })}
        ></div>
      </div>
      <span class="value">${rangeSentence(reading)}</span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-left-right': PlLeftRight;
  }
}
