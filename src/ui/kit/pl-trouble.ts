import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AnyFailure } from '../../app/failures.ts';
import { failureWords } from '../../text/say/failure.ts';
import { base } from './styles.ts';

/**
 * A failure in words, in this order: what happened, what is safe, what to do.
 *
 * @property failure - the value
 * @slot - the buttons that help
 */
@customElement('pl-trouble')
export class PlTrouble extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        padding: var(--pl-space-5);
        border-radius: var(--pl-radius-card);
        background: var(--pl-attention-field);
        color: var(--pl-attention);
      }
      h2 {
        font-size: var(--pl-text-xl);
      }
      p {
        margin-top: var(--pl-space-2);
        color: var(--pl-ink);
        font-size: var(--pl-text-l);
      }
      .detail {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
        overflow-wrap: anywhere;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
        margin-top: var(--pl-space-4);
      }
      @media (forced-colors: active) {
        :host {
          border: 2px solid CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) failure: AnyFailure = { kind: 'unexpected', detail: '' };

  protected override render(): TemplateResult {
    const { happened, safe, act, detail } = failureWords(this.failure);
    return html`<div role="alert">
        <h2>${happened}</h2>
        <p>${safe}</p>
        <p>${act}</p>
        ${detail === '' ? '' : html`<p class="detail">${detail}</p>`}
      </div>
      <div class="actions"><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-trouble': PlTrouble;
  }
}
