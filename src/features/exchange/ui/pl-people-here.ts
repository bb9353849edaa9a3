import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { StateOf } from '../../../app/state.ts';
import type { Patient } from '../../../ports/patients.ts';
import { personHere, sessionFileMade } from '../../../text/say/exchange.ts';
import { text } from '../../../text/text.ts';
import type { ChangeOf } from '../../../ui/kit/change-of.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import '../../../ui/kit/library/checkbox.ts';
import { disclosure } from '../../../ui/kit/disclosure.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { saying } from '../../../ui/kit/saying.ts';
import '../../../ui/kit/pl-trouble.ts';
import { fields } from '../../../ui/kit/fields.ts';
import { base, buttons, layout, progressBar } from '../../../ui/kit/styles.ts';
import type { CameOfPerson, ExchangeWork, OtherForm } from '../exchanged.ts';
import { workGoesOn } from './exchange-parts.ts';

/**
 * Whose sessions are here: saved for other programs, put together for a clinic's server, or forgotten.
 *
 * @property state - of the app, with the slice of `exchange`
 * @fires pl-intent - save-sessions, prepare-record, forget-patient, stop-exchange
 */
@customElement('pl-people-here')
export class PlPeopleHere extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    fields,
    progressBar,
    saying,
    disclosure,
    css`
      h2 {
        outline: none;
      }
      ul {
        width: 100%;
        list-style: none;
      }
      li {
        border-block-end: 1px solid var(--pl-hairline);
      }
      summary {
        width: auto;
        color: var(--pl-ink);
        font-weight: var(--pl-weight-strong);
        overflow-wrap: anywhere;
      }
      summary::before {
        color: var(--pl-accent);
      }
      .row {
        padding-block: var(--pl-space-2) var(--pl-space-4);
      }
      .ask {
        display: grid;
        gap: var(--pl-space-3);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'exchange'> | null = null;
  @state() private withName = false;
  /** Whose going is asked about, by their id. */
  @state() private asked: string | null = null;
  @query('h2') private heading!: HTMLElement | null;
  @query('.ask .no') private no!: HTMLButtonElement | null;

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state')?.exchange.came;
    const now = this.state?.exchange.came;
    // The button that was pressed is gone with its line.
    if (now?.kind === 'forgotten' && now !== before) this.heading?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state: app } = this;
    if (!app) return nothing;
    const t = text().exchange.people;
    const { people, came, work } = app.exchange;
    return html`<section class="card">
      <h2 tabindex="-1">${t.title}</h2>
      <p>${t.lead}</p>
      <wa-checkbox
        .checked=${this.withName}
        @change=${(event: ChangeOf<'wa-checkbox'>) => (this.withName = event.target.checked)}
        >${t.withName}</wa-checkbox
      >
      ${
        people
          ? html`<ul>
              ${people.map((patient) => html`<li>${this.person(patient, app)}</li>`)}
            </ul>`
          : came
            ? nothing
            : html`<p role="status">${t.loading}</p>`
      }
      ${this.working(work)}
      <div class="status" role="status">${said(came)}</div>
      ${came?.kind === 'failed' ? html`<pl-trouble .failure=${came.failure}></pl-trouble>` : nothing}
    </section>`;
  }

  private person(patient: Patient, { nowEpochMs, exchange: { work } }: StateOf<'exchange'>): TemplateResult {
    const t = text().exchange.people;
    const isBusy = work ? 'true' : 'false';
    const save = (form: OtherForm) => (): void => {
      ask(this, { kind: 'save-sessions', patient, form, withName: this.withName });
    };
    return html`<details>
      <summary>${personHere(patient, nowEpochMs)}</summary>
      ${
        this.asked === patient.id
          ? this.sure(patient)
          : html`<div class="row">
              <button aria-disabled=${isBusy} @click=${save('table')}>${icons.file} ${t.table}</button>
              <button aria-disabled=${isBusy} @click=${save('record')}>${icons.file} ${t.record}</button>
              <button
                aria-disabled=${isBusy}
                @click=${() => ask(this, { kind: 'prepare-record', patient, withName: this.withName })}
              >
                ${text().exchange.server.prepare}
              </button>
              ${
                patient.isThisDevice
                  ? nothing
                  : html`<button class="bin" aria-disabled=${isBusy} @click=${() => this.askAbout(patient)}>
                      ${icons.trash} ${t.forget}
                    </button>`
              }
            </div>`
      }
    </details>`;
  }

  /** The button that was pressed gives way to the question: the focus goes to the answer that takes nothing away. */
  private async askAbout({ id }: Patient): Promise<void> {
    this.asked = id;
    await this.updateComplete;
    this.no?.focus();
  }

  private sure(patient: Patient): TemplateResult {
    const t = text().exchange.people;
    return html`<div class="ask">
      <p>${t.forgetAsk}</p>
      <div class="row">
        <button class="no" @click=${() => (this.asked = null)}>${t.forgetNo}</button>
        <button
          class="stop"
          @click=${() => {
            this.asked = null;
            ask(this, { kind: 'forget-patient', patient });
          }}
        >
          ${t.forgetYes}
        </button>
      </div>
    </div>`;
  }

  private working(work: ExchangeWork | null): TemplateResult | typeof nothing {
    const t = text().exchange.people;
    if (work?.kind === 'saving' || work?.kind === 'preparing') return workGoesOn(this, work, t.saving, true);
    return work?.kind === 'forgetting' ? workGoesOn(this, work, t.forgetting, false) : nothing;
  }
}

function said(came: CameOfPerson | null): TemplateResult | typeof nothing {
  if (!came || came.kind === 'failed') return nothing;
  const sentences =
    came.kind === 'forgotten'
      ? [text().exchange.people.forgotten]
      : [...sessionFileMade(came), text().keeping.backup.care];
  return html`<div class="said">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-people-here': PlPeopleHere;
  }
}
