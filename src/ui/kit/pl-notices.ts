import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { noticeWords } from '../../text/say/failure.ts';
import type { Notice } from '../../app/notices.ts';
import { text } from '../../text/text.ts';
import { icons } from './icons.ts';
import { ask } from './intent-event.ts';
import { base, buttons } from './styles.ts';

/**
 * Quiet lines at the foot of the page. They never take the focus and never cover the count.
 *
 * @property notices - oldest first
 * @fires pl-intent - undo, open, dismiss
 */
@customElement('pl-notices')
export class PlNotices extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        gap: var(--pl-space-2);
        width: min(560px, calc(100vw - 2 * var(--pl-space-4)));
      }
      .notice {
        display: grid;
        grid-template-columns: 1fr auto auto;
        gap: var(--pl-space-2);
        align-items: center;
        padding: var(--pl-space-2) var(--pl-space-2) var(--pl-space-2) var(--pl-space-4);
        border-radius: var(--pl-radius-card);
        background: var(--pl-ink);
        color: var(--pl-background);
        box-shadow: 0 6px 24px rgb(0 0 0 / 0.25);
      }
      p {
        padding-block: var(--pl-space-2);
        line-height: 1.35;
      }
      .detail {
        display: block;
        font-size: var(--pl-text-s);
        opacity: 0.8;
        overflow-wrap: anywhere;
      }
      /* Little room: what helps the person stays, what helps the helper goes. */
      @media (max-width: 640px), (max-height: 600px) {
        .detail {
          display: none;
        }
      }
      button {
        border-color: transparent;
        color: inherit;
        padding-inline: var(--pl-space-3);
      }
      button:hover {
        background: color-mix(in srgb, var(--pl-background) 16%, transparent);
      }
      button.act {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      :focus-visible {
        outline-color: var(--pl-background);
      }
      @media (forced-colors: active) {
        .notice {
          border: 2px solid CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) notices: readonly Notice[] = [];

  protected override render(): TemplateResult {
    return html`<div role="status" aria-live="polite">
      ${repeat(
        this.notices,
        (notice) => notice.id,
        (notice) => this.notice(notice),
      )}
    </div>`;
  }

  private notice(notice: Notice): TemplateResult {
    const t = text().notices;
    const { sentence, detail } = noticeWords(notice);
    return html`<div class="notice">
      <p>${sentence}${detail === '' ? nothing : html`<span class="detail">${detail}</span>`}</p>
      ${this.action(notice)}
      <button
        aria-label=${t.dismiss}
        title=${t.dismiss}
        @click=${() => ask(this, { kind: 'dismiss-notice', noticeId: notice.id })}
      >
        ${icons.close}
      </button>
    </div>`;
  }

  private action(notice: Notice): TemplateResult | typeof nothing {
    const t = text().notices;
    if (notice.kind === 'deleted')
      return html`<button class="act" @click=${() => ask(this, { kind: 'undo-delete', sessionId: notice.sessionId })}>
        ${t.undo}
      </button>`;
    if (notice.kind === 'range-removed')
      return html`<button class="act" @click=${() => ask(this, { kind: 'undo-remove-range', range: notice.range })}>
        ${t.undo}
      </button>`;
    if (notice.kind === 'recovered')
      return html`<button class="act" @click=${() => this.open(notice.id, notice.sessionId)}>${t.openIt}</button>`;
    return html`<span></span>`;
  }

  private open(noticeId: number, sessionId: string): void {
    ask(this, { kind: 'go', route: { page: 'session', sessionId } });
    ask(this, { kind: 'dismiss-notice', noticeId });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-notices': PlNotices;
  }
}
