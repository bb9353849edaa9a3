import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { holdSentence, secondsParts } from '../../../text/say/run.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base } from '../../../ui/kit/styles.ts';

/**
 * The hold time as words and a filling line. Takes the same space while nothing is held.
 *
 * @property seconds - whole seconds held so far
 * @property targetSeconds - what the exercise asks for
 * @property large - the hold is what matters: as large as a count
 */
@customElement('pl-hold')
export class PlHold extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--pl-space-2);
        font-size: var(--pl-text-2xl);
        font-variant-numeric: tabular-nums;
        line-height: 1.15;
      }
      :host([data-idle]) {
        visibility: hidden;
      }
      .large {
        color: var(--pl-muted);
        font-size: var(--pl-text-xl);
      }
      .large b {
        color: var(--pl-good);
        font-size: var(--pl-text-count);
        font-weight: var(--pl-weight-strong);
        letter-spacing: -0.03em;
        line-height: 0.9;
      }
      @media (max-height: 37.5em) {
        :host {
          font-size: var(--pl-text-l);
        }
      }
      .track {
        height: 12px;
        border-radius: 6px;
        background: var(--pl-sunken);
        overflow: hidden;
      }
      .fill {
        height: 100%;
        border-radius: 6px;
        background: var(--pl-good);
        transition: width var(--pl-motion);
      }
      @media (forced-colors: active) {
        .large b {
          forced-color-adjust: none;
          color: CanvasText;
        }
        .track {
          border: 1px solid CanvasText;
        }
        .fill {
          background: Highlight;
        }
      }
    `,
  ];

  @property({ type: Number }) seconds = 0;
  @property({ type: Number }) targetSeconds = 0;
  @property({ type: Boolean }) large = false;

  protected override willUpdate(): void {
    this.toggleAttribute('data-idle', this.seconds === 0);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.targetSeconds === 0) return nothing;
    const { before, strong, after } = secondsParts(this.seconds, this.targetSeconds);
    const share = Math.min(1, this.seconds / this.targetSeconds);
    return html`
      ${
        this.large
          ? html`<span class="large">${before} <b>${strong}</b> ${after}</span>`
          : html`<span>${holdSentence(this.seconds, this.targetSeconds)}</span>`
      }
      <div class="track" aria-hidden="true">
        <div class="fill" style=${styleMap({ width: `${share * 100}%` })}></div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-hold': PlHold;
  }
}
