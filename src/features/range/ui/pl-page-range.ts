import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { exerciseName } from '../../../text/say/card.ts';
import type { StateOf } from '../../../app/state.ts';
import type { RangeOffer } from '../range-offer.ts';
import type { CountedExercise } from '../../../core/exercise/exercise.ts';
import type { RangeFinding } from '../../../core/person/own-range.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { findingSentence, restsOnSentence } from '../../../text/say/range.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';

/**
 * What a range check has found, with its error band and the repetitions behind it, and the question whether to use it
 * from now on.
 *
 * @property state - of the app; it holds the offer
 * @fires pl-intent - accept-range, decline-range, check-range
 */
@customElement('pl-page-range')
export class PlPageRange extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      ul {
        display: grid;
        gap: var(--pl-space-4);
        margin-bottom: var(--pl-space-5);
      }
      li {
        padding: var(--pl-space-5);
        border-radius: var(--pl-radius-card);
        background: var(--pl-sunken);
      }
      .found {
        background: var(--pl-good-field);
      }
      .figure {
        max-width: none;
        font-size: var(--pl-text-2xl);
        line-height: 1.2;
        text-wrap: balance;
      }
      li:not(.found) .figure {
        font-size: var(--pl-text-l);
      }
      .rests {
        margin-top: var(--pl-space-2);
        color: var(--pl-muted);
      }
      .ask {
        margin-bottom: var(--pl-space-4);
        font-size: var(--pl-text-xl);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
        margin-bottom: var(--pl-space-4);
      }
      .actions button {
        min-height: 4rem;
        min-width: min(100%, 12.5rem);
        font-size: var(--pl-text-l);
      }
      @media (max-width: 40em) {
        li {
          padding: var(--pl-space-4);
        }
        .figure {
          font-size: var(--pl-text-xl);
        }
        .actions button {
          width: 100%;
        }
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'range'> | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const offer = this.state?.rangeOffer;
    if (!this.state || !offer) return nothing;
    const t = text().range;
    const exercise = this.state.exercises.find(({ id }) => id === offer.exerciseId);
    const isFound = offer.findings.some(({ figure }) => figure !== null);
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${t.title}</h1>
        <p class="muted">${exercise ? exerciseName(exercise) : ''}</p>
      </header>
      <ul>
        ${offer.findings.map((finding) => this.finding(finding, offer.offered))}
      </ul>
      ${isFound ? html`<p class="ask">${offer.offered ? t.ask : t.usual}</p>` : nothing} ${this.actions(offer)}
      ${offer.offered ? html`<p class="muted">${t.kept}</p>` : nothing}
    </div>`;
  }

  private finding(finding: RangeFinding, offered: CountedExercise | null): TemplateResult {
    const rests = restsOnSentence(finding, offered);
    return html`<li class=${rests === null ? '' : 'found'}>
      <p class="figure">${findingSentence(finding)}</p>
      ${rests === null ? nothing : html`<p class="rests">${rests}</p>`}
    </li>`;
  }

  private actions({ exerciseId, offered }: RangeOffer): TemplateResult {
    const t = text().range;
    const { keys } = text().practise;
    const decline = (words: string): TemplateResult =>
      html`<button @click=${() => ask(this, { kind: 'decline-range' })}>${words} <kbd>${keys.stop}</kbd></button>`;
    if (!offered) {
      return html`<div class="actions">
        <button class="primary" @click=${() => ask(this, { kind: 'check-range', exerciseId })}>
          ${icons.resume} ${t.again} <kbd>${keys.next}</kbd>
        </button>
        ${decline(t.back)}
      </div>`;
    }
    return html`<div class="actions">
      <button class="primary" @click=${() => ask(this, { kind: 'accept-range' })}>
        ${t.accept} <kbd>${keys.next}</kbd>
      </button>
      ${decline(t.decline)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-range': PlPageRange;
  }
}
