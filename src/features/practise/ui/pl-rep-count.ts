import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Counted } from '../../../app/run/run-state.ts';
import { whole } from '../../../text/say/forms.ts';
import { countLabel, countParts } from '../../../text/say/run.ts';
import { text } from '../../../text/text.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base } from '../../../ui/kit/styles.ts';

/**
 * The count, readable from the mat. Left and right stand below it, each with its colour, letter and line.
 *
 * @property counted - repetitions so far
 * @property target - what the set aims at; 0 shows none
 * @property eachSide - whether sides are counted apart
 */
@customElement('pl-rep-count')
export class PlRepCount extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        font-variant-numeric: tabular-nums;
      }
      .count {
        display: flex;
        align-items: baseline;
        gap: var(--pl-space-3);
        font-weight: var(--pl-weight-strong);
      }
      .number {
        font-size: var(--pl-text-count);
        line-height: 0.86;
        letter-spacing: -0.03em;
      }
      .of {
        color: var(--pl-muted);
        font-size: var(--pl-text-xl);
        white-space: nowrap;
      }
      .sides {
        display: flex;
        gap: var(--pl-space-5);
        margin-top: var(--pl-space-4);
        font-size: var(--pl-text-3xl);
        font-weight: var(--pl-weight-strong);
        line-height: 1.1;
      }
      .side {
        padding-bottom: var(--pl-space-1);
        border-bottom: 6px solid;
        white-space: nowrap;
      }
      .left {
        color: var(--pl-left);
      }
      /* As large as the row allows. */
      @media (max-aspect-ratio: 1) {
        .of {
          font-size: min(var(--pl-text-xl), 9vw);
        }
        .all {
          display: flex;
          align-items: flex-end;
          justify-content: space-between;
          gap: var(--pl-space-4);
        }
        .sides {
          flex-direction: column;
          gap: var(--pl-space-2);
          margin-top: 0;
          font-size: min(var(--pl-text-3xl), 12.4vw);
        }
      }
      @media (max-height: 37.5em) and (min-aspect-ratio: 1) {
        .sides {
          margin-top: var(--pl-space-2);
          font-size: var(--pl-text-xl);
        }
      }
      @media (forced-colors: active) {
        /* The plate behind text would cover what stands above the tall digits. */
        .number {
          forced-color-adjust: none;
          color: CanvasText;
        }
      }
      .right {
        border-bottom-style: dashed;
        color: var(--pl-right);
      }
    `,
  ];

  @property({ attribute: false }) counted: Counted = { left: 0, right: 0, both: 0, total: 0 };
  @property({ type: Number }) target = 0;
  @property({ type: Boolean }) eachSide = false;

  protected override render(): TemplateResult {
    const t = text();
    const { total, left, right } = this.counted;
    const { before, strong, after } = countParts(total, this.target);
    return html`
      <span class="visually-hidden" role="status" aria-live="polite"
        >${countLabel(this.counted, this.target, this.eachSide)}</span
      >
      <div class="all" aria-hidden="true">
        <div class="count">
          ${before === '' ? nothing : html`<span class="of">${before}</span>`}
          <span class="number">${strong}</span>
          ${after === '' ? nothing : html`<span class="of">${after}</span>`}
        </div>
        ${
          this.eachSide
            ? html`<div class="sides">
                <span class="side left">${t.sides.leftShort} ${whole(left)}</span>
                <span class="side right">${t.sides.rightShort} ${whole(right)}</span>
              </div>`
            : nothing
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-rep-count': PlRepCount;
  }
}
