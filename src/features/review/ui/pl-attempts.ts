import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { movedIn } from '../../../care/review/attempt.ts';
import { MAX_REASON_LENGTH, type AttemptKey, type Correction } from '../../../care/review/correction.ts';
import type { ReviewedAttempt, ReviewedSet } from '../../../care/review/reviewed-set.ts';
import { otherSide } from '../../../core/body/landmarks.ts';
import {
  attemptName,
  attemptNotes,
  attemptRange,
  correctLabel,
  markSentence,
  noteAtLabel,
  noteOf,
  showLabel,
} from '../../../text/say/review.ts';
import { text } from '../../../text/text.ts';
import { SeekEvent } from '../../../ui/chart/pl-trace-plot.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import type { Said } from '../correct.ts';
import { reviewStyles } from './review-styles.ts';

/** Of more repetitions than this only those in view are painted. A technical choice. */
const MOST_AT_ONCE = 60;

/** What is about to be said: of which attempt or moment, and what. */
interface Saying {
  readonly of: AttemptKey | { readonly timeMs: number } | null;
  readonly mark: Said['mark'];
}

/**
 * The repetitions and attempts of a set in their order, what was said of each, and notes on the set: where a reader argues. What was
 * judged stays beside what was said.
 *
 * @property reviewed - the set
 * @property author - who corrects; null: nobody has given a name, and nothing can be said
 * @property nowEpochMs - for the days of what was said
 * @fires pl-seek - an attempt is to be shown
 * @fires pl-intent - correct, take-back-correction
 */
@customElement('pl-attempts')
export class PlAttempts extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    reviewStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-4);
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--pl-space-2);
      }
      ol > li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--pl-space-1) var(--pl-space-3);
        align-items: center;
        padding-block: var(--pl-space-2);
        border-top: 1px solid var(--pl-hairline);
      }
      /* A picture of the skeleton is drawn sixty times a second: what is far below it in a set of an hour is not painted with it. */
      .long > li {
        content-visibility: auto;
        contain-intrinsic-size: auto 5rem;
      }
      .what {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--pl-space-3);
        font-variant-numeric: tabular-nums;
      }
      .not .what {
        color: var(--pl-muted);
      }
      .notes,
      .marks,
      form {
        grid-column: 1 / -1;
      }
      .notes {
        color: var(--pl-muted);
      }
      .marks li,
      .said {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--pl-space-3);
        padding-inline-start: var(--pl-space-3);
        border-inline-start: 3px solid var(--pl-accent);
      }
      form {
        display: grid;
        gap: var(--pl-space-2);
      }
      .links button {
        padding-inline: var(--pl-space-3);
      }
    `,
  ];

  @property({ attribute: false }) reviewed: ReviewedSet | null = null;
  @property() author: string | null = null;
  @property({ type: Number }) nowEpochMs = 0;
  @state() private saying: Saying | null = null;
  @query('.at') private atButton!: HTMLElement | null;
  @query('textarea') private field!: HTMLTextAreaElement | null;

  private lookedAtMs = 0;

  /** The moment that is looked at. It moves with every picture: of a long list nothing is drawn anew for it but one label. */
  get atMs(): number {
    return this.lookedAtMs;
  }

  set atMs(atMs: number) {
    this.lookedAtMs = atMs;
    this.nameMoment();
  }

  private nameMoment(): void {
    const { atButton } = this;
    const label = noteAtLabel(this.lookedAtMs);
    if (atButton && atButton.textContent !== label) atButton.textContent = label;
  }

  protected override updated(): void {
    this.nameMoment();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reviewed } = this;
    if (!reviewed) return nothing;
    const t = text().review;
    let number = 0;
    return html`<section>
        <h3>${t.attempts.title}</h3>
        ${
          reviewed.attempts.length === 0
            ? html`<p class="muted">${t.attempts.none}</p>`
            : html`<ol class=${reviewed.attempts.length > MOST_AT_ONCE ? 'long' : ''}>
                ${repeat(
                  reviewed.attempts,
                  ({ key }) => `${key.startMs} ${key.side}`,
                  (one) => {
                    if (one.counts) number += 1;
                    return this.attempt(reviewed, one, one.counts ? number : null);
                  },
                )}
              </ol>`
        }
      </section>
      <section>
        <h3>${t.notes.title}</h3>
        ${
          reviewed.notes.length === 0
            ? html`<p class="muted">${t.notes.none}</p>`
            : reviewed.notes.map((note) => this.mark(note, noteOf(note)))
        }
        ${
          this.author === null
            ? nothing
            : html`<div class="links">
                <button @click=${() => this.say(null, 'note')}>${t.notes.add}</button>
                <button @click=${() => this.say({ timeMs: Math.round(this.atMs) }, 'note')}>
                  <span class="at"></span>
                </button>
              </div>`
        }
        ${this.saying && (this.saying.of === null || 'timeMs' in this.saying.of) ? this.form(this.saying, null) : nothing}
      </section>`;
  }

  private attempt({ set }: ReviewedSet, one: ReviewedAttempt, number: number | null): TemplateResult {
    const t = text();
    const { exercise } = set;
    const name = attemptName(one, number);
    const notes = attemptNotes(exercise, one);
    const isOpen = this.saying?.of === one.key;
    const side = one.side ?? '';
    return html`<li class=${one.counts ? '' : 'not'} data-counts=${one.counts ? 'yes' : 'no'}>
      <span class="what">
        <span class=${side}>${name}</span>
        <span>${attemptRange(exercise, one.judged)}</span>
        ${one.counts ? nothing : html`<b>${t.review.attempts.countsNot}</b>`}
      </span>
      <span class="links">
        <button aria-label=${showLabel(name)} @click=${() => this.show(one)}>${t.review.attempts.showIt}</button>
        ${
          this.author === null
            ? nothing
            : html`<button
                aria-label=${correctLabel(name)}
                aria-expanded=${isOpen ? 'true' : 'false'}
                @click=${() => (isOpen ? this.close() : this.say(one.key, one.counts ? 'reject' : 'accept'))}
              >
                ${t.review.attempts.correct}
              </button>`
        }
      </span>
      ${notes === '' ? nothing : html`<span class="notes">${notes}</span>`}
      ${one.marks.length === 0 ? nothing : html`<div class="marks">${one.marks.map((mark) => this.mark(mark, null))}</div>`}
      ${isOpen && this.saying ? this.form(this.saying, one) : nothing}
    </li>`;
  }

  private mark(mark: Correction, of: string | null): TemplateResult {
    return html`<div class="said">
      <span>${of === null ? nothing : html`<b>${of}</b> `}<bdi>${mark.reason}</bdi></span>
      <span class="muted">${markSentence(mark, this.nowEpochMs)}</span>
      <button class="quiet" @click=${() => ask(this, { kind: 'take-back-correction', correctionId: mark.id })}>
        ${text().review.attempts.takeBack}
      </button>
    </div>`;
  }

  private form(saying: Saying, attempt: ReviewedAttempt | null): TemplateResult {
    const t = text().review.attempts;
    const choice = (mark: Said['mark'], words: string): TemplateResult =>
      html`<button
        type="button"
        aria-pressed=${saying.mark === mark ? 'true' : 'false'}
        @click=${() => (this.saying = { ...saying, mark })}
      >
        ${words}
      </button>`;
    return html`<form @submit=${this.send}>
      ${
        attempt
          ? html`<div class="links" role="group" aria-label=${t.correct}>
              ${attempt.counts ? choice('reject', t.reject) : choice('accept', t.accept)}
              ${attempt.side === null ? nothing : choice('change-side', attempt.side === 'left' ? t.toRight : t.toLeft)}
              ${choice('note', t.note)}
            </div>`
          : nothing
      }
      <label for="reason">${saying.mark === 'note' ? t.noteLabel : t.reason}</label>
      <textarea id="reason" dir="auto" rows="2" required maxlength=${MAX_REASON_LENGTH}></textarea>
      ${saying.mark === 'note' ? nothing : html`<p class="muted">${t.reasonHint}</p>`}
      <div class="links">
        <button class="primary" type="submit">${t.save}</button>
        <button type="button" @click=${this.close}>${t.cancel}</button>
      </div>
    </form>`;
  }

  private show({ judged }: ReviewedAttempt): void {
    this.dispatchEvent(new SeekEvent(movedIn(judged).startMs));
  }

  private say(of: Saying['of'], mark: Said['mark']): void {
    this.saying = { of, mark };
    void this.updateComplete.then(() => this.field?.focus());
  }

  private close(): void {
    this.saying = null;
  }

  private send(event: Event): void {
    event.preventDefault();
    const { reviewed, saying } = this;
    const reason = this.field?.value.trim() ?? '';
    if (!reviewed || !saying || reason === '') return;
    const said = saidOf(reviewed, saying, reason);
    if (said) ask(this, { kind: 'correct', said });
    this.close();
  }
}

/** What was said, as it is kept; null where it does not fit what it is of. */
function saidOf({ set, attempts }: ReviewedSet, { of, mark }: Saying, reason: string): Said | null {
  const said = { setId: set.id, reason };
  if (mark === 'note') return { ...said, mark, of };
  if (of === null || 'timeMs' in of) return null;
  if (mark !== 'change-side') return { ...said, mark, of };
  const side = attempts.find(({ key }) => key === of)?.side ?? null;
  return side === null ? null : { ...said, mark, of, side: otherSide(side) };
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-attempts': PlAttempts;
  }
}
