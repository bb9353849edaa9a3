import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CheckIn } from '../../../care/pain/check-in.ts';
import { changeOfFunction, heldAgainst, isFunctionDue, type Scale } from '../../../care/pain/function-scale.ts';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import { dayAndTime, dayName } from '../../../text/say/day.ts';
import { activityLines, functionChangeSentence, removeEntry, scaleTitle, toldLine } from '../../../text/say/pain.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/pl-trouble.ts';
import './pl-function-form.ts';

/** How many of the last entries are shown at first, and how many more at a time. Technical choice: a month of mornings is drawn at once. */
const SHOWN = 60;

/**
 * What somebody can do, how that has changed against its error, and everything that was told before and after exercising.
 *
 * @property state - of the app; it holds what was told
 * @fires pl-intent - keep-function, remove-scale, remove-check-in, load-told
 */
@customElement('pl-page-function')
export class PlPageFunction extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      section {
        display: grid;
        gap: var(--pl-space-3);
        align-content: start;
      }
      .change {
        padding: var(--pl-space-4);
        border-radius: var(--pl-radius-control);
        background: var(--pl-accent-field);
      }
      .entries li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--pl-space-3);
        align-items: center;
        padding-block: var(--pl-space-2);
        border-top: 1px solid var(--pl-hairline);
      }
      .entries li:first-child {
        border-top: 0;
      }
      .entries p + p {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      .note {
        font-style: italic;
      }
      .links {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'pain'> | null = null;
  @state() private shown = SHOWN;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const { told } = state;
    const t = text();
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${t.pages.function}</h1>
        <p class="muted">${t.functioning.lead}</p>
      </header>
      ${
        told.status === 'unavailable' && told.failure
          ? html`<pl-trouble .failure=${told.failure} .again=${() => ask(this, { kind: 'load-told' })}></pl-trouble>`
          : nothing
      }
      ${told.status === 'ready' ? this.told(state) : told.status === 'loading' ? html`<p class="muted">${t.pain.loading}</p>` : nothing}
    </div>`;
  }

  private told(state: StateOf<'pain'>): TemplateResult {
    const t = text();
    const { scales, unreadable } = state.told;
    return html`<div class="stacks">
      <div class="stack">
        <section class="card">
          <h2>${t.pain.functionTitle}</h2>
          ${scales.length === 0 ? nothing : html`<p>${isFunctionDue(scales, state.nowEpochMs) ? t.functioning.due : t.functioning.notDue}</p>`}
          <pl-function-form .last=${scales.at(-1) ?? null}></pl-function-form>
        </section>
        ${this.corner(() => this.scales(state))}
      </div>
      <div class="stack">
        <section class="card">
          <h2>${t.pain.told.title}</h2>
          <div class="links">
            <a class="button" href=${writeRoute({ page: 'before' })}>${t.pain.told.tellNow}</a>
            <a class="button quiet" href=${writeRoute({ page: 'flags' })}>${t.pain.worried}</a>
          </div>
          ${unreadable > 0 ? html`<p class="muted">${t.pain.told.unreadable}</p>` : nothing}
          ${this.corner(() => this.checkIns(state))}
        </section>
      </div>
    </div>`;
  }

  private scales({ told: { scales }, nowEpochMs }: StateOf<'pain'>): TemplateResult | typeof nothing {
    const t = text().functioning;
    const newest = scales.at(-1);
    if (!newest) return nothing;
    return html`<section class="card">
      <h2>${t.changeTitle}</h2>
      ${this.change(scales, newest, nowEpochMs)}
      <h2>${t.earlierTitle}</h2>
      <ul class="entries">
        ${scales
          .toReversed()
          .slice(0, this.shown)
          .map((scale) => this.corner(() => this.scale(scale, nowEpochMs)))}
      </ul>
    </section>`;
  }

  private change(scales: readonly Scale[], newest: Scale, nowEpochMs: number): TemplateResult {
    const { first, last } = heldAgainst(scales, newest);
    const sentences = [first, last].flatMap((against) => {
      const change = against && changeOfFunction(against, newest);
      return change && against ? [functionChangeSentence(change, against.atEpochMs, nowEpochMs)] : [];
    });
    return html`<div class="change" role="status">
      ${(sentences.length > 0 ? sentences : [text().functioning.first]).map((sentence) => html`<p>${sentence}</p>`)}
    </div>`;
  }

  private scale(scale: Scale, nowEpochMs: number): TemplateResult {
    const when = dayName(scale.atEpochMs, nowEpochMs, scale.zone);
    return html`<li>
      <div>
        <p>${scaleTitle(when, scale)}</p>
        ${activityLines(scale).map((line) => html`<p>${line}</p>`)}
      </div>
      ${this.bin(removeEntry(text().functioning.entry, when), () => ask(this, { kind: 'remove-scale', scaleId: scale.id }))}
    </li>`;
  }

  private checkIns({ told: { checkIns }, nowEpochMs }: StateOf<'pain'>): TemplateResult {
    if (checkIns.length === 0) return html`<p class="muted">${text().pain.told.empty}</p>`;
    return html`<ul class="entries">
        ${checkIns
          .toReversed()
          .slice(0, this.shown)
          .map((one) => this.corner(() => this.checkIn(one, nowEpochMs)))}
      </ul>
      ${
        checkIns.length > this.shown
          ? html`<button @click=${() => (this.shown += SHOWN)}>${text().pain.told.more}</button>`
          : nothing
      }`;
  }

  private checkIn(told: CheckIn, nowEpochMs: number): TemplateResult {
    const when = dayAndTime(told.atEpochMs, nowEpochMs, told.zone);
    return html`<li>
      <div>
        <p>${when}</p>
        <p>${toldLine(told)}</p>
        ${told.note === undefined ? nothing : html`<p class="note">${told.note}</p>`}
      </div>
      ${this.bin(removeEntry(text().pain.told.entry, when), () => ask(this, { kind: 'remove-check-in', checkInId: told.id }))}
    </li>`;
  }

  private bin(label: string, remove: () => void): TemplateResult {
    return html`<button class="bin" aria-label=${label} @click=${remove}>
      ${icons.trash} ${text().pain.told.remove}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-function': PlPageFunction;
  }
}
