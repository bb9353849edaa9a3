import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { writeRoute } from '../../../app/route.ts';
import type { AppState } from '../../../app/state.ts';
import type { ReadableHead, SessionHead, UnreadableHead } from '../../../core/report/session-head.ts';
import {
  bringingInSentence,
  countedParts,
  removeLabel,
  sessionDay,
  sessionFacts,
  sessionFigure,
  sessionName,
  shownSentence,
} from '../../../text/say/session.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout, progressBar } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/library/dialog.ts';
import '../../../ui/kit/pl-trouble.ts';

/** Older sessions are read when the end of the list is this far below the window. */
const BEFORE_IT_IS_SEEN = '0px 0px 600px';

interface Day {
  readonly day: unknown;
  readonly heads: SessionHead[];
}

/**
 * The sessions on this device, newest first, by day. Older ones are read when the end of the list is reached.
 *
 * @property state - of the app
 * @fires pl-intent - delete-session, erase-everything, load-history, load-older-sessions
 */
@customElement('pl-page-history')
export class PlPageHistory extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    progressBar,
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
      .session {
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
      button.older {
        display: block;
        width: 100%;
        margin-top: var(--pl-space-4);
      }
      .progress {
        display: grid;
        gap: var(--pl-space-2);
        margin-bottom: var(--pl-space-5);
        color: var(--pl-muted);
        font-variant-numeric: tabular-nums;
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
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
        margin-top: var(--pl-space-7);
      }
      li .bin {
        min-width: var(--pl-touch);
        font-size: var(--pl-text-s);
      }
      li .bin svg {
        opacity: 0.75;
      }
      li .bin:hover svg,
      li .bin:focus-visible svg {
        opacity: 1;
      }
      wa-dialog {
        --width: 35rem;
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
      @media (max-width: 40em) {
        .empty {
          padding: var(--pl-space-5);
        }
        wa-dialog::part(title) {
          font-size: var(--pl-text-l);
        }
        li .bin {
          padding: 0;
        }
        li .bin span {
          display: none;
        }
        .session {
          padding-inline: var(--pl-space-4);
          column-gap: var(--pl-space-3);
        }
      }
    `,
  ];

  @property({ attribute: false }) state: AppState | null = null;
  @query('wa-dialog') private dialog!: HTMLElementTagNameMap['wa-dialog'];
  @query('.older') private olderButton!: HTMLButtonElement | null;
  /** Older sessions were asked for: a screen reader is told when they are shown. */
  @state() private hasGrown = false;
  /**
   * The number of sessions that were shown when the button was pressed: the focus moves to the first line after them.
   */
  private goOnAt: number | null = null;
  /** The name of each session's day, remembered: finding it takes longer than everything else in a line. */
  private readonly dayNames = new WeakMap<SessionHead, { readonly nowEpochMs: number; readonly day: unknown }>();
  private readonly scrolling = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.askForOlder();
    },
    { rootMargin: BEFORE_IT_IS_SEEN },
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.scrolling.disconnect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state')?.history;
    const now = this.state?.history;
    if (!now) return;
    if (changed.has('state') && (before?.heads !== now.heads || before.progress !== now.progress)) this.watchEnd();
    if (this.goOnAt === null || now.isLoadingMore) return;
    this.renderRoot.querySelectorAll('li')[this.goOnAt]?.querySelector<HTMLElement>('a, button')?.focus();
    this.goOnAt = null;
  }

  /** Watches the end of the list anew: in a longer list it may be out of sight. */
  private watchEnd(): void {
    this.scrolling.disconnect();
    if (this.olderButton) this.scrolling.observe(this.olderButton);
  }

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

  private content(state: AppState): TemplateResult | typeof nothing {
    const t = text().history;
    const { status, heads, progress, failure } = state.history;
    if (status === 'unavailable' && failure)
      return html`<pl-trouble .failure=${failure}>
        <button @click=${() => ask(this, { kind: 'load-history' })}>${text().notices.retry}</button>
      </pl-trouble>`;
    if (status !== 'ready') return html`<p class="muted" role="status">${t.loading}</p>`;
    if (heads.length === 0 && progress) return this.progress(state.history);
    if (heads.length === 0)
      return html`<div class="card empty">
          <p>${t.empty}</p>
          <a class="button primary" href=${writeRoute({ page: 'start' })}>${t.emptyAction}</a>
        </div>
        ${state.ownRanges.length > 0 ? this.erase() : nothing}`;
    return html`${this.progress(state.history)}${this.list(state)}${this.erase()}`;
  }

  /**
   * The lines of the list. With thousands of lines each is made only once, and again only when its session or the name
   * of its day changes.
   */
  private list({ history, nowEpochMs }: AppState): TemplateResult {
    const t = text().history;
    const { heads, next, progress, isLoadingMore } = history;
    return html`${repeat(
        this.byDay(heads, nowEpochMs),
        ({ day }) => day,
        ({ day, heads: ofDay }) =>
          html`<section>
            <h2>${day}</h2>
            <ul>
              ${repeat(
                ofDay,
                (head) => head.id,
                (head) => guard([head, day], () => this.corner(() => this.line(head, nowEpochMs))),
              )}
            </ul>
          </section>`,
      )}
      ${
        next || progress
          ? html`<button class="older" aria-disabled=${isLoadingMore ? 'true' : 'false'} @click=${this.showOlder}>
              ${isLoadingMore ? t.loadingMore : t.more}
            </button>`
          : nothing
      }
      <p class="visually-hidden" role="status">
        ${this.hasGrown && !isLoadingMore ? shownSentence(heads.length) : nothing}
      </p>`;
  }

  /** The sessions of each day together, in the order of the list. */
  private byDay(heads: readonly SessionHead[], nowEpochMs: number): readonly Day[] {
    const days = new Map<unknown, Day>();
    for (const head of heads) {
      const day = this.dayOf(head, nowEpochMs);
      const known = days.get(day);
      if (known) known.heads.push(head);
      else days.set(day, { day, heads: [head] });
    }
    return [...days.values()];
  }

  private dayOf(head: SessionHead, nowEpochMs: number): unknown {
    const known = this.dayNames.get(head);
    if (known?.nowEpochMs === nowEpochMs) return known.day;
    const day = this.corner(() => sessionDay(head, nowEpochMs));
    this.dayNames.set(head, { nowEpochMs, day });
    return day;
  }

  private line(head: SessionHead, nowEpochMs: number): TemplateResult {
    return html`<li class="card">
      ${head.kind === 'session' ? this.session(head) : this.unreadable(head)}
      <button
        class="bin"
        aria-label=${removeLabel(head, nowEpochMs)}
        @click=${() => ask(this, { kind: 'delete-session', sessionId: head.id })}
      >
        ${icons.trash} <span>${text().history.remove}</span>
      </button>
    </li>`;
  }

  private session(head: ReadableHead): TemplateResult {
    const t = text();
    return html`<a class="session" href=${writeRoute({ page: 'session', sessionId: head.id })}>
      <span class="name">${sessionName(head)}</span>
      ${head.status === 'running' ? nothing : this.figure(head)}
      <span class="meta">
        ${sessionFacts(head)}
        ${head.status === 'interrupted' ? html`${t.between.facts}<span class="cut">${t.history.interrupted}</span>` : nothing}
      </span>
    </a>`;
  }

  private figure(head: ReadableHead): TemplateResult {
    const figure = sessionFigure(head);
    if (figure !== null) return html`<span class="reps result">${figure}</span>`;
    const done = countedParts(head);
    return html`<span class="reps">${done.before} <b>${done.strong}</b> ${done.after}</span>`;
  }

  private unreadable(head: UnreadableHead): TemplateResult {
    return html`<div class="session">
      <span class="name">${sessionName(head)}</span>
      <span class="meta">${text().history.unreadableHint}</span>
    </div>`;
  }

  /** How many sessions of an older app have been added so far; the person does not have to wait for them. */
  private progress({ progress }: AppState['history']): TemplateResult | typeof nothing {
    if (!progress) return nothing;
    const words = bringingInSentence(progress);
    return html`<div class="progress">
      <p>${words}</p>
      <progress aria-label=${words} max=${progress.total} .value=${progress.done}></progress>
    </div>`;
  }

  /** Reads older sessions; the focus then moves to the first of them. */
  private showOlder(): void {
    this.goOnAt = this.state?.history.heads.length ?? null;
    this.askForOlder();
  }

  private askForOlder(): void {
    this.hasGrown = true;
    ask(this, { kind: 'load-older-sessions' });
  }

  private erase(): TemplateResult {
    const t = text().history;
    return html`<footer>
        <a class="button" href=${writeRoute({ page: 'exchange' })}>${text().exchange.link}</a>
        <a class="button" href=${writeRoute({ page: 'physio' })}>${text().review.link}</a>
        <a class="button" href=${writeRoute({ page: 'live' })}>${text().live.title}</a>
        <a class="button" href=${writeRoute({ page: 'keeping' })}>${text().keeping.link}</a>
        <button class="bin" @click=${() => (this.dialog.open = true)}>${icons.trash} ${t.erase}</button>
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
