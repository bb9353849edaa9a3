import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { StateOf } from '../../../app/state.ts';
import { isAllThere, type Sending } from '../../../care/exchange/sending.ts';
import { THIS_DEVICE } from '../../../ports/patients.ts';
import {
  recordOwner,
  recordRows,
  recordWithout,
  sendingProgress,
  sendingTitle,
} from '../../../text/say/clinic-server.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { figureRows, saying } from '../../../ui/kit/saying.ts';
import '../../../ui/kit/pl-trouble.ts';
import { base, buttons, layout, progressBar } from '../../../ui/kit/styles.ts';
import type { Exchanged, OutboxShown, Prepared } from '../exchanged.ts';
import { lettersField, lettersFields } from './exchange-parts.ts';

/**
 * A record for a clinic's server: what would go, and where to; and each one that was sent, with how far it is and what keeps it.
 *
 * @property state - of the app, with the slices of `exchange`
 * @fires pl-intent - send-record, leave-record, send-now, stop-sending, remove-sending
 */
@customElement('pl-clinic-server')
export class PlClinicServer extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    lettersFields,
    progressBar,
    saying,
    css`
      h2,
      h3,
      h4 {
        margin: 0;
        outline: none;
        overflow-wrap: anywhere;
      }
      form,
      .sending {
        display: grid;
        justify-items: start;
        gap: var(--pl-space-4);
        width: 100%;
      }
      form > *,
      .sending > * {
        min-width: 0;
      }
      ul {
        width: 100%;
        list-style: none;
      }
      li {
        padding-block: var(--pl-space-4);
        border-block-end: 1px solid var(--pl-hairline);
      }
      .sentences {
        display: grid;
        gap: var(--pl-space-2);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'exchange'> | null = null;
  /** What was typed; null: nothing yet, so that the last address stands there. */
  @state() private address: string | null = null;
  @state() private key = '';
  /** What was typed as a key for a record that waits, by its id. */
  @state() private keys: Readonly<Record<string, string>> = {};
  @query('h2') private heading!: HTMLElement | null;
  @query('#waiting') private waiting!: HTMLElement | null;

  /** What would go, and what goes, is shown elsewhere than where it was asked for. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    const now = this.state;
    if (!before || !now) return;
    if (now.exchange.prepared && now.exchange.prepared !== before.exchange.prepared && !before.exchange.prepared)
      this.heading?.focus();
    const isAdded = now.outbox.sendings.length > before.outbox.sendings.length;
    const isRemoved = now.outbox.sendings.length < before.outbox.sendings.length;
    // The keys that were typed belong to what was sent.
    if (isAdded) this.key = '';
    if ((isAdded && !now.exchange.prepared) || isRemoved) (this.waiting ?? this.heading)?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state: app } = this;
    if (!app) return nothing;
    const t = text().exchange.server;
    const { prepared, notSent } = app.exchange;
    const { sendings, failure } = app.outbox;
    if (!prepared && !failure && sendings.length === 0) return nothing;
    return html`<section class="card">
      <h2 tabindex="-1">${t.title}</h2>
      <p>${t.lead}</p>
      ${prepared ? this.form(prepared, app.outbox) : nothing} ${notSentWords(notSent)}
      ${failure ? html`<pl-trouble .failure=${failure}></pl-trouble>` : nothing}
      ${
        sendings.length > 0
          ? html`<h3 id="waiting" tabindex="-1">${t.waiting}</h3>
              <ul>
                ${repeat(
                  sendings.toReversed(),
                  ({ id }) => id,
                  (sending) => html`<li>${this.sending(sending, app.outbox)}</li>`,
                )}
              </ul>
              <p class="hint">${t.removing}</p>`
          : nothing
      }
    </section>`;
  }

  private form(prepared: Prepared, { address }: OutboxShown): TemplateResult {
    const t = text().exchange.server;
    const { patient, withName, parts } = prepared;
    const isNamed = withName && (patient.name ?? '').trim() !== '';
    const head = html`<h3>${recordOwner(patient.name, patient.isThisDevice)}</h3>`;
    const leave = html`<button type="button" @click=${() => ask(this, { kind: 'leave-record' })}>${t.leave}</button>`;
    if (parts.length === 0)
      return html`<div class="said">
        ${head}
        <p>${t.none}</p>
        ${leave}
      </div>`;
    return html`<form @submit=${(event: SubmitEvent) => this.send(event)}>
      <div class="said">
        ${head} ${figureRows(recordRows(prepared))}
        <p>${isNamed ? t.named : t.nameless}</p>
        ${recordWithout(prepared).map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      ${lettersField({
        id: 'address',
        label: t.address,
        hint: t.addressHint,
        mode: 'url',
        value: this.address ?? address ?? '',
        take: (value) => (this.address = value),
      })}
      ${this.keyField('key', this.key, (value) => (this.key = value))}
      <div class="row">
        <button type="submit" class="primary">${t.send}</button>
        ${leave}
      </div>
    </form>`;
  }

  private keyField(id: string, value: string, take: (value: string) => void): TemplateResult {
    const t = text().exchange.server;
    return lettersField({ id, label: t.key, hint: t.keyHint, value, take });
  }

  private sending(sending: Sending, { inFlight, withKey }: OutboxShown): TemplateResult {
    const t = text().exchange.server;
    const { id, parts, partsDone, dueEpochMs } = sending;
    const isInFlight = inFlight?.id === id;
    const hasKey = withKey.includes(sending.address);
    const isThere = isAllThere(sending);
    const asksForKey = !isThere && !isInFlight && (sending.trouble === 'no-entry' || (sending.needsKey && !hasKey));
    const title = sendingTitle(sending, sending.patientId === THIS_DEVICE);
    return html`<div class="sending">
      <h4>${title}</h4>
      <div class="sentences" role="status">
        ${sendingProgress(sending, { isInFlight, hasKey }).map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      ${isThere ? nothing : html`<progress aria-label=${title} max=${parts} .value=${partsDone}></progress>`}
      ${
        asksForKey
          ? this.keyField(`key-${id}`, this.keys[id] ?? '', (value) => (this.keys = { ...this.keys, [id]: value }))
          : nothing
      }
      <div class="row">
        ${
          isThere || isInFlight
            ? nothing
            : html`<button @click=${() => ask(this, { kind: 'send-now', id, key: this.keys[id] ?? '' })}>
                ${t.now}
              </button>`
        }
        ${
          !isThere && dueEpochMs !== null
            ? html`<button @click=${() => ask(this, { kind: 'stop-sending', id })}>${t.stop}</button>`
            : nothing
        }
        <button class="bin" @click=${() => ask(this, { kind: 'remove-sending', id })}>
          ${icons.trash} ${t.remove}
        </button>
      </div>
    </div>`;
  }

  private send(event: SubmitEvent): void {
    event.preventDefault();
    const address = this.address ?? this.state?.outbox.address ?? '';
    ask(this, { kind: 'send-record', address, key: this.key });
  }
}

function notSentWords(why: Exchanged['notSent']): TemplateResult | typeof nothing {
  if (!why) return nothing;
  const t = text().exchange.server;
  if (typeof why === 'string') return html`<p class="said care" role="alert">${t.mistakes[why]}</p>`;
  return html`<p>${t.failed}</p>
    <pl-trouble .failure=${why}></pl-trouble>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-clinic-server': PlClinicServer;
  }
}
