import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { HOME, writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import { text } from '../../../text/text.ts';
import { FootRoom } from '../../../ui/kit/foot-room.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, dayEnds, layout } from '../../../ui/kit/styles.ts';
import type { FlagsResult } from '../told.ts';
import './pl-flag-questions.ts';
import { telling } from './telling-styles.ts';

/**
 * The warning signs, to be looked through at any time, and what to do where one of them is so.
 *
 * @property state - of the app; it holds what is ticked, and what came of it
 * @fires pl-intent - tick-flags, check-flags, end-by-flags
 */
@customElement('pl-page-flags')
export class PlPageFlags extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    telling,
    dayEnds,
    css`
      .card {
        max-width: 52rem;
      }
      .hint {
        margin-bottom: var(--pl-space-3);
      }
      .clear {
        padding: var(--pl-space-5);
        border-radius: var(--pl-radius-card);
        background: var(--pl-good-field);
        color: var(--pl-good);
        font-size: var(--pl-text-l);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'pain'> | null = null;
  protected readonly foot = new FootRoom(this, 'bar', () => this.renderRoot.querySelector<HTMLElement>('.actions'));

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().pain;
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${t.flagsTitle}</h1>
        <p class="muted">${t.flags.why.asked}</p>
      </header>
      ${state.flagsResult === null ? this.questions(state) : this.result(state.flagsResult)}
    </div>`;
  }

  private questions({ ticked: { flags, knownFlags } }: StateOf<'pain'>): TemplateResult {
    const t = text().pain.flags;
    return html`<section class="card">
        <h2 class="hint">${text().pain.ask.flags}</h2>
        <p class="hint">${t.hint}</p>
        <pl-flag-questions
          .flags=${flags}
          .knownFlags=${knownFlags}
          @pl-flags-chosen=${(event: HTMLElementEventMap['pl-flags-chosen']) =>
            ask(this, { kind: 'tick-flags', flags: event.flags, knownFlags: event.knownFlags })}
        ></pl-flag-questions>
      </section>
      <div class="actions">
        <button class="primary" @click=${() => ask(this, { kind: 'check-flags', flags, knownFlags })}>
          ${flags.length > 0 ? t.some : t.none}
        </button>
        <a class="button quiet" href=${writeRoute(HOME)}>${text().pain.toStart}</a>
      </div>`;
  }

  /** Who came here from the questions before or after goes on with them. */
  private onward(): TemplateResult {
    const t = text().pain;
    const asking = this.state?.asking;
    return asking
      ? html`<a class="button primary" href=${writeRoute({ page: asking.when })}>${t.next}</a>`
      : html`<a class="button primary" href=${writeRoute(HOME)}>${t.toStart}</a>`;
  }

  private result(result: FlagsResult): TemplateResult {
    const t = text().pain;
    if (result === 'clear' || result === 'known')
      return html`<p class="clear" role="status">${result === 'clear' ? t.flags.clear : t.flags.knownClear}</p>
        <div class="actions">${this.onward()}</div>`;
    return html`<section class="ends" role="alert">
        <h2>${t.ends[result].title}</h2>
        <p>${t.ends[result].act}</p>
      </section>
      <div class="actions">
        <button class="primary" @click=${() => ask(this, { kind: 'end-by-flags' })}>${t.end}</button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-flags': PlPageFlags;
  }
}
