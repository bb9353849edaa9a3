import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { StateOf } from '../../../app/state.ts';
import { bringsAnything } from '../../../care/exchange/coming.ts';
import { MAX_NAME_LENGTH } from '../../../care/exchange/session-file.ts';
import {
  sessionFileContents,
  sessionFileMade,
  sessionFileMistakeSentence,
  sessionFileRows,
  sessionFileTitle,
} from '../../../text/say/exchange.ts';
import { text } from '../../../text/text.ts';
import type { ChangeOf } from '../../../ui/kit/change-of.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import '../../../ui/kit/library/checkbox.ts';
import '../../../ui/kit/library/radios.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { figureRows, saying } from '../../../ui/kit/saying.ts';
import '../../../ui/kit/pl-trouble.ts';
import { base, buttons, layout, progressBar } from '../../../ui/kit/styles.ts';
import type { Exchanged, ExchangeWork, GiveWish, Period } from '../exchanged.ts';
import { lettersField, lettersFields, typed, workGoesOn } from './exchange-parts.ts';
import './pl-clinic-server.ts';
import './pl-own-key.ts';
import './pl-people-here.ts';

type SealingKind = GiveWish['sealing']['kind'];

/** What is chosen until somebody chooses otherwise. Movement goes along only where somebody agrees to it. */
const CHOSEN = { period: 'weeks', withDays: true, withPlan: true, withTraces: false, sealing: 'passphrase' } as const;

interface Choice {
  readonly period: Period;
  readonly withDays: boolean;
  readonly withPlan: boolean;
  readonly withTraces: boolean;
  readonly sealing: SealingKind;
}

/**
 * Sessions as a file for a physio: which, what else, by what name, and who can open it. And a file that somebody gave: opened, looked
 * into, kept or left, with an undo. And whose sessions are here.
 *
 * @property state - of the app, with the slice of `exchange`
 * @fires pl-intent - give-sessions, open-sessions, unlock-sessions, leave-sessions, take-sessions, undo-take-sessions, stop-exchange
 */
@customElement('pl-page-exchange')
export class PlPageExchange extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    lettersFields,
    progressBar,
    saying,
    css`
      header {
        margin-bottom: var(--pl-space-5);
      }
      .form {
        display: grid;
        align-content: start;
        justify-items: start;
        gap: var(--pl-space-4);
      }
      .form > * {
        min-width: 0;
      }
      .form,
      wa-radio-group,
      wa-checkbox {
        width: 100%;
      }
      fieldset {
        display: grid;
        gap: var(--pl-space-3);
        width: 100%;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        margin-bottom: var(--pl-space-2);
        font-weight: var(--pl-weight-strong);
      }
      /* The first box is not drawn up into the words above it. */
      legend + wa-checkbox {
        margin-block-start: 0;
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'exchange'> | null = null;
  @state() private choice: Choice = CHOSEN;
  /** What was typed; null: nothing yet, so that what is suggested, or was given before, stands there. */
  @state() private typedName: string | null = null;
  @state() private typedPassphrase: string | null = null;
  @state() private recipient = '';
  @state() private secret = '';
  @query('input[type=file]') private file!: HTMLInputElement;
  @query('.key-file') private keyFile!: HTMLInputElement;
  @query('.said h3') private result!: HTMLElement | null;
  @query('#secret') private secretField!: HTMLInputElement | null;

  /** What a file holds, and what has come of it, is asked for by the person, who may not see the place where it appears. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state')?.exchange;
    const now = this.state?.exchange;
    if (!before || !now) return;
    if (now.locked && now.locked !== before.locked) this.secretField?.focus();
    const hasCome = (now.opened && now.opened !== before.opened) || (now.taken && now.taken !== before.taken);
    if (!hasCome) return;
    this.secret = '';
    this.result?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state: app } = this;
    if (!app) return nothing;
    const t = text().exchange;
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${t.title}</h1>
        <p>${t.lead}</p>
      </header>
      <div class="stacks">
        <div class="stack">${this.give(app)}</div>
        <div class="stack">
          ${this.take(app)}
          <pl-people-here .state=${app}></pl-people-here>
          <pl-own-key .state=${app}></pl-own-key>
          <pl-clinic-server .state=${app}></pl-clinic-server>
        </div>
      </div>
    </div>`;
  }

  private give(app: StateOf<'exchange'>): TemplateResult {
    const t = text().exchange.give;
    const { work, given, notGiven } = app.exchange;
    return html`<section class="card">
      <h2>${t.title}</h2>
      <div class="form">
        ${this.radios(t.which, t.periods, this.choice.period, (period) => this.choose({ period: period as Period }))}
        <fieldset>
          <legend>${t.what}</legend>
          ${this.check(t.days, 'withDays')} ${this.check(t.plan, 'withPlan')} ${this.check(t.traces, 'withTraces')}
        </fieldset>
        <div class="field">
          <label for="name">${t.name}</label>
          <input
            id="name"
            inputmode="text"
            maxlength=${MAX_NAME_LENGTH}
            autocomplete="off"
            aria-describedby="name-hint"
            .value=${this.nameIn(app)}
            @input=${typed((value) => (this.typedName = value))}
          />
          <p id="name-hint" class="hint">${t.nameHint}</p>
        </div>
        ${this.radios(t.who, t.sealings, this.choice.sealing, (sealing) =>
          this.choose({ sealing: sealing as SealingKind }),
        )}
        ${this.sealing(app)}
      </div>
      <button class="primary" aria-disabled=${work ? 'true' : 'false'} @click=${() => this.make(app)}>${t.make}</button>
      ${this.working(work, 'giving')}
      <div class="status" role="status">
        ${given ? html`<div class="said">${sessionFileMade(given).map((sentence) => html`<p>${sentence}</p>`)}</div>` : nothing}
      </div>
      ${this.notGiven(notGiven)}
    </section>`;
  }

  /** What is asked beside the choice of who can open the file. */
  private sealing(app: StateOf<'exchange'>): TemplateResult {
    const t = text().exchange.give;
    if (this.choice.sealing === 'open') return html`<p class="hint">${text().keeping.backup.care}</p>`;
    const isPassphrase = this.choice.sealing === 'passphrase';
    return lettersField({
      id: 'opens',
      label: isPassphrase ? t.passphrase : t.recipient,
      hint: isPassphrase ? t.passphraseHint : t.recipientHint,
      value: isPassphrase ? this.passphraseIn(app) : this.recipient,
      take: (value) => (isPassphrase ? (this.typedPassphrase = value) : (this.recipient = value)),
    });
  }

  private notGiven(why: Exchanged['notGiven']): TemplateResult | typeof nothing {
    if (!why) return nothing;
    const t = text().exchange.give;
    if (typeof why === 'string') {
      const words = { nothing: t.none, 'no-passphrase': t.short, 'no-recipient': t.noKey }[why];
      return html`<p class="said care" role="alert">${words}</p>`;
    }
    return html`<p>${t.failed}</p>
      <pl-trouble .failure=${why}></pl-trouble>`;
  }

  private take(app: StateOf<'exchange'>): TemplateResult {
    const t = text().exchange.take;
    const { work, mistake, notTaken } = app.exchange;
    return html`<section class="card">
      <h2>${t.title}</h2>
      <p>${t.lead}</p>
      <button aria-disabled=${work ? 'true' : 'false'} @click=${() => this.file.click()}>
        ${icons.file} ${t.choose}
      </button>
      <input
        type="file"
        hidden
        aria-label=${t.fileLabel}
        accept=".json,.age,application/json,application/octet-stream"
        @change=${this.chooseFile}
      />
      ${this.working(work, 'taking')} ${this.locked(app.exchange)}
      ${mistake ? html`<p class="said care" role="alert">${sessionFileMistakeSentence(mistake)}</p>` : nothing}
      ${
        notTaken
          ? html`<p>${text().keeping.restore.failed}</p>
              <pl-trouble .failure=${notTaken}></pl-trouble>`
          : nothing
      }
      ${this.opened(app)} ${this.taken(app.exchange)}
    </section>`;
  }

  private locked({ locked, work }: Exchanged): TemplateResult | typeof nothing {
    if (!locked) return nothing;
    const t = text().exchange.take;
    return html`<form
      class="form"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        ask(this, { kind: 'unlock-sessions', secret: this.secret });
      }}
    >
      <p>${t.locked}</p>
      ${lettersField({ id: 'secret', label: t.secret, value: this.secret, take: (value) => (this.secret = value) })}
      ${locked.not ? html`<p class="said care" role="alert">${locked.not === 'wrong' ? t.wrong : t.noSecret}</p>` : nothing}
      <div class="row">
        <button type="submit" class="primary" aria-disabled=${work ? 'true' : 'false'}>${t.unlock}</button>
        <button type="button" aria-disabled=${work ? 'true' : 'false'} @click=${() => this.keyFile.click()}>
          ${icons.file} ${t.keyFile}
        </button>
        <input type="file" class="key-file" hidden aria-label=${t.keyFileLabel} @change=${this.chooseKeyFile} />
        <button type="button" @click=${() => ask(this, { kind: 'leave-sessions' })}>
          ${text().keeping.restore.no}
        </button>
      </div>
    </form>`;
  }

  private opened({ exchange: { opened, work }, nowEpochMs }: StateOf<'exchange'>): TemplateResult | typeof nothing {
    if (!opened) return nothing;
    const t = text().exchange.take;
    const { file, preview } = opened;
    const isOwn = preview.known?.isThisDevice ?? false;
    const isSomething = bringsAnything(preview.counts);
    return html`<div class="said">
      <h3 tabindex="-1">${sessionFileTitle(file, isOwn, nowEpochMs)}</h3>
      ${sessionFileContents(file, nowEpochMs).map((sentence) => html`<p>${sentence}</p>`)}
      <p>${isOwn ? t.ofYou : preview.known ? t.known : t.first}</p>
      <p>${isSomething ? t.comes : t.nothing}</p>
      ${figureRows(sessionFileRows(preview.counts))}
      <div class="row">
        ${
          isSomething
            ? html`<button
                class="primary"
                aria-disabled=${work ? 'true' : 'false'}
                @click=${() => ask(this, { kind: 'take-sessions' })}
              >
                ${t.yes}
              </button>`
            : nothing
        }
        <button @click=${() => ask(this, { kind: 'leave-sessions' })}>${text().keeping.restore.no}</button>
      </div>
    </div>`;
  }

  private taken({ taken, work }: Exchanged): TemplateResult | typeof nothing {
    if (!taken) return nothing;
    if (taken === 'undone')
      return html`<div class="said"><h3 tabindex="-1">${text().keeping.restore.undone}</h3></div>`;
    return html`<div class="said">
      <h3 tabindex="-1">${text().exchange.take.done}</h3>
      ${figureRows(sessionFileRows(taken.counts))}
      <button aria-disabled=${work ? 'true' : 'false'} @click=${() => ask(this, { kind: 'undo-take-sessions' })}>
        ${text().notices.undo}
      </button>
    </div>`;
  }

  private working(work: ExchangeWork | null, where: 'giving' | 'taking'): TemplateResult | typeof nothing {
    const { give, take } = text().exchange;
    if (where === 'giving') return work?.kind === 'giving' ? workGoesOn(this, work, give.working, true) : nothing;
    if (work?.kind === 'reading') return workGoesOn(this, work, text().keeping.restore.reading, false);
    return work?.kind === 'taking' ? workGoesOn(this, work, take.adding, false) : nothing;
  }

  private radios(
    label: string,
    options: Readonly<Record<string, string>>,
    chosen: string,
    onChoose: (value: string) => void,
  ): TemplateResult {
    return html`<wa-radio-group
      label=${label}
      .value=${chosen}
      @change=${(event: ChangeOf<'wa-radio-group'>) => onChoose(String(event.target.value))}
    >
      ${Object.entries(options).map(([value, words]) => html`<wa-radio value=${value}>${words}</wa-radio>`)}
    </wa-radio-group>`;
  }

  private check(label: string, which: 'withDays' | 'withPlan' | 'withTraces'): TemplateResult {
    return html`<wa-checkbox
      .checked=${this.choice[which]}
      @change=${(event: ChangeOf<'wa-checkbox'>) => this.choose({ [which]: event.target.checked })}
      >${label}</wa-checkbox
    >`;
  }

  private choose(change: Partial<Choice>): void {
    this.choice = { ...this.choice, ...change };
  }

  private nameIn({ settings }: StateOf<'exchange'>): string {
    return this.typedName ?? settings.personName ?? '';
  }

  private passphraseIn({ exchange }: StateOf<'exchange'>): string {
    return this.typedPassphrase ?? exchange.suggested ?? '';
  }

  private make(app: StateOf<'exchange'>): void {
    const { sealing: kind, ...what } = this.choice;
    const sealing =
      kind === 'passphrase'
        ? { kind, passphrase: this.passphraseIn(app) }
        : kind === 'recipient'
          ? { kind, recipient: this.recipient }
          : { kind };
    ask(this, { kind: 'give-sessions', wish: { ...what, name: this.nameIn(app), sealing } });
  }

  private chooseFile(): void {
    const [file] = this.file.files ?? [];
    if (file) ask(this, { kind: 'open-sessions', file });
    this.file.value = '';
  }

  private chooseKeyFile(): void {
    const [file] = this.keyFile.files ?? [];
    if (file) ask(this, { kind: 'unlock-by-key-file', file });
    this.keyFile.value = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-exchange': PlPageExchange;
  }
}
