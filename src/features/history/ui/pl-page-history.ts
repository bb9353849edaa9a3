import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { countedReps } from '../../../app/sessions.ts';
import { writeRoute } from '../../../app/route.ts';
import type { AppState } from '../../../app/state.ts';
import { countedParts, removeLabel, sessionFacts, sessionFigure, sessionName } from '../../../text/say/session.ts';
import type { Session } from '../../../core/report/session.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { dayName } from '../../../text/say/day.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/library/dialog.ts';
import '../../../ui/kit/pl-trouble.ts';

/**
 * All sessions on this device, newest first, by day.
 *
 * @property state - of the app
 * @fires pl-intent - delete-session, erase-everything, load-history
 */
@customElement('pl-page-history')
export class PlPageHistory extends LitElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      .page > header {
        margin-bottom: var(--pl-space-6);
      }
      h2 {
        margin: var(--pl-space-5) 0 var(--pl-space-3);
        color: var(--pl-muted);
        font-size: var(--pl-text-m);
      }
      li.card {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        margin-bottom: var(--pl-space-3);
        padding: 0 var(--pl-space-2) 0 0;
        transition: border-color var(--pl-motion);
      }
      li.card:hover {
        border-color: var(--pl-accent);
      }
      a.session {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--pl-space-1) var(--pl-space-5);
        align-items: center;
        padding: var(--pl-space-4) var(--pl-space-5);
        color: inherit;
        text-decoration: none;
      }
      a.session:focus-visible {
        border-radius: var(--pl-radius-card);
      }
      .name {
        font-size: var(--pl-text-l);
        font-weight: var(--pl-weight-strong);
        line-height: 1.25;
      }
      .meta {
        color: var(--pl-muted);
      }
      .cut {
        color: var(--pl-attention);
      }
      .reps {
        grid-row: span 2;
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
        font-variant-numeric: tabular-nums;
        line-height: 1.1;
        text-align: end;
      }
      .result {
        color: var(--pl-ink);
        font-size: var(--pl-text-l);
        font-weight: var(--pl-weight-strong);
      }
      .reps b {
        display: block;
        color: var(--pl-ink);
        font-size: var(--pl-text-2xl);
        font-weight: var(--pl-weight-strong);
      }
      .empty {
        display: grid;
        justify-items: start;
        gap: var(--pl-space-4);
        padding: var(--pl-space-7);
      }
      .empty p {
        font-size: var(--pl-text-l);
      }
      footer {
        margin-top: var(--pl-space-7);
      }
      button.icon {
        min-width: var(--pl-touch);
        padding-inline: var(--pl-space-3);
        border-color: transparent;
        color: var(--pl-muted);
      }
      button.icon:hover {
        color: var(--pl-stop);
      }
      wa-dialog {
        --width: 560px;
      }
      wa-dialog::part(dialog) {
        border: 1px solid var(--pl-hairline);
      }
      wa-dialog::part(title) {
        font-size: var(--pl-text-xl);
        text-wrap: balance;
      }
      wa-dialog::part(close-button__base) {
        font-size: var(--pl-text-l);
      }
      @media (max-width: 640px) {
        .empty {
          padding: var(--pl-space-5);
        }
        wa-dialog::part(title) {
          font-size: var(--pl-text-l);
        }
        button.icon {
          padding: 0;
        }
        button.icon span {
          display: none;
        }
        a.session {
          padding-inline: var(--pl-space-4);
          column-gap: var(--pl-space-3);
        }
      }
    `,
  ];

  @property({ attribute: false }) state: AppState | null = null;
  @query('wa-dialog') private dialog!: HTMLElementTagNameMap['wa-dialog'];

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().history;
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${t.title}</h1>
        <p class="muted">${t.lead}</p>
      </header>
      ${this.content(state)}
    </div>`;
  }

  private content(state: AppState): TemplateResult {
    const t = text().history;
    const { status, sessions, failure } = state.history;
    if (status === 'unavailable' && failure)
      return html`<pl-trouble .failure=${failure}>
        <button @click=${() => ask(this, { kind: 'load-history' })}>${text().notices.retry}</button>
      </pl-trouble>`;
    if (status !== 'ready') return html`<p class="muted" role="status">${t.loading}</p>`;
    if (sessions.length === 0)
      return html`<div class="card empty">
          <p>${t.empty}</p>
          <a class="button primary" href=${writeRoute({ page: 'start' })}>${t.emptyAction}</a>
        </div>
        ${state.ownRanges.length > 0 ? this.erase() : nothing}`;
    return html`${this.days(state)}${this.erase()}`;
  }

  private days(state: AppState): TemplateResult[] {
    const byDay = new Map<string, Session[]>();
    for (const session of state.history.sessions) {
      const day = dayName(session.startedAtEpochMs, state.nowEpochMs);
      byDay.set(day, [...(byDay.get(day) ?? []), session]);
    }
    return [...byDay].map(
      ([day, sessions]) =>
        html`<section>
          <h2>${day}</h2>
          <ul>
            ${repeat(
              sessions,
              (session) => session.id,
              (session) => this.session(session, state.nowEpochMs),
            )}
          </ul>
        </section>`,
    );
  }

  private session(session: Session, nowEpochMs: number): TemplateResult {
    const t = text().history;
    const figure = sessionFigure(session);
    const done = countedParts(session, countedReps(session));
    return html`<li class="card">
      <a class="session" href=${writeRoute({ page: 'session', sessionId: session.id })}>
        <span class="name">${sessionName(session)}</span>
        ${
          figure === null
            ? html`<span class="reps">${done.before} <b>${done.strong}</b> ${done.after}</span>`
            : html`<span class="reps result">${figure}</span>`
        }
        <span class="meta">
          ${sessionFacts(session)}
          ${session.status === 'interrupted' ? html`${text().between.facts}<span class="cut">${t.interrupted}</span>` : nothing}
        </span>
      </a>
      <button
        class="icon"
        aria-label=${removeLabel(session, nowEpochMs)}
        @click=${() => ask(this, { kind: 'delete-session', sessionId: session.id })}
      >
        ${icons.trash} <span>${t.remove}</span>
      </button>
    </li>`;
  }

  private erase(): TemplateResult {
    const t = text().history;
    return html`<footer>
        <button class="stop" @click=${() => (this.dialog.open = true)}>${icons.trash} ${t.erase}</button>
      </footer>
      <wa-dialog label=${t.eraseAsk}>
        <p>${t.eraseHint}</p>
        <button slot="footer" autofocus @click=${this.close}>${t.eraseNo}</button>
        <button slot="footer" class="stop" @click=${this.eraseAll}>${t.eraseYes}</button>
      </wa-dialog>`;
  }

  private close(): void {
    this.dialog.open = false;
  }

  private eraseAll(): void {
    this.close();
    ask(this, { kind: 'erase-everything' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-history': PlPageHistory;
  }
}
