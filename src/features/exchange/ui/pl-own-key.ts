import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { StateOf } from '../../../app/state.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/code/pl-qr-code.ts';
import { disclosure } from '../../../ui/kit/disclosure.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { saying } from '../../../ui/kit/saying.ts';
import { base, buttons, layout, progressBar } from '../../../ui/kit/styles.ts';
import type { OwnKey } from '../exchanged.ts';
import { lettersField, lettersFields, workGoesOn } from './exchange-parts.ts';

/**
 * A pair of keys for whoever receives files: made, its secret half saved, and then its open half shown to be given away. The open half is
 * not there before the secret one is saved: what was encrypted for a key whose secret half is lost, nobody opens any more.
 *
 * @property state - of the app, with the slice of `exchange`
 * @fires pl-intent - make-key, save-key, copy-key
 */
@customElement('pl-own-key')
export class PlOwnKey extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    lettersFields,
    disclosure,
    progressBar,
    saying,
    css`
      h3 {
        outline: none;
      }
      .given {
        display: grid;
        justify-items: start;
        gap: var(--pl-space-4);
        width: 100%;
      }
      textarea {
        min-height: 0;
        field-sizing: content;
        overflow-wrap: anywhere;
        resize: none;
      }
      .copy {
        align-items: center;
      }
      details {
        width: 100%;
      }
      pl-qr-code {
        width: min(100%, 16rem);
        margin-block-start: var(--pl-space-2);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'exchange'> | null = null;
  @query('h3') private step!: HTMLElement | null;

  /** What there is to do next stands where the button was that is gone. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state')?.exchange.ownKey;
    const now = this.state?.exchange.ownKey;
    if (before === undefined || !now) return;
    if (before === null || (before.identity !== null && now.identity === null)) this.step?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state: app } = this;
    if (!app) return nothing;
    const t = text().exchange.key;
    const { work, ownKey } = app.exchange;
    return html`<section class="card">
      <h2>${t.title}</h2>
      <p>${t.lead}</p>
      <p>${t.halves}</p>
      ${ownKey ? (ownKey.identity === null ? this.openHalf(ownKey) : this.secretHalf()) : nothing}
      ${
        ownKey?.identity
          ? nothing
          : html`<button aria-disabled=${work ? 'true' : 'false'} @click=${() => ask(this, { kind: 'make-key' })}>
              ${ownKey ? t.another : t.make}
            </button>`
      }
      ${work?.kind === 'making-key' ? workGoesOn(this, work, t.making, false) : nothing}
    </section>`;
  }

  private secretHalf(): TemplateResult {
    const t = text().exchange.key;
    return html`<div class="said">
      <h3 tabindex="-1">${t.first}</h3>
      <p>${t.careful}</p>
      <button class="primary" @click=${() => ask(this, { kind: 'save-key' })}>${icons.file} ${t.save}</button>
    </div>`;
  }

  private openHalf({ recipient, isCopied }: OwnKey): TemplateResult {
    const t = text().exchange.key;
    return html`<div class="given">
      <div class="said">
        <h3 tabindex="-1">${t.saved}</h3>
        <p>${t.careful}</p>
      </div>
      ${lettersField({ id: 'open-half', label: t.open, hint: t.openHint, value: recipient })}
      <div class="row copy">
        <button class="primary" @click=${() => ask(this, { kind: 'copy-key' })}>${t.copy}</button>
        <p role="status">${isCopied === null ? nothing : isCopied ? t.copied : t.notCopied}</p>
      </div>
      <details>
        <summary>${t.qr}</summary>
        <p>${t.qrHint}</p>
        <pl-qr-code .text=${recipient} label=${t.qrLabel}></pl-qr-code>
      </details>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-own-key': PlOwnKey;
  }
}
