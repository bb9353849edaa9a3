import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { clockLabel, secondsParts } from '../../../text/say/run.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base } from '../../../ui/kit/styles.ts';

/**
 * The clock of a timed test, readable from the mat, and below it what has been counted.
 *
 * @property seconds - whole seconds since the start; null while no clock runs
 * @property ofSeconds - where it ends by itself; 0 where it does not
 * @property line - what has been counted
 */
@customElement('pl-clock')
export class PlClock extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--pl-space-3);
        font-variant-numeric: tabular-nums;
      }
      .clock {
        display: flex;
        align-items: baseline;
        gap: var(--pl-space-3);
        font-weight: var(--pl-weight-strong);
      }
      .number {
        font-size: var(--pl-text-count);
        letter-spacing: -0.03em;
        line-height: 0.86;
      }
      .idle .number {
        color: var(--pl-muted);
      }
      .of {
        color: var(--pl-muted);
        font-size: var(--pl-text-xl);
        white-space: nowrap;
      }
      .line {
        font-size: var(--pl-text-2xl);
        font-weight: var(--pl-weight-strong);
        line-height: 1.15;
      }
      @media (max-height: 37.5em) {
        .line {
          font-size: var(--pl-text-l);
        }
      }
      @media (forced-colors: active) {
        .number {
          forced-color-adjust: none;
          color: CanvasText;
        }
      }
    `,
  ];

  @property({ type: Number }) seconds: number | null = null;
  @property({ type: Number }) ofSeconds = 0;
  @property() line = '';

  protected override render(): TemplateResult {
    const seconds = this.seconds ?? 0;
    const { before, strong, after } = secondsParts(seconds, this.ofSeconds);
    return html`
      <div class="clock ${this.seconds === null ? 'idle' : ''}" role="timer" aria-label=${clockLabel(seconds)}>
        ${before === '' ? nothing : html`<span class="of" aria-hidden="true">${before}</span>`}
        <span class="number" aria-hidden="true">${strong}</span>
        <span class="of" aria-hidden="true">${after}</span>
      </div>
      ${this.line === '' ? nothing : html`<p class="line" role="status">${this.line}</p>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-clock': PlClock;
  }
}
