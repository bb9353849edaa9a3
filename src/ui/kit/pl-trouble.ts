import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AnyFailure } from '../../app/failures.ts';
import { failureWords } from '../../text/say/failure.ts';
import { firstText } from '../../text/text.ts';
import { ask } from './intent-event.ts';
import { base, buttons } from './styles.ts';

/**
 * A failure in words, in this order: what happened, what is safe, what to do.
 *
 * @property failure - the value
 * @property cause - the error behind it, where there is one that nobody foresaw: its details can be copied for a helper
 * @property place - where it happened
 * @attr alone - with room around it, where nothing else is in its place
 * @property again - tries once more; null where the slot brings what helps
 * @slot - the buttons that help
 * @fires pl-intent - copy-details
 */
@customElement('pl-trouble')
export class PlTrouble extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        padding: var(--pl-space-5);
        border-radius: var(--pl-radius-card);
        background: var(--pl-attention-field);
        color: var(--pl-attention);
      }
      :host([alone]) {
        max-width: var(--pl-page);
        margin: var(--pl-space-4) auto;
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
  @property({ attribute: false }) cause: unknown = null;
  @property({ attribute: false }) place = '';
  @property({ attribute: false }) again: (() => void) | null = null;

  protected override render(): TemplateResult {
    const { happened, safe, act, detail } = failureWords(this.failure);
    return html`<div role="alert">
        <h2>${happened}</h2>
        <p>${safe}</p>
        <p>${act}</p>
        ${detail === '' ? '' : html`<p class="detail">${detail}</p>`}
      </div>
      <div class="actions">
        <slot></slot>
        ${this.again ? html`<button class="primary" @click=${this.again}>${firstText().notices.retry}</button>` : nothing}
        ${this.cause ? html`<button @click=${this.copy}>${firstText().notices.copyDetails}</button>` : nothing}
      </div>`;
  }

  private async copy(): Promise<void> {
    // Seldom needed, so it is fetched only here.
    const { troubleDetails } = await import('./trouble-details.ts');
    ask(this, { kind: 'copy-details', details: troubleDetails(this.cause, this.place) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-trouble': PlTrouble;
  }
}
