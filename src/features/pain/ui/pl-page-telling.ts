import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { MAX_NOTE_LENGTH, type OfTen } from '../../../care/pain/check-in.ts';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import { effortWords, questionNumber, roomLeft, toldAtTheEnd } from '../../../text/say/pain.ts';
import { text } from '../../../text/text.ts';
import '../../../ui/care/pl-body-picture.ts';
import '../../../ui/care/pl-scale.ts';
import { FootRoom } from '../../../ui/kit/foot-room.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { entries } from '../../../ui/kit/fields.ts';
import { base, buttons, dayEnds, layout } from '../../../ui/kit/styles.ts';
import { endOf, isAnswered, shownAt, stepBefore, stepsOf, whyFlags, type Asking, type Draft } from '../asking.ts';
import './pl-flag-questions.ts';
import { telling } from './telling-styles.ts';

/**
 * The questions before and after: one at a time, in large controls, answered by pointer or keys alone.
 *
 * @property state - of the app; it holds what was answered so far
 * @fires pl-intent - tell, tell-next, tell-back, dont-say, leave-out, end-day
 */
@customElement('pl-page-telling')
export class PlPageTelling extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    entries,
    telling,
    dayEnds,
    css`
      .page > header {
        margin-bottom: var(--pl-space-4);
      }
      h1 {
        font-size: var(--pl-text-xl);
      }
      .not {
        display: grid;
        gap: var(--pl-space-4);
        font-size: var(--pl-text-l);
      }
      .not li {
        padding-inline-start: var(--pl-space-4);
        border-inline-start: 3px solid var(--pl-accent);
        max-width: var(--pl-measure);
      }
      .hint {
        margin-top: var(--pl-space-3);
        color: var(--pl-muted);
      }
      /* Who has no keys reads nothing of them. */
      @media (hover: none), (max-width: 30em) {
        .keys {
          display: none;
        }
      }
      textarea {
        width: min(100%, 44rem);
        min-height: 8rem;
      }
      .signs {
        margin-top: var(--pl-space-3);
      }
      .told {
        display: grid;
        gap: var(--pl-space-3);
        font-size: var(--pl-text-l);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'pain'> | null = null;
  protected readonly foot = new FootRoom(this, 'bar', () => this.renderRoot.querySelector<HTMLElement>('.actions'));
  @query('h1') private heading!: HTMLElement | null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().pain;
    const { asking } = state;
    if (!asking) {
      const title = state.route.page === 'after' ? t.afterTitle : t.beforeTitle;
      return html`<div class="page">
        <h1 tabindex="-1">${title}</h1>
        <p class="muted">${t.loading}</p>
      </div>`;
    }
    return html`<div class="page" @keydown=${this.takeEnter}>${this.step(asking)}</div>`;
  }

  /** The heading of a new question is read out; the one of a new page is focused by the shell. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state')?.asking?.step;
    if (before !== undefined && before !== this.state?.asking?.step) this.heading?.focus();
  }

  private step(asking: Asking): TemplateResult | typeof nothing {
    const t = text().pain;
    const { draft, step } = asking;
    switch (step) {
      case 'not':
        return html`${this.head(t.not.title, asking)}
          <ul class="not">
            ${t.not.lines.map((line) => html`<li>${line}</li>`)}
          </ul>
          ${this.actions(asking, t.not.read)}`;
      case 'pain':
        return this.scale(asking, t.ask.pain, draft.painNow, t.scale.pain, (painNow) => ({ painNow }));
      case 'worst':
        return this.scale(asking, t.ask.worst, draft.painWorst24h, t.scale.pain, (painWorst24h) => ({ painWorst24h }));
      case 'effort':
        return this.scale(asking, t.ask.effort, draft.effort, t.scale.effort, (effort) => ({ effort }));
      case 'places':
        return html`${this.head(t.ask.places, asking)}
          <pl-body-picture
            .places=${draft.places}
            @pl-places-chosen=${({ places }: HTMLElementEventMap['pl-places-chosen']) => this.tell({ places })}
          ></pl-body-picture>
          ${this.actions(asking, t.next)}`;
      case 'flags':
        return this.flags(asking);
      case 'note':
        return this.note(asking);
      case 'told':
        return html`${this.head(t.told.end, asking)}
          <div class="told">${toldAtTheEnd(shownAt(asking)).map((sentence) => html`<p>${sentence}</p>`)}</div>
          ${this.actions(asking, t.finish)}`;
      case 'end':
        return this.end(asking);
    }
  }

  private head(title: string, asking: Asking): TemplateResult {
    const questions = stepsOf(asking).filter((step) => !['not', 'told', 'end'].includes(step));
    const at = questions.findIndex((step) => step === asking.step);
    return html`<header>
      ${at < 0 ? nothing : html`<p class="muted">${questionNumber(at + 1, questions.length)}</p>`}
      <h1 tabindex="-1">${title}</h1>
    </header>`;
  }

  private scale(
    asking: Asking,
    question: string,
    value: OfTen | null,
    ends: { readonly lowest: string; readonly highest: string },
    change: (value: OfTen) => Partial<Draft>,
  ): TemplateResult {
    const t = text().pain;
    const isEffort = asking.step === 'effort';
    return html`${this.head(question, asking)}
      <pl-scale
        keys
        quiet
        label=${question}
        lowest=${ends.lowest}
        highest=${ends.highest}
        note=${isEffort && value !== null ? effortWords(value) : ''}
        .value=${value}
        @pl-scale-chosen=${(event: HTMLElementEventMap['pl-scale-chosen']) => this.tell(change(event.value))}
      ></pl-scale>
      <p class="hint keys">${t.scale.keys}</p>
      ${this.actions(asking, t.next)}`;
  }

  private flags(asking: Asking): TemplateResult {
    const t = text().pain.flags;
    const why = whyFlags(asking);
    const { flags, knownFlags } = asking.draft;
    return html`${this.head(text().pain.ask.flags, asking)}
      <p>${why === null ? nothing : t.why[why]} ${t.hint}</p>
      <pl-flag-questions
        class="signs"
        .flags=${flags}
        .knownFlags=${knownFlags}
        @pl-flags-chosen=${(event: HTMLElementEventMap['pl-flags-chosen']) =>
          this.tell({ flags: event.flags, knownFlags: event.knownFlags })}
      ></pl-flag-questions>
      ${this.actions(asking, flags.length > 0 ? t.some : t.none)}`;
  }

  private note(asking: Asking): TemplateResult {
    const t = text().pain;
    const { note } = asking.draft;
    return html`${this.head(t.ask.note, asking)}
      <textarea
        aria-label=${t.ask.note}
        aria-describedby="note-hint note-room"
        maxlength=${MAX_NOTE_LENGTH}
        .value=${note}
        @input=${({ target }: InputEvent) => target instanceof HTMLTextAreaElement && this.tell({ note: target.value })}
      ></textarea>
      <p id="note-room" class="muted tabular">${roomLeft(MAX_NOTE_LENGTH - note.length)}</p>
      <p id="note-hint" class="hint">${t.noteHint}</p>
      ${this.actions(asking, t.next)}`;
  }

  private end(asking: Asking): TemplateResult | typeof nothing {
    const because = endOf(asking);
    if (!because) return nothing;
    const t = text().pain;
    return html`<section class="ends" role="alert">
        <h1 tabindex="-1">${t.ends[because].title}</h1>
        <p>${t.ends[because].act}</p>
      </section>
      <div class="actions">
        <button class="primary" @click=${() => ask(this, { kind: 'end-day' })}>
          ${t.end} <kbd>${text().practise.keys.next}</kbd>
        </button>
        <button @click=${() => ask(this, { kind: 'tell-back' })}>${t.back}</button>
      </div>`;
  }

  private actions(asking: Asking, words: string): TemplateResult {
    const t = text().pain;
    const mayStaySilent = ['pain', 'worst', 'effort'].includes(asking.step);
    return html`<div class="actions">
        <button class="primary" ?disabled=${!isAnswered(asking)} @click=${() => ask(this, { kind: 'tell-next' })}>
          ${words} <kbd>${text().practise.keys.next}</kbd>
        </button>
        ${
          stepBefore(asking) === null
            ? nothing
            : html`<button @click=${() => ask(this, { kind: 'tell-back' })}>${t.back}</button>`
        }
        ${
          mayStaySilent
            ? html`<button class="quiet" @click=${() => ask(this, { kind: 'dont-say' })}>${t.dontSay}</button>`
            : nothing
        }
      </div>
      <div class="foot">
        ${
          asking.step === 'told'
            ? nothing
            : html`<button class="quiet" @click=${() => ask(this, { kind: 'leave-out' })}>${t.leaveOut}</button>`
        }
        ${
          asking.step === 'flags'
            ? nothing
            : html`<a class="button quiet" href=${writeRoute({ page: 'flags' })}>${t.worried}</a>`
        }
      </div>`;
  }

  private tell(change: Partial<Draft>): void {
    ask(this, { kind: 'tell', change });
  }

  /** Enter goes on from an answer too: it does nothing else in a radio button or a checkbox. */
  private readonly takeEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type))
      ask(this, { kind: 'tell-next' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-telling': PlPageTelling;
  }
}
