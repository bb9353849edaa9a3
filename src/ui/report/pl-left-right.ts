import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { summaryOf } from '../../core/report/summary-of.ts';
import { styleMap } from 'lit/directives/style-map.js';
import type { SetRecord } from '../../core/report/session.ts';
import { targetRangeDeg } from '../../core/report/set-targets.ts';
import { sideHoldMs, sideRange, type SideRange } from '../../core/report/side-by-side.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { text } from '../../text/text.ts';
import { rangeSentence, secondsOf } from '../../text/say/repetition.ts';
import { sidesSentence } from '../../text/say/side-by-side.ts';
import { base } from '../kit/styles.ts';

/**
 * Left and right compared: how far each side moves on average, with its error band, and a sentence on whether the
 * difference means anything. In holds: how long each side is held. Nothing where only one side was seen.
 *
 * @property set - as it happened or as it is stored
 */
@customElement('pl-left-right')
export class PlLeftRight extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--pl-space-3);
      }
      .row {
        display: grid;
        grid-template-columns: 5.2ch 1fr auto;
        gap: var(--pl-space-3);
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
    const left = sideRange(set.exercise, summary, 'left');
    const right = sideRange(set.exercise, summary, 'right');
    if (!left || !right) return nothing;
    const targetDeg = targetRangeDeg(set.exercise, summary);
    const words = (range: SideRange): string => rangeSentence(set.exercise, range, targetDeg);
    const topDeg = Math.max(left.rangeDeg + left.bandDeg, right.rangeDeg + right.bandDeg);
    return html`
      ${this.row('left', left, topDeg, words(left))} ${this.row('right', right, topDeg, words(right))}
      <p>${sidesSentence(summary, left, right)}</p>
    `;
  }

  private holds(summary: SetSummary): TemplateResult | typeof nothing {
    const leftMs = sideHoldMs(summary, 'left');
    const rightMs = sideHoldMs(summary, 'right');
    if (leftMs === null || rightMs === null) return nothing;
    const topMs = Math.max(leftMs, rightMs, 1);
    const row = (side: 'left' | 'right', ms: number): TemplateResult =>
      html`<div class="row ${side}">
        <span class="word">${text().sides[side]}</span>
        <div class="track" aria-hidden="true">
          <div class="fill" style=${styleMap({ width: `${(100 * ms) / topMs}%` })}></div>
        </div>
        <span class="value">${secondsOf(ms)}</span>
      </div>`;
    return html`${row('left', leftMs)} ${row('right', rightMs)}
      <p class="muted">${text().summary.leftRightHold}</p>`;
  }

  private row(side: 'left' | 'right', { rangeDeg, bandDeg }: SideRange, topDeg: number, range: string): TemplateResult {
    const t = text();
    const percent = (deg: number): string => `${(100 * Math.max(0, deg)) / topDeg}%`;
    return html`<div class="row ${side}">
      <span class="word">${t.sides[side]}</span>
      <div class="track" aria-hidden="true">
        <div class="fill" style=${styleMap({ width: percent(rangeDeg) })}></div>
        <div
          class="error"
          style=${styleMap({ insetInlineStart: percent(rangeDeg - bandDeg), width: percent(2 * bandDeg) })}
        ></div>
      </div>
      <span class="value">${range}</span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-left-right': PlLeftRight;
  }
}
