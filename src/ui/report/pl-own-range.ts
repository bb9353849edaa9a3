import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ownFiguresOf } from '../../core/person/own-figures.ts';
import { personalised } from '../../core/person/personalised.ts';
import type { Exercise, OwnRange } from '../../core/exercise/exercise.ts';
import { text } from '../../text/text.ts';
import { icons } from '../kit/icons.ts';
import { ask } from '../kit/intent-event.ts';
import { ownRangeLead, targetSentence } from '../../text/say/range.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base, buttons } from '../kit/styles.ts';
import './pl-personal.ts';

/**
 * The own range in an exercise: how it is found, what was found and when, and how to remove it.
 *
 * @property exercise - as everybody has it
 * @property ownRanges - of this person
 * @property nowEpochMs - today
 * @fires pl-intent - check-range, remove-range
 */
@customElement('pl-own-range')
export class PlOwnRange extends PlElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        justify-items: start;
        gap: var(--pl-space-3);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-3);
      }
      .hint {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
    `,
  ];

  @property({ attribute: false }) exercise: Exercise | null = null;
  @property({ attribute: false }) ownRanges: readonly OwnRange[] = [];
  @property({ type: Number }) nowEpochMs = 0;

  protected override render(): TemplateResult | typeof nothing {
    const { exercise } = this;
    if (!exercise) return nothing;
    const t = text().range;
    const { id } = exercise;
    const isKnown = ownFiguresOf(this.ownRanges, id).length > 0;
    const find = html`<button @click=${() => ask(this, { kind: 'check-range', exerciseId: id })}>
      ${icons.resume} ${isKnown ? t.findAgain : t.find}
    </button>`;
    if (!isKnown)
      return html`<p>${ownRangeLead(exercise)}</p>
        ${find}`;
    const own = personalised(exercise, this.ownRanges);
    return html`<pl-personal .personal=${own.personal ?? null} .nowEpochMs=${this.nowEpochMs}></pl-personal>
      ${target(own)}
      <div class="actions">
        ${find}
        <button class="quiet" @click=${() => ask(this, { kind: 'remove-range', exerciseId: id })}>
          ${icons.trash} ${t.remove}
        </button>
      </div>`;
  }
}

/** The targets that follow from the own range, side by side. */
function target(exercise: Exercise): TemplateResult | typeof nothing {
  const sentence = targetSentence(exercise);
  return sentence === null ? nothing : html`<p>${sentence}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-own-range': PlOwnRange;
  }
}
